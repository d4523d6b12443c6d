"""Entities: of every kind, and of the kinds that have commands of their own."""

from functools import partial
from typing import TYPE_CHECKING, Any

from jinan_laser.cli import options
from jinan_laser.model.vocabulary import EntityKind
from jinan_laser.query import ask

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.page import View

_Kinds: Any = options.choices("--kind", "KIND", "Only this kind", EntityKind)


def entities(
    data: "DataFile",
    *,
    kind: _Kinds = None,
    sort: options.SortOption = None,
    limit: options.LimitOption = None,
) -> "View":
    """Return the entities of a kind, or all."""
    return _entities(data, sort, limit, *(kind or ()))


def entity(data: "DataFile", id: options.EntityArgument) -> "View":  # noqa: A002 - users see it
    """Return one entity with the facts about it, and what lies in it."""
    return _entity(data, id)


def all_of(*kinds: EntityKind) -> "Callable[..., View]":
    """Return the command that lists the entities of some kinds."""

    def listed(
        data: "DataFile",
        *,
        sort: options.SortOption = None,
        limit: options.LimitOption = None,
    ) -> "View":
        return _entities(data, sort, limit, *kinds)

    return listed


def one_of(*kinds: EntityKind) -> "Callable[[DataFile, str], View]":
    """Return the command that shows one entity of some kinds."""

    def shown(data: "DataFile", id: options.EntityArgument) -> "View":  # noqa: A002 - users see it
        return _entity(data, id, *kinds)

    return shown


def _entities(data: "DataFile", sort: str | None, limit: int | None, *kinds: EntityKind) -> "View":
    from jinan_laser.output.answers.entities import entity_list
    from jinan_laser.output.arrange import arranged

    found = ask.entities(data.base, *kinds)
    return arranged(partial(entity_list, data.base), found, sort, limit)


def _entity(data: "DataFile", word: str, *kinds: EntityKind) -> "View":
    from jinan_laser.output.answers.entity import entity_view

    return entity_view(data.base, ask.entity(data.base, word, *kinds))
