"""One figure of a printed text, one amount, one share: how much, and where it stands."""

from collections.abc import Set as AbstractSet
from fractions import Fraction
from typing import Literal, NamedTuple

from jinan_laser.store.printed import bounds
from jinan_laser.store.printed.units import Factors

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


class Share(NamedTuple):
    """A share as printed: in hundredths, where it stands, and what it says of its bounds."""

    hundredths: Fraction
    start: int
    end: int
    comparators: AbstractSet[str] = bounds.NOTHING


def share(above: Fraction, below: Fraction, start: int, end: int) -> Share:
    """Return the share that so many of so many are."""
    return Share(100 * above / below, start, end)


class Figure(NamedTuple):
    """One figure of a printed text.

    Attributes:
        printed: how much, of what was printed: mu, kilowatts; negative for a decrease.
        factors: the units of facts it can answer, each with how many of it one of what was
            printed is; empty for a date, or what is of no unit of the base.
        comparators: the comparators that say the same as the words around it.
        start: where it begins in the text; the words that bound it may stand before.
        end: where it ends, its unit included.
        of: what it is of by the program's own list, where that is no unit of the base.
        unknown: the words after it, where nothing is known of them.
    """

    printed: Fraction
    factors: Factors
    comparators: AbstractSet[str]
    start: int = 0
    end: int = 0
    of: str = ""
    unknown: str = ""

    def amount(self, unit: str) -> Fraction:
        """Return how much it is in one of the units it can answer: hectares, watts."""
        return self.printed * self.factors[unit]

    def converted(self, unit: str) -> bool:
        """Return whether the unit does not go into what was printed: rounding may follow."""
        return self.factors[unit].denominator > 1 or not ends(self.printed)


def one_quantity(figure: Figure, other: Figure) -> bool:
    """Return whether one of two figures is the other one converted: 7,300 mu (486.6 hectares)."""
    same = bool(figure.factors) and figure.factors.keys() == other.factors.keys()
    return same and is_converted(figure) != is_converted(other)


def is_converted(figure: Figure) -> bool:
    """Return whether a figure was printed in another unit than those it can answer."""
    return any(map(figure.converted, figure.factors))


def ends(number: Fraction) -> bool:
    """Return whether the decimals of a number come to an end; those of one third do not."""
    return 10**64 % number.denominator == 0
