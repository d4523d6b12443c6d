"""One share as it is printed."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from fractions import Fraction

from jinan_laser.store.printed import bounds


@dataclass(frozen=True, slots=True)
class Share:
    """A share as printed: in hundredths, where it stands, and what it says of its bounds."""

    hundredths: Fraction
    start: int
    end: int
    comparators: AbstractSet[str] = bounds.NOTHING


def share(above: Fraction, below: Fraction, start: int, end: int) -> Share:
    """Return the share that so many of so many are."""
    return Share(100 * above / below, start, end)
