"""Sources: who says it, and how far to trust them."""

from functools import partial
from typing import TYPE_CHECKING, Unpack

from jinan_laser.cli import options
from jinan_laser.query import ask
from jinan_laser.query.filters import Filters

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def sources(
    data: "DataFile",
    *,
    sort: options.SortOption = None,
    limit: options.LimitOption = None,
    **filters: Unpack[Filters],
) -> "View":
    """Return the sources that fit every filter.

    --since, --until and --undated look at the day on which a source was published, --search at
    its own words; the filters for facts and figures ask for a source with a claim that fits.
    """
    from jinan_laser.output.answers.sources import source_list
    from jinan_laser.output.arrange import arranged

    found = ask.sources(data.base, **filters)
    return arranged(partial(source_list, data.base), found, sort, limit)


def source(
    data: "DataFile",
    id: options.SourceArgument,  # noqa: A002 - users see it
    *,
    open: options.OpenOption = False,  # noqa: A002 - the word users type
) -> "View":
    """Return one source with its claims."""
    from jinan_laser.output.answers.source import source_view

    view = source_view(data.base, ask.source(data.base, id))
    if open:
        from jinan_laser.cli.browse import browse

        [row] = view.rows
        view = view._replace(notes=(browse(row.url),))
    return view
