"""The room between the axes of a chart, and the axes."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.output.charts.calendar import days
from jinan_laser.output.charts.labels import Box
from jinan_laser.output.charts.marks import Mark
from jinan_laser.output.charts.scales import Scale, order_scale, value_scale
from jinan_laser.output.drawing.letters import text_width
from jinan_laser.output.drawing.shapes import Line, Shape, Text
from jinan_laser.output.figure import figure, plain_number
from jinan_laser.store.checks.contradictions import ABOUT

_BESIDE, _BELOW = 8, 18  # pixels between an axis and what is written there
_INSET = 14  # pixels beside the first and the last day, for signs that stand there
_LEAST_SPAN = 18  # pixels of time that are worth drawing
_WHOLE = len("2024-04-16")


class Plot(NamedTuple):
    """The room between the axes, and what lies where in it."""

    room: Box
    time: Scale
    values: Scale

    def x(self, day: float) -> float:
        """Return where a day lies."""
        return self.time.at(day, self.room.left + _INSET, self.room.right - _INSET)

    def y(self, value: float) -> float:
        """Return where a figure lies."""
        return self.values.at(value, self.room.bottom, self.room.top)

    def date(self, mark: Mark) -> tuple[float, float]:
        """Return where the first day begins and the last ends that a figure may be about."""
        first, after = days(mark.date)
        return self.x(first), self.x(after)

    def spans(self, mark: Mark) -> bool:
        """Tell whether the date of a figure is cut off, and long enough to be seen."""
        left, right = self.date(mark)
        return len(mark.date) < _WHOLE and right - left >= _LEAST_SPAN

    @property
    def turned(self) -> bool:
        """Whether small figures are on top."""
        return self.values.low > self.values.high


def value_axis(base: FactBase, fact: Fact, drawn: Sequence[Mark]) -> Scale:
    """Return the axis of the figures of a fact; at least one."""
    kind = base.units[fact.unit].kind if fact.unit else "measure"
    values = [end for mark in drawn for end in ends(mark)]
    if kind in ("rank", "year"):

        def named(value: float) -> str:
            return figure(plain_number(value), None, fact.unit, base.units)

        return order_scale(values, named, best=kind == "rank")
    return value_scale(values, lambda value: figure(value, None, None, {}))


def ends(mark: Mark) -> tuple[float, float]:
    """Return the lowest and the highest figure that is drawn: of "about", those it reaches to."""
    slack = abs(mark.value) * float(ABOUT) if mark.comparator == "~" else 0
    return mark.value - slack, mark.value + slack


def axes(plot: Plot) -> Iterator[Shape]:
    """Yield the lines of both axes and what is written beside them."""
    room = plot.room
    for tick in plot.values.ticks:
        y = plot.y(tick.at)
        yield Line(room.left, y, room.right, y, "faint")
        yield Text(room.left - _BESIDE, y + 4, tick.text, ink="muted", anchor="end")
    for tick in plot.time.ticks:
        x = plot.x(tick.at)
        yield Line(x, room.top, x, room.bottom, "faint")
        middle = plot.x(tick.text_at)
        half = text_width(tick.text) / 2
        if room.left <= middle - half and middle + half <= room.right:
            yield Text(middle, room.bottom + _BELOW, tick.text, ink="muted", anchor="middle")
    yield Line(room.left, room.bottom, room.right, room.bottom, "muted")


def gutter(values: Scale) -> float:
    """Return the room that is needed left of an axis."""
    return max(text_width(tick.text) for tick in values.ticks) + _BESIDE
