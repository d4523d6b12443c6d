"""Reference: a bibliography's entry before any style."""

import re
import unicodedata
from dataclasses import dataclass

from jinan_laser.model.base import FactBase
from jinan_laser.query.cite import Cited

_PROGRAM = "jinan-laser"
_KEEPERS = "jinan-laser contributors"
_COUNTED = re.compile(r"p(\d+)(?:\.s(\d+))?")
_NUMBERED = re.compile(r"~ (section|page|chapter|table|figure) (\d+(?:\.\d+)*)")


@dataclass(frozen=True, slots=True)
class Pinpoint:
    """Where in a source a figure stands, in the words of citation software.

    Attributes:
        words: the place as a person reads it.
        label: what ``locator`` counts, a CSL locator term: paragraph, section, page ...;
            None for a place that has no number.
        locator: the number alone: "2, sentence 5" would be set as "paras. 2, sentence 5".
    """

    words: str
    label: str | None = None
    locator: str | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """An entry of a bibliography.

    Attributes:
        key: the id that was cited; for the fact base its name and version. Ids are unique
            over all tables and hold no dot, so no two keys are the same.
        author: the organisation that published it.
        title: for a page the keepers' English gloss in square brackets, as bibliographies
            mark a title that does not stand on the work itself.
        published: partial date; None when undated.
        accessed: partial date on which the reader saw the page; None when not said.
        url: the address exactly as found.
        language: language of the page.
        version: of the data; None for a page.
        place: where in the page; None for the whole.
        printed: the figure exactly as the page prints it; goes with ``place``.
    """

    key: str
    author: str
    title: str
    published: str | None = None
    accessed: str | None = None
    url: str | None = None
    language: str | None = None
    version: str | None = None
    place: Pinpoint | None = None
    printed: str | None = None

    @property
    def note(self) -> str:
        """Where the figure stands and how it is printed there, or nothing."""
        if self.place is None:
            return ""
        return f"{self.place.words}: “{self.printed}”"


def reference(cited: Cited, accessed: str | None) -> Reference:
    """Return the entry for a source or a place in it."""
    source, claim = cited.source, cited.claim
    return Reference(
        cited.id,
        _one_line(source.publisher),
        f"[{_one_line(source.title)}]",
        source.published,
        accessed if source.url else None,
        source.url and _one_line(source.url),
        source.language,
        None,
        pinpoint(_one_line(claim.locator)) if claim else None,
        _one_line(claim.printed) if claim else None,
    )


def base_reference(base: FactBase) -> Reference:
    """Return the entry for the fact base itself: it names the edition of the data."""
    about = base.about
    key = f"{_PROGRAM}-{about.version}"
    return Reference(key, _KEEPERS, _one_line(about.title), language="en", version=about.version)


def pinpoint(locator: str) -> Pinpoint:
    """Return the place that a locator of the fact base means."""
    counted = _COUNTED.fullmatch(locator)
    if counted:
        paragraph, sentence = counted.groups()
        words = f"paragraph {paragraph}" + (f", sentence {sentence}" if sentence else "")
        return Pinpoint(words, "paragraph", paragraph)
    numbered = _NUMBERED.fullmatch(locator)
    if numbered:
        label, number = numbered.groups()
        return Pinpoint(f"{label} {number}", label, number)
    return Pinpoint("in the title" if locator == "title" else locator.removeprefix("~ "))


def _one_line(text: str) -> str:
    """Return a text without line breaks, which end a field in RIS, and without controls."""
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(character) == "Cc" else character
        for character in " ".join(text.split())
    )
