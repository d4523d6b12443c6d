"""Cite: take a figure along with its receipt."""

from typing import TYPE_CHECKING

from jinan_laser.cli import options

if TYPE_CHECKING:
    from jinan_laser.cli.data import Data
    from jinan_laser.output.view import View


def cite(
    data: "Data",
    id: options.CitedIds = None,  # noqa: A002 - the word users see
    *,
    style: options.Style = "text",
    accessed: options.Accessed = None,
) -> "View | str":
    """Cite facts, claims or sources; without an id, the fact base itself.

    A fact is cited as its headline's source, with the place and the figure as printed.
    """
    from jinan_laser.output.answers.citations import citations
    from jinan_laser.query.dates import parse_date

    return citations(data.base, id or [], style, parse_date("--accessed", accessed))
