"""The axis of time: true to the calendar, whatever its dates leave out."""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import count
from typing import NamedTuple

from jinan_laser.output.charts.scales import NICE, Scale, Tick

_CYCLE_YEARS, _CYCLE_DAYS = 400, 146_097  # the calendar repeats itself
_MONTHS = 12
_MOST_TICKS = 10
_MANY_DAYS, _MANY_MONTHS = 45, 30  # for more, an axis has longer periods
_AROUND = 2  # days before the first and after the last
_DAY_STEPS, _MONTH_STEPS = (1, 2, 7), (1, 2, 3, 6)


class _Period(NamedTuple):
    """A day, a month or a year.

    Attributes:
        first: the number of its first day.
        after: the number of the day after its last.
        place: how many of its kind, of the same year, are before it; of a year, which it is.
        name: the partial date that means it.
    """

    first: int
    after: int
    place: int
    name: str


def days(partial: str) -> tuple[int, int]:
    """Return the numbers of the first day that a partial date can mean and after its last."""
    match [int(part) for part in partial.split("-")]:
        case [year]:
            period = _year(year)
        case [year, month]:
            period = _month(year, month)
        case parts:
            period = _day(*parts)
    return period.first, period.after


def time_scale(dates: Iterable[str]) -> Scale:
    """Return an axis of whole days, months or years, on which each partial date has its room.

    Args:
        dates: at least one.
    """
    known = sorted(dates)
    ends = [days(each) for each in known]
    low, high = min(first for first, _ in ends), max(after for _, after in ends)
    years = range(int(known[0][:4]), int(known[-1][:4]) + 1)
    if high - low <= _MANY_DAYS:
        return _scale(_within(_days(years), low - _AROUND, high + _AROUND), _DAY_STEPS)
    if len(years) <= _MANY_MONTHS // _MONTHS + 2:
        months = _within(_all_months(years), low, high)
        if len(months) <= _MANY_MONTHS:
            return _scale(months, _MONTH_STEPS)
    return _scale(
        [_year(year) for year in years],
        (number * 10**power for power in count() for number in NICE),
    )


def _scale(periods: list[_Period], steps: Iterable[int]) -> Scale:
    """Return an axis from the first to the last of some periods, not all of them with a tick."""
    step = next(
        step for step in steps if sum(period.place % step == 0 for period in periods) <= _MOST_TICKS
    )
    ticks = tuple(
        Tick(period.first, period.name, (period.first + period.after) / 2)
        for period in periods
        if period.place % step == 0
    )
    return Scale(periods[0].first, periods[-1].after, ticks)


def _within(periods: Iterator[_Period], low: int, high: int) -> list[_Period]:
    return [period for period in periods if period.after > low and period.first < high]


def _days(years: range) -> Iterator[_Period]:
    for year, month in _months(years):
        for day in range(1, monthrange(_alike(year), month)[1] + 1):
            yield _day(year, month, day)


def _all_months(years: range) -> Iterator[_Period]:
    return (_month(year, month) for year, month in _months(years))


def _months(years: range) -> Iterator[tuple[int, int]]:
    """Yield each month of some years, of the one before and of the one after."""
    for year in range(years.start - 1, years.stop + 1):
        for month in range(1, _MONTHS + 1):
            yield year, month


def _day(year: int, month: int, day: int) -> _Period:
    first = _number(year, month, day)
    return _Period(first, first + 1, day - 1, f"{year:04}-{month:02}-{day:02}")


def _month(year: int, month: int) -> _Period:
    first = _number(year, month, 1)
    after = first + monthrange(_alike(year), month)[1]
    return _Period(first, after, month - 1, f"{year:04}-{month:02}")


def _year(year: int) -> _Period:
    return _Period(_number(year, 1, 1), _number(year + 1, 1, 1), year, f"{year:04}")


def _alike(year: int) -> int:
    """Return a year that Python knows with the same calendar."""
    return year % _CYCLE_YEARS + _CYCLE_YEARS


def _number(year: int, month: int, day: int) -> int:
    """Return the number of a day, also of years that Python does not know: 0 and 10000."""
    cycles = (year - _alike(year)) // _CYCLE_YEARS
    return date(_alike(year), month, day).toordinal() + cycles * _CYCLE_DAYS
