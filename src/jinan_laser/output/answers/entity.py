"""One entity: its names, and its facts, plans apart from results."""

from collections.abc import Iterator
from dataclasses import dataclass

from jinan_laser.model.base import FactBase
from jinan_laser.model.entity import Entity
from jinan_laser.model.vocabulary import Status
from jinan_laser.output.answers.entities import EntityRow, entity_fields, entity_grid, entity_row
from jinan_laser.output.answers.facts import FactRow, fact_grid, fact_row
from jinan_laser.output.answers.refs import names_of, note_on
from jinan_laser.output.page import Block, Cell, Heading, View, pairs, single
from jinan_laser.output.standing import foot
from jinan_laser.query.select import select_within

_GROUPS = (
    ("reported", "Reported"),
    ("planned", "Planned: targets, not results"),
    ("forecast", "Forecast: expectations, not results"),
    ("opinion", "Opinion"),
)


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
    return EntityRecord(**entity_fields(base, entity), contains=contains, facts=by_status)


def entity_view(base: FactBase, entity: Entity) -> View:
    """Return one entity with its facts, plans apart from results."""
    row = entity_record(base, entity)
    return single(row, lambda: tuple(_page(base, row)))


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
        yield entity_grid(base, row.contains)
    yield foot(base)
