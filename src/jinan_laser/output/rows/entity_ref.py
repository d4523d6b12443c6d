"""An entity inside another row."""

from jinan_laser.model.entity import Entity
from jinan_laser.model.vocabulary import Kind
from jinan_laser.output.rows.row import Row, row


@row
class NameRow(Row):
    """The names of an entity by language."""

    en: str
    """English, or a gloss."""
    be: str | None
    """Belarusian; null when no source names it so."""
    zh: str | None
    """Chinese; null when no source names it so."""


@row
class EntityRef(Row):
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
