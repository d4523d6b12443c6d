"""Facts: a list of them, and one in full with its receipt."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.model.vocabulary import Comparator, Status, Verdict
from jinan_laser.output.answers.claims import ClaimRow, claim_grid, claim_row, when
from jinan_laser.output.answers.others import OtherRow, other_rows, told_others
from jinan_laser.output.answers.refs import (
    EntityRef,
    SourceRef,
    entity_ref,
    source_line,
    source_ref,
)
from jinan_laser.output.figure import answer, plain_number
from jinan_laser.output.page import Block, Cell, Column, Foot, Grid, Heading, pairs
from jinan_laser.output.view import View, single
from jinan_laser.query.dates import by_time
from jinan_laser.query.evidence import evidence

_TOPIC = Column("topic", "above")
_COLUMNS = (
    Column("label"),
    Column("id", "below"),
    Column("answer"),
    Column("others", "labelled"),
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
    topic: str
    """Id of the topic it is listed under."""
    subject: EntityRef
    """What it is about."""
    about: tuple[str, ...]
    """Ids of further entities it is about."""
    label: str
    """What is asked, in a few words."""
    measure: str | None
    """What is measured, where the figure can be compared with those of other facts."""
    scope: str | None
    """What was counted, where that differs from what one would expect."""
    answer: str
    """The headline figure as a person reads it, > 20 billion CNY; else the statement."""
    statement: str
    """What the headline claim says, in the keepers' words."""
    value: int | float | None
    """The headline figure; null for a fact without figures."""
    comparator: Comparator | None
    """How the figure bounds the truth: = > >= ~ < <=; null without a figure."""
    unit: str | None
    """Unit of all figures of the fact, one of the base's; null without figures."""
    as_of: str | None
    """When the headline is about; null when it is not said, and for plans and forecasts."""
    due: str | None
    """For when it is planned or forecast; null when it is not said, and for all else."""
    status: Status
    """reported, planned, forecast or opinion: only the first is a result."""
    verdict: Verdict
    """corroborated, disputed, single-origin; of plans met, missed, overdue, pending; or opinion."""
    origins: Origins
    """How many independent origins stand behind the verdict."""
    others: tuple[OtherRow, ...]
    """The figures that other origins print instead, those of most origins first."""
    printed: str
    """The headline figure exactly as its source prints it."""
    locator: str
    """Where in the source it stands."""
    speaker: str | None
    """Who says it in the page; null where the page names nobody."""
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
        "about": fact.about,
        "label": fact.label,
        "measure": fact.measure,
        "scope": fact.scope,
        "answer": answer(claim.value, claim.comparator, fact.unit, base.units, claim.statement),
        "statement": claim.statement,
        "value": plain_number(claim.value),
        "comparator": claim.comparator,
        "unit": fact.unit,
        "as_of": claim.as_of,
        "due": claim.due,
        "status": claim.status,
        "verdict": weighed.verdict,
        "origins": Origins(supporting=weighed.supporting, disputing=weighed.disputing),
        "others": other_rows(base, claim),
        "printed": claim.printed,
        "locator": claim.locator,
        "speaker": claim.speaker,
        "headline": claim.id,
        "note": fact.note,
        "source": source_ref(base.sources[claim.source]),
    }


def fact_row(base: FactBase, fact: Fact) -> FactRow:
    """Return a fact with its headline claim and its source."""
    return FactRow(**fact_values(base, fact))


def fact_record(base: FactBase, fact: Fact) -> FactRecord:
    """Return a fact with all its claims, by time."""
    claims = sorted(base.claims_by_fact[fact.id], key=lambda claim: by_time(claim.date))
    rows = tuple(claim_row(base, claim) for claim in claims)
    return FactRecord(**fact_values(base, fact), claims=rows)


def fact_list(base: FactBase, facts: Iterable[Fact]) -> View:
    """Return one row for each fact, in the order given."""
    rows = tuple(fact_row(base, fact) for fact in facts)
    return View(FactRow, rows, lambda: (_grid_by_topic(base, rows), foot(base)))


def fact_view(base: FactBase, fact: Fact) -> View:
    """Return one fact with its receipt and all that was said to it."""
    row = fact_record(base, fact)
    return single(row, lambda: tuple(_page(base, row)))


def foot(base: FactBase) -> Foot:
    """Return until when the keepers looked: verdicts on plans are of that day."""
    return Foot((f"Looked until {base.about.checked}.",))


def fact_grid(base: FactBase, rows: Iterable[FactRow]) -> Grid:
    """Return facts below each other: what was said, about when, and whether it is a result."""
    return Grid(_COLUMNS, tuple(_cells(base, row) for row in rows))


def _grid_by_topic(base: FactBase, rows: Iterable[FactRow]) -> Grid:
    cells = ((Cell(base.topics[row.topic].title), *_cells(base, row)) for row in rows)
    return Grid((_TOPIC, *_COLUMNS), tuple(cells))


def _cells(base: FactBase, row: FactRow) -> tuple[Cell, ...]:
    return (
        Cell(row.label, "name"),
        Cell(row.id, "id"),
        answer_of(row),
        Cell(told_others(row.others, base.units)),
        Cell(when(row.as_of, row.due)),
        Cell(row.status, row.status),
        Cell(f"{row.verdict}{_tally(row.origins)}", row.verdict),
    )


def answer_of(row: FactRow) -> Cell:
    """Return the headline figure, or what the headline says where it has none."""
    return Cell(row.answer, "plain" if row.value is None else "figure")


def _tally(origins: Origins) -> str:
    """Return other origins for and against, as far as there are any: +3 -1."""
    return "".join(
        f" {sign}{count}"
        for sign, count in (("+", origins.supporting), ("-", origins.disputing))
        if count
    )


def _page(base: FactBase, row: FactRecord) -> Iterator[Block]:
    headline = next(claim for claim in row.claims if claim.id == row.headline)
    about = (f"{base.entities[id_].title} ({id_})" for id_ in row.about)
    yield Heading(row.label)
    yield pairs(
        ("fact", Cell(row.id, "id")),
        ("subject", Cell(f"{row.subject.name['en']} ({row.subject.id})")),
        ("also about", Cell("; ".join(about))),
        ("measure", Cell(row.measure or "")),
        ("scope", Cell(row.scope or "")),
        ("answer", answer_of(row)),
        ("others", Cell(told_others(row.others, base.units))),
        ("as of", Cell(row.as_of or "")),
        ("due", Cell(row.due or "")),
        ("status", Cell(row.status, row.status)),
        ("verdict", Cell(_verdict_line(row), row.verdict)),
        ("statement", Cell("" if row.answer == row.statement else row.statement)),
        ("printed", Cell(row.printed)),
        ("speaker", Cell(row.speaker or "")),
        ("source", Cell(source_line(row.source))),
        ("locator", Cell(row.locator)),
        ("url", Cell(row.source.url or "", "url")),
        ("archived", Cell(row.source.archived or "", "url")),
        ("claim note", Cell(headline.note or "", "note")),
        ("fact note", Cell(row.note or "", "note")),
    )
    if len(row.claims) > 1:
        for stance, title in _STANCES:
            claims = [claim for claim in row.claims if claim.stance == stance]
            if claims:
                yield Heading(f"{title}: {_size(claims)}")
                yield claim_grid(claims, base.units, of_fact=True)
    yield foot(base)


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
