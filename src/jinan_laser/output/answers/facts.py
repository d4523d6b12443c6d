"""Facts: a list of them, and one in full with its receipt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.model.vocabulary import Comparator, Status, Topic, Unit, Verdict
from jinan_laser.output.answers.claims import ClaimRow, claim_grid, claim_row
from jinan_laser.output.answers.refs import (
    EntityRef,
    SourceRef,
    entity_ref,
    source_line,
    source_ref,
)
from jinan_laser.output.figure import figure, plain_number
from jinan_laser.output.page import Block, Cell, Column, Grid, Heading, Page, pairs
from jinan_laser.output.view import View, single
from jinan_laser.query.dates import by_time
from jinan_laser.query.evidence import evidence

_TOPIC = Column("topic", "above")
_COLUMNS = (
    Column("fact"),
    Column("id", "below"),
    Column("answer"),
    Column("as of", under="answer"),
    Column("status", under="answer", turn=2),
    Column("verdict", "below"),
)
_STANCES = (
    ("supports", "Supports the headline"),
    ("disputes", "Disputes the headline"),
    ("context", "Context"),
)


@dataclass(frozen=True, slots=True)
class Origins:
    """Independent origins: pages of one family count once, the headline's own does not."""

    supporting: int
    """How many bear the headline out."""
    disputing: int
    """How many contradict it."""


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact in a list: what its headline claim says, and where."""

    id: str
    """Id of the fact."""
    topic: Topic
    """The heading it is listed under."""
    subject: EntityRef
    """What it is about."""
    label: str
    """What is asked, in a few words."""
    statement: str
    """What the headline claim says, in the keepers' words."""
    value: int | float | None
    """The headline figure; null for a fact without figures."""
    comparator: Comparator | None
    """How the figure bounds the truth: = > >= ~ < <=; null without a figure."""
    unit: Unit | None
    """Unit of all figures of the fact; null without figures."""
    as_of: str | None
    """When the headline is about (for a plan: its target date); null when it is not said."""
    status: Status
    """reported, planned, forecast or opinion: only the first is a result."""
    verdict: Verdict
    """corroborated, disputed, single-origin, unresolved-plan or opinion."""
    origins: Origins
    """How many independent origins stand behind the verdict."""
    printed: str
    """The headline figure exactly as its source prints it."""
    locator: str
    """Where in the source it stands."""
    headline: str
    """Id of the headline claim."""
    note: str | None
    """What nobody found, what to beware of."""
    source: SourceRef
    """The source of the headline claim."""


@dataclass(frozen=True, slots=True)
class FactRecord(FactRow):
    """A fact on its own, with all that was said to it."""

    claims: tuple[ClaimRow, ...]
    """Every claim, by time; undated ones last."""


def fact_values(base: FactBase, fact: Fact) -> dict[str, Any]:
    """Return the values of a ``FactRow``, and of every row that extends it, by name."""
    claim = base.headline(fact)
    weighed = evidence(base, fact)
    return {
        "id": fact.id,
        "topic": fact.topic,
        "subject": entity_ref(base.entities[fact.subject]),
        "label": fact.label,
        "statement": claim.statement,
        "value": plain_number(claim.value),
        "comparator": claim.comparator,
        "unit": fact.unit,
        "as_of": claim.as_of,
        "status": claim.status,
        "verdict": weighed.verdict,
        "origins": Origins(supporting=weighed.supporting, disputing=weighed.disputing),
        "printed": claim.printed,
        "locator": claim.locator,
        "headline": claim.id,
        "note": fact.note,
        "source": source_ref(base.sources[claim.source]),
    }


def fact_row(base: FactBase, fact: Fact) -> FactRow:
    """Return a fact with its headline claim and its source."""
    return FactRow(**fact_values(base, fact))


def fact_record(base: FactBase, fact: Fact) -> FactRecord:
    """Return a fact with all its claims, by time."""
    claims = sorted(base.claims_by_fact[fact.id], key=lambda claim: by_time(claim.as_of))
    rows = tuple(claim_row(base, claim) for claim in claims)
    return FactRecord(**fact_values(base, fact), claims=rows)


def fact_list(base: FactBase, facts: Iterable[Fact]) -> View:
    """Return one row for each fact, in the order given."""
    rows = tuple(fact_row(base, fact) for fact in facts)
    return View(FactRow, rows, lambda: (_grid_by_topic(rows),))


def fact_view(base: FactBase, fact: Fact) -> View:
    """Return one fact with its receipt and all that was said to it."""
    row = fact_record(base, fact)
    return single(row, lambda: _page(row))


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
            ("url", Cell(row.source.url or "", "url")),
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
