"""Find a text anywhere a reader would look for it, in every script."""

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.entity import Entity
from jinan_laser.model.fact import Fact
from jinan_laser.model.source import Source
from jinan_laser.query.fold import first_look, fold

Section = Literal["entity", "fact", "claim", "source"]


class Match(NamedTuple):
    """A place where the text was found.

    Attributes:
        section: what sort of thing it was found in.
        id: the id of that thing.
        key: the key of its table, a dotted path for names.
        text: the whole value of the key.
        fact: the fact to look up next; None for entities and sources.
    """

    section: Section
    id: str
    key: str
    text: str
    fact: str | None


def search(base: FactBase, text: str) -> Iterator[Match]:
    """Yield every match in the order of the file; an empty text is found nowhere."""
    wanted = fold(text)
    if not wanted:
        return
    seen = first_look(wanted)
    for source in base.sources.values():
        if seen(*(value for _, value in _source_texts(source))):
            yield from _matches("source", source.id, _source_texts(source), wanted, None)
    for entity in base.entities.values():
        if seen(*(value for _, value in _entity_texts(entity))):
            yield from _matches("entity", entity.id, _entity_texts(entity), wanted, None)
    for fact in base.facts.values():
        if seen(*(value for _, value in _fact_texts(fact))):
            yield from _matches("fact", fact.id, _fact_texts(fact), wanted, fact.id)
    for claim in base.claims.values():
        if seen(claim.statement, claim.printed, str(claim.value), claim.speaker or ""):
            yield from _matches("claim", claim.id, _claim_texts(claim), wanted, claim.fact)


def finder(base: FactBase, text: str) -> Callable[[Fact], bool]:
    """Return what tells whether a text is found in a fact, in what it is about, in its claims."""
    wanted = fold(text)

    def finds(fact: Fact) -> bool:
        texts = [
            *_fact_texts(fact),
            *(pair for id_ in fact.entities for pair in _entity_texts(base.entities[id_])),
            *(pair for claim in base.claims_by_fact[fact.id] for pair in _claim_texts(claim)),
        ]
        return any(wanted in fold(value) for _, value in texts)

    return finds


def _matches(
    section: Section, id_: str, texts: list[tuple[str, str]], wanted: str, fact: str | None
) -> Iterator[Match]:
    for key, value in texts:
        if wanted in fold(value):
            yield Match(section, id_, key, value, fact)


def _source_texts(source: Source) -> list[tuple[str, str]]:
    texts = [("id", source.id), ("title", source.title)]
    if source.original_title is not None:
        texts.append(("original_title", source.original_title))
    return [*texts, ("publisher", source.publisher)]


def _entity_texts(entity: Entity) -> list[tuple[str, str]]:
    names = [(f"name.{language}", name) for language, name in entity.name.items()]
    return [("id", entity.id), *names, *(("aliases", alias) for alias in entity.aliases)]


def _fact_texts(fact: Fact) -> list[tuple[str, str]]:
    further = (("measure", fact.measure), ("scope", fact.scope))
    texts = [("id", fact.id), ("label", fact.label)]
    return [*texts, *((key, text) for key, text in further if text is not None)]


def _claim_texts(claim: Claim) -> list[tuple[str, str]]:
    texts = [("statement", claim.statement), ("printed", claim.printed)]
    if claim.value is not None:
        texts.append(("value", str(claim.value)))
    if claim.speaker is not None:
        texts.append(("speaker", claim.speaker))
    return texts
