"""Whether a value, its unit and its comparator say what the source printed."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import floor
from typing import Literal

from jinan_laser.model.record import exact
from jinan_laser.store.printed.figure import Figure
from jinan_laser.store.printed.numerals import decimals

# "word" is no contradiction: nothing is known of the word that the figure counts.
Part = Literal["unit", "word", "value", "comparator"]

# How far a rounded conversion may be off: 7 hectares are not 100 mu, 6.7 are.
_TOLERANCE = Fraction(1, 100)


def disagreement(
    printed: Sequence[Figure], value: float, unit: str, comparator: str
) -> tuple[Part, str] | None:
    """Return what of a claim differs from all figures that were printed, or None.

    One printed figure must agree in all three: a phrase may hold a year, or the same area
    in two units, next to the figure that is meant.

    Args:
        printed: the figures of the phrase, at least one.
        value: the figure of the claim.
        unit: the unit of its fact.
        comparator: how the claim bounds it.

    Returns:
        The first part on which they differ, and what it would have to be; of a word that is not
        known, the word.
    """
    of_unit = [figure for figure in printed if unit in figure.factors]
    if not of_unit:
        wanted = exact(value)
        equal = [figure for figure in printed if wanted == figure.printed]
        if any(figure.unknown for figure in equal):
            return "word", next(figure.unknown for figure in equal if figure.unknown)
        others = dict.fromkeys(_unit(figure) for figure in equal or printed)
        return "unit", f'{" and ".join(filter(None, others)) or "no figure"}, not "{unit}"'
    equal = [figure for figure in of_unit if agrees(value, figure, unit)]
    if not equal:
        return "value", f"{_amounts(figure.amount(unit) for figure in of_unit)}, not {value}"
    if not any(comparator in figure.comparators for figure in equal):
        words = sorted(set().union(*(figure.comparators for figure in equal)))
        return "comparator", " or ".join(f'"{word}"' for word in words) + f', not "{comparator}"'
    return None


def agrees(value: float, figure: Figure, unit: str) -> bool:
    """Return whether a value is a printed amount, in one of the units that the figure fits.

    It is when it equals the amount exactly. An amount converted from another unit, or a
    fraction, may also be rounded to the decimals the value has, or cut off after the first:
    7,300 mu are 486.67, 486.7 or 486.6 hectares. Cut off later, a mistyped digit would pass.
    """
    said = exact(value)
    amount = figure.amount(unit)
    if said == amount:
        return True
    if said < 0:
        said, amount = -said, -amount
    if not figure.converted(unit) or abs(said - amount) > amount * _TOLERANCE:
        return False
    places = decimals(said)
    scaled = amount * 10**places
    allowed = {floor(scaled + Fraction(1, 2))}
    if places <= 1:
        allowed.add(floor(scaled))
    return said * 10**places in allowed


def _unit(figure: Figure) -> str:
    """Return what a figure is of, as far as is known."""
    units = " or ".join(f'"{unit}"' for unit in figure.factors)
    if units or figure.unknown:
        return units or f'"{figure.unknown}"'
    return "a date" if figure.of == "date" else f'"{figure.of}"' if figure.of else ""


def _amounts(amounts: Iterable[Fraction]) -> str:
    return " or ".join(dict.fromkeys(map(_written, amounts)))


def _written(amount: Fraction) -> str:
    """Return an amount with all its digits, or with four decimals when they do not end."""
    if amount.denominator == 1:
        return str(amount.numerator)
    whole, rest = divmod(round(abs(amount) * 10_000), 10_000)
    sign = "-" if amount < 0 else ""
    return sign + f"{whole}.{rest:04}".rstrip("0").rstrip(".")
