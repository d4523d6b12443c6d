"""Write a figure and its date the way a person reads them: > 20 billion CNY, due 2024."""

from collections.abc import Mapping
from typing import overload

from jinan_laser.model.unit import Unit

_COMPARATORS = {"=": "", ">": "> ", ">=": "≥ ", "~": "~ ", "<": "< ", "<=": "≤ "}
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_SPOKEN_FROM = 10**6
_SPOKEN_TO = 10**18  # above it no word is of any help


@overload
def plain_number(value: float) -> int | float: ...
@overload
def plain_number(value: None) -> None: ...
def plain_number(value: float | None) -> int | float | None:
    """Return an integral number without a fraction: 300, not 300.0."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def figure(
    value: float | None, comparator: str | None, unit: str | None, units: Mapping[str, Unit]
) -> str:
    """Return comparator, value and unit of a claim as text; empty without a value.

    Millions and more are spoken, and no digit is lost: 13.31 billion, 1.065 billion. A place in
    an order and a year of the calendar are written as such.
    """
    if value is None:
        return ""
    return _COMPARATORS[comparator or "="] + _with_unit(value, units[unit] if unit else None)


def answer(
    value: float | None,
    comparator: str | None,
    unit: str | None,
    units: Mapping[str, Unit],
    statement: str,
) -> str:
    """Return the figure of a claim as a person reads it, or its statement where it has none."""
    return figure(value, comparator, unit, units) or statement


def _with_unit(value: float, unit: Unit | None) -> str:
    if unit is None:
        return _spoken(value)
    if unit.kind == "rank":
        return f"no. {value}"
    return str(value) if unit.kind == "year" else f"{_spoken(value)} {unit.id}"


def _spoken(value: float) -> str:
    if _SPOKEN_FROM <= abs(value) < _SPOKEN_TO:
        for scale, word in _SCALES:
            if abs(value) >= scale:
                return f"{_grouped(value / scale)} {word}"
    return _grouped(value)


def _grouped(value: float) -> str:
    return f"{plain_number(value):,}"


def when(as_of: str | None, due: str | None, nothing: str = "") -> str:
    """Return the date of a claim as a person reads it; a plan is due."""
    return as_of or (f"due {due}" if due else nothing)
