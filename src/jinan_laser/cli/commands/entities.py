"""Entities of every kind; parks, policies and companies have commands of their own."""

from typing import TYPE_CHECKING

from jinan_laser.cli import options

if TYPE_CHECKING:
    from jinan_laser.cli.data import Data
    from jinan_laser.model.vocabulary import Kind
    from jinan_laser.output.view import View


def entities(data: "Data", *, kind: options.Kind = None) -> "View":
    """List everything that facts are about: events and machines, too."""
    return list_entities(data, kind)


def entity(data: "Data", id: options.Entity) -> "View":  # noqa: A002 - the word users see
    """Show one entity of any kind with its facts."""
    return show_entity(data, id)


def list_entities(data: "Data", kind: "Kind | None") -> "View":
    """Return the entities of a kind."""
    from jinan_laser.output.answers.entities import entity_list
    from jinan_laser.query.select import select_entities

    return entity_list(data.base, select_entities(data.base, kind))


def show_entity(data: "Data", word: str, kind: "Kind | None" = None) -> "View":
    """Return the entity that is meant, of a kind if one is given."""
    from jinan_laser.output.answers.entities import entity_view
    from jinan_laser.query.find import find_entity_id

    return entity_view(data.base, data.base.entities[find_entity_id(data.base, word, kind)])
