"""Places in an order: first, the largest, 榜首; one of the largest is none."""

import re
from fractions import Fraction

from jinan_laser.store.printed import lexicon
from jinan_laser.store.printed.amounts import alternatives, row_of

_ORDINAL = re.compile(alternatives(lexicon.ORDINALS, "place"))
_SET = re.compile(alternatives(lexicon.TOP_SETS, "top"))
_CLAUSE = 60


def is_place(word: str) -> bool:
    """Return whether a word begins a place in an order."""
    return any(each.match(word) for each in (_ORDINAL, _SET, lexicon.LARGEST))


def rank_at(text: str, at: int) -> tuple[Fraction, str, int] | None:
    """Return a place, how it bounds the truth and where its word ends; None for no such word."""
    if match := _SET.match(text, at):
        return Fraction(row_of(lexicon.TOP_SETS, match)), "<=", match.end()
    if match := lexicon.LARGEST.match(text, at):
        several = lexicon.ONE_OF.search(text, max(0, at - _CLAUSE), at)
        if several or lexicon.OF_SEVERAL.search(text, match.end(), match.end() + _CLAUSE):
            return None
        return Fraction(1), "=", match.end()
    match = _ORDINAL.match(text, at)
    if match is None or lexicon.NO_PLACE.match(text, match.end()):
        return None
    return Fraction(row_of(lexicon.ORDINALS, match)), "=", match.end()
