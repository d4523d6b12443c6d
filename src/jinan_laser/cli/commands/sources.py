"""Sources: who says it, how it stands up, and how to cite it."""

from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, Unpack

import typer

from jinan_laser.cli import complete, options
from jinan_laser.output.citations import Style
from jinan_laser.query import ask
from jinan_laser.query.filters import Filters
from jinan_laser.query.trial import Weighing, on_trial

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.page import View

_Ids: Any = options.several_ids("ID", "Facts, claims or sources.", complete.citable)


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
        from jinan_laser.cli.answer import browse

        [row] = view.rows
        view = view._replace(notes=(browse(row.url),))
    return view


def article(data: "DataFile", **weighing: Unpack[Weighing]) -> "View":
    """Return the article with its claims, in the order of its text.

    It is the source that headlines come from where it has one, named in the fact base.
    Another one: source ID. --without and --known-by weigh its statements by fewer claims.
    """
    from jinan_laser.output.answers.source import source_view
    from jinan_laser.query.select import article as article_of

    base, _, notes = on_trial(data.base, weighing)
    return source_view(base, article_of(base))._replace(notes=notes)


def cite(
    data: "DataFile",
    id: _Ids = None,  # noqa: A002 - the word users see
    *,
    style: Annotated[
        Style, options.choice("--style", "STYLE", "How the citation is written", Style)
    ] = "text",
    accessed: Annotated[
        str | None,
        typer.Option("--accessed", metavar="DATE", help="When you saw the page: YYYY[-MM[-DD]]."),
    ] = None,
) -> "View | str":
    """Return citations as a list, or as text in the format of a program.

    A fact is cited as its headline's source, with the place and the figure as printed.
    """
    from jinan_laser.output.answers.citations import citations
    from jinan_laser.query.dates import parse_date

    return citations(data.base, id or [], style, parse_date("accessed", accessed))
