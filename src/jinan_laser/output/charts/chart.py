"""A chart: the figures of one or several facts over the same time, with all that is to be known.

Nothing joins the figures: nobody printed what lies between them, and what lies next to each
other may be counted in different ways.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.output.charts.calendar import time_scale
from jinan_laser.output.charts.key import put_legend, put_list
from jinan_laser.output.charts.labels import Box
from jinan_laser.output.charts.marks import Mark, marks, undrawn
from jinan_laser.output.charts.panel import panel
from jinan_laser.output.charts.plot import Plot, gutter, value_axis
from jinan_laser.output.charts.scales import Scale
from jinan_laser.output.charts.sheet import MARGIN, WIDTH, Sheet
from jinan_laser.output.drawing.shapes import Drawing
from jinan_laser.output.figure import answer, when
from jinan_laser.output.standing import standing
from jinan_laser.query.evidence import evidence
from jinan_laser.query.series import Point, series

_PLOT = 260  # pixels between the ends of the axis of values
_BELOW = 34  # pixels for what stands below the axis of time
_TITLE, _SMALL = 18, 11
_GAP = 10


class _Drawn(NamedTuple):
    """A fact, its figures, at least one, their axis, and what is said of those not drawn."""

    fact: Fact
    marks: tuple[Mark, ...]
    axis: Scale
    undrawn: str


def chart(
    base: FactBase, facts: Sequence[Fact], points: Mapping[str, Collection[Point]] | None = None
) -> Drawing | None:
    """Return a chart of facts, a panel for each, all over one axis of time.

    A fact without a dated figure has no panel; None where none of them has one.

    Args:
        base: where the facts are from; they stand as they do there, whatever is drawn.
        facts: the facts.
        points: only these of their figures, by the ids of the facts.
    """
    some = {fact.id: series(base, fact) for fact in facts} if points is None else points
    known = [_drawn(base, fact, some[fact.id]) for fact in facts if some[fact.id]]
    if not known:
        return None
    time = time_scale(mark.date for each in known for mark in each.marks)
    left = MARGIN + max(gutter(each.axis) for each in known)
    sheet = Sheet()
    for each in known:
        _put_head(sheet, base, each)
        room = Box(left, sheet.y, WIDTH - MARGIN, sheet.y + _PLOT)
        plot = Plot(room, time, each.axis)
        sheet.shapes += panel(plot, each.marks, base.about.checked)
        sheet.y = room.bottom + _BELOW
        put_legend(sheet, plot, each.marks)
        sheet.y += _GAP
        put_list(sheet, each.marks)
        sheet.y += _GAP
        sheet.write(each.undrawn, ink="muted")
        sheet.write(each.fact.note or "", ink="muted")
        sheet.y += _GAP
    ids = [each.fact.id for each in known]
    sheet.write(_source(base, ids), _SMALL, "muted")
    return Drawing(
        name="-".join(["chart", *ids]),
        width=WIDTH,
        height=round(sheet.y + MARGIN - _GAP),
        title="; ".join(each.fact.label for each in known),
        description=" ".join(_described(base, each) for each in known),
        shapes=tuple(sheet.shapes),
    )


def _drawn(base: FactBase, fact: Fact, points: Collection[Point]) -> _Drawn:
    drawn = marks(base, fact, points)
    ids = {claim.id for point in points for claim in point.claims}
    return _Drawn(fact, drawn, value_axis(base, fact, drawn), undrawn(base, fact, ids))


def _put_head(sheet: Sheet, base: FactBase, drawn: _Drawn) -> None:
    fact = drawn.fact
    sheet.write(fact.label, _TITLE, bold=True)
    sheet.write(_standing(base, fact))
    sheet.write(f"Counted: {fact.scope}." if fact.scope else "")
    sheet.y += _GAP
    sheet.write(fact.unit or "", _SMALL, "muted")
    sheet.y += _GAP


def _standing(base: FactBase, fact: Fact) -> str:
    """Return in a line what the headline says and how it stands."""
    headline = base.headline(fact)
    said = answer(
        headline.value,
        headline.comparator,
        fact.unit,
        base.units,
        headline.statement.removesuffix("."),
    )
    date = when(headline.as_of, headline.due, "undated")
    return f"Headline: {said} ({date}): {standing(base, fact, evidence(base, fact))}."


def _described(base: FactBase, drawn: _Drawn) -> str:
    """Return in words all that a panel shows, for those who do not see it."""
    figures = " ".join(
        f"{mark.key}: {mark.when}, {mark.spoken}, {mark.status}, {mark.stance}. {mark.who}."
        for mark in drawn.marks
    )
    count = len(drawn.marks)
    parts = (
        f"{drawn.fact.label}: {count} figure{'' if count == 1 else 's'} by date.",
        _standing(base, drawn.fact),
        figures,
        drawn.undrawn,
    )
    return " ".join(part for part in parts if part)


def _source(base: FactBase, ids: Sequence[str]) -> str:
    """Return where the figures are from, and as of when."""
    about = base.about
    keepers = f", {about.keepers}" if about.keepers else ""
    facts = f"fact{'' if len(ids) == 1 else 's'} {', '.join(ids)}"
    return (
        f"Source: {about.title}, data version {about.version}{keepers}; {facts}. "
        f"Looked until {about.checked}."
    )
