"""Trend: one figure over time."""

from typing import TYPE_CHECKING

from jinan_laser.cli import options

if TYPE_CHECKING:
    from jinan_laser.cli.data import Data
    from jinan_laser.output.view import View


def trend(data: "Data", id: options.Fact) -> "View":  # noqa: A002 - the word users see
    """Draw a figure over time; plans and forecasts look different from results."""
    from jinan_laser.output.answers.trend import trend_view
    from jinan_laser.query.find import find_fact_id

    base = data.base
    return trend_view(base, base.facts[find_fact_id(base, id)])
