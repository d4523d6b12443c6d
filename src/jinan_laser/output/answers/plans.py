"""Plans: what was to come, who said so, for when, and what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.output.answers.claims import ClaimRow, claim_row
from jinan_laser.output.answers.facts import FactRow, fact_values, foot
from jinan_laser.output.answers.refs import source_line
from jinan_laser.output.page import Cell, Column, Grid, Page, Paragraph
from jinan_laser.output.standing import totals
from jinan_laser.output.view import View
from jinan_laser.query.dates import by_time

_COLUMNS = (
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
    grid = Grid(_COLUMNS, tuple(_cells(row) for row in rows))
    if not rows:
        return (grid,)
    _, _, told = totals("plan", ((row.status, row.verdict) for row in rows)).partition(": ")
    return grid, Paragraph(Cell(f"{told}.", "name")), foot(base)


def _cells(row: PlanRow) -> tuple[Cell, ...]:
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
