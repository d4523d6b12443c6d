"""Compare: facts of one measure side by side."""

from typing import TYPE_CHECKING, Annotated, Unpack

import typer

from jinan_laser.cli import complete
from jinan_laser.query import ask
from jinan_laser.query.trial import FactFilters, on_trial

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def compare(
    data: "DataFile",
    measure: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="MEASURE",
            help="What to compare: area, revenue ... Without it, what there is.",
            show_default=False,
            autocompletion=complete.measures,
        ),
    ] = None,
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
