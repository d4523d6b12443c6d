"""Sources: who says it, and how far to trust them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from jinan_laser.model.base import FactBase
from jinan_laser.model.source import Source
from jinan_laser.output.answers.claims import ClaimRow, claim_grid, claim_values
from jinan_laser.output.answers.others import OtherRow, other_rows, told_others
from jinan_laser.output.answers.refs import SourceRef, source_values
from jinan_laser.output.page import Cell, Column, Grid, Heading, Page, pairs
from jinan_laser.output.view import View, single

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


@dataclass(frozen=True, slots=True)
class SourceClaimRow(ClaimRow):
    """What a source says to one fact, and what others print instead."""

    others: tuple[OtherRow, ...]
    """The figures that other origins print instead, those of most origins first."""


@dataclass(frozen=True, slots=True)
class SourceRecord(SourceRow):
    """A source on its own, with what it says."""

    claims: tuple[SourceClaimRow, ...]
    """Its claims, in the order of the file."""


def source_row(base: FactBase, source: Source) -> SourceRow:
    """Return a source as it stands in a list."""
    return SourceRow(**_values(base, source))


def source_record(base: FactBase, source: Source) -> SourceRecord:
    """Return a source with its claims, in the order of the file."""
    claims = tuple(
        SourceClaimRow(**claim_values(base, claim), others=other_rows(base, claim))
        for claim in base.claims_by_source[source.id]
    )
    return SourceRecord(**_values(base, source), claims=claims)


def _values(base: FactBase, source: Source) -> dict[str, Any]:
    claims = base.claims_by_source[source.id]
    counts = SourceCounts(claims=len(claims), facts=len({claim.fact for claim in claims}))
    return source_values(source) | {"note": source.note, "counts": counts}


def source_list(base: FactBase, sources: Iterable[Source]) -> View:
    """Return one row for each source, in the order given."""
    rows = tuple(source_row(base, source) for source in sources)
    return View(SourceRow, rows, lambda: (Grid(_COLUMNS, tuple(_cells(row) for row in rows)),))


def source_view(base: FactBase, source: Source) -> View:
    """Return one source with all that it says."""
    row = source_record(base, source)
    return single(row, lambda: _page(base, row))


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


def _page(base: FactBase, row: SourceRecord) -> Page:
    return (
        Heading(row.title),
        pairs(
            ("source", Cell(row.id, "id")),
            ("original title", Cell(row.original_title or "")),
            ("publisher", Cell(row.publisher)),
            ("kind", Cell(row.kind)),
            ("published", Cell(row.published or "undated")),
            ("language", Cell(row.language)),
            ("accessed", Cell(row.accessed or "")),
            ("extent", Cell(row.extent or "")),
            ("family", Cell(row.family)),
            ("url", Cell(row.url or "", "url")),
            ("archived", Cell(row.archived or "", "url")),
            ("note", Cell(row.note or "", "note")),
        ),
        Heading("Claims"),
        claim_grid(
            row.claims,
            base.units,
            of_source=True,
            others=[told_others(claim.others, base.units) for claim in row.claims],
        ),
    )
