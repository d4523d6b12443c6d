"""Disputes: what the origins disagree about, both sides next to each other."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.output.answers.claims import ClaimRow, claim_row
from jinan_laser.output.answers.facts import FactRow, fact_values
from jinan_laser.output.answers.refs import as_printed, names_of, note_on, source_line
from jinan_laser.output.figure import figure, when
from jinan_laser.output.page import Block, Cell, Column, Grid, Heading, Page, Paragraph, View, pairs
from jinan_laser.output.standing import foot

_SIDE = (
    Column("answer", "below"),
    Column("status", "labelled"),
    Column("as of", "labelled"),
    Column("source", "labelled"),
    Column("printed", "labelled"),
    Column("note", "labelled"),
)
_COLUMNS = (Column("for"), *_SIDE, Column("against"), *_SIDE)
_NONE = "No two independent origins disagree."


@dataclass(frozen=True, slots=True)
class Sides:
    """What is said for and against a headline."""

    supports: tuple[ClaimRow, ...]
    """The claims for it, its own included, in the order of the file."""
    disputes: tuple[ClaimRow, ...]
    """The claims against it, in the order of the file."""


@dataclass(frozen=True, slots=True)
class DisputeRow(FactRow):
    """A fact whose origins disagree."""

    sides: Sides
    """Both sides."""


def dispute_row(base: FactBase, fact: Fact) -> DisputeRow:
    """Return a fact with both sides of its dispute."""
    claims = base.claims_by_fact[fact.id]
    sides = Sides(
        supports=tuple(claim_row(base, claim) for claim in claims if claim.stance == "supports"),
        disputes=tuple(claim_row(base, claim) for claim in claims if claim.stance == "disputes"),
    )
    return DisputeRow(**fact_values(base, fact), sides=sides)


def dispute_list(base: FactBase, facts: Iterable[Fact]) -> View:
    """Return one row for each fact, with both of its sides."""
    rows = tuple(dispute_row(base, fact) for fact in facts)
    return View(DisputeRow, rows, lambda: _page(base, rows))


def _page(base: FactBase, rows: Iterable[DisputeRow]) -> Page:
    blocks: list[Block] = []
    for row in rows:
        both = zip_longest(row.sides.supports, row.sides.disputes)
        blocks += [
            Heading(row.label),
            pairs(
                ("fact", Cell(row.id, "id")),
                ("subject", Cell(f"{row.subject.name['en']} ({row.subject.id})")),
                ("standing", Cell(row.standing, row.verdict)),
                ("note", note_on(row.note, names_of(row.subject))),
            ),
            Grid(_COLUMNS, tuple((*_side(base, one), *_side(base, other)) for one, other in both)),
        ]
    return (*blocks, foot(base)) if blocks else (Paragraph(Cell(_NONE, "note")),)


def _side(base: FactBase, row: ClaimRow | None) -> tuple[Cell, ...]:
    if row is None:
        return (Cell(""),) * (1 + len(_SIDE))
    return (
        Cell(row.statement),
        Cell(figure(row.value, row.comparator, row.unit, base.units), "figure"),
        Cell(row.status, row.status),
        Cell(when(row.as_of, row.due, "undated")),
        Cell(source_line(row.source)),
        as_printed(row.printed, row.source),
        note_on(row.note, ((row.printed, row.source.language),)),
    )
