"""Search: find facts, entities and sources in every script."""

from functools import partial
from typing import TYPE_CHECKING, Annotated, Unpack

import typer

from jinan_laser.cli import options
from jinan_laser.query import ask
from jinan_laser.query.filters import Narrowing

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.page import View


def search(
    data: "DataFile",
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What to look for.")],
    *,
    sort: options.SortOption = None,
    limit: options.LimitOption = None,
    **filters: Unpack[Narrowing],
) -> "View":
    """Return the facts, entities and sources that hold all the words, best first.

    Each word may stand in any field: names, labels, statements, printed figures, notes. Case,
    width, the form of quotes and dashes and the script of Chinese do not matter, nor the way in
    which a figure is written; a date is found by its beginning. Filters are those of facts; an
    entity fits when a fact about it does.
    """
    from jinan_laser.output.answers.search import match_list
    from jinan_laser.output.arrange import arranged

    found = ask.search(data.base, text, **filters)
    return arranged(partial(match_list, data.base), found, sort, limit)
