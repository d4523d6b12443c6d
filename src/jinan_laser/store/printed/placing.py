"""Whether a number is a place in an order: 第3, 3-е место, top ten, 世界五大."""

from fractions import Fraction

from jinan_laser.store.printed import bounds, places
from jinan_laser.store.printed.amount import Amount
from jinan_laser.store.printed.clauses import is_top
from jinan_laser.store.printed.figure import Figure
from jinan_laser.store.printed.tails import Tail
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
