"""Policies: entities of the kind "policy"."""

from typing import TYPE_CHECKING

from jinan_laser.cli import options
from jinan_laser.cli.commands.entities import list_entities, show_entity

if TYPE_CHECKING:
    from jinan_laser.cli.data import Data
    from jinan_laser.output.view import View


def policies(data: "Data") -> "View":
    """List the policies."""
    return list_entities(data, "policy")


def policy(data: "Data", id: options.Policy) -> "View":  # noqa: A002 - the word users see
    """Show one policy with its facts."""
    return show_entity(data, id, "policy")
