"""Answers to a search."""

from collections.abc import Iterable

from jinan_laser.output.page import Cell, Column, Grid
from jinan_laser.output.rows.match import MatchRow, match_row
from jinan_laser.output.view import View
from jinan_laser.query.search import Match

_COLUMNS = (
    Column("found in"),
    Column("key", "below"),
    Column("text"),
    Column("id", "below"),
    Column("fact"),
)


def match_list(matches: Iterable[Match]) -> View:
    """Return one row for each place where the text was found."""
    rows = tuple(match_row(match) for match in matches)
    return View(MatchRow, rows, lambda: (Grid(_COLUMNS, tuple(_cells(row) for row in rows)),))


def _cells(row: MatchRow) -> tuple[Cell, ...]:
    return (
        Cell(row.section),
        Cell(row.key, "note"),
        Cell(row.text),
        Cell(row.id, "id"),
        Cell(row.fact or "", "id"),
    )
