"""Sources: who says it, and how far to trust them."""

from typing import TYPE_CHECKING

from jinan_laser.cli import options
from jinan_laser.query import ask

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def sources(data: "DataFile") -> "View":
    """Return all sources."""
    from jinan_laser.output.answers.sources import source_list

    return source_list(data.base, ask.sources(data.base))


def source(data: "DataFile", id: options.SourceArgument) -> "View":  # noqa: A002 - users see it
    """Return one source with its claims."""
    from jinan_laser.output.answers.source import source_view

    return source_view(data.base, ask.source(data.base, id))
