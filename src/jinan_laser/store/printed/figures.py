"""The figures in a printed phrase: how much, of what, and how it bounds the truth."""

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeVar

from jinan_laser.store.printed import lexicon
from jinan_laser.store.printed.numerals import HANZI, hanzi_number, number, plain
from jinan_laser.store.printed.units import Factors, Found, UnitWords

T = TypeVar("T")

_NUMBER = re.compile(
    r"(?<!\d)(?<!\d[.,])(?P<digits>\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)"
    rf"|(?<![数數几幾上{HANZI}])(?P<hanzi>[{HANZI}]+)"
    f"|{lexicon.alternatives(lexicon.ORDINALS, 'ordinal')}"
)
_MULTIPLIER = re.compile(rf"\s*(?:{lexicon.alternatives(lexicon.MULTIPLIERS, 'times')})")
_BEFORE = re.compile(lexicon.alternatives(lexicon.BEFORE, "before"))
_AFTER = re.compile(rf"\s*(?:{lexicon.alternatives(lexicon.AFTER, 'after')})")
_CLAUSE = re.compile(r"[,、;(:]")
_ASIDE = re.compile(r"\s*\(\s*")
_LONGEST = 400  # a printed figure is a few words; what is longer is refused elsewhere
_CALENDAR = range(1900, 2100)
_MONEY_FROM = 10**8  # a number without a unit word


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a printed phrase.

    Attributes:
        printed: how much, of what was printed: mu, kilowatts.
        factors: the units of facts it can answer, each with how many of it one of what was
            printed is; empty for a date or a foreign unit.
        comparators: the comparators that say the same as the words around it.
    """

    printed: Fraction
    factors: Factors
    comparators: AbstractSet[str]

    def amount(self, unit: str) -> Fraction:
        """Return how much it is in one of the units it can answer: hectares, watts."""
        return self.printed * self.factors[unit]

    def converted(self, unit: str) -> bool:
        """Return whether the unit does not go into what was printed: rounding may follow."""
        return self.factors[unit].denominator > 1


@dataclass(slots=True)
class _Tail:
    """What follows a number: multipliers, a unit, words that bound it, and its end."""

    end: int
    factor: int = 1
    unit: Found | None = None
    comparators: AbstractSet[str] = lexicon.NOTHING


def figures(printed: str, language: str, units: UnitWords) -> tuple[Figure, ...]:
    """Return the figures in a printed phrase, in its order; empty when there is none.

    Args:
        printed: the phrase as a source prints it.
        language: language of the source; it says what a comma in a number means.
        units: the words by which the units of the fact base are known.
    """
    text = plain(printed[:_LONGEST])
    found: list[Figure] = []
    before = 0  # where the words that may belong to the next number begin
    at = 0
    while match := _NUMBER.search(text, at):
        window = text[before : match.start()]
        tail = _tail(text, match.end(), units)
        comparators = tail.comparators | _bounds_before(window)
        aside = bool(found) and _ASIDE.fullmatch(window)
        if aside:
            comparators = comparators or found[-1].comparators
        figure = _Reader(units, language).figure(match, window, tail, comparators)
        at = max(tail.end, match.end())
        if figure is not None:
            if aside and _one_quantity(figure, found[-1]):
                # What was printed in the unit of the base is what counts.
                figure = min(figure, found.pop(), key=_is_converted)
            found.append(figure)
            before = at
    return tuple(found)


def _bounds_before(window: str) -> AbstractSet[str]:
    """Return what the last bounding word before a number says; none speaks across clauses."""
    clause = _CLAUSE.split(window)[-1]
    bounds = lexicon.NOTHING
    for match in _BEFORE.finditer(clause):
        bounds = frozenset(_row(lexicon.BEFORE, match))
    return bounds


def _one_quantity(figure: Figure, other: Figure) -> bool:
    """Return whether one of two figures is the other one converted: 7,300 mu (486.6 hectares)."""
    same = figure.factors.keys() == other.factors.keys()
    return same and _is_converted(figure) != _is_converted(other)


def _is_converted(figure: Figure) -> bool:
    return any(map(figure.converted, figure.factors))


def _tail(text: str, at: int, units: UnitWords) -> _Tail:
    """Read what follows a number, in either order: 200多亿元, 5億元以上, 300+ companies."""
    tail = _Tail(at)
    while True:
        unit = units.after(text, tail.end) if tail.unit is None else None
        times = _MULTIPLIER.match(text, tail.end) if tail.unit is None else None
        if times and (unit is None or unit.end <= times.end()):  # 千 in 千家, but not in 千瓦
            tail.factor *= _row(lexicon.MULTIPLIERS, times)
            tail.end = times.end()
        elif match := _AFTER.match(text, tail.end):
            tail.comparators |= _row(lexicon.AFTER, match)
            tail.end = match.end()
        elif tail.unit is None and (unit := unit or units.noun_after(text, tail.end)):
            tail.unit = unit
            tail.end = unit.end
        else:
            return tail


@dataclass(frozen=True, slots=True)
class _Reader:
    """Makes a number between its words a figure, for a base and a language."""

    units: UnitWords
    language: str

    def figure(
        self, match: re.Match[str], window: str, tail: _Tail, comparators: AbstractSet[str]
    ) -> Figure | None:
        """Return the figure of a number; None when it is not one."""
        digits, hanzi = match["digits"], match["hanzi"]
        ranks = self.units.of_kind("rank")
        if not digits and not hanzi:
            place = Fraction(_row(lexicon.ORDINALS, match))
            return Figure(place, ranks, lexicon.EXACTLY)
        try:
            number_ = number(digits, self.language) if digits else Fraction(hanzi_number(hanzi))
        except ValueError:
            return None
        if lexicon.RANK_PREFIX.search(window):
            return Figure(number_, ranks, lexicon.EXACTLY)
        if lexicon.TOP_PREFIX.search(window):
            return Figure(number_, ranks, frozenset({"<="}))
        factors = self._factors(digits, window, tail)
        if factors is None:
            if hanzi and hanzi_number(hanzi) < _MONEY_FROM:
                return None  # 一期, 唯一, 之三: a word, not a figure
            factors = self._unnamed(number_ * tail.factor, digits, comparators)
        return Figure(number_ * tail.factor, factors, comparators or lexicon.EXACTLY)

    def _factors(self, digits: str | None, window: str, tail: _Tail) -> Factors | None:
        """Return the units that the words after a number, or before it, name."""
        if tail.unit is None:
            before = self.units.before(window)
            return before and before.factors
        if digits and _is_calendar_year(digits) and lexicon.YEAR.fullmatch(tail.unit.word):
            return self.units.of_kind("year")
        return tail.unit.factors

    def _unnamed(
        self, amount: Fraction, digits: str | None, comparators: AbstractSet[str]
    ) -> Factors:
        """Return what a number without a unit word may be: a year, a count, from 亿 on money."""
        if digits and _is_calendar_year(digits) and not comparators - {"~"}:
            return self.units.of_kind("year")
        counts = self.units.of_kind("count")
        return {**counts, **self.units.of_kind("money")} if amount >= _MONEY_FROM else counts


def _is_calendar_year(digits: str) -> bool:
    return len(digits) == 4 and digits.isdecimal() and int(digits) in _CALENDAR  # noqa: PLR2004


def _row(rows: Mapping[str, T], match: re.Match[str]) -> T:
    """Return the row that a match of ``alternatives`` belongs to."""
    name = match.lastgroup or ""
    return list(rows.values())[int(name.lstrip("abcdefghijklmnopqrstuvwxyz"))]
