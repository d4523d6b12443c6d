"""Trend: figures over time."""

from typing import TYPE_CHECKING, Annotated, Unpack

import typer

from jinan_laser.cli import complete
from jinan_laser.query import ask
from jinan_laser.query.filters import PointFilters

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def trend(
    data: "DataFile",
    id: Annotated[  # noqa: A002 - the word users see
        list[str],
        typer.Argument(
            metavar="ID",
            help="A fact, or several of one measure: id or label.",
            autocompletion=complete.facts,
        ),
    ],
    **filters: Unpack[PointFilters],
) -> "View":
    """Return the dated figures of a fact, or of several facts of one measure.

    Plans and forecasts are filled differently from results. What one origin repeats is
    drawn once; pages that were tampered with are left out. Facts that count different things
    are drawn below each other, each with bars of its own.
    drawn once; pages that were tampered with are left out. --save draws a chart over a true
    axis of time; .png and .pdf need the extra jinan-laser[chart].
    """
    from jinan_laser.output.answers.trend import trend_view
    from jinan_laser.output.answers.trends import trends_view

    found = ask.trend(data.base, *id, **filters)
    if len(found) > 1:
        return trends_view(data.base, found)
    [(fact, points)] = found.items()
    return trend_view(data.base, data.base.facts[fact], points)
