"""Answers about sources."""

from collections.abc import Iterable

from jinan_laser.model.base import FactBase
from jinan_laser.model.source import Source
from jinan_laser.output.answers.claims import claim_grid
from jinan_laser.output.page import Cell, Column, Grid, Heading, Page, pairs
from jinan_laser.output.rows.source import SourceRecord, SourceRow, source_record, source_row
from jinan_laser.output.view import View

_COLUMNS = (
    Column("source"),
    Column("id", "below"),
    Column("family", "labelled"),
    Column("publisher"),
    Column("kind", "below"),
    Column("published"),
    Column("language", "below"),
    Column("claims"),
)


def source_list(base: FactBase, sources: Iterable[Source]) -> View:
    """Return one row for each source, in the order given."""
    rows = tuple(source_row(base, source) for source in sources)
    return View(SourceRow, rows, lambda: (Grid(_COLUMNS, tuple(_cells(row) for row in rows)),))


def source_view(base: FactBase, source: Source) -> View:
    """Return one source with all that it says."""
    row = source_record(base, source)
    return View(SourceRecord, row, lambda: _page(row))


def _cells(row: SourceRow) -> tuple[Cell, ...]:
    return (
        Cell(row.title, "name"),
        Cell(row.id, "id"),
        Cell(row.family),
        Cell(row.publisher),
        Cell(row.kind),
        Cell(row.published or "undated"),
        Cell(row.language),
        Cell(str(row.counts.claims)),
    )


def _page(row: SourceRecord) -> Page:
    return (
        Heading(row.title),
        pairs(
            ("source", Cell(row.id, "id")),
            ("publisher", Cell(row.publisher)),
            ("kind", Cell(row.kind)),
            ("published", Cell(row.published or "undated")),
            ("language", Cell(row.language)),
            ("family", Cell(row.family)),
            ("url", Cell(row.url or "")),
            ("note", Cell(row.note or "", "note")),
        ),
        Heading("Claims"),
        claim_grid(row.claims, of_source=True),
    )
