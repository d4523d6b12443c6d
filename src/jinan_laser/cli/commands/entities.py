"""Entities: of every kind, and of the kinds that have commands of their own."""

from typing import TYPE_CHECKING

from jinan_laser.cli import options
from jinan_laser.query import ask

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinan_laser.cli.data import DataFile
    from jinan_laser.model.vocabulary import EntityKind
    from jinan_laser.output.view import View


def entities(data: "DataFile", *, kind: options.KindFilter = None) -> "View":
    """Return the entities of a kind, or all."""
    return _entities(data, *((kind,) if kind else ()))


def entity(data: "DataFile", id: options.EntityArgument) -> "View":  # noqa: A002 - users see it
    """Return one entity with the facts about it, and what lies in it."""
    return _entity(data, id)


def all_of(*kinds: "EntityKind") -> "Callable[[DataFile], View]":
    """Return the command that lists the entities of some kinds."""

    def listed(data: "DataFile") -> "View":
        return _entities(data, *kinds)

    return listed


def one_of(*kinds: "EntityKind") -> "Callable[[DataFile, str], View]":
    """Return the command that shows one entity of some kinds."""

    def shown(data: "DataFile", id: options.EntityArgument) -> "View":  # noqa: A002 - users see it
        return _entity(data, id, *kinds)

    return shown


def _entities(data: "DataFile", *kinds: "EntityKind") -> "View":
    from jinan_laser.output.answers.entities import entity_list

    return entity_list(data.base, ask.entities(data.base, *kinds))


def _entity(data: "DataFile", word: str, *kinds: "EntityKind") -> "View":
    from jinan_laser.output.answers.entities import entity_view

    return entity_view(data.base, ask.entity(data.base, word, *kinds))
