"""Axes are true: every date and every figure has its room, and what is written is what is there."""

import pytest

from jinan_laser.output.charts.calendar import days, time_scale
from jinan_laser.output.charts.scales import order_scale, value_scale

LEAP_DAY = 737_484  # 2020-02-29, as Python counts days


@pytest.mark.parametrize(
    ("partial", "first", "length"),
    [
        ("2020-02-29", LEAP_DAY, 1),
        ("2020-02", LEAP_DAY - 28, 29),
        ("2020", LEAP_DAY - 59, 366),
        ("2021", LEAP_DAY + 307, 365),
        ("2021-12", LEAP_DAY + 641, 31),
        ("0001-01-01", 1, 1),
        ("0000", -365, 366),  # as if the calendar had always been
        ("9999-12-31", 3_652_059, 1),
        ("9999", 3_651_695, 365),
    ],
)
def test_the_days_of_a_partial_date(partial: str, first: int, length: int) -> None:
    assert days(partial) == (first, first + length)


@pytest.mark.parametrize(
    ("dates", "ticks"),
    [
        (["2019-11", "2020", "2024-04"], ["2019", "2020", "2021", "2022", "2023", "2024"]),
        (["2001", "2024-06-01"], ["2005", "2010", "2015", "2020"]),
        (["2020"], ["2020-01", "2020-03", "2020-05", "2020-07", "2020-09", "2020-11"]),
        (["2022-11", "2023-02"], ["2022-11", "2022-12", "2023-01", "2023-02"]),
        (
            ["2020-02-29"],
            ["2020-02-27", "2020-02-28", "2020-02-29", "2020-03-01", "2020-03-02"],
        ),
        (["0000", "9999"], [f"{number}000" for number in range(10)]),
    ],
)
def test_the_axis_of_time(dates: list[str], ticks: list[str]) -> None:
    scale = time_scale(dates)
    assert [tick.text for tick in scale.ticks] == ticks
    for tick in scale.ticks:
        first, after = days(tick.text)
        assert (tick.at, tick.text_at) == (first, (first + after) / 2)
    for date in dates:
        first, after = days(date)
        assert scale.low <= first < after <= scale.high


@pytest.mark.parametrize(
    ("dates", "ticks"),
    [
        (
            ["2020-01-01", "2020-02-14"],  # 45 days
            [
                *("2020-01-01", "2020-01-08", "2020-01-15", "2020-01-22", "2020-01-29"),
                *("2020-02-01", "2020-02-08", "2020-02-15"),
            ],
        ),
        (["2020-01-01", "2020-02-15"], ["2020-01", "2020-02"]),
        (  # 30 months, of four years
            ["2020-10", "2023-03"],
            [
                "2020-10",
                *("2021-01", "2021-04", "2021-07", "2021-10"),
                *("2022-01", "2022-04", "2022-07", "2022-10"),
                "2023-01",
            ],
        ),
        (["2020-09", "2023-03"], ["2020", "2021", "2022", "2023"]),
    ],
)
def test_longer_times_have_longer_periods(dates: list[str], ticks: list[str]) -> None:
    assert [tick.text for tick in time_scale(dates).ticks] == ticks


@pytest.mark.parametrize("dates", [["2020-12-31", "2021-01"], ["2020-03", "2022-08"], ["1999"]])
def test_time_does_not_depend_on_the_order_of_dates(dates: list[str]) -> None:
    assert time_scale(dates) == time_scale(dates[::-1])


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        ([20e9], ["0", "5e+09", "1e+10", "1.5e+10", "2e+10", "2.5e+10"]),
        ([0.3, 0.7], ["0", "0.2", "0.4", "0.6", "0.8"]),
        ([300], ["0", "100", "200", "300", "400"]),
        ([-3, 7], ["-4", "-2", "0", "2", "4", "6", "8"]),
        ([-5], ["-6", "-5", "-4", "-3", "-2", "-1", "0"]),
        ([0], ["0", "1"]),
    ],
)
def test_the_axis_of_figures_begins_at_nought(values: list[float], ticks: list[str]) -> None:
    scale = value_scale(values, lambda value: f"{value:g}")
    assert [tick.text for tick in scale.ticks] == ticks
    assert scale.at(scale.low, 0, 100) == 0
    assert scale.at(scale.high, 0, 100) == 100


def test_beyond_the_last_figure_there_is_room_for_an_arrow() -> None:
    for top in (90, 95, 100, 101, 149):
        scale = value_scale([top], str)
        assert scale.high >= top + (scale.ticks[1].at - scale.ticks[0].at) / 2


def test_places_in_an_order_have_the_best_on_top() -> None:
    scale = order_scale([10, 3], str, best=True)
    assert [tick.text for tick in scale.ticks] == ["1", "4", "6", "8", "10"]
    assert scale.at(1, 100, 0) < scale.at(10, 100, 0)  # from the bottom of a sheet to its top


def test_years_are_not_drawn_from_nought() -> None:
    scale = order_scale([1985, 1987], str, best=False)
    assert [tick.text for tick in scale.ticks] == ["1985", "1986", "1987"]
    assert scale.at(1985, 100, 0) > scale.at(1987, 100, 0)


def test_years_far_apart_are_few_ticks() -> None:
    scale = order_scale([-(2**53), 2**53], str, best=False)
    assert len(scale.ticks) <= 8
