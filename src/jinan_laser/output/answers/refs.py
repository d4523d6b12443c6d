"""Sources and entities inside other rows: enough to judge and to cite them."""

from dataclasses import dataclass
from typing import Any

from jinan_laser.model.entity import Entity
from jinan_laser.model.source import Source
from jinan_laser.model.vocabulary import EntityKind, Language, SourceKind


@dataclass(frozen=True, slots=True)
class SourceRef:
    """A source inside another row: enough to judge and to cite it."""

    id: str
    """Id of the source."""
    title: str
    """English gloss of its title."""
    publisher: str
    """Who printed it."""
    url: str | None
    """Address as found; null when it is unknown or unsafe."""
    language: Language
    """Language of the page."""
    published: str | None
    """YYYY, YYYY-MM or YYYY-MM-DD; null when undated."""
    kind: SourceKind
    """What sort of page it is."""
    family: str
    """Its origin: sources of one family count once."""


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
    kind: EntityKind
    """city, industry, park, policy, company, institution, event or technology."""
    name: NameRow
    """Its names."""


def source_values(source: Source) -> dict[str, Any]:
    """Return the values of a ``SourceRef``, and of every row that extends it, by name."""
    return {
        "id": source.id,
        "title": source.title,
        "publisher": source.publisher,
        "url": source.url,
        "language": source.language,
        "published": source.published,
        "kind": source.kind,
        "family": source.family,
    }


def source_ref(source: Source) -> SourceRef:
    """Return a source as it stands inside another row."""
    return SourceRef(**source_values(source))


def source_line(source: SourceRef) -> str:
    """Return who printed it, when, and the id to look up."""
    return f"{source.publisher}, {source.published or 'undated'} ({source.id})"


def entity_values(entity: Entity) -> dict[str, Any]:
    """Return the values of an ``EntityRef``, and of every row that extends it, by name."""
    name = entity.name
    return {
        "id": entity.id,
        "kind": entity.kind,
        "name": NameRow(en=name.en, be=name.be, zh=name.zh),
    }


def entity_ref(entity: Entity) -> EntityRef:
    """Return an entity as it stands inside another row."""
    return EntityRef(**entity_values(entity))
