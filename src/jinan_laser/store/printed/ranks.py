"""Places in an order: first, the largest, 榜首; one of the largest is none."""

import re
from fractions import Fraction

from jinan_laser.store.printed import places
from jinan_laser.store.printed.alternatives import Alternatives
from jinan_laser.store.printed.ordinals import compound, ordinal
from jinan_laser.store.printed.words import pattern

_SET = Alternatives(places.TOP_SETS)
_NEXT = Alternatives(places.NEXT)
_ROMAN = pattern(r"(?:i{1,3}|iv|vi{0,3}|ix|x)(?= (?:мест|месц))")
_ROMANS = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_WORD = pattern(r"\w+")
_BEFORE = pattern(r"(\w+) $")
_WORLDS_FIRST = pattern("(?<=世界|日本)一(?![\u3400-\u9fff\u30a0-\u30ff])")
_CLAUSE = 60


def is_place(word: str) -> bool:
    """Return whether a word begins a place in an order."""
    named = _SET.at(word, 0) or places.FIRST.match(word) or places.LARGEST.match(word)
    return named is not None or (word in _ROMANS or ordinal(word.partition("-")[0]) is not None)


def is_no_number(text: str, at: int) -> bool:
    """Return whether the number that begins at a place is one in an order: twenty-first, 世界一."""
    if _SET.at(text, at):  # 三甲
        return True
    return compound(text, at) is not None or _WORLDS_FIRST.match(text, at) is not None


def rank_at(text: str, at: int) -> tuple[Fraction, str, int] | None:
    """Return a place, how it bounds the truth and where its word ends; None for no such word."""
    if said := _said(text, at):
        return said
    if match := places.LARGEST.match(text, at):
        return (Fraction(1), "=", match.end()) if _is_largest(text, match) else None
    first = _WORLDS_FIRST.match(text, at) or places.FIRST.match(text, at)
    word = first or _WORD.match(text, at)
    place = 1 if first else word and ordinal(word[0])
    if not word or not place or places.NO_PLACE.match(text, word.end()):
        return None
    return Fraction(place), "=", word.end()


def _said(text: str, at: int) -> tuple[Fraction, str, int] | None:
    """Return a place that is told by other words than an ordinal of one word."""
    if pair := compound(text, at):
        return Fraction(pair[0]), "=", pair[1]
    if found := _SET.at(text, at):
        return Fraction(found.meaning), "<=", found.end
    if found := _NEXT.at(text, at):
        return Fraction(found.meaning), "=", found.end
    if roman := _ROMAN.match(text, at):
        return Fraction(_ROMANS.index(roman[0])), "=", roman.end()
    return None


def _is_largest(text: str, largest: re.Match[str]) -> bool:
    """Return whether what is the largest is not one of several, or the second of them."""
    start, end = largest.span()
    before = _BEFORE.search(text, max(0, start - _CLAUSE), start)
    if before and (ordinal(before[1]) or 0) > 1:  # दुसरी सर्वात मोठी
        return False
    several = places.ONE_OF.search(text, max(0, start - _CLAUSE), start)
    return not several and not places.OF_SEVERAL.search(text, end, end + _CLAUSE)
