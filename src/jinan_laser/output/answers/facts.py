"""Facts: a list of them, one line each where there is room."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.model.vocabulary import Comparator, Status, Verdict
from jinan_laser.output.answers.others import OtherRow, other_rows, told_others
from jinan_laser.output.answers.refs import EntityRef, SourceRef, entity_ref, source_ref
from jinan_laser.output.figure import answer, plain_number, when
from jinan_laser.output.links import link_to
from jinan_laser.output.page import Cell, Column, Foot, Grid, View
from jinan_laser.output.standing import foot, standing, totals
from jinan_laser.query.evidence import evidence

_TOPIC = Column("topic", "above")
_COLUMNS = (
    Column("label"),
    Column("answer"),
    Column("standing"),
    Column("as of"),
    Column("id"),
    Column("others", "labelled"),
)
_SECOND = "standing"  # on a narrow terminal what a fact says stands above how it stands
_SHORT = 40  # letters of a statement that stands in for a figure; a longer one is the label's part


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
    """corroborated, disputed, single-origin, met, missed, overdue, pending, opinion or not-said."""
    standing: str
    """Status and verdict in words: corroborated +2; plan, overdue since 2024; plan for 2028-05."""
    origins: Origins
    """How many independent origins stand behind the verdict."""
    others: tuple[OtherRow, ...]
    """The figures that other origins print instead, those of most origins first."""
    printed: str
    """The headline figure exactly as its source prints it."""
    locator: str
    """Where in the source it stands."""
    link: str | None
    """Address that leads to the printed words; null where the page cannot be entered there."""
    speaker: str | None
    """Who says it in the page; null where the page names nobody."""
    headline: str
    """Id of the headline claim."""
    note: str | None
    """What nobody found, what to beware of."""
    source: SourceRef
    """The source of the headline claim."""


def fact_values(base: FactBase, fact: Fact) -> dict[str, Any]:
    """Return the values of a ``FactRow``, and of every row that extends it, by name."""
    claim = base.headline(fact)
    weighed = evidence(base, fact)
    said = weighed.verdict != "not-said"
    told = answer(claim.value, claim.comparator, fact.unit, base.units, claim.statement)
    return {
        "id": fact.id,
        "topic": fact.topic,
        "subject": entity_ref(base.entities[fact.subject]),
        "about": fact.about,
        "label": fact.label,
        "measure": fact.measure,
        "scope": fact.scope,
        "answer": told if said else "not said",
        "statement": claim.statement,
        "value": plain_number(claim.value) if said else None,
        "comparator": claim.comparator if said else None,
        "unit": fact.unit,
        "as_of": claim.as_of if said else None,
        "due": claim.due if said else None,
        "status": claim.status,
        "verdict": weighed.verdict,
        "standing": standing(base, fact, weighed),
        "origins": Origins(supporting=weighed.supporting, disputing=weighed.disputing),
        "others": other_rows(base, claim),
        "printed": claim.printed,
        "locator": claim.locator,
        "link": link_to(base.sources[claim.source], claim),
        "speaker": claim.speaker,
        "headline": claim.id,
        "note": fact.note,
        "source": source_ref(base.sources[claim.source]),
    }


def fact_row(base: FactBase, fact: Fact) -> FactRow:
    """Return a fact with its headline claim and its source."""
    return FactRow(**fact_values(base, fact))


def fact_list(base: FactBase, facts: Iterable[Fact]) -> View:
    """Return one row for each fact, in the order given."""
    rows = tuple(fact_row(base, fact) for fact in facts)
    hints = (("One in full", f"fact {_telling(rows).id}"),) if rows else ()
    return View(FactRow, rows, lambda: (_grid_by_topic(base, rows), _foot(base, rows)), hints=hints)


def _telling(rows: Sequence[FactRow]) -> FactRow:
    """Return the first fact of which most can be told: others print something else, or a figure."""
    return max(rows, key=lambda row: (bool(row.others), row.value is not None))


def fact_grid(base: FactBase, rows: Iterable[FactRow]) -> Grid:
    """Return facts below each other: what was said, and how that stands."""
    return Grid(_COLUMNS, tuple(_cells(base, row) for row in rows), second=_SECOND)


def _grid_by_topic(base: FactBase, rows: Iterable[FactRow]) -> Grid:
    cells = ((Cell(base.topics[row.topic].title), *_cells(base, row)) for row in rows)
    return Grid((_TOPIC, *_COLUMNS), tuple(cells), second=_SECOND)


def _cells(base: FactBase, row: FactRow) -> tuple[Cell, ...]:
    # How a plan stands says for when it was, but for one that is decided.
    due = row.due if row.verdict in ("met", "missed", "disputed") else None
    return (
        Cell(row.label, "name"),
        answer_of(row) if row.value is not None or len(row.answer) <= _SHORT else Cell(""),
        Cell(row.standing, row.verdict),
        Cell(when(row.as_of, due)),
        Cell(row.id, "id"),
        Cell(told_others(row.others, base.units)),
    )


def answer_of(row: FactRow) -> Cell:
    """Return the headline figure, or what the headline says where it has none."""
    return Cell(row.answer, "plain" if row.value is None else "figure")


def _foot(base: FactBase, rows: Sequence[FactRow]) -> Foot:
    counts = totals("fact", ((row.status, row.verdict) for row in rows)) if rows else ""
    return foot(base, counts)
