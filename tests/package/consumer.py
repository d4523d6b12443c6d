"""A program of somebody else, as its type checker sees ours."""

from typing import assert_type

from jinan_laser import load
from jinan_laser.api import Lookup
from jinan_laser.errors import JinanLaserError
from jinan_laser.output.rows.claim import ClaimRow
from jinan_laser.output.rows.entity import EntityRecord
from jinan_laser.output.rows.fact import FactRecord, FactRow
from jinan_laser.output.rows.match import MatchRow
from jinan_laser.output.rows.trend import TrendRow

base = load()
assert_type(base, Lookup)
assert_type(base.facts(topic="parks", status="planned"), tuple[FactRow, ...])
assert_type(base.fact("qilu-area"), FactRecord)
assert_type(base.fact("qilu-area").value, int | float | None)
assert_type(base.claims(source="rezes-2024"), tuple[ClaimRow, ...])
assert_type(base.entity("qilu", "park"), EntityRecord)
assert_type(base.search("laser"), tuple[MatchRow, ...])
assert_type(base.trend("industry-scale"), tuple[TrendRow, ...])
assert_type(base.verdict("industry-scale").supporting, int)

try:
    base.fact("no such fact")
except JinanLaserError as error:
    assert_type(error.exit_status, int)
