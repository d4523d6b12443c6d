"""Amounts as people type them: 20 billion, 200亿, 20 мільярдаў, 150 kW, 6.67."""

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from jinan_laser.model.base import FactBase
from jinan_laser.query.fold import fold
from jinan_laser.store.printed.figure import Figure
from jinan_laser.store.printed.figures import figures
from jinan_laser.store.printed.units import UnitWords

_BARE = re.compile(r"[-+]?\d+(?:[.,]\d+)?(?:e[-+]?\d{1,2})?")
# Digits, or two Chinese numerals in a row: one alone is a word more often than a number.
_HINT = re.compile(r"[-+~<>≥≤]?(?:us\$|[$¥€£])?\d|[〇零一二三四五六七八九十百千万亿两]{2}")
_DECIMAL_COMMA = re.compile(r"\d,(?!\d{3}(?!\d))\d")
_ANY = ""


class Amount(NamedTuple):
    """How much, and of what where that was said.

    Attributes:
        values: the figure that says so, exact, by the unit it is in; under "" in any unit. Empty
            for what is in no unit of the base.
        words: of how many words it is made.
    """

    values: Mapping[str, Fraction]
    words: int = 1

    def fits(self, value: float, unit: str | None) -> bool:
        """Tell whether a figure says so: 6.67 ha are 100 mu, to as many decimals as it has."""
        wanted = self.values.get(_ANY, self.values.get(unit or _ANY))
        if wanted is None:
            return False
        if wanted.denominator == 1:  # every claim is asked, and integers are compared fastest
            return value in (wanted.numerator, float(wanted.numerator))
        if _ANY in self.values:
            return value in (wanted, float(wanted))
        places = len(str(value).partition(".")[2])
        return Fraction(str(value)) == round(wanted, places)


class Amounts:
    """Reads amounts with the units of a fact base."""

    def __init__(self, base: FactBase) -> None:
        self._base = base

    def first(self, words: Sequence[str]) -> Amount | None:
        """Return the amount with which folded words begin, of as many of them as belong to it."""
        if not _HINT.match(words[0]):
            return None
        number = bare(words[0])
        best = None if number is None else Amount({_ANY: number})
        if best and len(words) == 1:
            return best
        seen = self._read(words[0])
        if best is None and seen and not _same(seen, self._read(_digits(words[0]))):
            best = self._amount(seen, 1)
        for count in range(2, len(words) + 1):  # 20 billion yuan
            more = self._read(" ".join(words[:count]))
            if more is None or _same(more, seen):  # the last word says nothing of the number
                break
            seen, best = more, self._amount(more, count)
        return best

    @cached_property
    def _words(self) -> UnitWords:
        return UnitWords(self._base.units)

    def _read(self, text: str) -> Figure | None:
        language = "be" if _DECIMAL_COMMA.search(text) else "en"
        found = figures(text, language, self._words)
        return found[0] if len(found) == 1 and not found[0].unknown else None

    def _amount(self, figure: Figure, words: int) -> Amount:
        plain = self._read(str(int(figure.printed)))
        if plain and plain.factors == figure.factors:  # no unit is named
            return Amount({_ANY: figure.printed}, words)
        return Amount({unit: figure.amount(unit) for unit in figure.factors}, words)


def bare(text: str) -> Fraction | None:
    """Return a number that is written in digits alone; None for anything else."""
    return Fraction(text.replace(",", ".")) if _BARE.fullmatch(text) else None


def amount(base: FactBase, text: str) -> Fraction | None:
    """Return the figure that a text says with its multipliers and unit; None if it says none."""
    words = fold(text).split()
    found = Amounts(base).first(words) if words else None
    values = set(found.values.values()) if found and found.words == len(words) else set()
    return values.pop() if len(values) == 1 else None


def _digits(word: str) -> str:
    return re.sub(r"[^\d.,]", "", word)


def _same(figure: Figure, other: Figure | None) -> bool:
    return other is not None and (figure.printed, figure.factors) == (other.printed, other.factors)
