"""Which units of a base a figure may be of, and how exactly it is written."""

import re
from collections.abc import Mapping
from fractions import Fraction

from jinan_laser.model.base import FactBase
from jinan_laser.query.vetting.names import simplified
from jinan_laser.query.vetting.notions import notion_words
from jinan_laser.store.printed.figure import Figure
from jinan_laser.store.printed.folded import plain
from jinan_laser.store.printed.units import Factors, UnitWords

_LETTERS = re.compile(r"[^\W\d_]+")
_MONEY_FROM = 10**6
# What are companies, and countries, by other words.
_SORTS = {"subsidiary": "company", "tenant": "company", "smes": "company", "国": "country"}


class UnitsMeant:
    """Knows the units of a base by the notions of their words: countries, members."""

    def __init__(self, base: FactBase, words: UnitWords) -> None:
        self._base = base
        self._words = words
        self._by_notion = _by_notion(base)

    def of(self, figure: Figure, text: str) -> Factors:
        """Return the units that a figure may be of; millions of nothing may be money as well."""
        factors = figure.factors or self._by_notion.get(_notion(figure.unknown), {})
        if not figure.factors or abs(figure.printed) < _MONEY_FROM:
            return factors
        counts = all(self._base.units[unit].kind == "count" for unit in factors)
        if counts and not self._has_unit(plain(text[figure.start : figure.end])):
            return {**factors, **self._words.of_kind("money")}
        return factors

    def _has_unit(self, written: str) -> bool:
        """Return whether a word for a unit stands in a figure."""
        words = (match.start() for match in _LETTERS.finditer(written))
        return any(self._words.after(written, at) for at in words)


def _by_notion(base: FactBase) -> Mapping[str, Factors]:
    found: dict[str, dict[str, Fraction]] = {}
    for unit in base.units.values():
        if unit.kind == "count":
            for word in unit.factors:
                if notion := _notion(word.rstrip("*")):
                    found.setdefault(notion, {})[unit.id] = Fraction(1)
    return found


def _notion(words: str) -> str:
    """Return the notion of the first of some words that has one; "" for none."""
    bare = simplified(plain(words))
    for at in [0, *(match.end() for match in re.finditer(" ", bare))]:
        if meant := notion_words().at(bare, at):
            return _SORTS.get(meant.meaning, meant.meaning)
    return _SORTS.get(bare, "")


def rounding(printed: Fraction) -> float:
    """Return what share of a figure it may be off by how it is written.

    67,000 may be off by 500; decimals may be cut off as well: 6.6 by 0.1.
    """
    if not printed:
        return 0.0
    printed = abs(printed)
    below = printed.denominator
    if below > 1:
        digits = next((places for places in range(1, 7) if 10**places % below == 0), 7)
        return float(Fraction(1, 10**digits) / printed)
    written = str(printed.numerator)
    digit = int("1" + "0" * (len(written) - len(written.rstrip("0"))))
    return digit / 2 / printed.numerator
