"""Search: find a text in every script."""

from typing import TYPE_CHECKING

from jinan_laser.cli import options

if TYPE_CHECKING:
    from jinan_laser.cli.data import Data
    from jinan_laser.output.view import View


def search(data: "Data", text: options.Text) -> "View":
    """Wherever a text or figure stands, in every script.

    Looks into names, aliases, labels, statements, printed figures and values; case,
    full-width letters and the grouping of digits do not matter.
    """
    from jinan_laser.errors import UsageError
    from jinan_laser.output.answers.search import match_list
    from jinan_laser.query.search import search as search_base

    if not text.strip():
        raise UsageError("give a text to look for")
    return match_list(search_base(data.base, text))
