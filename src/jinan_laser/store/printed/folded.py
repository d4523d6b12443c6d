"""A text as the reader sees it: plain letters and digits, and where each stood in the original."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

# Digits of other scripts are made plain besides. An empty piece is dropped: joiners, marks of
# direction. One letter stands for those that writers mix.
_PIECES = {
    **dict.fromkeys("\u2010\u2212", "-"),
    **dict.fromkeys("\u2012\u2013\u2014\u2015\u301c\u223c", "–"),
    **dict.fromkeys("\u2219\u22c5\u2027\u00b7", "·"),
    **dict.fromkeys("\u2018\u2019\u02bc`", "'"),
    **dict.fromkeys("\u200b\u200c\u200d\u200e\u200f\u2060\u00ad\ufeff", ""),
    "\u066b": ".",  # decimal mark beside Arabic digits
    "\u066c": ",",
    "\u060c": ",",
    "\u06d4": ".",
    "\u061b": ";",
    "\u066a": "%",
    "\u064a": "ی",
    "\u0643": "ک",
    "ё": "е",
    "臺": "台",
}
_TABLE = str.maketrans(_PIECES)
# What NFKC would take for something else: a blank keeps 2½ apart from 21/2.
_FIRST = str.maketrans(
    {each: f" {unicodedata.normalize('NFKC', each)}" for each in "¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"}
    | {"\u00b4": "'"}
)
_FOREIGN_DIGIT = re.compile(r"[^\D0-9]")
_CLUSTER = re.compile(
    r"\s+|(?s:.)"
    "[\u0300-\u036f\u064b-\u065f\u0670\u093c\u3099\u309a\uff9e\uff9f]*"  # a letter, its marks
)


class Folded(NamedTuple):
    """A text made plain.

    Attributes:
        text: what the reader reads.
        places: for each of its letters, and for its end, the offset in the original text.
    """

    text: str
    places: Sequence[int]


def plain(text: str) -> str:
    """Return a text with full-width letters, odd blanks and foreign digits made plain.

    What NFKC unites is united: no-break blanks become blanks, ％ becomes %, ㎡ becomes m2.
    """
    if text.isascii():
        return text.lower().replace("`", "'")
    folded_ = unicodedata.normalize("NFKC", text.translate(_FIRST)).casefold()
    if folded_.isascii():
        return folded_.replace("`", "'")
    folded_ = folded_.translate(_TABLE)
    return _FOREIGN_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), folded_)


@lru_cache(maxsize=1 << 14)
def _stays_one(letter: str) -> bool:
    """Return whether a letter is one letter in a plain text, where nothing is joined to it."""
    return len(plain(letter)) == 1 and (letter == " " or not letter.isspace())


def _is_typed(text: str) -> bool:
    """Return whether a text has but the letters, signs and blanks of an English keyboard."""
    return text.isascii() and text.isprintable()


def plains(words: Iterable[str]) -> list[str]:
    """Return words made plain, all at once: one by one is slow."""
    return plain("\n".join(words)).split("\n")


def folded(text: str) -> Folded:
    """Return a text made plain, with the offsets of its letters in the original."""
    if "  " not in text and (_is_typed(text) or all(map(_stays_one, set(text)))):
        whole = plain(text)
        if len(whole) == len(text):  # else some of them became one
            return Folded(whole, range(len(text) + 1))
    pieces = []
    places: list[int] = []
    for match in _CLUSTER.finditer(text):
        piece = " " if match[0].isspace() else plain(match[0])
        pieces.append(piece)
        places += [match.start()] * len(piece)
    return Folded("".join(pieces), [*places, len(text)])
