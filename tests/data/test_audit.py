"""The audit in the documents is one of the base that is shipped."""

import re
from pathlib import Path

from jinan_laser.model.base import FactBase

TABLE = (Path(__file__).parents[2] / "docs" / "audit.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| `([a-z0-9-]+)` \| (\d+) \|", TABLE, re.MULTILINE)


def test_every_claim_was_looked_at(shipped: FactBase) -> None:
    counted = {fact: len(shipped.claims_by_fact[fact]) for fact in shipped.facts}
    assert {fact: int(claims) for fact, claims in ROWS} == counted
    assert f"| claims looked at | {len(shipped.claims)} |" in TABLE


def test_the_base_was_checked_on_the_day_of_the_audit(shipped: FactBase) -> None:
    year, month, day = shipped.about.checked.split("-")
    assert (year, month) == ("2026", "11")
    assert f"on {int(day)} November {year}" in TABLE
