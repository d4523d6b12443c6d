"""Search: find a text in every script."""

from typing import TYPE_CHECKING

from jinan_laser.cli import options

if TYPE_CHECKING:
    from jinan_laser.cli.data import Data
    from jinan_laser.output.view import View


def search(data: "Data", text: options.Text) -> "View":
    """Search names, aliases, labels, statements and printed figures, in every script."""
    from jinan_laser.output.answers.search import match_list
    from jinan_laser.query.search import search as search_base

    return match_list(search_base(data.base, text))
