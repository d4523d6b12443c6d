"""Reference: a bibliography's entry before any style."""

import re
import unicodedata
from dataclasses import dataclass

from jinan_laser.model.base import FactBase
from jinan_laser.model.source import Source
from jinan_laser.output.base_name import base_name
from jinan_laser.query.find import Cited

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
        author: the organisation that published it; for the fact base its keepers. None for a
            base that names nobody.
        title: for a page its own title where it was seen, and the keepers' English gloss in
            square brackets, as bibliographies mark what does not stand on the work itself.
        published: partial date; None when undated.
        accessed: partial date on which the reader saw the page, else the keepers; None when
            neither is said.
        url: the address exactly as found.
        archived: the address of a copy in an archive of the web.
        language: language of the page.
        version: of the data; None for a page.
        licence: of the data; None for a page, and for a base that names none.
        place: where in the page; None for the whole.
        printed: the figure exactly as the page prints it; goes with ``place``.
    """

    key: str
    author: str | None
    title: str
    published: str | None = None
    accessed: str | None = None
    url: str | None = None
    archived: str | None = None
    language: str | None = None
    version: str | None = None
    licence: str | None = None
    place: Pinpoint | None = None
    printed: str | None = None

    @property
    def note(self) -> str:
        """Where the figure stands and how it is printed there, the licence, or nothing."""
        if self.licence:
            return f"Licence: {self.licence}"
        if self.place is None:
            return ""
        return f"{self.place.words}: “{self.printed}”"


def reference(cited: Cited, accessed: str | None) -> Reference:
    """Return the entry for a source or a place in it."""
    source, claim = cited.source, cited.claim
    return Reference(
        cited.id,
        _one_line(source.publisher),
        _title(source),
        published=source.published,
        accessed=(accessed or source.accessed) if source.url or source.archived else None,
        url=source.url and _one_line(source.url),
        archived=source.archived and _one_line(source.archived),
        language=source.language,
        place=pinpoint(_one_line(claim.locator)) if claim else None,
        printed=_one_line(claim.printed) if claim else None,
    )


def base_reference(base: FactBase) -> Reference:
    """Return the entry for the fact base itself: it names the edition of the data."""
    about = base.about
    return Reference(
        f"{base_name(about)}-{about.version}",
        about.keepers and _one_line(about.keepers),
        _one_line(about.title),
        version=about.version,
        licence=about.licence and _one_line(about.licence),
    )


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


def _title(source: Source) -> str:
    """Return the title as the page prints it, and what that means where it is not in English."""
    gloss = f"[{_one_line(source.title)}]"
    if source.original_title is None:
        return gloss
    printed = _one_line(source.original_title)
    return printed if source.language.partition("-")[0] == "en" else f"{printed} {gloss}"


def _one_line(text: str) -> str:
    """Return a text without line breaks, which end a field in RIS, and without controls."""
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(character) == "Cc" else character
        for character in " ".join(text.split())
    )
