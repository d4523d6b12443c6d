"""Citations: a list for people and scripts, or the finished text of another program's format."""

from collections.abc import Sequence

from jinan_laser.model.base import FactBase
from jinan_laser.output.citations import Style, write
from jinan_laser.output.citations.reference import Reference, base_reference, reference
from jinan_laser.output.page import Cell, Page, Paragraph
from jinan_laser.output.rows.citation import CitationRow, citation_row
from jinan_laser.output.view import View
from jinan_laser.query.cite import cite


def citations(
    base: FactBase, words: Sequence[str], style: Style, accessed: str | None
) -> View | str:
    """Return a citation for each word, in the order given; without any, of the base itself."""
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
    return tuple(Paragraph(Cell(row.text)) for row in rows)
