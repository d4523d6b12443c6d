"""Figures next to each other: over time, and facts of one measure."""

from typing import TYPE_CHECKING, Annotated, Any, Unpack

import typer

from jinan_laser.cli import complete, options
from jinan_laser.query import ask
from jinan_laser.query.filters import PointFilters
from jinan_laser.query.trial import FactFilters, on_trial

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.page import View

_Measures: Any = options.several_ids(
    "MEASURE", "What to compare: area, revenue ... Without it, what there is.", complete.measures
)


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
    are drawn below each other, each with bars of its own. --save draws a chart over a true
    axis of time; .png and .pdf need the extra jinan-laser[chart].
    """
    from jinan_laser.output.answers.trend import trend_view, trends_view

    found = ask.trend(data.base, *id, **filters)
    if len(found) > 1:
        return trends_view(data.base, found)
    [(fact, points)] = found.items()
    return trend_view(data.base, data.base.facts[fact], points)


def compare(
    data: "DataFile",
    measure: _Measures = None,
    **filters: Unpack[FactFilters],
) -> "View":
    """Return the facts of a measure side by side, by date within what was counted.

    Plans and forecasts stand apart from results. Nothing is ranked: what was counted differs.
    --subject and --within say whose figures are wanted, and what nobody prints is said; the other
    filters are those of facts.
    """
    from jinan_laser.output.answers.compare import compare_list, measure_list

    trial = on_trial(data.base, filters)
    found = ask.compare(trial.base, *(measure or ()), **trial.filters)
    listed = compare_list if measure or any(filters.values()) else measure_list
    return listed(trial.base, found)._replace(notes=trial.notes)
