"""Sources: who says it, and how far to trust them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from jinan_laser.model.base import FactBase
from jinan_laser.model.source import Source
from jinan_laser.output.answers.refs import SourceRef, source_values
from jinan_laser.output.page import Cell, Column, Grid, View

_COLUMNS = (
    Column("title"),
    Column("id", "below"),
    Column("family", "labelled"),
    Column("publisher"),
    Column("kind", "below"),
    Column("published"),
    Column("language", "below"),
    Column("claims"),
)


@dataclass(frozen=True, slots=True)
class SourceCounts:
    """How much the fact base takes from a source."""

    claims: int
    """Number of claims."""
    facts: int
    """Number of different facts."""


@dataclass(frozen=True, slots=True)
class SourceRow(SourceRef):
    """A source in a list."""

    note: str | None
    """How far to trust it."""
    counts: SourceCounts
    """How much the fact base takes from it."""


def source_row(base: FactBase, source: Source) -> SourceRow:
    """Return a source as it stands in a list."""
    return SourceRow(**source_row_values(base, source))


def source_row_values(base: FactBase, source: Source) -> dict[str, Any]:
    """Return the values of a ``SourceRow``, and of every row that extends it, by name."""
    claims = base.claims_by_source[source.id]
    counts = SourceCounts(claims=len(claims), facts=len({claim.fact for claim in claims}))
    return source_values(source) | {"note": source.note, "counts": counts}


def source_list(base: FactBase, sources: Iterable[Source]) -> View:
    """Return one row for each source, in the order given."""
    rows = tuple(source_row(base, source) for source in sources)
    return View(SourceRow, rows, lambda: (Grid(_COLUMNS, tuple(_cells(row) for row in rows)),))


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
