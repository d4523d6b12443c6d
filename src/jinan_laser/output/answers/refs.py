"""Sources and entities inside other rows: enough to judge and to cite them."""

from dataclasses import dataclass
from typing import Any

from jinan_laser.model.entity import Entity
from jinan_laser.model.source import Source
from jinan_laser.model.vocabulary import EntityKind, Extent, SourceKind
from jinan_laser.output.page import Cell, Foreign


@dataclass(frozen=True, slots=True)
class SourceRef:
    """A source inside another row: enough to judge and to cite it."""

    id: str
    """Id of the source."""
    title: str
    """English gloss of its title."""
    original_title: str | None
    """Its title as the page prints it; null where that was not seen."""
    publisher: str
    """Who printed it."""
    url: str | None
    """Address as found; null when it is unknown or unsafe."""
    archived: str | None
    """Address of a copy in an archive of the web; null where none was seen."""
    language: str
    """Language of the page, a BCP 47 tag."""
    published: str | None
    """YYYY, YYYY-MM or YYYY-MM-DD; null when undated."""
    accessed: str | None
    """When the keepers saw the page; null when they do not say."""
    extent: Extent | None
    """whole or excerpt: how much of the page they saw; null when they do not say."""
    kind: SourceKind
    """What sort of page it is."""
    family: str
    """Its origin: sources of one family count once."""


@dataclass(frozen=True, slots=True)
class EntityRef:
    """An entity inside another row."""

    id: str
    """Id of the entity."""
    kind: EntityKind
    """place, industry, park, zone, policy, rule, company, institution, event or technology."""
    name: dict[str, str]
    """Its names by language, a BCP 47 tag; en, English or a gloss, is always there."""


def source_values(source: Source) -> dict[str, Any]:
    """Return the values of a ``SourceRef``, and of every row that extends it, by name."""
    return {
        "id": source.id,
        "title": source.title,
        "original_title": source.original_title,
        "publisher": source.publisher,
        "url": source.url,
        "archived": source.archived,
        "language": source.language,
        "published": source.published,
        "accessed": source.accessed,
        "extent": source.extent,
        "kind": source.kind,
        "family": source.family,
    }


def source_ref(source: Source) -> SourceRef:
    """Return a source as it stands inside another row."""
    return SourceRef(**source_values(source))


def source_line(source: SourceRef) -> str:
    """Return who printed it, when, and the id to look up."""
    return f"{source.publisher}, {source.published or 'undated'} ({source.id})"


def names_of(entity: Entity | EntityRef) -> Foreign:
    """Return the names of an entity in other languages than ours, each with its language."""
    return tuple((name, language) for language, name in entity.name.items() if language != "en")


def as_printed(printed: str, source: SourceRef) -> Cell:
    """Return words exactly as a page prints them."""
    return Cell(printed, language=source.language, link=source.url or "")


def note_on(note: str | None, known: Foreign) -> Cell:
    """Return a note, which may quote words of other languages.

    Args:
        note: our words; None for none.
        known: words and names of what it is on, each with its language.
    """
    return Cell(note or "", "note", foreign=unmistakable(known))


def unmistakable(known: Foreign) -> Foreign:
    """Return words that cannot be ours wherever they stand, as what has ASCII only can."""
    return tuple((words, language) for words, language in known if not words.isascii())


def entity_values(entity: Entity) -> dict[str, Any]:
    """Return the values of an ``EntityRef``, and of every row that extends it, by name."""
    return {"id": entity.id, "kind": entity.kind, "name": entity.name}


def entity_ref(entity: Entity) -> EntityRef:
    """Return an entity as it stands inside another row."""
    return EntityRef(**entity_values(entity))
