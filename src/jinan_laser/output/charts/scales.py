"""An axis: which figure lies where, and what is written beside it."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from math import ceil, floor
from typing import NamedTuple

NICE = (1, 2, 5)
_FEW = 5  # steps of an axis


class Tick(NamedTuple):
    """A line across the chart, and what stands beside the axis for it."""

    at: float
    text: str
    text_at: float
    """The middle of a year, month or day; of a figure, where its line is."""


class Scale(NamedTuple):
    """An axis from its low end to its high end, in whatever is measured, and its ticks."""

    low: float
    high: float
    ticks: tuple[Tick, ...]

    def at(self, value: float, start: float, end: float) -> float:
        """Return where a value lies on an axis that is drawn from one pixel to another."""
        return start + (value - self.low) / (self.high - self.low) * (end - start)


def value_scale(values: Sequence[float], spoken: Callable[[float], str]) -> Scale:
    """Return an axis that begins at nought, with room for open ends.

    Args:
        values: what must have a place; at least one.
        spoken: how a figure is written.
    """
    low, high = Decimal(min(0, *values)), Decimal(max(0, *values))
    step = _nice(high - low)
    bottom, top = floor(low / step), ceil(high / step)
    # An arrow beyond the last figure needs room as well.
    bottom -= low < 0 and bottom * step > low - step / 2
    top += (high > 0 and top * step < high + step / 2) or top == bottom
    ticks = [float(number * step) for number in range(bottom, top + 1)]
    return Scale(ticks[0], ticks[-1], tuple(Tick(tick, spoken(tick), tick) for tick in ticks))


def order_scale(values: Sequence[float], spoken: Callable[[float], str], *, best: bool) -> Scale:
    """Return an axis of whole numbers that have no nought: places in an order, years.

    Args:
        values: what must have a place; at least one.
        spoken: how a figure is written.
        best: whether the lowest number is the best, and so lies on top.
    """
    low, high = floor(min(1, *values) if best else min(values)), ceil(max(values))
    step = max(1, int(_nice(Decimal(high - low))))
    second = -(-(low + step // 2 + 1) // step) * step
    numbers = [low, *range(second, high + step, step)]
    ticks = tuple(Tick(number, spoken(number), number) for number in numbers)
    bottom, top = low - step / 2, numbers[-1] + step / 2
    return Scale(top, bottom, ticks) if best else Scale(bottom, top, ticks)


def _nice(span: Decimal) -> Decimal:
    """Return a step of 1, 2 or 5 times a power of ten that parts a span into few."""
    if span == 0:
        return Decimal(1)
    power = Decimal(1).scaleb(span.adjusted() - 1)
    return next(
        step
        for scale in (power, power * 10)
        for step in (scale * number for number in NICE)
        if span / step <= _FEW
    )
