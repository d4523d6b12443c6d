"""The text of a source: where in it a phrase stands, and where its sentences end.

Paragraphs are the lines that are not empty, counted from 1. Sentences end in the scripts that
sources are printed in: 。！？ end one wherever they stand, other marks before a blank. A full stop
ends none before a small letter, nor behind a word that is always cut short (Dr., No., Feb.), an
initial (U.S.) or a day (12. März). What nobody can tell without knowing the language is left as
it stands: two sentences behind "U.S." count as one.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from hashlib import sha256

_CLOSING = "[\"'»”’)\\]）」』】》]*+"
_END = re.compile(rf"[。！？]++{_CLOSING} ?+(?!と)|[.!?…۔।]+{_CLOSING} ")
_NEVER_LAST_ROW = (
    "dr mr mrs ms prof st approx vs cf e.g i.e ca jan feb mar apr jun jul aug sept sep oct nov "
    "dec gen gov sen rep rev hon messrs nr bzw z.b d.h inkl ggf abs им ул проф акад см св тел "
    "просп пл обл пос вул праф імя дац"
)
_NEVER_LAST = frozenset(_NEVER_LAST_ROW.split())
_BEFORE_A_NUMBER_ROW = "no nos fig figs vol vols pp sec ch art eq nr рис табл стр ст гл мал"
_BEFORE_A_NUMBER = frozenset(_BEFORE_A_NUMBER_ROW.split())
_INITIALS = re.compile(r"(?:[A-ZА-ЯЁІЎ]\.)*[A-ZА-ЯЁІЎ]")
_OPENING = re.compile(r"[\s(\[\"'«“‘]")
_LONGEST_WORD = 40  # of those above none is longer
_DAY = re.compile(r"\d{1,2}")
_MONTH = re.compile(
    r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
    r"|Jahrhundert|januari|februari)\b"
)


def sentences(paragraph: str) -> list[tuple[int, int]]:
    """Return where each sentence begins and ends in a paragraph with single blanks."""
    found = []
    start = 0
    for match in _END.finditer(paragraph):
        if match.end() < len(paragraph) and _ends(paragraph, start, match):
            found.append((start, match.end() - match[0].endswith(" ")))
            start = match.end()
    return [*found, (start, len(paragraph))] if start < len(paragraph) else found


def _ends(  # noqa: PLR0911 - one return for each sort of word before the mark
    paragraph: str, start: int, match: re.Match[str]
) -> bool:
    """Return whether a sentence ends at a mark, behind which more text follows."""
    if match[0][0] != ".":
        return match[0][0] in "。！？" or not paragraph[match.end()].islower()
    following = paragraph[match.end() :].lstrip("\"'«“‘([")
    if following[:1].islower():
        return False
    if match[0].startswith(".."):
        return True
    before = paragraph[max(start, match.start() - _LONGEST_WORD) : match.start()]
    word = _OPENING.split(before)[-1]
    if word.casefold() in _BEFORE_A_NUMBER:
        return not following[:1].isdigit()
    if word.casefold() in _NEVER_LAST:
        return False
    if _INITIALS.fullmatch(word):
        return False
    if _DAY.fullmatch(word):
        return before != word and _MONTH.match(following) is None  # "1. Introduction" is numbered
    return True


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
