"""Timeline: what happened, or is to happen, when; what several pages say of it, once."""

from collections.abc import Iterable
from dataclasses import dataclass

from jinan_laser.model.base import FactBase
from jinan_laser.model.vocabulary import Stance, Status
from jinan_laser.output.answers.claims import ClaimRow, claim_row, when
from jinan_laser.output.figure import figure
from jinan_laser.output.page import Cell, Column, Grid
from jinan_laser.output.standing import counted
from jinan_laser.output.view import View
from jinan_laser.query.series import Event

_COLUMNS = (
    Column("year", "above"),
    Column("as of"),
    Column("status", "below"),
    Column("statement"),
    Column("also", "labelled"),
    Column("sources", under="statement"),
)


@dataclass(frozen=True, slots=True)
class EventRow:
    """What is said to one fact about one date: claims that tell of the same thing together."""

    fact: str
    """Id of the fact."""
    label: str
    """What the fact asks, in a few words."""
    as_of: str | None
    """When it is about; null for plans and forecasts."""
    due: str | None
    """For when it is planned or forecast; null for all else."""
    status: Status
    """reported, planned, forecast or opinion: only the first is a result."""
    stance: Stance
    """Towards the headline of the fact: supports, disputes or context."""
    answer: str
    """The figures as a person reads them, with semicolons between them; else the statement."""
    statement: str
    """What is said, in the keepers' words: of the headline if it is among the claims."""
    also: tuple[str, ...]
    """What else is said that no figure says: statements of claims that do not support the first."""
    origins: int
    """How many independent origins tell of it: copies count once."""
    sources: tuple[str, ...]
    """Ids of the sources that tell of it, each once, in the order of the claims."""
    claims: tuple[ClaimRow, ...]
    """Every claim that tells of it, in the order of the file."""


def event_row(base: FactBase, event: Event) -> EventRow:
    """Return the row of an event."""
    fact = base.facts[event.first.fact]
    figures = dict.fromkeys(
        figure(claim.value, claim.comparator, fact.unit, base.units)
        for claim in (event.first, *event.claims)
        if claim.value is not None
    )
    # That two claims support one headline says that they tell of the same thing.
    also = dict.fromkeys(
        claim.statement
        for claim in event.claims
        if claim.value is None and claim is not event.first and claim.stance != "supports"
    )
    return EventRow(
        fact=fact.id,
        label=fact.label,
        as_of=event.first.as_of,
        due=event.first.due,
        status=event.first.status,
        stance=event.first.stance,
        answer="; ".join(figures) or event.first.statement,
        statement=event.first.statement,
        also=tuple(also),
        origins=event.origins,
        sources=tuple(dict.fromkeys(claim.source for claim in event.claims)),
        claims=tuple(claim_row(base, claim) for claim in event.claims),
    )


def timeline_list(base: FactBase, events: Iterable[Event]) -> View:
    """Return one row for each event, in the order given."""
    rows = tuple(event_row(base, event) for event in events)
    return View(EventRow, rows, lambda: (Grid(_COLUMNS, tuple(_cells(row) for row in rows)),))


def _cells(row: EventRow) -> tuple[Cell, ...]:
    date = row.due or row.as_of or ""
    says = row.statement if row.answer == row.statement else f"{row.label}: {row.answer}"
    origins = f" ({counted(row.origins, 'origin')})" if len(row.sources) > 1 else ""
    return (
        Cell(date[:4]),
        Cell(when(row.as_of, row.due)),
        Cell("" if row.status == "reported" else row.status, row.status),
        Cell(f"{says} ({row.fact})"),
        Cell(" ".join(row.also)),
        Cell(", ".join(row.sources) + origins),
    )
