"""Search: find a text in every script."""

from typing import TYPE_CHECKING, Annotated

import typer

from jinan_laser.query import ask

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def search(
    data: "DataFile",
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What to look for.")],
) -> "View":
    """Return every place where a text stands.

    Looks into names, aliases, labels, statements, printed figures and values; case,
    full-width letters and the grouping of digits do not matter.
    """
    from jinan_laser.output.answers.search import match_list

    return match_list(ask.search(data.base, text))
