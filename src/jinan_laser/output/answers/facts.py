"""Answers about facts."""

from collections.abc import Iterable, Sequence

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.output.answers.claims import claim_grid, source_line
from jinan_laser.output.figure import figure
from jinan_laser.output.page import Block, Cell, Column, Grid, Heading, Page, pairs
from jinan_laser.output.rows.claim import ClaimRow
from jinan_laser.output.rows.fact import FactRecord, FactRow, Origins, fact_record, fact_row
from jinan_laser.output.view import View

_TOPIC = Column("topic", "above")
_COLUMNS = (
    Column("fact"),
    Column("id", "below"),
    Column("answer"),
    Column("as of"),
    Column("status"),
    Column("verdict", "below"),
)
_STANCES = (
    ("supports", "Supports the headline"),
    ("disputes", "Disputes the headline"),
    ("context", "Context"),
)


def fact_list(base: FactBase, facts: Iterable[Fact]) -> View:
    """Return one row for each fact, in the order given."""
    rows = tuple(fact_row(base, fact) for fact in facts)
    return View(FactRow, rows, lambda: (_grid_by_topic(rows),))


def fact_view(base: FactBase, fact: Fact) -> View:
    """Return one fact with its receipt and all that was said to it."""
    row = fact_record(base, fact)
    return View(FactRecord, row, lambda: _page(row))


def fact_grid(rows: Iterable[FactRow]) -> Grid:
    """Return facts below each other: what was said, about when, and whether it is a result."""
    return Grid(_COLUMNS, tuple(_cells(row) for row in rows))


def _grid_by_topic(rows: Iterable[FactRow]) -> Grid:
    return Grid((_TOPIC, *_COLUMNS), tuple((Cell(row.topic), *_cells(row)) for row in rows))


def _cells(row: FactRow) -> tuple[Cell, ...]:
    return (
        Cell(row.label, "name"),
        Cell(row.id, "id"),
        answer_of(row),
        Cell(row.as_of or ""),
        Cell(row.status, row.status),
        Cell(f"{row.verdict}{_tally(row.origins)}", row.verdict),
    )


def answer_of(row: FactRow) -> Cell:
    """Return the headline figure, or what the headline says where it has none."""
    text = figure(row.value, row.comparator, row.unit)
    return Cell(text, "figure") if text else Cell(row.statement)


def _tally(origins: Origins) -> str:
    """Return other origins for and against, as far as there are any: +3 -1."""
    return "".join(
        f" {sign}{count}"
        for sign, count in (("+", origins.supporting), ("-", origins.disputing))
        if count
    )


def _page(row: FactRecord) -> Page:
    headline = next(claim for claim in row.claims if claim.id == row.headline)
    blocks: list[Block] = [
        Heading(row.label),
        pairs(
            ("fact", Cell(row.id, "id")),
            ("subject", Cell(f"{row.subject.name.en} ({row.subject.id})")),
            ("figure", Cell(figure(row.value, row.comparator, row.unit), "figure")),
            ("as of", Cell(row.as_of or "")),
            ("status", Cell(row.status, row.status)),
            ("verdict", Cell(_verdict_line(row), row.verdict)),
            ("statement", Cell(row.statement)),
            ("printed", Cell(row.printed)),
            ("source", Cell(source_line(row.source))),
            ("locator", Cell(row.locator)),
            ("url", Cell(row.source.url or "")),
            ("claim note", Cell(headline.note or "", "note")),
            ("fact note", Cell(row.note or "", "note")),
        ),
    ]
    if len(row.claims) > 1:
        for stance, title in _STANCES:
            claims = [claim for claim in row.claims if claim.stance == stance]
            if claims:
                blocks += [Heading(f"{title}: {_size(claims)}"), claim_grid(claims, of_fact=True)]
    return tuple(blocks)


def _size(claims: Sequence[ClaimRow]) -> str:
    """Return how many claims there are, and of how many origins: copies count once."""
    origins = len({claim.source.family for claim in claims})
    return (
        f"{len(claims)} {'claim' if len(claims) == 1 else 'claims'} "
        f"of {origins} {'origin' if origins == 1 else 'origins'}"
    )


def _verdict_line(row: FactRow) -> str:
    if row.verdict == "opinion":
        return row.verdict
    count = row.origins
    return f"{row.verdict} (other origins: {count.supporting} for it, {count.disputing} against it)"
