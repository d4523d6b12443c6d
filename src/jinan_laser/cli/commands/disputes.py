"""Disputes: where the origins disagree."""

from functools import partial
from typing import TYPE_CHECKING, Unpack

from jinan_laser.cli import options
from jinan_laser.query import ask
from jinan_laser.query.trial import FactFilters, on_trial

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def disputes(
    data: "DataFile",
    *,
    sort: options.SortOption = None,
    limit: options.LimitOption = None,
    **filters: Unpack[FactFilters],
) -> "View":
    """Return the facts that origins disagree about; the filters are those of facts."""
    from jinan_laser.output.answers.disputes import dispute_list
    from jinan_laser.output.arrange import arranged

    trial = on_trial(data.base, filters)
    found = ask.disputes(trial.base, **trial.filters)
    return arranged(partial(dispute_list, trial.base), found, sort, limit, trial.notes)
