"""What stands before a number, as far as it can belong to it."""

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache

from jinan_laser.store.printed import bounds, change, places
from jinan_laser.store.printed.alternatives import Alternatives
from jinan_laser.store.printed.lexicon import heads
from jinan_laser.store.printed.words import Match, pattern

BOUNDED = 40  # within these letters a word bounds a number
BESIDE = 20  # and within these it is beside it
_WINDOW = 120  # so far back may words stand that belong to a number
_LAST_END = re.compile(r"(?s:.*)[,;(:。!?…]")
_NO_END = heads("approx, ca, c, no, rs, रु, min, max, руб")
_BEFORE = Alternatives(bounds.BEFORE)
_COPULA = pattern(r"[达達到为為是共计計有: ]+$")


def clause_before(text: str, first: int, start: int) -> str:
    """Return the words of the clause before a number that begins at a start.

    Args:
        text: the plain text.
        first: where the figure before it ended.
        start: where the number begins.
    """
    first = max(first, start - _WINDOW)
    if end_before := _LAST_END.match(text, first, start):
        first = end_before.end()
    while (end := text.find(". ", first, start)) >= 0:
        if _NO_END.before(text[first:end]):
            break
        first = end + 1
    return text[first:start]


@lru_cache(maxsize=64)
def last_bound(clause: str) -> Match[AbstractSet[str]] | None:
    """Return the last word in a clause that bounds a number behind it."""
    last = None
    for last in _BEFORE.words(clause):  # noqa: B007 - the last one is wanted
        pass
    return last


def bounds_before(
    clause: str, following: str, previous: AbstractSet[str] | None
) -> AbstractSet[str]:
    """Return what the last bounding word before a number says.

    None speaks across clauses; but one is said for all of a list: 约占全国的33%、全球的12%.

    Args:
        clause: what stands before the number.
        following: the first letter of the number.
        previous: what bounds the figure before it; None where there is none.
    """
    said: AbstractSet[str] = bounds.NOTHING
    if bound := last_bound(clause[-BOUNDED:]):
        said = bound.meaning
    if bounds.UP_TO.search(clause[-BESIDE:]):
        between = previous is not None and len(clause.strip(" –-")) == len("до")  # с 20 до 30
        risen = between or change.moves(clause) or bounds.REACHED.search(clause)
        said = bounds.NOTHING if risen else bounds.AT_MOST
    if not said and bounds.FROM_AT.search(clause[-BESIDE:]) and not change.moves(clause):
        said = bounds.FROM_OR_EXACTLY
    if clause.endswith("上") and following in "十百千万萬亿億":
        said = bounds.FROM  # 上千
    if not said and previous and clause.startswith("、"):
        said = previous - bounds.EXACTLY
    return said


def without_bound(clause: str) -> str:
    """Return a clause without the bounding word at its end: 港幣約50億元."""
    bound = last_bound(clause)
    if bound and bound.end == len(clause.rstrip(" ")):
        clause = clause[: bound.start]
    return _COPULA.sub("", clause)


def is_bound(head: str) -> bool:
    """Return whether letters hold a word that bounds a number behind them."""
    return next(_BEFORE.all(head), None) is not None


def is_top(before: str) -> bool:
    """Return whether words before a number make it that of the best."""
    head = before.rstrip(" -")
    return places.TOP_PREFIX.before(head) is not None and not places.NO_TOP.before(head)
