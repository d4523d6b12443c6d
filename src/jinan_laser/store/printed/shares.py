"""Shares that are told without a sign: a quarter, two thirds, 三分之一, 15 out of 100, 六成五."""

from jinan_laser.store.printed.share import Share
from jinan_laser.store.printed.shares_in_signs import in_signs, of_several
from jinan_laser.store.printed.shares_in_words import (
    in_words,
    of_several_in_words,
    of_thousand,
    ordinal_part,
)
from jinan_laser.store.printed.words import is_letter


def share_at(text: str, at: int) -> Share | None:
    """Return the share that begins at a place of a plain text, or None."""
    if is_letter(text[at]):
        return of_several_in_words(text, at) or ordinal_part(text, at) or in_words(text, at)
    return in_signs(text, at) or of_several(text, at) or of_thousand(text, at)
