"""Entities: parks, policies, companies and everything else with a name."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from jinan_laser.model.base import FactBase
from jinan_laser.model.entity import Entity
from jinan_laser.output.answers.refs import EntityRef, entity_values, names_of, note_on
from jinan_laser.output.page import Cell, Column, Grid, View

_COLUMNS = (
    Column("name"),
    Column("id", "below"),
    Column("within", "labelled"),
    Column("note"),
    Column("facts"),
)


@dataclass(frozen=True, slots=True)
class EntityCounts:
    """How much the fact base knows of an entity."""

    facts: int
    """Number of facts."""
    claims: int
    """Number of claims to them."""


@dataclass(frozen=True, slots=True)
class EntityRow(EntityRef):
    """An entity in a list."""

    within: str | None
    """Id of the entity it lies in or belongs to; null when that is not said."""
    aliases: tuple[str, ...]
    """Other names it is found by."""
    note: str | None
    """What a reader should know first."""
    counts: EntityCounts
    """How much is known of it."""


def entity_row(base: FactBase, entity: Entity) -> EntityRow:
    """Return an entity as it stands in a list."""
    return EntityRow(**entity_fields(base, entity))


def entity_fields(base: FactBase, entity: Entity) -> dict[str, Any]:
    """Return the fields of a row, by name."""
    facts = base.facts_by_entity[entity.id]
    claims = sum(len(base.claims_by_fact[fact.id]) for fact in facts)
    return entity_values(entity) | {
        "within": entity.within,
        "aliases": entity.aliases,
        "note": entity.note,
        "counts": EntityCounts(facts=len(facts), claims=claims),
    }


def entity_list(base: FactBase, entities: Iterable[Entity]) -> View:
    """Return one row for each entity, in the order given."""
    rows = tuple(entity_row(base, entity) for entity in entities)
    return View(EntityRow, rows, lambda: (entity_grid(base, rows),))


def entity_grid(base: FactBase, rows: Iterable[EntityRow]) -> Grid:
    """Return entities below each other."""
    return Grid(_COLUMNS, tuple(_cells(base, row) for row in rows))


def _cells(base: FactBase, row: EntityRow) -> tuple[Cell, ...]:
    return (
        Cell(row.name["en"], "name"),
        Cell(row.id, "id"),
        Cell(base.entities[row.within].title if row.within else ""),
        note_on(row.note, names_of(row)),
        Cell(str(row.counts.facts)),
    )
