"""An entity inside another row."""

from dataclasses import dataclass

from jinan_laser.model.entity import Entity
from jinan_laser.model.vocabulary import Kind


@dataclass(frozen=True, slots=True)
class NameRow:
    """The names of an entity by language."""

    en: str
    """English, or a gloss."""
    be: str | None
    """Belarusian; null when no source names it so."""
    zh: str | None
    """Chinese; null when no source names it so."""


@dataclass(frozen=True, slots=True)
class EntityRef:
    """An entity inside another row."""

    id: str
    """Id of the entity."""
    kind: Kind
    """city, industry, park, policy, company, institution, event or technology."""
    name: NameRow
    """Its names."""


def entity_ref(entity: Entity) -> EntityRef:
    """Return an entity as it stands inside another row."""
    return EntityRef(
        entity.id, entity.kind, NameRow(entity.name.en, entity.name.be, entity.name.zh)
    )
