"""Partial dates compare as the periods they stand for."""

import calendar
import re

import pytest

from jinan_laser.errors import UsageError
from jinan_laser.model.record import DATE_PATTERN
from jinan_laser.query.dates import by_time, overlaps, parse_date, parse_period


@pytest.mark.parametrize(
    ("date", "since", "until", "inside"),
    [
        ("2024", "2024-04", None, True),
        ("2024-03", "2024-04", None, False),
        ("2024-04-16", "2024-04", "2024-04", True),
        ("2023", None, "2023-06", True),
        ("2023-07", None, "2023-06", False),
        ("2023-06-30", None, "2023-06", True),
        ("2023-06-30", "2023-07-01", None, False),
        ("2023-06-30", "2023-06-30", "2023-06-30", True),
        ("2023-06-30", None, "2023-06-29", False),
        ("2023-06", "2023-06-30", None, True),
        ("2023-06", None, "2023-06-01", True),
        ("2023-06", None, "2023-05-31", False),
        ("2023", "2023-12-31", "2024", True),
        ("2023", "2022", "2023-01-01", True),
        ("2022", "2023", "2021", False),
        (None, "2000", None, False),
        (None, None, None, True),
    ],
)
def test_overlap(date: str | None, since: str | None, until: str | None, inside: bool) -> None:
    assert overlaps(date, since, until) is inside


def test_a_period_may_be_one_day_and_not_less() -> None:
    assert parse_period("2023-06-30", "2023-06-30") == ("2023-06-30", "2023-06-30")
    assert parse_period("2023-06-30", "2023") == ("2023-06-30", "2023")
    with pytest.raises(UsageError, match="since 2023-06-30 is after until 2023-06-29"):
        parse_period("2023-06-30", "2023-06-29")


def test_order_is_by_first_day_then_by_precision_and_undated_last() -> None:
    dates = ["2024-01-01", None, "2023-05", "2024", "2023", "2024-01"]
    expected = ["2023", "2023-05", "2024", "2024-01", "2024-01-01", None]
    assert sorted(dates, key=by_time) == expected


@pytest.mark.parametrize(
    "text", ["", "yesterday", "23", "2023-1", "2023-13", "2023-02-29", "2023-04-31", "２０２３"]
)
def test_what_is_not_a_date_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="--since"):
        parse_date("--since", text)


@pytest.mark.parametrize("year", [1900, 1904, 1999, 2000, 2023, 2024, 2100, 2400])
def test_the_pattern_knows_the_calendar(year: int) -> None:
    for month in range(14):
        days = calendar.monthrange(year, month)[1] if 1 <= month <= 12 else 0
        for day in range(33):
            fits = re.fullmatch(DATE_PATTERN, f"{year}-{month:02}-{day:02}")
            assert bool(fits) is (1 <= day <= days), (month, day)
