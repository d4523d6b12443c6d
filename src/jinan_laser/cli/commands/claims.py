"""Claims: the evidence statement by statement, also as events by time."""

from functools import partial
from typing import TYPE_CHECKING, Any, Unpack

from jinan_laser.cli import complete, options
from jinan_laser.query import ask
from jinan_laser.query.filters import ClaimFilters

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.page import View

_Ids: Any = options.several_ids("ID", "Only these claims, in this order.", complete.claims)


def claims(
    data: "DataFile",
    id: _Ids = None,  # noqa: A002 - the word users see
    *,
    sort: options.SortOption = None,
    limit: options.LimitOption = None,
    **filters: Unpack[ClaimFilters],
) -> "View":
    """Return the claims that fit every filter.

    --topic, --subject, --within, --unit and --verdict look at the fact of a claim. Filters may
    be given several times: any of the values fits.
    """
    from jinan_laser.output.answers.claims import claim_list
    from jinan_laser.output.arrange import arranged

    found = ask.claims(data.base, *(id or ()), **filters)
    return arranged(partial(claim_list, data.base), found, sort, limit)


def claim(data: "DataFile", id: options.ClaimArgument) -> "View":  # noqa: A002 - users see it
    """Return one claim with its receipt."""
    from jinan_laser.output.answers.claims import claim_view

    return claim_view(data.base, ask.claim(data.base, id))


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
    from jinan_laser.query.series import events

    found = events(data.base, ask.timeline(data.base, **filters))
    return arranged(partial(timeline_list, data.base), found, sort, limit)
