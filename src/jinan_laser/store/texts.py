"""The text of a source against the locators of its claims.

Paragraphs are the lines that are not empty, counted from 1; their sentences are those of
``sentences``.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.model.claim import Claim
from jinan_laser.store.codes import diagnostic
from jinan_laser.store.messages import brief
from jinan_laser.store.sentences import sentences

_WIDE = tuple("。！？」』）】》")
_LETTER = "[A-Za-z\u00c0-\u052f]"

Paragraphs = Sequence[Sequence[str]]


def paragraphs(text: str) -> Paragraphs:
    """Return the sentences of each paragraph of a text, NFC and with single blanks."""
    lines = map(_folded, text.splitlines())
    return [sentences(line) for line in lines if line]


def places(printed: str, text: Paragraphs) -> list[str]:
    """Return the locators at which a phrase stands; p2 when it runs over sentences."""
    phrase = _phrase(_folded(printed))
    found = []
    for number, paragraph in enumerate(text, start=1):
        inside = [
            f"p{number}.s{place}"
            for place, sentence in enumerate(paragraph, start=1)
            if phrase.search(sentence)
        ]
        if not inside and phrase.search(_whole(paragraph)):
            inside = [f"p{number}"]
        found += inside
    return found


def _whole(paragraph: Sequence[str]) -> str:
    """Return a paragraph with its sentences joined again: 。 has no blank behind it."""
    whole = ""
    for sentence in paragraph:
        whole += sentence if not whole or whole.endswith(_WIDE) else f" {sentence}"
    return whole


def text_against_locators(
    claims: Sequence[Claim], text: Paragraphs, name: str
) -> Iterator[Diagnostic]:
    """Yield each claim whose printed form does not stand where its locator says.

    The title of a page is not part of its text, and words ("~ ...") name no place in it:
    of the one nothing is asked, of the other only that the phrase stands somewhere.
    """
    for claim in claims:
        if claim.locator == "title":
            continue
        found = places(claim.printed, text)
        key = ("claims", claim.id)
        if not found:
            message = f"{brief(claim.printed)} stands nowhere in the text"
            yield diagnostic("printed-nowhere", message, name, (*key, "printed"))
        elif not claim.locator.startswith("~") and not _at(claim.locator, found):
            message = f"{brief(claim.printed)} stands in {' and '.join(found)}, not {claim.locator}"
            paragraph = claim.locator.partition(".")[0]
            near = any(place.partition(".")[0] == paragraph for place in found)
            code = "other-sentence" if near else "printed-elsewhere"
            yield diagnostic(code, message, name, (*key, "locator"))


def _at(locator: str, found: Sequence[str]) -> bool:
    """Return whether one of the places found is the one of a locator, or inside it."""
    return any(place == locator or place.startswith(f"{locator}.") for place in found)


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _phrase(printed: str) -> re.Pattern[str]:
    """Return a pattern that finds a phrase, but not as a part of a longer number or word."""
    before, after = "", ""
    if printed[:1].isdigit():
        before = r"(?<!\d)(?<!\d[.,\s])"
    elif re.match(_LETTER, printed):
        before = f"(?<!{_LETTER})"
    if printed[-1:].isdigit():
        after = r"(?!\d|[.,\s]\d)"
    elif re.match(_LETTER, printed[-1:]):
        after = f"(?!{_LETTER})"
    return re.compile(before + re.escape(printed) + after)
