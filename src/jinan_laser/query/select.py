"""Choose facts, claims and sources by what they say; every filter given must fit."""

from collections.abc import Callable, Iterator

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.entity import Entity
from jinan_laser.model.fact import Fact
from jinan_laser.model.source import Source
from jinan_laser.model.vocabulary import EntityKind, Stance, Status, Verdict
from jinan_laser.query.dates import by_time, overlaps
from jinan_laser.query.evidence import evidence


def select_facts(  # noqa: PLR0913 - one parameter for each filter
    base: FactBase,
    *,
    topic: str | None = None,
    subject: str | None = None,
    unit: str | None = None,
    status: Status | None = None,
    verdict: Verdict | None = None,
    source: str | None = None,
    since: str | None = None,
    until: str | None = None,
    search: str | None = None,
) -> Iterator[Fact]:
    """Yield facts by topic, those with a figure of the base's own article first.

    Else they are in the order of the file. ``subject`` looks at all entities a fact is about;
    ``status``, ``since`` and ``until`` at its headline; ``source`` and ``search`` at every claim.
    """
    found = _finder(base, search)
    for fact in sorted(base.facts.values(), key=_order(base)):
        headline = base.headline(fact)
        claims = base.claims_by_fact[fact.id]
        if (
            topic in (None, fact.topic)
            and (subject is None or subject in fact.entities)
            and unit in (None, fact.unit)
            and status in (None, headline.status)
            and (verdict is None or evidence(base, fact).verdict == verdict)
            and (source is None or any(claim.source == source for claim in claims))
            and overlaps(headline.date, since, until)
            and found(fact)
        ):
            yield fact


def _order(base: FactBase) -> Callable[[Fact], tuple[int, bool]]:
    """Return the sort key of lists: topics as the base has them, its article's figures first."""
    ranks = {topic: rank for rank, topic in enumerate(base.topics)}

    def key(fact: Fact) -> tuple[int, bool]:
        claim = base.headline(fact)
        return ranks[fact.topic], claim.source != base.about.base or claim.value is None

    return key


def select_claims(  # noqa: PLR0913 - one parameter for each filter
    base: FactBase,
    *,
    fact: str | None = None,
    source: str | None = None,
    status: Status | None = None,
    stance: Stance | None = None,
    language: str | None = None,
    since: str | None = None,
    until: str | None = None,
) -> Iterator[Claim]:
    """Yield claims in the order of the file."""
    for claim in base.claims.values():
        if (
            fact in (None, claim.fact)
            and source in (None, claim.source)
            and status in (None, claim.status)
            and stance in (None, claim.stance)
            and language in (None, base.sources[claim.source].language)
            and overlaps(claim.date, since, until)
        ):
            yield claim


def select_dated(base: FactBase, since: str | None = None, until: str | None = None) -> list[Claim]:
    """Return the claims that have a date, by time; a plan stands at its target date."""
    dated = (claim for claim in select_claims(base, since=since, until=until) if claim.date)
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


def select_sources(base: FactBase) -> Iterator[Source]:
    """Yield all sources, in the order of the file."""
    return iter(base.sources.values())


def _finder(base: FactBase, text: str | None) -> Callable[[Fact], bool]:
    if text is None:
        return lambda _: True
    from jinan_laser.query.search import finder

    return finder(base, text)
