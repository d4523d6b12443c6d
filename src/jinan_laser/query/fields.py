"""The fields of facts, entities and sources where words are looked for, by how much they tell."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from jinan_laser.model.claim import Claim
from jinan_laser.model.entity import Entity
from jinan_laser.model.fact import Fact
from jinan_laser.model.source import Source
from jinan_laser.query.fold import fold

# Where a word counts most: what a thing is called, what it is about, what is said, remarks.
NAME, ABOUT, SAID, NOTE = range(4)


class Place(NamedTuple):
    """A place in which a word was found.

    Attributes:
        key: the key of its table, a dotted path for names.
        text: the whole value of the key.
        claim: the id of the claim it is in; None outside of claims.
    """

    key: str
    text: str
    claim: str | None


class Field(NamedTuple):
    """A value of a key, and as it is compared; one of a claim also as a figure."""

    rank: int
    key: str
    text: str
    folded: str
    claim: str | None = None
    value: float | None = None
    unit: str | None = None


Tier = tuple[int, Iterable[Field]]  # a rank and its fields, which are folded one by one


def names_of(entity: Entity) -> tuple[str, ...]:
    """Return all names of an entity."""
    return (*entity.name.values(), *entity.aliases)


def fields_of(
    rank: int, *pairs: tuple[str, str | None], claim: str | None = None
) -> Iterator[Field]:
    """Yield a field for each key that has a text."""
    for key, text in pairs:
        if text is not None:
            yield Field(rank, key, text, fold(text), claim)


def said_in(claim: Claim, fact: Fact) -> Iterator[Field]:
    """Yield the fields of what a claim says, its note aside."""
    said = (
        ("statement", claim.statement),
        ("printed", claim.printed),
        ("speaker", claim.speaker),
        ("as_of", claim.as_of),
        ("due", claim.due),
    )
    yield from fields_of(SAID, *said, claim=claim.id)
    if claim.value is not None:
        value = str(claim.value)
        yield Field(SAID, "value", value, value, claim.id, claim.value, fact.unit)


def of_entity(entity: Entity) -> Iterator[Tier]:
    """Yield the fields of an entity."""
    names = [(f"name.{language}", name) for language, name in entity.name.items()]
    aliases = [("aliases", alias) for alias in entity.aliases]
    yield NAME, fields_of(NAME, ("id", entity.id), *names, *aliases)
    yield NOTE, fields_of(NOTE, ("note", entity.note))


def of_source(source: Source) -> Iterator[Tier]:
    """Yield the fields of a source."""
    names = (
        ("id", source.id),
        ("title", source.title),
        ("original_title", source.original_title),
        ("publisher", source.publisher),
    )
    yield NAME, fields_of(NAME, *names)
    yield SAID, fields_of(SAID, ("published", source.published))
    yield NOTE, fields_of(NOTE, ("note", source.note))
