"""One amount as it is printed: how much, and where it stands."""

from collections.abc import Set as AbstractSet
from fractions import Fraction
from typing import Literal, NamedTuple

from jinan_laser.store.printed import bounds

Form = Literal["digits", "signs", "words"]

_CALENDAR = range(1900, 2100)


class Amount(NamedTuple):
    """A number as printed.

    Attributes:
        value: how much, multiplied.
        times: by what the last multiplier multiplies; 1 without one.
        start: where it begins in the plain text.
        end: where it ends, its multipliers included.
        form: how it is written.
        digits: the digits alone, where nothing multiplies them.
        comparators: what a word between the number and its multiplier says.
    """

    value: Fraction
    times: int
    start: int
    end: int
    form: Form
    digits: str = ""
    comparators: AbstractSet[str] = bounds.NOTHING


def is_year(digits: str) -> bool:
    """Return whether digits may be a year of our time."""
    return len(digits) == 4 and digits.isdecimal() and int(digits) in _CALENDAR  # noqa: PLR2004
