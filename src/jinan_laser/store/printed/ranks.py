"""Places in an order: first, the largest, 榜首; one of the largest is none."""

from fractions import Fraction

from jinan_laser.store.printed import lexicon
from jinan_laser.store.printed.alternatives import Alternatives

_ORDINAL = Alternatives(lexicon.ORDINALS)
_SET = Alternatives(lexicon.TOP_SETS)
_CLAUSE = 60


def is_place(word: str) -> bool:
    """Return whether a word begins a place in an order."""
    named = _ORDINAL.at(word, 0) or _SET.at(word, 0) or lexicon.LARGEST.match(word)
    return named is not None


def rank_at(text: str, at: int) -> tuple[Fraction, str, int] | None:
    """Return a place, how it bounds the truth and where its word ends; None for no such word."""
    if found := _SET.at(text, at):
        return Fraction(found.meaning), "<=", found.end
    if match := lexicon.LARGEST.match(text, at):
        several = lexicon.ONE_OF.search(text, max(0, at - _CLAUSE), at)
        if several or lexicon.OF_SEVERAL.search(text, match.end(), match.end() + _CLAUSE):
            return None
        return Fraction(1), "=", match.end()
    found = _ORDINAL.at(text, at)
    if found is None or lexicon.NO_PLACE.match(text, found.end):
        return None
    return Fraction(found.meaning), "=", found.end
