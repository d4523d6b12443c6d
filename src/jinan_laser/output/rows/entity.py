"""An entity, as scripts see it."""

from jinan_laser.model.base import FactBase
from jinan_laser.model.entity import Entity
from jinan_laser.model.vocabulary import Status
from jinan_laser.output.rows.entity_ref import EntityRef, entity_ref
from jinan_laser.output.rows.extend import extend
from jinan_laser.output.rows.fact import FactRow, fact_row
from jinan_laser.output.rows.row import Row, row


@row
class EntityCounts(Row):
    """How much the fact base knows of an entity."""

    facts: int
    """Number of facts."""
    claims: int
    """Number of claims to them."""


@row
class EntityRow(EntityRef):
    """An entity in a list."""

    aliases: tuple[str, ...]
    """Other names it is found by."""
    note: str | None
    """What a reader should know first."""
    counts: EntityCounts
    """How much is known of it."""


@row
class FactsByStatus(Row):
    """Facts apart by the status of their headline, so that no plan is read as a result."""

    reported: tuple[FactRow, ...]
    """What is said to be so."""
    planned: tuple[FactRow, ...]
    """Targets and announcements: not results."""
    forecast: tuple[FactRow, ...]
    """Expectations: not results."""
    opinion: tuple[FactRow, ...]
    """Judgements that no figure can settle."""


@row
class EntityRecord(EntityRow):
    """An entity on its own, with its facts."""

    facts: FactsByStatus
    """Its facts, plans apart from results."""


def entity_row(base: FactBase, entity: Entity) -> EntityRow:
    """Return an entity as it stands in a list."""
    facts = base.facts_by_subject[entity.id]
    claims = sum(len(base.claims_by_fact[fact.id]) for fact in facts)
    return extend(
        EntityRow,
        entity_ref(entity),
        aliases=entity.aliases,
        note=entity.note,
        counts=EntityCounts(len(facts), claims),
    )


def entity_record(base: FactBase, entity: Entity) -> EntityRecord:
    """Return an entity with its facts."""

    def having(status: Status) -> tuple[FactRow, ...]:
        return tuple(fact_row(base, fact) for fact in facts if base.headline(fact).status == status)

    facts = base.facts_by_subject[entity.id]
    groups = FactsByStatus(
        having("reported"), having("planned"), having("forecast"), having("opinion")
    )
    return extend(EntityRecord, entity_row(base, entity), facts=groups)
