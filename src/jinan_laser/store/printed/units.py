"""The words by which the units of a fact base are known in print, and those of anything else."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from jinan_laser.model.unit import Unit
from jinan_laser.model.vocabulary import UnitKind
from jinan_laser.store.printed import nouns, places
from jinan_laser.store.printed.known import canonical, elsewhere, known
from jinan_laser.store.printed.words import Words, is_ideograph, pattern

# By the unit of a base: how many of it one of a word is. Empty for what is no unit of the base.
Factors = Mapping[str, Fraction]

_JOINT = pattern(r"[\s-]*")
_ONE = Fraction(1)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word for a unit means.

    Attributes:
        factors: the units of the base that it is a word for.
        also: what else it is a word for, by the program's own list; empty for a word of the base.
        money: whether it is a word for money.
    """

    factors: Factors
    also: str = ""
    money: bool = False


class Found(NamedTuple):
    """A word for a unit in a text: its meaning, as it stands there, and where it ends."""

    unit: Meaning
    word: str
    end: int

    @property
    def is_sign(self) -> bool:
        """Whether it is the sign of a currency, which as often stands before its number."""
        return unicodedata.category(self.word[-1]) == "Sc"

    @property
    def factors(self) -> Factors:
        """The units of the base that it is a word for."""
        return self.unit.factors


class UnitWords:
    """All words for units, of a base and of what it does not count in.

    Of two words that fit the longer one wins, whatever the order in the file.
    """

    def __init__(self, units: Mapping[str, Unit]) -> None:
        self._units = units
        self._kinds: dict[UnitKind, Factors] = {}
        self._declared: dict[str, dict[str, Fraction]] = {}
        counted: dict[str, None] = {}
        for unit in units.values():
            for spelling, factor in unit.factors.items():
                word = canonical(spelling)
                self._declared.setdefault(word, {})[unit.id] = factor
                if unit.kind == "count":
                    counted[word] = None
        self._by_symbol = self._known_by_symbol()
        words = dict.fromkeys((*self._declared, *known(), *places.PLACES))
        self._words = Words(words, self._meaning)
        self._nouns = Words(counted, self._meaning)
        self._heads = Words(  # a counter such as 家 is part of many words: 家庭, 国家
            [word for word in counted if len(word) > 1 or word.isascii()], self._meaning
        )

    def _known_by_symbol(self) -> Mapping[str, Sequence[tuple[str, Fraction]]]:
        """Return for each symbol that the program knows the units of the base that it stands for.

        Each with how many of the symbol's one of it is.
        """
        by_symbol: dict[str, list[tuple[str, Fraction]]] = {}
        for unit in self._units.values():
            symbol = canonical(unit.id.partition("/")[0] if unit.kind == "money" else unit.id)
            if unit.kind in {"measure", "money"}:
                for of, factor in known().get(symbol, {}).items():
                    by_symbol.setdefault(of, []).append((unit.id, factor))
        return by_symbol

    def _meaning(self, word: str) -> Meaning:
        factors = self._factors(word)
        if word in places.PLACES:
            return Meaning({**self.of_kind("rank"), **factors})
        also, money = elsewhere().get(word, ("", False))
        money = money or any(self._units[id_].kind == "money" for id_ in factors)
        return Meaning(factors, also, money)

    def _factors(self, word: str) -> Factors:
        """Return the units of a word; the program's own count where the base declares none."""
        declared = self._declared.get(word, {})
        meant = known().get(word, {})
        if declared and len(meant) < 2:  # noqa: PLR2004 - no sign of two currencies
            return declared
        factors = {
            id_: factor / scale
            for of, factor in meant.items()
            for id_, scale in self._by_symbol.get(of, ())
        }
        return {**factors, **declared}

    def of_kind(self, kind: UnitKind) -> Factors:
        """Return the units of a kind, one of each."""
        if kind not in self._kinds:
            units = (unit.id for unit in self._units.values() if unit.kind == kind)
            self._kinds[kind] = dict.fromkeys(units, _ONE)
        return self._kinds[kind]

    def shares(self) -> Factors:
        """Return the units in which a share is told: how many of each one per cent is."""
        found = self._words.at("%", 0)
        return found.meaning.factors if found else {}

    def after(self, text: str, at: int) -> Found | None:
        """Return the word that stands right after a number which ends there."""
        joint = _JOINT.match(text, at)
        found = self._words.at(text, joint.end() if joint else at)
        return found and Found(found.meaning, text[found.start : found.end], found.end)

    def is_measure(self, found: Found) -> bool:
        """Return whether a word is for what is measured, as far as is known, and not counted."""
        kinds = {self._units[id_].kind for id_ in found.factors}
        return bool(found.unit.also or kinds & {"measure", "money"}) and "count" not in kinds

    def money_at(self, text: str, at: int) -> Factors | None:
        """Return the units of the word for money that begins at a place; None without one."""
        found = self._words.at(text, at)
        return found.meaning.factors if found and found.meaning.money else None

    def head(self, text: str, found: Found) -> Found:
        """Return the noun that a noun only describes: member organisations are organisations."""
        joint = 0 if is_ideograph(found.word[-1]) else 1  # 成員組織
        following = self._heads.at(text, found.end + joint)
        if (
            not following
            or text[found.end : found.end + joint].strip()
            or not self._heads.at(found.word, 0)
        ):
            return found
        word = text[following.start : following.end]
        if joint and not nouns.describes(found.word, word):
            return found
        return Found(following.meaning, word, following.end)

    def is_label(self, clause: str) -> bool:
        """Return whether a noun before a number has it as its name: Route 66, the Group of 20."""
        word = nouns.BESIDE.search(clause)
        one = self._heads.at(word[1], 0) if word else None
        if word is None or one is None:
            return False
        many = self._heads.at(f"{word[1]}s", 0) or self._heads.at(f"{word[1][:-1]}ies", 0)
        return many is not None and not one.meaning.factors.keys().isdisjoint(many.meaning.factors)

    def before(self, text: str) -> Found | None:
        """Return the word at the end of what stands before a number: RMB 7.0 billion."""
        bare = text.rstrip(" ")
        found = self._words.before(bare)
        return found and Found(found.meaning, bare[found.start :], found.end)

    def noun_after(self, text: str, at: int) -> Found | None:
        """Return the noun that is counted, where other words stand before it."""
        words = self._nouns if text[at : at + 1] == "の" else self._heads
        for place in nouns.places(text, at):
            found = words.at(text, place)
            if found and not nouns.is_part(text, found.end):
                while not found.meaning.also and (last := self._heads.at(text, found.end)):
                    found = last  # 企业代表 are people
                return Found(found.meaning, text[place : found.end], found.end)
        return None

    def noun_before(self, clause: str) -> Factors:
        """Return the units of the noun that stands before a number, with "is" between them."""
        bare = nouns.FILLER.sub("", clause)
        if bare and is_ideograph(bare[-1]):
            for start in range(max(0, len(bare) - 8), len(bare) - 1):
                found = self._heads.at(bare, start)
                if found and found.end == len(bare):
                    return found.meaning.factors
            return {}
        units: Factors = {}
        for match in nouns.WORD.finditer(clause):
            if found := self._heads.at(clause, match.start()):
                units = found.meaning.factors
        return units
