"""Questions as people ask them: ids by any name, periods to be checked, texts that are none.

The commands and the Python API both ask here, so that the same words mean the same to both.
A filter that is left out, or None, fits everything.
"""

from typing import TYPE_CHECKING, TypedDict, Unpack

from jinan_laser.model.vocabulary import EntityKind, Language, Stance, Status, Topic, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jinan_laser.model.base import FactBase
    from jinan_laser.model.claim import Claim
    from jinan_laser.model.entity import Entity
    from jinan_laser.model.fact import Fact
    from jinan_laser.model.source import Source
    from jinan_laser.query.search import Match


class Period(TypedDict, total=False):
    """A time, both ends included; a date cut off at its month or year is all of it."""

    since: str | None
    """Not before this YYYY, YYYY-MM or YYYY-MM-DD."""
    until: str | None
    """Not after this date."""


class FactFilters(TypedDict, total=False):
    """Which facts; every filter given must fit."""

    topic: Topic | None
    """The heading they are listed under."""
    subject: str | None
    """The entity they are about, by any of its names."""
    status: Status | None
    """Of the headline: only ``reported`` is a result."""
    verdict: Verdict | None
    """How they stand."""
    source: str | None
    """A source that makes a claim to them, by any of its names."""
    since: str | None
    """The headline's ``as_of`` is not before this YYYY, YYYY-MM or YYYY-MM-DD."""
    until: str | None
    """The headline's ``as_of`` is not after this date."""
    search: str | None
    """A text found in the fact, its subject or its claims."""


class ClaimFilters(TypedDict, total=False):
    """Which claims; every filter given must fit."""

    fact: str | None
    """The fact they answer, by any of its names."""
    source: str | None
    """The source that makes them, by any of its names."""
    status: Status | None
    """Only ``reported`` is a result."""
    stance: Stance | None
    """Towards the headline of their fact."""
    language: Language | None
    """Of the page."""
    since: str | None
    """``as_of`` is not before this YYYY, YYYY-MM or YYYY-MM-DD."""
    until: str | None
    """``as_of`` is not after this date."""


def facts(base: "FactBase", **filters: Unpack[FactFilters]) -> "Iterator[Fact]":
    """Return the facts that fit, by topic, then in the order of the file.

    Raises:
        UnknownIdError: no such subject or source.
        UsageError: not a date, a period that ends before it begins, or a blank search.
    """
    from jinan_laser.errors import FilterError
    from jinan_laser.query.dates import parse_period
    from jinan_laser.query.find import find_entity_id, find_source_id
    from jinan_laser.query.select import select_facts

    period = parse_period(filters.get("since"), filters.get("until"))
    filters["since"], filters["until"] = period
    text = filters.get("search")
    if text is not None and not text.strip():
        raise FilterError("{}: give a text to look for", "search")
    subject, source = filters.get("subject"), filters.get("source")
    if subject is not None:
        filters["subject"] = find_entity_id(base, subject)
    if source is not None:
        filters["source"] = find_source_id(base, source)
    return select_facts(base, **filters)


def claims(base: "FactBase", **filters: Unpack[ClaimFilters]) -> "Iterator[Claim]":
    """Return the claims that fit, in the order of the file.

    Raises:
        UnknownIdError: no such fact or source.
        UsageError: not a date, or a period that ends before it begins.
    """
    from jinan_laser.query.dates import parse_period
    from jinan_laser.query.find import find_fact_id, find_source_id
    from jinan_laser.query.select import select_claims

    period = parse_period(filters.get("since"), filters.get("until"))
    filters["since"], filters["until"] = period
    fact, source = filters.get("fact"), filters.get("source")
    if fact is not None:
        filters["fact"] = find_fact_id(base, fact)
    if source is not None:
        filters["source"] = find_source_id(base, source)
    return select_claims(base, **filters)


def timeline(base: "FactBase", since: str | None = None, until: str | None = None) -> "list[Claim]":
    """Return the claims that have a date, by time; a plan stands at its target date.

    Raises:
        UsageError: not a date, or a period that ends before it begins.
    """
    from jinan_laser.query.dates import parse_period
    from jinan_laser.query.select import select_dated

    return select_dated(base, *parse_period(since, until))


def disputes(base: "FactBase") -> "Iterator[Fact]":
    """Return the facts whose headline another origin contradicts, in the order of ``facts``."""
    from jinan_laser.query.evidence import evidence

    return (fact for fact in facts(base) if evidence(base, fact).disputing)


def entities(base: "FactBase", kind: EntityKind | None = None) -> "Iterator[Entity]":
    """Return the entities of a kind, in the order of the file."""
    from jinan_laser.query.select import select_entities

    return select_entities(base, kind)


def sources(base: "FactBase") -> "Iterator[Source]":
    """Return all sources, in the order of the file."""
    from jinan_laser.query.select import select_sources

    return select_sources(base)


def search(base: "FactBase", text: str) -> "Iterator[Match]":
    """Return every place where a text stands, in the order of the file.

    Raises:
        UsageError: the text is blank.
    """
    from jinan_laser.query.search import search as search_base

    if not text.strip():
        from jinan_laser.errors import UsageError

        raise UsageError("give a text to look for")
    return search_base(base, text)


def fact(base: "FactBase", word: str) -> "Fact":
    """Return the fact that is meant.

    Raises:
        UnknownIdError: no fact, or more than one, goes by the word.
    """
    from jinan_laser.query.find import find_fact_id

    return base.facts[find_fact_id(base, word)]


def source(base: "FactBase", word: str) -> "Source":
    """Return the source that is meant.

    Raises:
        UnknownIdError: no source, or more than one, goes by the word.
    """
    from jinan_laser.query.find import find_source_id

    return base.sources[find_source_id(base, word)]


def entity(base: "FactBase", word: str, kind: EntityKind | None = None) -> "Entity":
    """Return the entity that is meant.

    Raises:
        UnknownIdError: no entity of the kind, or more than one, goes by the word.
    """
    from jinan_laser.query.find import find_entity_id

    return base.entities[find_entity_id(base, word, kind)]
