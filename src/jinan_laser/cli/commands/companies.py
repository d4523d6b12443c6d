"""Companies: entities of the kind "company"."""

from typing import TYPE_CHECKING

from jinan_laser.cli import options
from jinan_laser.cli.commands.entities import list_entities, show_entity

if TYPE_CHECKING:
    from jinan_laser.cli.data import Data
    from jinan_laser.output.view import View


def companies(data: "Data") -> "View":
    """List the companies."""
    return list_entities(data, "company")


def company(data: "Data", id: options.Company) -> "View":  # noqa: A002 - the word users see
    """Show one company with its facts."""
    return show_entity(data, id, "company")
