"""Cite: take a figure along with its receipt."""

from typing import TYPE_CHECKING, Annotated

import typer

from jinan_laser.cli import complete, options
from jinan_laser.output.citations import Style

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def cite(
    data: "DataFile",
    id: Annotated[  # noqa: A002 - the word users see
        list[str] | None,
        typer.Argument(
            metavar="ID",
            help="Facts, claims or sources.",
            show_default=False,
            autocompletion=complete.citable,
        ),
    ] = None,
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
