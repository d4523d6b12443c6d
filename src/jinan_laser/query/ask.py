"""Questions as people ask them: things by any name, filters that are checked.

The commands and the Python API both ask here, so that the same words mean the same to both.
``query/filters.py`` says which filters there are.
"""

from typing import TYPE_CHECKING, Unpack

from jinan_laser.model.vocabulary import EntityKind
from jinan_laser.query.filters import ClaimFilters, FactFilters, Filters, Narrowing, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jinan_laser.model.base import FactBase
    from jinan_laser.model.claim import Claim
    from jinan_laser.model.entity import Entity
    from jinan_laser.model.fact import Fact
    from jinan_laser.model.source import Source
    from jinan_laser.query.search import Match


def facts(base: "FactBase", **filters: Unpack[FactFilters]) -> "Iterator[Fact]":
    """Return the facts that fit, by topic, then in the order of the file.

    Raises:
        UnknownIdError: no such subject, place or source.
        UsageError: a filter cannot be meant as it is given.
    """
    from jinan_laser.query.select import select_facts

    return select_facts(base, resolve(base, **filters))


def claims(base: "FactBase", *ids: str, **filters: Unpack[ClaimFilters]) -> "Iterator[Claim]":
    """Return the claims that fit, in the order of the file; with ids only those, as they come.

    Raises:
        UnknownIdError: no such claim, fact, subject, place or source.
        UsageError: a filter cannot be meant as it is given.
    """
    from jinan_laser.query.find import find_claim_id
    from jinan_laser.query.select import select_claims

    wanted = resolve(base, **filters)
    if not ids:
        return select_claims(base, wanted)
    named = dict.fromkeys(find_claim_id(base, id_) for id_ in ids)
    return filter(wanted.of_claims(base), (base.claims[id_] for id_ in named))


def timeline(base: "FactBase", **filters: Unpack[ClaimFilters]) -> "list[Claim]":
    """Return the claims that fit and have a date, by time; a plan stands at its target date.

    Raises:
        UnknownIdError: no such fact, subject, place or source.
        UsageError: a filter cannot be meant as it is given.
    """
    from jinan_laser.query.select import select_dated

    return select_dated(base, resolve(base, **filters))


def plans(base: "FactBase", **filters: Unpack[FactFilters]) -> "list[Fact]":
    """Return the facts whose headline is a plan or forecast: overdue, pending, decided ones.

    Raises:
        UnknownIdError: no such subject, place or source.
        UsageError: a filter cannot be meant as it is given.
    """
    from jinan_laser.query.plans import plans as plans_of

    return plans_of(base, facts(base, **filters))


def disputes(base: "FactBase", **filters: Unpack[FactFilters]) -> "Iterator[Fact]":
    """Return the facts whose headline another origin contradicts, in the order of ``facts``.

    Raises:
        UnknownIdError: no such subject, place or source.
        UsageError: a filter cannot be meant as it is given.
    """
    from jinan_laser.query.evidence import evidence

    return (fact for fact in facts(base, **filters) if evidence(base, fact).disputing)


def entities(base: "FactBase", *kinds: EntityKind) -> "Iterator[Entity]":
    """Return the entities of some kinds, or all, in the order of the file."""
    from jinan_laser.query.select import select_entities

    return select_entities(base, *kinds)


def sources(base: "FactBase", **filters: Unpack[Filters]) -> "Iterator[Source]":
    """Return the sources that fit, in the order of the file.

    Raises:
        UnknownIdError: no such subject, place or source.
        UsageError: a filter cannot be meant as it is given.
    """
    from jinan_laser.query.select import select_sources

    return select_sources(base, resolve(base, **filters))


def search(base: "FactBase", text: str, **filters: Unpack[Narrowing]) -> "list[Match]":
    """Return the facts, entities and sources that hold all words of a text, best first.

    An entity fits when one of the facts about it does.

    Raises:
        UnknownIdError: no such subject, place or source.
        UsageError: the text is blank, or a filter cannot be meant as it is given.
    """
    from jinan_laser.query.search import search as search_base

    if not text.strip():
        from jinan_laser.errors import UsageError

        raise UsageError("give a text to look for")
    return search_base(base, text, resolve(base, **filters))


def fact(base: "FactBase", word: str) -> "Fact":
    """Return the fact that is meant.

    Raises:
        UnknownIdError: no fact, or more than one, goes by the word.
    """
    from jinan_laser.query.find import find_fact_id

    return base.facts[find_fact_id(base, word)]


def claim(base: "FactBase", word: str) -> "Claim":
    """Return the claim that has an id.

    Raises:
        UnknownIdError: none has it.
    """
    from jinan_laser.query.find import find_claim_id

    return base.claims[find_claim_id(base, word)]


def source(base: "FactBase", word: str) -> "Source":
    """Return the source that is meant.

    Raises:
        UnknownIdError: no source, or more than one, goes by the word.
    """
    from jinan_laser.query.find import find_source_id

    return base.sources[find_source_id(base, word)]


def entity(base: "FactBase", word: str, *kinds: EntityKind) -> "Entity":
    """Return the entity that is meant; with kinds, of one of them.

    Raises:
        UnknownIdError: no such entity, or more than one, goes by the word.
    """
    from jinan_laser.query.find import find_entity_id

    return base.entities[find_entity_id(base, word, *kinds)]
