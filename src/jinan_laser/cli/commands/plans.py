"""Plans: what was promised, and what came of it."""

from functools import partial
from typing import TYPE_CHECKING, Unpack

from jinan_laser.cli import options
from jinan_laser.query import ask
from jinan_laser.query.trial import FactFilters, on_trial

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def plans(
    data: "DataFile",
    *,
    sort: options.SortOption = None,
    limit: options.LimitOption = None,
    **filters: Unpack[FactFilters],
) -> "View":
    """Return the plans and forecasts, the overdue ones first.

    --since and --until look at the date for which they are due. The filters are those of facts.
    """
    from jinan_laser.output.answers.plans import plan_list
    from jinan_laser.output.arrange import arranged

    trial = on_trial(data.base, filters)
    found = ask.plans(trial.base, **trial.filters)
    return arranged(partial(plan_list, trial.base), found, sort, limit, trial.notes)
