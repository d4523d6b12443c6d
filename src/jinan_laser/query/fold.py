"""Make two spellings of one thing equal: case, full-width letters, digit grouping."""

import re
import unicodedata
from collections.abc import Callable, Iterable

# A blank or comma between a digit and exactly three more: 25 000, 25,000 and 25000 are one.
_GROUPING = r"(?<=\d)[ ,](?=\d{3}(?!\d))"
_BETWEEN = "|"  # composes with no letter, is no digit and no blank


def fold(text: str) -> str:
    """Return the text in the form in which names and searches are compared."""
    folded = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return re.sub(_GROUPING, "", folded)


def first_look(wanted: str) -> Callable[..., bool]:
    """Return a quick test of several texts at once: where it fails, none holds what is wanted.

    Whenever ``wanted`` is in ``fold(text)``, the test succeeds for every list that holds the
    text. It needs no pattern: instead of ungrouping digits and evening out blanks it leaves
    out every blank and comma, and not even that for a word without blank, comma or digit. So
    it may succeed in vain; ``fold`` then decides.

    Args:
        wanted: a text that is folded already.
    """
    if not any(letter in " ," or letter.isdecimal() for letter in wanted):
        return lambda *texts: wanted in _level(texts)
    part = _squeeze(wanted)
    return lambda *texts: part in _squeeze(_level(texts))


def _level(texts: Iterable[str]) -> str:
    return unicodedata.normalize("NFKC", _BETWEEN.join(texts)).casefold()


def _squeeze(text: str) -> str:
    squeezed = text.replace(",", "").replace(" ", "")
    return squeezed if squeezed.isprintable() else "".join(squeezed.split())
