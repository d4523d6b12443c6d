"""What is wanted: filters that are checked and resolved, and what fits them."""

from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.entity import Entity
from jinan_laser.model.fact import Fact
from jinan_laser.model.source import Source
from jinan_laser.query.dates import overlaps
from jinan_laser.query.evidence import evidence

if TYPE_CHECKING:
    from jinan_laser.query.words import Query

Ids = frozenset[str] | None  # one of these; None: any


class Wanted(NamedTuple):
    """Filters, every one of which must fit; what is None fits everything.

    Attributes:
        facts: ids of facts.
        subjects: ids of entities that a fact is about.
        within: the same, and of those that lie in an entity that was asked for.
        topics: ids of topics.
        units: ids of units.
        verdicts: how a fact stands.
        statuses: of a claim, for a fact of its headline.
        stances: of a claim towards the headline of its fact.
        sources: ids of sources.
        kinds: of sources.
        languages: of sources.
        since: the first date.
        until: the last date.
        undated: whether only what has no date is wanted.
        least: the smallest figure.
        most: the largest figure.
        search: texts, one of which is to be found; none for any.
    """

    facts: Ids = None
    subjects: Ids = None
    within: Ids = None
    topics: Ids = None
    units: Ids = None
    verdicts: Ids = None
    statuses: Ids = None
    stances: Ids = None
    sources: Ids = None
    kinds: Ids = None
    languages: Ids = None
    since: str | None = None
    until: str | None = None
    undated: bool = False
    least: Fraction | None = None
    most: Fraction | None = None
    search: tuple[str, ...] = ()

    def fits_fact(self, base: FactBase, fact: Fact) -> bool:
        """Tell whether a fact is the one, about what, of the topic, unit and verdict wanted."""
        return (
            _among(self.facts, fact.id)
            and _any_among(self.subjects, fact.entities)
            and _any_among(self.within, fact.entities)
            and _among(self.topics, fact.topic)
            and _among(self.units, fact.unit)
            and (self.verdicts is None or evidence(base, fact).verdict in self.verdicts)
        )

    def fits_claim(self, claim: Claim) -> bool:
        """Tell whether a claim has the status, stance, date and figure that are wanted."""
        return (
            _among(self.statuses, claim.status)
            and _among(self.stances, claim.stance)
            and self.fits_date(claim.date)
            and (self.least is None or (claim.value is not None and claim.value >= self.least))
            and (self.most is None or (claim.value is not None and claim.value <= self.most))
        )

    def fits_source(self, source: Source) -> bool:
        """Tell whether a source is the one, of the kind and the language wanted."""
        return (
            _among(self.sources, source.id)
            and _among(self.kinds, source.kind)
            and _among(self.languages, source.language)
        )

    def fits_date(self, date: str | None) -> bool:
        """Tell whether a date lies in the period, or is missing where that is wanted."""
        if self.undated:
            return date is None
        return overlaps(date, self.since, self.until)

    def of_facts(self, base: FactBase) -> Callable[[Fact], bool]:
        """Return what tells whether a fact fits: its headline, any of its claims, its words."""
        if self == Wanted():
            return lambda _: True
        queries = self._queries(base)
        any_source = self.sources is self.kinds is self.languages is None

        # What is not said has neither a figure nor a date.
        told = (self.least, self.most, self.since, self.until) != (None,) * 4

        def fits(fact: Fact) -> bool:
            return (
                self.fits_claim(base.headline(fact))
                and (not told or base.is_said(fact))
                and self.fits_fact(base, fact)
                and (
                    any_source
                    or any(
                        self.fits_source(base.sources[claim.source])
                        for claim in base.claims_by_fact[fact.id]
                    )
                )
                and (not queries or any(query.in_fact(fact) for query in queries))
            )

        return fits

    def of_claims(self, base: FactBase) -> Callable[[Claim], bool]:
        """Return what tells whether a claim fits: it, its fact, its source, its words."""
        if self == Wanted():
            return lambda _: True
        queries = self._queries(base)

        def fits(claim: Claim) -> bool:
            return (
                self.fits_claim(claim)
                and self.fits_source(base.sources[claim.source])
                and self.fits_fact(base, base.facts[claim.fact])
                and (not queries or any(query.in_claim(claim) for query in queries))
            )

        return fits

    def of_entities(self, base: FactBase) -> Callable[[Entity], bool]:
        """Return what tells whether an entity fits: one of the facts about it does."""
        if self == Wanted():
            return lambda _: True
        fits_fact = self.of_facts(base)
        return lambda entity: any(map(fits_fact, base.facts_by_entity[entity.id]))

    def of_sources(self, base: FactBase) -> Callable[[Source], bool]:
        """Return what tells whether a source fits: it, its day, its words, one of its claims."""
        queries = self._queries(base)
        said = self._replace(
            sources=None,
            kinds=None,
            languages=None,
            since=None,
            until=None,
            undated=False,
            search=(),
        )
        fits_claim = None if said == Wanted() else said.of_claims(base)

        def fits(source: Source) -> bool:
            return (
                self.fits_source(source)
                and self.fits_date(source.published)
                and (fits_claim is None or any(map(fits_claim, base.claims_by_source[source.id])))
                and (not queries or any(query.in_source(source) for query in queries))
            )

        return fits

    def _queries(self, base: FactBase) -> "list[Query]":
        if not self.search:
            return []
        from jinan_laser.query.words import Query

        return [Query(base, text) for text in self.search]


def _among(wanted: Ids, word: str | None) -> bool:
    return wanted is None or word in wanted


def _any_among(wanted: Ids, words: Iterable[str]) -> bool:
    return wanted is None or not wanted.isdisjoint(words)
