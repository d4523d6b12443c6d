"""The text of a source: where in it a phrase stands.

Paragraphs are the lines that are not empty, counted from 1; their sentences are those of
``sentences``.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from hashlib import sha256

from jinan_laser.store.sentences import sentences

_LETTER = "[A-Za-z\u00c0-\u052f]"
_NO_NUMBER_BEFORE = re.compile(r"(?<!\d)(?<!\d[.,\s])")
_NO_NUMBER_BEHIND = re.compile(r"(?!\d|[.,\s]\d)")
_NO_WORD_BEFORE = re.compile(f"(?<!{_LETTER})")
_NO_WORD_BEHIND = re.compile(f"(?!{_LETTER})")
_WORD = re.compile(_LETTER)
_ANYTHING = re.compile("")
_BETWEEN = "\n\n"  # paragraphs: stands in no phrase, and continues no word and no number


class Text:
    """The words of a source, NFC and with single blanks, and where each sentence begins.

    All of it is one string: that is looked through for a phrase as fast as memory is read.
    """

    def __init__(self, text: str) -> None:
        paragraphs = [line for line in map(folded, text.splitlines()) if line]
        self._whole = _BETWEEN.join(paragraphs)
        self._spans: dict[str, tuple[int, int]] = {}  # of each locator
        self._starts: list[int] = []  # of sentences
        self._sentences: list[str] = []  # their locators
        start = 0
        for number, paragraph in enumerate(paragraphs, start=1):
            self._spans[f"p{number}"] = start, start + len(paragraph)
            for place, (first, end) in enumerate(sentences(paragraph), start=1):
                locator = f"p{number}.s{place}"
                self._spans[locator] = start + first, start + end
                self._starts.append(start + first)
                self._sentences.append(locator)
            start += len(paragraph) + len(_BETWEEN)

    @property
    def digest(self) -> str:
        """SHA-256 of the paragraphs, with an empty line between them, in hexadecimal digits."""
        return sha256(self._whole.encode()).hexdigest()

    def holds(self, printed: str, locator: str) -> bool:
        """Tell whether a phrase stands at a place, or inside it; at "~ words", anywhere."""
        everything = 0, len(self._whole)
        span = everything if locator.startswith("~") else self._spans.get(locator, (0, 0))
        return next(_found(folded(printed), self._whole, *span), None) is not None

    def places(self, printed: str) -> Iterator[str]:
        """Yield where a phrase stands: sentences, and p2 where it runs over sentences of it."""
        phrase = folded(printed)
        seen = set()
        at = 0
        while (found := next(_found(phrase, self._whole, at, len(self._whole)), None)) is not None:
            place = self._sentences[bisect_right(self._starts, found) - 1]
            at = self._spans[place][1]
            if found + len(phrase) > at:
                place = place.partition(".")[0]
                at = found + 1
            if place not in seen:
                yield place
            seen.add(place)


def _found(phrase: str, text: str, start: int, end: int) -> Iterator[int]:
    """Yield where a phrase stands within a span, but not as a part of a longer number or word."""
    before = _border(phrase[:1], _NO_NUMBER_BEFORE, _NO_WORD_BEFORE)
    behind = _border(phrase[-1:], _NO_NUMBER_BEHIND, _NO_WORD_BEHIND)
    while (start := text.find(phrase, start, end)) >= 0:
        if before.match(text, start) and behind.match(text, start + len(phrase)):
            yield start
        start += 1


def _border(letter: str, number: re.Pattern[str], word: re.Pattern[str]) -> re.Pattern[str]:
    if letter.isdigit():
        return number
    return word if _WORD.match(letter) else _ANYTHING


def folded(text: str) -> str:
    """Return a text as it is compared: NFC, every run of white space a blank."""
    return " ".join(unicodedata.normalize("NFC", text).split())
