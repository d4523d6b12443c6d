"""Trend: how a figure went over time."""

from collections.abc import Sequence
from dataclasses import dataclass

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.model.vocabulary import Comparator, Status
from jinan_laser.output.answers.claims import when
from jinan_laser.output.figure import figure, plain_number
from jinan_laser.output.page import Bar, Bars, Cell, Heading, Page, Paragraph, pairs
from jinan_laser.output.view import View
from jinan_laser.query.series import Point, series


@dataclass(frozen=True, slots=True)
class TrendRow:
    """One figure of one origin at a time."""

    fact: str
    """Id of the fact."""
    as_of: str | None
    """When the figure is about; null for plans and forecasts."""
    due: str | None
    """For when it is planned or forecast; null for all else."""
    value: int | float
    """The figure, exact."""
    comparator: Comparator | None
    """How the figure bounds the truth: = > >= ~ < <=; null when the base does not say."""
    unit: str | None
    """Unit of the figure, one of the base's; null when the base does not say."""
    status: Status
    """reported, planned, forecast or opinion: only the first is a result."""
    family: str
    """The origin; its copies are taken together."""
    claims: tuple[str, ...]
    """Ids of the claims that say so, the earliest first."""
    sources: tuple[str, ...]
    """Ids of their sources, in the same order."""


def trend_row(fact: Fact, point: Point) -> TrendRow:
    """Return a point with its unit and everything that repeats it."""
    claims = (point.first, *point.copies)
    return TrendRow(
        fact=fact.id,
        as_of=point.first.as_of,
        due=point.first.due,
        value=plain_number(point.value),
        comparator=point.first.comparator,
        unit=fact.unit,
        status=point.first.status,
        family=point.family,
        claims=tuple(claim.id for claim in claims),
        sources=tuple(claim.source for claim in claims),
    )


def trend_view(base: FactBase, fact: Fact) -> View:
    """Return one row for each figure of the fact, by time."""
    rows = tuple(trend_row(fact, point) for point in series(base, fact))
    hints = (("All that was said", f"fact {fact.id}"),) if len(rows) <= 1 else ()
    return View(TrendRow, rows, lambda: _page(base, fact, rows), hints=hints)


def _page(base: FactBase, fact: Fact, rows: Sequence[TrendRow]) -> Page:
    subject = base.entities[fact.subject].title
    bars = tuple(_bar(base, row) for row in rows)
    return (
        Heading(fact.label),
        pairs(("fact", Cell(fact.id, "id")), ("subject", Cell(subject))),
        Bars(bars) if len(bars) > 1 else _too_few(fact, bars),
        *((Paragraph(Cell(fact.note, "note")),) if fact.note else ()),
    )


def _bar(base: FactBase, row: TrendRow) -> Bar:
    copies = len(row.claims) - 1
    repeated = {0: "", 1: " + 1 copy"}.get(copies, f" + {copies} copies")
    who = row.sources[0] + repeated
    printed = figure(row.value, row.comparator, row.unit, base.units)
    return Bar(when(row.as_of, row.due), printed, row.value, row.status, who)


def _too_few(fact: Fact, bars: Sequence[Bar]) -> Paragraph:
    if fact.unit is None:
        known = "This fact has no figures to draw."
    elif not bars:
        known = "None of its figures has a date."
    else:
        [bar] = bars
        known = f"Only one dated figure is known: {bar.figure} ({bar.when})."
    return Paragraph(Cell(known))
