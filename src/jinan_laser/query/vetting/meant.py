"""Which fact a figure of a text means: one that has it, or one that the text clearly speaks of.

Before that, which units of the base it may be of, and how exactly it is written.
"""

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from fractions import Fraction
from typing import NamedTuple

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.query.vetting.context import Context
from jinan_laser.query.vetting.likeness import Likeness
from jinan_laser.query.vetting.names import simplified
from jinan_laser.query.vetting.notions import CHANGE, notion_words
from jinan_laser.store.printed.figure import Figure, ends
from jinan_laser.store.printed.folded import plain
from jinan_laser.store.printed.numerals import decimals
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
    if printed.denominator > 1:
        digits = decimals(printed) if ends(printed) else _DIGITS
        return float(Fraction(1, 10**digits) / printed)
    written = str(printed.numerator)
    digit = int("1" + "0" * (len(written) - len(written.rstrip("0"))))
    return digit / 2 / printed.numerator


_LIKELY = 0.48  # from here on a figure that a fact has is that fact's
_LIKELY_OF_BARE = 0.72  # a number that does not say of what
_SURE = 0.78  # from here on another figure of the same unit differs
_SURE_AFTER = 1.08  # where nothing is named in the sentence itself
_SURE_OF_NAMELESS = 0.97
_AS_LIKELY = 0.05
_MUCH_LIKELIER = 0.5
_DIGITS = 7  # with so many a third is written
_NOISE = 1e-9
_ROUNDED = 1 / 50  # what is further off is another figure, however it is written
_BELOW, _OVER = frozenset({"<", "<="}), frozenset({">", ">="})
# By how a fact bounds the truth: the words around a figure that say the opposite.
_AGAINST = {">": _BELOW, ">=": _BELOW, "<": _OVER, "<=": _OVER}
_MOST_CANDIDATES = 5


class Meant(NamedTuple):
    """The fact that a figure means.

    Attributes:
        fact: the fact.
        unit: its unit.
        equal: whether the figure is its headline's.
        score: how likely it is meant.
        candidates: the ids of the likeliest facts, its own first.
    """

    fact: Fact
    unit: str
    equal: bool
    score: float
    candidates: tuple[str, ...] = ()


class _Headline(NamedTuple):
    """What a figure is compared with: a fact, its figure, and what would say the opposite."""

    fact: Fact
    value: float
    against: AbstractSet[str]
    names: AbstractSet[str]  # one of them must stand beside the figure; empty if none must


class Choice:
    """Chooses among the facts of a base."""

    def __init__(self, base: FactBase, likeness: Likeness, shares: Factors) -> None:
        self._base = base
        self._likeness = likeness
        self._shares = shares
        self._by_unit: dict[str, list[_Headline]] = {}
        for fact in base.facts.values():
            headline = base.headline(fact)
            if fact.unit is None or headline.value is None or headline.comparator is None:
                continue
            if base.units[fact.unit].kind != "year":  # a year says when, not how much
                against = _AGAINST.get(headline.comparator, frozenset())
                profile = likeness.profiles[fact.id]
                names = profile.needed if profile.needs_name else frozenset[str]()
                row = _Headline(fact, headline.value, against, names)
                self._by_unit.setdefault(fact.unit, []).append(row)

    def of(
        self, figure: Figure, factors: Factors, context: Context, *, known: bool
    ) -> Meant | None:
        """Return the fact that a figure means, or None.

        Args:
            figure: it.
            factors: the units that it may be of.
            context: what stands around it.
            known: whether it says by itself what it is of.
        """
        candidates = sorted(
            self._candidates(figure, factors, context, known=known), key=lambda each: -each.score
        )
        equal = [
            each for each in candidates if each.equal and self._likely(each, context, known=known)
        ]
        other = [each for each in candidates if not each.equal and self._sure(each, context)]
        best = equal[0] if equal else None
        if best is None and other and (known or self._is_rank(other[0].unit)):
            best = other[0]
        if known and equal and other and other[0].score > equal[0].score + _MUCH_LIKELIER:
            best = other[0]
        if best is None:
            return None
        same = [each for each in candidates if each.equal == best.equal]
        listed = [each.fact.id for each in same if each.score > best.score - _AS_LIKELY]
        ids = tuple(dict.fromkeys([best.fact.id, *listed]))[:_MOST_CANDIDATES]
        return best._replace(candidates=ids)

    def _candidates(
        self, figure: Figure, factors: Factors, context: Context, *, known: bool
    ) -> Iterator[Meant]:
        """Yield the facts of a unit of which a text speaks at all.

        A figure that does not say of what it is differs from nothing but a place in an order.
        """
        for unit, row, equal in self._compared(figure, factors):
            if row.names and row.names.isdisjoint(context.names):
                continue
            if equal or known or self._is_rank(unit):
                score = self._likeness.score(row.fact.id, context, share=unit in self._shares)
                if score >= _LIKELY:
                    yield Meant(row.fact, unit, equal, score)

    def may_be(self, figure: Figure, factors: Factors) -> bool:
        """Return whether a figure that does not say of what it is may be a fact's at all."""
        compared = self._compared(figure, factors)
        return any(equal or self._is_rank(unit) for unit, _, equal in compared)

    def _compared(self, figure: Figure, factors: Factors) -> Iterator[tuple[str, _Headline, bool]]:
        """Yield all facts of some units, each with whether the figure is its headline's."""
        printed, share_off = float(figure.printed), rounding(figure.printed)
        for unit, factor in factors.items():
            rows = self._by_unit.get(unit, ())
            amount = printed * float(factor) if rows else 0.0
            spread = abs(amount) * share_off
            for row in rows:
                off, size = abs(amount - row.value), abs(row.value)
                near = off <= max(min(spread, size * _ROUNDED), size * _NOISE)
                opposite = bool(figure.comparators) and figure.comparators <= row.against
                yield unit, row, near and not opposite

    def _likely(self, each: Meant, context: Context, *, known: bool) -> bool:
        """Return whether a figure that a fact has is likely enough that fact's."""
        rank = self._is_rank(each.unit)
        if rank and not self._likeness.tells_of(each.fact.id, context):
            return False
        return each.score >= (_LIKELY if known or rank else _LIKELY_OF_BARE)

    def _sure(self, each: Meant, context: Context) -> bool:
        """Return whether a text speaks so clearly of a fact that another figure differs."""
        if self._is_rank(each.unit) and not self._likeness.tells_of(each.fact.id, context):
            return False
        profile = self._likeness.profiles[each.fact.id]
        if each.unit in self._shares and CHANGE in context.close and CHANGE not in profile.label:
            return False  # by how much something grew is no share
        if not profile.own:
            return each.score >= _SURE_OF_NAMELESS
        return each.score >= (_SURE if context.named else _SURE_AFTER)

    def _is_rank(self, unit: str) -> bool:
        return self._base.units[unit].kind == "rank"
