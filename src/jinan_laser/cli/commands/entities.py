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
    from jinan_laser.output.answers.entities import entity_list

    return entity_list(data.base, ask.entities(data.base, kind))


def entity(data: "DataFile", id: options.EntityArgument) -> "View":  # noqa: A002 - users see it
    """Return one entity with its facts."""
    return _entity(data, id, None)


def all_of(kind: "EntityKind") -> "Callable[[DataFile], View]":
    """Return the command that lists the entities of a kind."""

    def listed(data: "DataFile") -> "View":
        return entities(data, kind=kind)

    return listed


def one_of(kind: "EntityKind") -> "Callable[[DataFile, str], View]":
    """Return the command that shows one entity of a kind."""

    def shown(data: "DataFile", id: options.EntityArgument) -> "View":  # noqa: A002 - users see it
        return _entity(data, id, kind)

    return shown


def _entity(data: "DataFile", word: str, kind: "EntityKind | None") -> "View":
    from jinan_laser.output.answers.entities import entity_view

    return entity_view(data.base, ask.entity(data.base, word, kind))
