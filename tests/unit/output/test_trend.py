"""A trend says nothing that the base does not say."""

from harness import SMALL
from jinan_laser.output.answers.trend import trend_row
from jinan_laser.query.series import series
from jinan_laser.store.load import build, parse


def test_no_unit_and_no_comparator_are_made_up() -> None:
    text = SMALL.read_text(encoding="utf-8")
    bare = "\n".join(
        line for line in text.split("\n") if not line.startswith(("unit = ", "comparator = "))
    )
    base = build(parse(bare, "bare.toml"), "bare.toml")
    fact = base.facts["laser-scale"]
    rows = [trend_row(fact, point) for point in series(base, fact)]
    assert rows
    assert {(row.unit, row.comparator) for row in rows} == {(None, None)}
