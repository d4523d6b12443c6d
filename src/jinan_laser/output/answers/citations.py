"""Citations: a list for people and scripts, or the finished text of another program's format."""

from collections.abc import Sequence
from dataclasses import dataclass

from jinan_laser.model.base import FactBase
from jinan_laser.output.citations import Style, write
from jinan_laser.output.citations.reference import Reference, base_reference, reference
from jinan_laser.output.citations.text import sentence
from jinan_laser.output.page import Cell, Foreign, Page, Paragraph, View
from jinan_laser.query.filters import one_of
from jinan_laser.query.find import cite


@dataclass(frozen=True, slots=True)
class CitationRow:
    """What to write below an article or a table."""

    id: str
    """Id that was cited; for the fact base its name and version."""
    author: str | None
    """Who published it; of the fact base its keepers, null when it names nobody."""
    title: str
    """Its title where it was seen; in square brackets the keepers' English gloss."""
    published: str | None
    """YYYY, YYYY-MM or YYYY-MM-DD; null when undated."""
    accessed: str | None
    """When the reader saw it, as said on the command line, else the keepers; null when not said."""
    url: str | None
    """Address as found; null when it is unknown or unsafe."""
    archived: str | None
    """Address of a copy in an archive of the web; null when none was seen."""
    language: str | None
    """Language of the page."""
    version: str | None
    """Version of the data; null for a page."""
    licence: str | None
    """Licence of the data; null for a page, and when the base names none."""
    place: str | None
    """Where in the page the figure stands, in words; null for the whole page."""
    printed: str | None
    """The figure exactly as the page prints it; null for the whole page."""
    text: str
    """The citation as one line."""


def citation_row(reference: Reference) -> CitationRow:
    """Return a reference with its text."""
    return CitationRow(
        id=reference.key,
        author=reference.author,
        title=reference.title,
        published=reference.published,
        accessed=reference.accessed,
        url=reference.url,
        archived=reference.archived,
        language=reference.language,
        version=reference.version,
        licence=reference.licence,
        place=reference.place.words if reference.place else None,
        printed=reference.printed,
        text=sentence(reference),
    )


def citations(
    base: FactBase, words: Sequence[str], style: Style, accessed: str | None
) -> View | str:
    """Return a citation for each word, in the order given; without any, of the base itself.

    Raises:
        UnknownIdError: nothing that can be cited, or more than one thing, goes by a word.
        FilterError: no such style.
    """
    one_of("style", style, Style)
    references = _references(base, words, accessed) or [base_reference(base)]
    if style != "text":
        return write(references, style)
    rows = tuple(map(citation_row, references))
    return View(CitationRow, rows, lambda: _page(rows))


def _references(base: FactBase, words: Sequence[str], accessed: str | None) -> list[Reference]:
    """Return each thing once, however often and under whatever names it was asked for."""
    cited = {found.id: found for found in (cite(base, word) for word in words)}
    return [reference(found, accessed) for found in cited.values()]


def _page(rows: Sequence[CitationRow]) -> Page:
    return tuple(Paragraph(Cell(row.text, foreign=_foreign(row))) for row in rows)


def _foreign(row: CitationRow) -> Foreign:
    """Return what of a citation is in the language of the page: its title and the figure."""
    if row.language is None:
        return ()
    title, _, _ = row.title.rpartition(" [")  # an English gloss stands behind it, or alone
    return (title, row.language), (row.printed or "", row.language)
