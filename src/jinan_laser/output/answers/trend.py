"""Trend: the figures of one fact over time, or of several of one measure."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.model.vocabulary import Comparator, Stance, Status
from jinan_laser.output.answers.refs import names_of, note_on
from jinan_laser.output.figure import figure, plain_number, when
from jinan_laser.output.page import Bar, Bars, Block, Cell, Heading, Page, Paragraph, View, pairs
from jinan_laser.query.dates import by_time
from jinan_laser.query.series import Point, series

if TYPE_CHECKING:
    from jinan_laser.output.drawing.shapes import Drawing


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
    stance: Stance
    """Towards the headline of the fact: supports, disputes or context."""
    family: str
    """The origin; its copies are taken together."""
    claims: tuple[str, ...]
    """Ids of the claims that say so, the earliest first."""
    sources: tuple[str, ...]
    """Ids of their sources, in the same order."""


def trend_row(fact: Fact, point: Point) -> TrendRow:
    """Return a point with its unit and everything that repeats it."""
    return TrendRow(
        fact=fact.id,
        as_of=point.first.as_of,
        due=point.first.due,
        value=plain_number(point.value),
        comparator=point.first.comparator,
        unit=fact.unit,
        status=point.first.status,
        stance=point.first.stance,
        family=point.family,
        claims=tuple(claim.id for claim in point.claims),
        sources=tuple(claim.source for claim in point.claims),
    )


def trend_view(base: FactBase, fact: Fact, points: Iterable[Point] | None = None) -> View:
    """Return one row for each figure of the fact, by time; with points for those."""
    some = series(base, fact) if points is None else tuple(points)
    rows = tuple(trend_row(fact, point) for point in some)
    hints = (("All that was said", f"fact {fact.id}"),) if len(rows) <= 1 else ()
    page, drawn = partial(_page, base, fact, rows), partial(_chart, base, {fact.id: some})
    return View(TrendRow, rows, page, hints=hints, chart=drawn)


def _chart(base: FactBase, found: Mapping[str, Collection[Point]]) -> "Drawing | None":
    from jinan_laser.output.charts.chart import chart

    return chart(base, [base.facts[id_] for id_ in found], found)


def _page(base: FactBase, fact: Fact, rows: Sequence[TrendRow]) -> Page:
    from jinan_laser.output.charts.marks import undrawn

    missing = undrawn(base, fact, {id_ for row in rows for id_ in row.claims})
    subject = base.entities[fact.subject].title
    return (
        Heading(fact.label),
        pairs(("fact", Cell(fact.id, "id")), ("subject", Cell(subject))),
        Bars(tuple(_bars(base, fact, rows))) if len(rows) > 1 else _too_few(base, fact, rows),
        *((Paragraph(Cell(missing)),) if missing and len(rows) > 1 else ()),
        *(
            (Paragraph(note_on(fact.note, names_of(base.entities[fact.subject]))),)
            if fact.note
            else ()
        ),
    )


def _bars(base: FactBase, fact: Fact, rows: Sequence[TrendRow]) -> Iterator[Bar]:
    """Yield the figures, and the years between two of them of which none is known."""
    before = None
    for row in rows:
        year = int((row.due or row.as_of or "")[:4])
        if before is not None and year > before + 1:
            years = dict.fromkeys((str(before + 1), str(year - 1)))
            yield Bar(" to ".join(years), "no figure", 0, None, "", "")
        yield _bar(base, fact, row)
        before = year


def _bar(base: FactBase, fact: Fact, row: TrendRow) -> Bar:
    copies = len(row.claims) - 1
    repeated = {0: "", 1: " + 1 copy"}.get(copies, f" + {copies} copies")
    who = row.sources[0] + repeated
    date, told = when(row.as_of, row.due), _told(base, row)
    return Bar(date, told, row.value, row.status, _stance(fact, row), who)


def _told(base: FactBase, row: TrendRow) -> str:
    return figure(row.value, row.comparator, row.unit, base.units)


def _stance(fact: Fact, row: TrendRow) -> str:
    return "headline" if fact.headline in row.claims else row.stance


def _too_few(base: FactBase, fact: Fact, rows: Sequence[TrendRow]) -> Paragraph:
    if fact.unit is None:
        known = "This fact has no figures to draw."
    elif not rows:
        known = "None of its figures has a date."
    else:
        [row] = rows
        date, said = when(row.as_of, row.due), _stance(fact, row)
        known = f"Only one of its figures has a date: {_told(base, row)} ({date}, {said})."
        own = base.headline(fact)
        if said != "headline" and own.value is not None:
            undated = figure(own.value, own.comparator, fact.unit, base.units)
            known += f" That of the headline has none: {undated}."
    return Paragraph(Cell(known))


def trends_view(base: FactBase, found: Mapping[str, Sequence[Point]]) -> View:
    """Return one row for each figure of the facts, fact by fact, each by time.

    Args:
        base: where they are from.
        found: the figures, by the ids of the facts.
    """
    rows = tuple(
        trend_row(base.facts[id_], point) for id_, points in found.items() for point in points
    )
    drawn = partial(_chart, base, found)
    return View(TrendRow, rows, lambda: tuple(_joint_page(base, list(found), rows)), chart=drawn)


def _joint_page(base: FactBase, ids: Sequence[str], rows: Sequence[TrendRow]) -> Iterator[Block]:
    """Yield bars for each scope: by a common scale they would compare what is not the same."""
    for scope in dict.fromkeys(base.facts[id_].scope for id_ in ids):
        facts = [base.facts[id_] for id_ in ids if base.facts[id_].scope == scope]
        some = [row for row in rows if row.fact in {fact.id for fact in facts}]
        yield Heading(f"{facts[0].measure}: {scope}" if scope else f"{facts[0].measure}")
        yield pairs(*((fact.id, Cell(fact.label)) for fact in facts))
        if some:
            some.sort(key=lambda row: by_time(row.due or row.as_of))
            yield Bars(tuple(_named_bar(base, row) for row in some))
        else:
            yield Paragraph(Cell("No figure with a date."))


def _named_bar(base: FactBase, row: TrendRow) -> Bar:
    bar = _bar(base, base.facts[row.fact], row)
    return bar._replace(who=f"{row.fact}: {row.sources[0]}")
