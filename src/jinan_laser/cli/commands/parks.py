"""Parks: entities of the kind "park"."""

from typing import TYPE_CHECKING

from jinan_laser.cli import options
from jinan_laser.cli.commands.entities import list_entities, show_entity

if TYPE_CHECKING:
    from jinan_laser.cli.data import Data
    from jinan_laser.output.view import View


def parks(data: "Data") -> "View":
    """List the parks and development zones."""
    return list_entities(data, "park")


def park(data: "Data", id: options.Park) -> "View":  # noqa: A002 - the word users see
    """Show one park: its names, its results, and apart from them its targets."""
    return show_entity(data, id, "park")
