"""Places in an order: 第3, 3-е место, top ten, the largest, 榜首; one of the largest is none."""

import re
from fractions import Fraction

from jinan_laser.store.printed import bounds, places
from jinan_laser.store.printed.alternatives import Alternatives
from jinan_laser.store.printed.clauses import Tail, is_top
from jinan_laser.store.printed.figure import Amount, Figure
from jinan_laser.store.printed.ordinals import compound, ordinal
from jinan_laser.store.printed.units import Factors
from jinan_laser.store.printed.words import pattern

_NO_RANK = pattern("[回届屆期次章条條款节節代批轮輪号號产產産方世者季]")
_OF_PEOPLE = pattern("[位名]")  # 首十位
_ORDINAL_END = pattern(
    r"(?:st|nd|rd|th)\b|-га\b|-?(?:й|я|е|го|му|ы|ае|ая|ое|ый)\b| ?(?:واں|ویں)\b"
    r"|-(?:м|ю|х|ом|ей|ую)\b(?= )| ?(?:वा|वी|वे|व्या)\b"
)
_MOST_BEST = 1000  # "the first 25,000-watt laser" is no list
_BEHIND = 60  # letters behind a number that may make it one of several


def placed(text: str, ranks: Factors, amount: Amount, clause: str, tail: Tail) -> Figure | None:
    """Return the figure of a number that is a place in an order; None for others.

    Args:
        text: the plain text.
        ranks: the units of places in an order.
        amount: the number.
        clause: what stands before it.
        tail: what follows it; its end is moved behind what belongs to the place.
    """
    start, end = amount.start, tail.end
    beside = clause.rstrip(" -")
    if places.RANK_PREFIX.before(beside) or beside.endswith("#"):
        if _NO_RANK.match(text, amount.end):
            return Figure(Fraction(0), {}, bounds.EXACTLY, start, end, "date")  # 第3回大会
        return Figure(amount.value, ranks, bounds.EXACTLY, start, end, "rank")
    if amount.value <= _MOST_BEST and _is_best(text, amount, beside):
        top = places.TOP_SUFFIX.match(text, amount.end)
        tail.end = max(tail.end, top.end() if top else 0)
        missed = places.MISSED.search(clause) or places.MISSED_AFTER.match(text, tail.end)
        said = bounds.OVER if missed else bounds.AT_MOST
        return Figure(amount.value, ranks, said, start, tail.end, "rank")
    if places.PLACE_NOUN.match(text, amount.end):
        return Figure(amount.value, ranks, bounds.EXACTLY, start, end, "rank")
    whole = amount.value.denominator == 1
    if whole and (ending := _ORDINAL_END.match(text, amount.end)):
        tail.end = ending.end()
        return Figure(amount.value, ranks, bounds.EXACTLY, start, tail.end, "rank")
    return None


def _is_best(text: str, amount: Amount, beside: str) -> bool:
    """Return whether a number is that of the best: top ten, 前三, 十强, 首十位."""
    first = beside.endswith("首")
    if is_top(beside) or (first and _OF_PEOPLE.match(text, amount.end)):
        return True
    if great := places.GREAT.match(text, amount.end):
        of_several = places.OF_SEVERAL.search(text, great.end(), great.end() + _BEHIND)
        if of_several or places.OF_ALL.search(beside):
            return True
    top = places.TOP_SUFFIX.match(text, amount.end)
    if top is None:
        return False
    return "大" not in top[0] or amount.value % 10 == 0 or first  # 五大企业 are five


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
    listed = _SET.at(word, 0) or _NEXT.at(word, 0)
    named = listed or places.FIRST.match(word) or places.LARGEST.match(word)
    return named is not None or (word in _ROMANS or ordinal(word.partition("-")[0]) is not None)


def is_no_number(text: str, at: int) -> bool:
    """Return whether the number that begins at a place is one in an order: twenty-first, 世界一."""
    if text[at].isdecimal():
        return False
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
