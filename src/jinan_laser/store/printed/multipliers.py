"""The multipliers behind a number: million, 万, लाख."""

from jinan_laser.store.printed import lexicon
from jinan_laser.store.printed.alternatives import Alternatives
from jinan_laser.store.printed.words import Match

_MULTIPLIER = Alternatives(lexicon.MULTIPLIERS)
SUFFIX = Alternatives(lexicon.SUFFIXES)


def multiplier(text: str, at: int) -> Match[int] | None:
    """Return the multiplier at a place, perhaps behind a blank or a hyphen."""
    joined = text[at : at + 1] in {" ", "-"} and _MULTIPLIER.at(text, at + 1)
    return joined or _MULTIPLIER.at(text, at)
