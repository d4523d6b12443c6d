"""Timeline: what is dated, in order."""

from functools import partial
from typing import TYPE_CHECKING, Unpack

from jinan_laser.cli import options
from jinan_laser.query import ask
from jinan_laser.query.filters import ClaimFilters

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def timeline(
    data: "DataFile",
    *,
    sort: options.SortOption = None,
    limit: options.LimitOption = None,
    **filters: Unpack[ClaimFilters],
) -> "View":
    """Return the claims that have a date, by time; the filters are those of claims."""
    from jinan_laser.output.answers.timeline import timeline_list
    from jinan_laser.output.arrange import arranged

    found = ask.timeline(data.base, **filters)
    return arranged(partial(timeline_list, data.base), found, sort, limit)
