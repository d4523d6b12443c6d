"""Choose facts, claims, entities and sources, in the order in which they are listed."""

from collections.abc import Callable, Iterator

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.entity import Entity
from jinan_laser.model.fact import Fact
from jinan_laser.model.source import Source
from jinan_laser.model.vocabulary import EntityKind
from jinan_laser.query.dates import by_time
from jinan_laser.query.wanted import Wanted

_ANY = Wanted()


def select_facts(base: FactBase, wanted: Wanted = _ANY) -> Iterator[Fact]:
    """Yield the facts that fit by topic, those with a figure of the base's own article first.

    Else they are in the order of the file.
    """
    return filter(wanted.of_facts(base), sorted(base.facts.values(), key=_order(base)))


def _order(base: FactBase) -> Callable[[Fact], tuple[int, bool]]:
    """Return the sort key of lists: topics as the base has them, its article's figures first."""
    ranks = {topic: rank for rank, topic in enumerate(base.topics)}

    def key(fact: Fact) -> tuple[int, bool]:
        claim = base.headline(fact)
        return ranks[fact.topic], claim.source != base.about.base or claim.value is None

    return key


def select_claims(base: FactBase, wanted: Wanted = _ANY) -> Iterator[Claim]:
    """Yield the claims that fit in the order of the file."""
    return filter(wanted.of_claims(base), base.claims.values())


def select_dated(base: FactBase, wanted: Wanted = _ANY) -> list[Claim]:
    """Return the claims that fit and have a date, by time; a plan stands at its target date.

    Where the undated are wanted, they are what is left, in the order of the file.
    """
    dated = (claim for claim in select_claims(base, wanted) if claim.date or wanted.undated)
    return sorted(dated, key=lambda claim: by_time(claim.date))


def select_entities(base: FactBase, *kinds: EntityKind) -> Iterator[Entity]:
    """Yield the entities of some kinds, or all, in the order of the file."""
    return (each for each in base.entities.values() if not kinds or each.kind in kinds)


def select_within(base: FactBase, entity: Entity) -> Iterator[Entity]:
    """Yield what lies in an entity, and what lies in that, each once; the outer first."""
    found = {entity.id}
    outer = [entity]
    for place in outer:
        for inner in base.entities_within[place.id]:
            if inner.id not in found:
                found.add(inner.id)
                outer.append(inner)
                yield inner


def select_sources(base: FactBase, wanted: Wanted = _ANY) -> Iterator[Source]:
    """Yield the sources that fit, in the order of the file."""
    return filter(wanted.of_sources(base), base.sources.values())
