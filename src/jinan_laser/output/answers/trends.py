"""Trends: several facts of one measure over time, those of one scope by one scale."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from jinan_laser.model.base import FactBase
from jinan_laser.output.answers.claims import when
from jinan_laser.output.answers.trend import TrendRow, chart_of, trend_row
from jinan_laser.output.figure import figure
from jinan_laser.output.page import Bar, Bars, Block, Cell, Heading, Paragraph, pairs
from jinan_laser.output.view import View
from jinan_laser.query.dates import by_time
from jinan_laser.query.series import Point


def trends_view(base: FactBase, found: Mapping[str, Sequence[Point]]) -> View:
    """Return one row for each figure of the facts, fact by fact, each by time.

    Args:
        base: where they are from.
        found: the figures, by the ids of the facts.
    """
    rows = tuple(
        trend_row(base.facts[id_], point) for id_, points in found.items() for point in points
    )
    drawn = partial(chart_of, base, [base.facts[id_] for id_ in found], rows)
    return View(TrendRow, rows, lambda: tuple(_page(base, list(found), rows)), chart=drawn)


def _page(base: FactBase, ids: Sequence[str], rows: Sequence[TrendRow]) -> Iterator[Block]:
    """Yield bars for each scope: by a common scale they would compare what is not the same."""
    for scope in dict.fromkeys(base.facts[id_].scope for id_ in ids):
        facts = [base.facts[id_] for id_ in ids if base.facts[id_].scope == scope]
        some = [row for row in rows if row.fact in {fact.id for fact in facts}]
        yield Heading(f"{facts[0].measure}: {scope}" if scope else f"{facts[0].measure}")
        yield pairs(*((fact.id, Cell(fact.label)) for fact in facts))
        if some:
            some.sort(key=lambda row: by_time(row.due or row.as_of))
            yield Bars(tuple(_bar(base, row) for row in some))
        else:
            yield Paragraph(Cell("No figure with a date."))


def _bar(base: FactBase, row: TrendRow) -> Bar:
    said = figure(row.value, row.comparator, row.unit, base.units)
    date, who = when(row.as_of, row.due), f"{row.fact}: {row.sources[0]}"
    return Bar(date, said, row.value, row.status, row.stance, who)
