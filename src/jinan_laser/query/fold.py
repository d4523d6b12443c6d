"""Make two spellings of one thing equal: case, width, quotes and dashes, script, digit grouping."""

import re
import unicodedata
from collections.abc import Callable, Iterable

from jinan_laser.query.variants import VARIANTS

# A blank or comma between a digit and exactly three more: 25 000, 25,000 and 25000 are one.
_GROUPING = re.compile(r"[ ,](?<=\d.)(?=\d{3}(?!\d))")
BETWEEN = "|"  # composes with no letter, is no digit and no blank
# What printers set for the marks of a keyboard, and Chinese in either script.
_SAME = (
    VARIANTS
    | dict.fromkeys(map(ord, "‘’‚‛ʼʹ′"), "'")
    | dict.fromkeys(map(ord, "“”„‟«»″「」『』"), '"')
    | dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
)
_KEPT = frozenset(chr(code) if isinstance(code, int) else code for code in _SAME.values())


def fold(text: str) -> str:
    """Return the text in the form in which names and searches are compared."""
    folded = " ".join(_plain(text).split())
    return _GROUPING.sub("", folded)


def prefilter(*wanted: str) -> Callable[..., bool]:
    """Return a quick test of several texts at once: where it fails, they do not hold all words.

    Whenever each word is in ``fold`` of one of the texts, the test succeeds. It needs no pattern:
    instead of ungrouping digits and evening out blanks it leaves out every blank and comma, and
    not even that for words without blank, comma or digit. So it may succeed in vain; ``fold``
    then decides.

    Args:
        wanted: words that are folded already.
    """
    if not wanted:
        return lambda *_: True
    level = _plain if any(not _KEPT.isdisjoint(word) for word in wanted) else _narrow
    if any(letter in " ," or letter.isdecimal() for word in wanted for letter in word):
        parts = tuple(map(_squeeze, wanted))
        return lambda *texts: _holds(_squeeze(level(BETWEEN.join(texts))), parts)

    def seen(*texts: str) -> bool:
        joined = BETWEEN.join(texts)
        return _holds(joined, wanted) or _holds(level(joined), wanted)  # most are as they stand

    return seen


def _holds(text: str, words: Iterable[str]) -> bool:
    for word in words:  # noqa: SIM110 - a generator takes three times as long
        if word not in text:
            return False
    return True


def _plain(text: str) -> str:
    narrow = _narrow(text)
    return narrow if narrow.isascii() else narrow.translate(_SAME)


def _narrow(text: str) -> str:
    return text.lower() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()


def _squeeze(text: str) -> str:
    squeezed = text.replace(",", "").replace(" ", "")
    return squeezed if squeezed.isprintable() else "".join(squeezed.split())
