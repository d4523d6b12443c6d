"""Answers about claims."""

from collections.abc import Iterable

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.output.figure import figure
from jinan_laser.output.page import Cell, Column, Grid
from jinan_laser.output.rows.claim import ClaimRow, claim_row
from jinan_laser.output.rows.source_ref import SourceRef
from jinan_laser.output.view import View


def claim_list(base: FactBase, claims: Iterable[Claim]) -> View:
    """Return one row for each claim, in the order given."""
    rows = tuple(claim_row(base, claim) for claim in claims)
    return View(ClaimRow, rows, lambda: (claim_grid(rows),))


def claim_grid(rows: Iterable[ClaimRow], *, of_fact: bool = False, of_source: bool = False) -> Grid:
    """Return claims below each other, without what the page says already.

    The origin shows which of them are copies of each other.
    """
    columns = (
        Column("as of"),
        Column("status", "below"),
        *(() if of_fact else (Column("stance", "below"),)),
        Column("statement"),
        Column("figure", "labelled"),
        Column("printed", "labelled"),
        *(() if of_source else (Column("source", "labelled"), Column("origin", "labelled"))),
        Column("locator", "labelled"),
        Column("note", "labelled"),
        Column("id", "below"),
    )
    first: dict[str, str] = {}  # of each origin, the source that is listed first
    cells = []
    for row in rows:
        family = row.source.family
        copied = first.setdefault(family, row.source.id) != row.source.id
        origin = f"{family} (copy)" if of_fact and copied else family
        who = () if of_source else (Cell(source_line(row.source)), Cell(origin))
        cells.append(
            (
                Cell(row.as_of or "undated"),
                Cell(row.status, row.status),
                *(() if of_fact else (Cell(row.stance),)),
                Cell(row.statement),
                Cell(figure(row.value, row.comparator, row.unit), "figure"),
                Cell(row.printed),
                *who,
                Cell(row.locator),
                Cell(row.note or "", "note"),
                Cell(row.id, "id"),
            )
        )
    return Grid(columns, tuple(cells))


def source_line(source: SourceRef) -> str:
    """Return who printed it, when, and the id to look up."""
    return f"{source.publisher}, {source.published or 'undated'} ({source.id})"
