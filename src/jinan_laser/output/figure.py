"""Write a figure the way a person reads it: > 20 billion CNY."""

from jinan_laser.output.rows.claim import plain_number

_COMPARATORS = {"=": "", ">": "> ", ">=": "≥ ", "~": "~ ", "<": "< ", "<=": "≤ "}
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_SPOKEN_FROM = 10**6


def figure(value: float | None, comparator: str | None, unit: str | None) -> str:
    """Return comparator, value and unit of a claim as text; empty without a value.

    Millions and more are spoken, and no digit is lost: 13.31 billion, 1.065 billion.
    """
    if value is None:
        return ""
    return _COMPARATORS[comparator or "="] + _with_unit(value, unit)


def _with_unit(value: float, unit: str | None) -> str:
    if unit == "rank":
        return f"no. {value}"
    if unit == "year":
        return str(value)
    if unit == "%":
        return f"{_spoken(value)} %"
    return f"{_spoken(value)} {unit}" if unit else _spoken(value)


def _spoken(value: float) -> str:
    if abs(value) >= _SPOKEN_FROM:
        for scale, word in _SCALES:
            if abs(value) >= scale:
                return f"{_grouped(value / scale)} {word}"
    return _grouped(value)


def _grouped(value: float) -> str:
    return f"{plain_number(value):,}"
