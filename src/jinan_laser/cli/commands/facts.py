"""Facts: what is known, in one line or in full."""

from functools import partial
from typing import TYPE_CHECKING, Unpack

from jinan_laser.cli import options
from jinan_laser.query import ask
from jinan_laser.query.filters import FactFilters

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def facts(
    data: "DataFile",
    *,
    sort: options.SortOption = None,
    limit: options.LimitOption = None,
    **filters: Unpack[FactFilters],
) -> "View":
    """Return the facts that fit every filter.

    Facts stand by topic, then in the order of the file. --status, --since, --until, --min and
    --max look at the headline of a fact, --source, --kind, --language and --search at everything
    that was said to it. Filters may be given several times: any of the values fits.
    """
    from jinan_laser.output.answers.facts import fact_list
    from jinan_laser.output.arrange import arranged

    return arranged(partial(fact_list, data.base), ask.facts(data.base, **filters), sort, limit)


def fact(data: "DataFile", id: options.FactArgument) -> "View":  # noqa: A002 - users see it
    """Return one fact with all that was said to it.

    The claims stand by time under what they are to the headline: support, dispute, context.
    """
    from jinan_laser.output.answers.fact import fact_view

    return fact_view(data.base, ask.fact(data.base, id))
