"""Trend: one figure over time."""

from typing import TYPE_CHECKING

from jinan_laser.cli import options
from jinan_laser.query import ask

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def trend(data: "DataFile", id: options.FactArgument) -> "View":  # noqa: A002 - users see it
    """Return the dated figures of a fact.

    Plans and forecasts are filled differently from results. What one origin repeats is
    drawn once; pages that were tampered with are left out. --save draws a chart over a true
    axis of time; .png and .pdf need the extra jinan-laser[chart].
    """
    from jinan_laser.output.answers.trend import trend_view

    return trend_view(data.base, ask.fact(data.base, id))
