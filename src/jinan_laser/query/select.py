"""Choose facts, claims, entities and sources, in the order in which they are listed."""

import re
from collections.abc import Callable, Iterable, Iterator

from jinan_laser.errors import UnknownIdError
from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.entity import Entity
from jinan_laser.model.fact import Fact
from jinan_laser.model.source import Source
from jinan_laser.model.vocabulary import EntityKind, Verdict
from jinan_laser.query.dates import by_time
from jinan_laser.query.evidence import evidence
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


def article(base: FactBase) -> Source:
    """Return the source that headlines come from where it has one.

    Raises:
        UnknownIdError: the base names none.
    """
    if base.about.base is None:
        raise UnknownIdError("this fact base has no article of its own", sort="source")
    return base.sources[base.about.base]


# What is late needs an answer, what is to come may get one, what is decided has it.
_ORDER: tuple[Verdict, ...] = ("overdue", "pending", "disputed", "missed", "met", "not-said")


def plans(base: FactBase, facts: Iterable[Fact]) -> list[Fact]:
    """Return those facts whose headline is a plan or forecast: overdue, pending, decided ones.

    Those of one verdict stand by the date they are due, undated ones last, then in the order of
    the file.
    """
    places = {id_: place for place, id_ in enumerate(base.facts)}

    def key(fact: Fact) -> tuple[int, tuple[str, str], int]:
        due = by_time(base.headline(fact).due)
        return _ORDER.index(evidence(base, fact).verdict), due, places[fact.id]

    planned = (fact for fact in facts if base.headline(fact).is_ahead)
    return sorted(planned, key=key)


_SENTENCE = re.compile(r"p([0-9]+)(?:\.s([0-9]+))?")


def by_place(locator: str) -> tuple[int, int, int]:
    """Return a sort key: the title, then sentences as they are counted, then places in words.

    A whole paragraph comes before its sentences. Places in words have no order: they stay in
    that of the file.
    """
    if locator == "title":
        return (0, 0, 0)
    counted = _SENTENCE.fullmatch(locator)
    if counted is None:
        return (2, 0, 0)
    return (1, int(counted[1]), int(counted[2] or 0))
