"""Tables that nothing uses, and entities that lie within themselves."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.model.base import FactBase
from jinan_laser.store.codes import diagnostic


def unused_tables(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each topic, unit, source, entity and fact that nothing uses."""
    facts, claims = base.facts.values(), base.claims.values()
    entities = {id_ for fact in facts for id_ in fact.entities}
    places = {entity.within for entity in base.entities.values() if entity.within}
    sources = {claim.source for claim in claims} | ({base.about.base} if base.about.base else set())
    units = {fact.unit for fact in facts if fact.unit is not None}
    answered = {claim.fact for claim in claims}
    for noun, section, known, used, message in (
        (
            "topic",
            "topics",
            base.topics,
            {fact.topic for fact in facts},
            "no fact is listed under it",
        ),
        ("unit", "units", base.units, units, "no fact has it"),
        ("source", "sources", base.sources, sources, "no claim comes from it"),
        ("entity", "entities", base.entities, entities | places, "no fact is about it"),
        ("fact", "facts", base.facts, answered, "no claim answers it"),
    ):
        for id_ in _unused(known.keys(), used):
            yield diagnostic(f"unused-{noun}", message, name, (section, id_))


def _unused(known: AbstractSet[str], used: AbstractSet[str]) -> AbstractSet[str]:
    """Return what is not used; nothing as long as a reference is misspelt."""
    return known - used if used <= known else set()


def circles(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each entity that lies within itself; of each circle, the one that closes it."""
    seen: set[str] = set()
    for start in base.entities:
        way: dict[str, None] = {}
        id_: str | None = start
        while id_ in base.entities and id_ not in seen:
            seen.add(id_)
            way[id_] = None
            last, id_ = id_, base.entities[id_].within
            if id_ in way:
                steps = " in ".join(f'"{step}"' for step in _circle(list(way), id_))
                key = ("entities", last, "within")
                yield diagnostic("circular-within", f"it lies within itself: {steps}", name, key)


def _circle(way: list[str], back_to: str) -> list[str]:
    return [*way[way.index(back_to) :], back_to]
