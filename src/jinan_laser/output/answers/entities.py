"""Entities: parks, policies, companies and everything else with a name."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from jinan_laser.model.base import FactBase
from jinan_laser.model.entity import Entity
from jinan_laser.model.vocabulary import Status
from jinan_laser.output.answers.facts import FactRow, fact_grid, fact_row, foot
from jinan_laser.output.answers.refs import EntityRef, entity_values, names_of, note_on
from jinan_laser.output.page import Block, Cell, Column, Grid, Heading, pairs
from jinan_laser.output.view import View, single
from jinan_laser.query.select import select_within

_COLUMNS = (
    Column("name"),
    Column("id", "below"),
    Column("within", "labelled"),
    Column("note"),
    Column("facts"),
)
_GROUPS = (
    ("reported", "Reported"),
    ("planned", "Planned: targets, not results"),
    ("forecast", "Forecast: expectations, not results"),
    ("opinion", "Opinion"),
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


@dataclass(frozen=True, slots=True)
class FactsByStatus:
    """Facts apart by the status of their headline, so that no plan is read as a result."""

    reported: tuple[FactRow, ...]
    """What is said to be so."""
    planned: tuple[FactRow, ...]
    """Targets and announcements: not results."""
    forecast: tuple[FactRow, ...]
    """Expectations: not results."""
    opinion: tuple[FactRow, ...]
    """Judgements that no figure can settle."""


@dataclass(frozen=True, slots=True)
class EntityRecord(EntityRow):
    """An entity on its own, with its facts."""

    contains: tuple[EntityRow, ...]
    """What lies in it, and what lies in that."""
    facts: FactsByStatus
    """The facts about it, plans apart from results."""


def entity_row(base: FactBase, entity: Entity) -> EntityRow:
    """Return an entity as it stands in a list."""
    return EntityRow(**_values(base, entity))


def entity_record(base: FactBase, entity: Entity) -> EntityRecord:
    """Return an entity with its facts."""

    def having(status: Status) -> tuple[FactRow, ...]:
        return tuple(fact_row(base, fact) for fact in facts if base.headline(fact).status == status)

    facts = base.facts_by_entity[entity.id]
    by_status = FactsByStatus(
        reported=having("reported"),
        planned=having("planned"),
        forecast=having("forecast"),
        opinion=having("opinion"),
    )
    contains = tuple(entity_row(base, inner) for inner in select_within(base, entity))
    return EntityRecord(**_values(base, entity), contains=contains, facts=by_status)


def _values(base: FactBase, entity: Entity) -> dict[str, Any]:
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
    return View(EntityRow, rows, lambda: (_grid(base, rows),))


def entity_view(base: FactBase, entity: Entity) -> View:
    """Return one entity with its facts, plans apart from results."""
    row = entity_record(base, entity)
    return single(row, lambda: tuple(_page(base, row)))


def _grid(base: FactBase, rows: Iterable[EntityRow]) -> Grid:
    return Grid(_COLUMNS, tuple(_cells(base, row) for row in rows))


def _cells(base: FactBase, row: EntityRow) -> tuple[Cell, ...]:
    return (
        Cell(row.name["en"], "name"),
        Cell(row.id, "id"),
        Cell(base.entities[row.within].title if row.within else ""),
        note_on(row.note, names_of(row)),
        Cell(str(row.counts.facts)),
    )


def _page(base: FactBase, row: EntityRecord) -> Iterator[Block]:
    within = f"{base.entities[row.within].title} ({row.within})" if row.within else ""
    known = names_of(row)
    yield Heading(row.name["en"])
    yield pairs(
        (row.kind, Cell(row.id, "id")),
        ("within", Cell(within)),
        (
            "names",
            Cell("; ".join(f"{name} ({language})" for name, language in known), foreign=known),
        ),
        ("aliases", Cell("; ".join(row.aliases), foreign=known)),
        ("note", note_on(row.note, known)),
    )
    for status, title in _GROUPS:
        facts = getattr(row.facts, status)
        if facts:
            yield Heading(title)
            yield fact_grid(base, facts)
    if row.contains:
        yield Heading("What lies in it")
        yield _grid(base, row.contains)
    yield foot(base)
