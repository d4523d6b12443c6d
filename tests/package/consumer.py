"""A program of somebody else, as its type checker sees ours."""

from typing import assert_type

from jinan_laser import (
    ChangeRow,
    CheckRow,
    CitationRow,
    ClaimRow,
    DisputeRow,
    EntityRecord,
    EntityRow,
    EventRow,
    FactRecord,
    FactRow,
    InfoRow,
    Lookup,
    MatchRow,
    SourceRecord,
    SourceRow,
    TrendRow,
    load,
)
from jinan_laser.errors import JinanLaserError

base = load()
assert_type(base, Lookup)
assert_type(base.facts(topic="parks", status="planned"), tuple[FactRow, ...])
assert_type(base.fact("qilu-area"), FactRecord)
assert_type(base.fact("qilu-area").value, int | float | None)
assert_type(base.claims(source="rezes-2024"), tuple[ClaimRow, ...])
assert_type(base.entity("qilu", "park"), EntityRecord)
assert_type(base.search("laser"), tuple[MatchRow, ...])
assert_type(base.trend("industry-scale"), tuple[TrendRow, ...])
assert_type(base.timeline(since="2022"), tuple[EventRow, ...])
assert_type(base.entities("park"), tuple[EntityRow, ...])
assert_type(base.sources(), tuple[SourceRow, ...])
assert_type(base.source("rezes-2024"), SourceRecord)
assert_type(base.disputes(), tuple[DisputeRow, ...])
assert_type(base.cite("qilu-area"), tuple[CitationRow, ...])
assert_type(base.cite("qilu-area", style="ris"), str)
assert_type(base.diff(base), tuple[ChangeRow, ...])
assert_type(base.check(), CheckRow)
assert_type(base.info(), InfoRow)
assert_type(base.verdict("industry-scale").supporting, int)

try:
    base.fact("no such fact")
except JinanLaserError as error:
    assert_type(error.exit_status, int)
