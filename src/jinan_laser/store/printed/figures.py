"""The figures in a printed phrase: how much, of what, and how it bounds the truth."""

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeVar

from jinan_laser.store.printed import lexicon
from jinan_laser.store.printed.lexicon import UnitWord
from jinan_laser.store.printed.numerals import HANZI, hanzi_number, number, plain

T = TypeVar("T")

_NUMBER = re.compile(
    r"(?<!\d)(?<!\d[.,])(?P<digits>\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)"
    rf"|(?<![数數几幾上{HANZI}])(?P<hanzi>[{HANZI}]+)"
    f"|{lexicon.alternatives(lexicon.ORDINALS, 'ordinal')}"
)
_MULTIPLIER = re.compile(rf"\s*(?:{lexicon.alternatives(lexicon.MULTIPLIERS, 'times')})")
_UNIT = re.compile(rf"[\s-]*(?:{lexicon.alternatives(lexicon.UNITS, 'unit')})")
_BEFORE = re.compile(lexicon.alternatives(lexicon.BEFORE, "before"))
_AFTER = re.compile(rf"\s*(?:{lexicon.alternatives(lexicon.AFTER, 'after')})")
_CLAUSE = re.compile(r"[,、;(:]")
_ASIDE = re.compile(r"\s*\(\s*")
_LONGEST = 400  # a printed figure is a few words; what is longer is refused elsewhere
_CALENDAR = range(1900, 2100)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a printed phrase.

    Attributes:
        amount: how much, in the unit of the fact base: hectares, watts, yuan.
        fits: the units of facts it can answer; empty for a date or a foreign unit.
        comparators: the comparators that say the same as the words around it.
        converted: whether the printed unit was another one, so that rounding may follow.
    """

    amount: Fraction
    fits: AbstractSet[str]
    comparators: AbstractSet[str]
    converted: bool = False


@dataclass(slots=True)
class _Tail:
    """What follows a number: multipliers, a unit, words that bound it, and its end."""

    end: int
    factor: int = 1
    unit: UnitWord | None = None
    comparators: AbstractSet[str] = lexicon.NOTHING


def figures(printed: str, language: str) -> tuple[Figure, ...]:
    """Return the figures in a printed phrase, in its order; empty when there is none.

    Args:
        printed: the phrase as a source prints it.
        language: language of the source; it says what a comma in a number means.
    """
    text = plain(printed[:_LONGEST])
    found: list[Figure] = []
    before = 0  # where the words that may belong to the next number begin
    at = 0
    while match := _NUMBER.search(text, at):
        window = text[before : match.start()]
        tail = _tail(text, match.end())
        comparators = tail.comparators | _bounds_before(window)
        aside = bool(found) and _ASIDE.fullmatch(window)
        if aside:
            comparators = comparators or found[-1].comparators
        figure = _figure(match, language, window, tail, comparators)
        at = max(tail.end, match.end())
        if figure is not None:
            if aside and figure.fits == found[-1].fits and figure.converted != found[-1].converted:
                # One quantity twice: what was printed in the unit of the base is what counts.
                figure = min(figure, found.pop(), key=lambda each: each.converted)
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


def _tail(text: str, at: int) -> _Tail:
    """Read what follows a number, in either order: 200多亿元, 5億元以上, 300+ companies."""
    tail = _Tail(at)
    while True:
        if tail.unit is None and (match := _MULTIPLIER.match(text, tail.end)):
            tail.factor *= _row(lexicon.MULTIPLIERS, match)
        elif match := _AFTER.match(text, tail.end):
            tail.comparators |= _row(lexicon.AFTER, match)
        elif tail.unit is None and (match := _UNIT.match(text, tail.end)):
            tail.unit = _row(lexicon.UNITS, match)
        else:
            return tail
        tail.end = match.end()


def _figure(
    match: re.Match[str], language: str, window: str, tail: _Tail, comparators: AbstractSet[str]
) -> Figure | None:
    """Return the figure of a number between its words; None when it is not one."""
    digits, hanzi = match["digits"], match["hanzi"]
    if not digits and not hanzi:
        place = Fraction(_row(lexicon.ORDINALS, match))
        return Figure(place, lexicon.RANK, lexicon.EXACTLY)
    try:
        amount = number(digits, language) if digits else Fraction(hanzi_number(hanzi))
    except ValueError:
        return None
    if lexicon.RANK_PREFIX.search(window):
        return Figure(amount, lexicon.RANK, lexicon.EXACTLY)
    if lexicon.TOP_PREFIX.search(window):
        return Figure(amount, lexicon.RANK, frozenset({"<="}))
    unit = tail.unit or _prefixed(window)
    if unit is None:
        if hanzi and hanzi_number(hanzi) < 10**8:
            return None  # 一期, 唯一, 之三: a word, not a figure
        unit = _unnamed(amount * tail.factor, digits, comparators)
    elif unit.fits == lexicon.YEARS and digits and _is_calendar_year(digits):
        unit = UnitWord(lexicon.YEAR)
    return Figure(
        amount * tail.factor * unit.factor,
        unit.fits,
        comparators or lexicon.EXACTLY,
        converted=unit.factor.denominator > 1,
    )


def _prefixed(window: str) -> UnitWord | None:
    """Return the unit that stands before its number, if any: RMB 7.0 billion."""
    if lexicon.MONEY_PREFIX.search(window):
        return UnitWord(lexicon.MONEY)
    if lexicon.PERCENT_PREFIX.search(window):
        return UnitWord(lexicon.PERCENT)
    return None


def _unnamed(amount: Fraction, digits: str | None, comparators: AbstractSet[str]) -> UnitWord:
    """Return what a number without a unit word may be: a year, a count, or from 亿 on money."""
    if digits and _is_calendar_year(digits) and not comparators - {"~"}:
        return UnitWord(lexicon.YEAR)
    large = amount >= 10**8
    return UnitWord(lexicon.COUNTS | lexicon.MONEY if large else lexicon.COUNTS)


def _is_calendar_year(digits: str) -> bool:
    return len(digits) == 4 and digits.isdecimal() and int(digits) in _CALENDAR  # noqa: PLR2004


def _row(rows: Mapping[str, T], match: re.Match[str]) -> T:
    """Return the row that a match of ``alternatives`` belongs to."""
    name = match.lastgroup or ""
    return list(rows.values())[int(name.lstrip("abcdefghijklmnopqrstuvwxyz"))]
