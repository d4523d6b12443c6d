"""A figure is short for a person and loses no digit."""

import pytest

from jinan_laser.model.unit import Unit
from jinan_laser.output.figure import figure

UNITS = {id_: Unit(id=id_) for id_ in ("CNY", "CNY/year", "W", "ha", "companies", "%")}
UNITS |= {"rank": Unit(id="rank", kind="rank"), "year": Unit(id="year", kind="year")}


@pytest.mark.parametrize(
    ("value", "comparator", "unit", "text"),
    [
        (20000000000, ">", "CNY", "> 20 billion CNY"),
        (500000000, ">=", "CNY/year", "≥ 500 million CNY/year"),
        (1100000000000, "~", "CNY", "~ 1.1 trillion CNY"),
        (13310000000, "=", "CNY", "13.31 billion CNY"),
        (1296000001, "=", "CNY", "1.296000001 billion CNY"),
        (999999, "<", "CNY", "< 999,999 CNY"),
        (-1000000, "=", "CNY", "-1 million CNY"),
        (10**15, "=", "CNY", "1,000 trillion CNY"),
        (10**18, "=", "CNY", "1,000,000,000,000,000,000 CNY"),
        (25000, "=", "W", "25,000 W"),
        (6.67, "=", "ha", "6.67 ha"),
        (300.0, ">", "companies", "> 300 companies"),
        (1, "=", "rank", "no. 1"),
        (1985, "=", "year", "1985"),
        (75.17, "=", "%", "75.17 %"),
        (12, "<=", None, "≤ 12"),
        (None, None, "CNY", ""),
    ],
)
def test_figure(value: float | None, comparator: str | None, unit: str | None, text: str) -> None:
    assert figure(value, comparator, unit, UNITS) == text


def test_a_unit_is_written_by_its_kind_and_not_its_name() -> None:
    units = {"place": Unit(id="place", kind="rank"), "rank": Unit(id="rank")}
    assert figure(3, "<=", "place", units) == "≤ no. 3"
    assert figure(3, "=", "rank", units) == "3 rank"
