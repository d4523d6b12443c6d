"""Sources: who says it, and how far to trust them."""

from typing import TYPE_CHECKING

from jinan_laser.cli import options

if TYPE_CHECKING:
    from jinan_laser.cli.data import Data
    from jinan_laser.output.view import View


def sources(data: "Data") -> "View":
    """List the sources with their origin, date, language and number of claims."""
    from jinan_laser.output.answers.sources import source_list
    from jinan_laser.query.select import select_sources

    return source_list(data.base, select_sources(data.base))


def source(data: "Data", id: options.Source) -> "View":  # noqa: A002 - the word users see
    """Show one source: how far to trust it, and all that it says."""
    from jinan_laser.output.answers.sources import source_view
    from jinan_laser.query.find import find_source_id

    return source_view(data.base, data.base.sources[find_source_id(data.base, id)])
