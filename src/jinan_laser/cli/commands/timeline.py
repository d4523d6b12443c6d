"""Timeline: what is dated, in order."""

from typing import TYPE_CHECKING, Unpack

from jinan_laser.cli import options
from jinan_laser.query import ask
from jinan_laser.query.filters import ClaimFilters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def timeline(
    data: "DataFile",
    *,
    sort: options.SortOption = None,
    limit: options.LimitOption = None,
    **filters: Unpack[ClaimFilters],
) -> "View":
    """Return what is dated, by time, an event a row; the filters are those of claims."""
    from jinan_laser.output.answers.timeline import timeline_list
    from jinan_laser.output.arrange import arranged
    from jinan_laser.query.events import Event, events

    def view_of(some: "Sequence[Event]") -> "View":
        return timeline_list(data.base, [claim for event in some for claim in event.claims])

    found = events(data.base, ask.timeline(data.base, **filters))
    return arranged(view_of, found, sort, limit)
