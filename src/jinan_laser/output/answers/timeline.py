"""Events and plans: what happened, or is to happen, when; who promised it, and what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.model.vocabulary import Stance, Status
from jinan_laser.output.answers.claims import ClaimRow, claim_row, is_of_label
from jinan_laser.output.answers.facts import FactRow, fact_values
from jinan_laser.output.answers.refs import source_line
from jinan_laser.output.figure import figure, when
from jinan_laser.output.page import Cell, Column, Grid, Page, Paragraph, View
from jinan_laser.output.standing import counted, foot, totals
from jinan_laser.query.dates import by_time
from jinan_laser.query.series import Event

_EVENT_COLUMNS = (
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
    return View(
        EventRow,
        rows,
        lambda: (Grid(_EVENT_COLUMNS, tuple(_event_cells(base, row) for row in rows)),),
    )


def _event_cells(base: FactBase, row: EventRow) -> tuple[Cell, ...]:
    date = row.due or row.as_of or ""
    claim = base.claims[row.claims[0].id]
    labelled = row.answer != row.statement and is_of_label(base, claim)
    says = f"{row.label}: {row.answer}" if labelled else row.statement
    told = [counted(row.origins, "origin")] if len(row.sources) > 1 else []
    told += ["tampered with"] if base.sources[claim.source].is_tampered else []
    origins = f" ({', '.join(told)})" if told else ""
    return (
        Cell(date[:4]),
        Cell(when(row.as_of, row.due)),
        Cell("" if row.status == "reported" else row.status, row.status),
        Cell(f"{says} ({row.fact})"),
        Cell(" ".join(row.also)),
        Cell(", ".join(row.sources) + origins),
    )


_PLAN_COLUMNS = (
    Column("standing"),
    Column("due", "labelled"),
    Column("statement"),
    Column("reports", "labelled"),
    Column("source", under="statement", label=True),
)
_TOLD = {"supports": "came true", "disputes": "did not come true", "context": "context"}


@dataclass(frozen=True, slots=True)
class PlanRow(FactRow):
    """A fact whose headline is a plan or forecast, and what was reported of it."""

    reports: tuple[ClaimRow, ...]
    """What was reported since, by time: supports says it came true, disputes that it did not."""


def plan_row(base: FactBase, fact: Fact) -> PlanRow:
    """Return a plan with every result that was reported of it."""
    reported = [claim for claim in base.claims_by_fact[fact.id] if claim.status == "reported"]
    reported.sort(key=lambda claim: by_time(claim.date))
    reports = tuple(claim_row(base, claim) for claim in reported)
    return PlanRow(**fact_values(base, fact), reports=reports)


def plan_list(base: FactBase, facts: Iterable[Fact]) -> View:
    """Return one row for each plan or forecast, in the order given."""
    rows = tuple(plan_row(base, fact) for fact in facts)
    hints = (("One in full", f"fact {rows[0].id}"),) if rows else ()
    return View(PlanRow, rows, lambda: _page(base, rows), hints=hints)


def _page(base: FactBase, rows: tuple[PlanRow, ...]) -> Page:
    grid = Grid(_PLAN_COLUMNS, tuple(_plan_cells(row) for row in rows))
    if not rows:
        return (grid,)
    _, _, told = totals("plan", ((row.status, row.verdict) for row in rows)).partition(": ")
    return grid, Paragraph(Cell(f"{told}.", "name")), foot(base)


def _plan_cells(row: PlanRow) -> tuple[Cell, ...]:
    says = row.statement if row.value is None else f"{row.label}: {row.answer}"
    who = "; ".join(filter(None, (row.speaker, source_line(row.source))))
    decided = row.verdict in ("met", "missed", "disputed")  # else its standing says when
    return (
        Cell(row.standing, row.verdict),
        Cell(row.due if decided and row.due else ""),
        Cell(f"{says} ({row.id})"),
        Cell("; ".join(_told(report) for report in row.reports)),
        Cell(who),
    )


def _told(report: ClaimRow) -> str:
    """Return a report on one line: 6.8 billion CNY/year (2020, did not come true, some-source)."""
    more = ", ".join(filter(None, (report.as_of, _TOLD[report.stance], report.source.id)))
    return f"{report.answer.removesuffix('.')} ({more})"
