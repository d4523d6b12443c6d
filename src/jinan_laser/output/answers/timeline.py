"""Timeline: what happened, or is to happen, when."""

from collections.abc import Iterable

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.output.answers.claims import ClaimRow, claim_row, when
from jinan_laser.output.answers.refs import source_line
from jinan_laser.output.figure import figure
from jinan_laser.output.page import Cell, Column, Grid
from jinan_laser.output.view import View

_COLUMNS = (
    Column("year", "above"),
    Column("as of"),
    Column("status", "below"),
    Column("statement"),
    Column("answer", "below"),
    Column("fact", "below"),
    Column("source"),
)


def timeline_list(base: FactBase, claims: Iterable[Claim]) -> View:
    """Return one row for each claim, in the order given."""
    rows = tuple(claim_row(base, claim) for claim in claims)
    return View(ClaimRow, rows, lambda: (Grid(_COLUMNS, tuple(_cells(base, row) for row in rows)),))


def _cells(base: FactBase, row: ClaimRow) -> tuple[Cell, ...]:
    date = row.due or row.as_of or ""
    return (
        Cell(date[:4]),
        Cell(when(row.as_of, row.due)),
        Cell(row.status, row.status),
        Cell(row.statement),
        Cell(figure(row.value, row.comparator, row.unit, base.units), "figure"),
        Cell(row.fact, "id"),
        Cell(source_line(row.source)),
    )
