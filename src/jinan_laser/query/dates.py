"""Compare dates that are cut off where knowledge ends: 2024, 2024-04, 2024-04-16."""

import re

from jinan_laser.errors import FilterError
from jinan_laser.model.record import DATE_PATTERN


def parse_date(name: str, text: str | None) -> str | None:
    """Return a partial date as it is given, checked.

    Raises:
        FilterError: it is no text, or not YYYY, YYYY-MM or YYYY-MM-DD, or no day of the calendar.
    """
    if text is not None and not isinstance(text, str):
        template = '{}: {text} is not text; write "YYYY", "YYYY-MM" or "YYYY-MM-DD"'
        raise FilterError(template, name, text=repr(text))
    if text is not None and not re.fullmatch(DATE_PATTERN, text):
        template = '{}: "{text}" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD'
        raise FilterError(template, name, text=text)
    return text


def parse_period(since: str | None, until: str | None) -> tuple[str | None, str | None]:
    """Return the bounds of a period as they are given, checked.

    Raises:
        FilterError: one of them is no date, or the period ends before it begins.
    """
    since, until = parse_date("since", since), parse_date("until", until)
    if since and until and first_day(since) > last_day(until):
        template = "{} {after} is after {} {before}"
        raise FilterError(template, "since", "until", after=since, before=until)
    return since, until


def first_day(date: str) -> str:
    """Return the first day a partial date can mean, as text that sorts by time."""
    return date + "-01-01"[len(date) - 4 :]


def last_day(date: str) -> str:
    """Return a day not before the last one a partial date can mean, as text that sorts."""
    return date + "-12-31"[len(date) - 4 :]


def overlaps(date: str | None, since: str | None, until: str | None) -> bool:
    """Tell whether a partial date can lie between two others, both included.

    An undated thing lies in no period, but in the unlimited one.
    """
    if since is None and until is None:
        return True
    if date is None:
        return False
    after = since is None or last_day(date) >= first_day(since)
    before = until is None or first_day(date) <= last_day(until)
    return after and before


def by_time(date: str | None) -> tuple[str, str]:
    """Return a sort key: by first day, the less precise date first, the undated last."""
    return ("9999-99-99", "") if date is None else (first_day(date), date)
