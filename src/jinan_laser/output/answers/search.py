"""Search: every place where a text was found."""

from collections.abc import Iterable
from dataclasses import dataclass

from jinan_laser.output.page import Cell, Column, Grid
from jinan_laser.output.view import View
from jinan_laser.query.search import Match, Section

_COLUMNS = (
    Column("section"),
    Column("key", "below"),
    Column("text"),
    Column("id", "below"),
    Column("fact"),
)


@dataclass(frozen=True, slots=True)
class MatchRow:
    """A place where the text was found."""

    section: Section
    """entity, fact, claim or source."""
    id: str
    """Id of the thing it was found in."""
    key: str
    """Key of its table; a dotted path for names."""
    text: str
    """The whole value of that key."""
    fact: str | None
    """The fact to look up next; null for entities and sources."""


def match_row(match: Match) -> MatchRow:
    """Return a match as it stands in a list."""
    return MatchRow(
        section=match.section, id=match.id, key=match.key, text=match.text, fact=match.fact
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
