"""Questions as people ask them: ids by any name, periods to be checked, texts that are none.

The commands and the Python API both ask here, so that the same words mean the same to both.
A filter that is left out, or None, fits everything.
"""

from typing import TYPE_CHECKING, TypedDict, Unpack

from jinan_laser.model.vocabulary import EntityKind, Stance, Status, Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

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

    topic: str | None
    """The topic they are listed under, one of the base's."""
    subject: str | None
    """An entity they are about, by any of its names."""
    unit: str | None
    """The unit of their figures, one of the base's."""
    status: Status | None
    """Of the headline: only ``reported`` is a result."""
    verdict: Verdict | None
    """How they stand."""
    source: str | None
    """A source that makes a claim to them, by any of its names."""
    since: str | None
    """The headline's ``as_of`` or ``due`` is not before this YYYY, YYYY-MM or YYYY-MM-DD."""
    until: str | None
    """The headline's ``as_of`` or ``due`` is not after this date."""
    search: str | None
    """A text found in the fact, in what it is about or in its claims."""


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
    language: str | None
    """Of the page: the BCP 47 tag of one of the sources."""
    since: str | None
    """``as_of`` or ``due`` is not before this YYYY, YYYY-MM or YYYY-MM-DD."""
    until: str | None
    """``as_of`` or ``due`` is not after this date."""


def facts(base: "FactBase", **filters: Unpack[FactFilters]) -> "Iterator[Fact]":
    """Return the facts that fit, by topic, then in the order of the file.

    Raises:
        UnknownIdError: no such subject or source.
        UsageError: no such topic or unit, not a date, a period that ends before it begins, or a
            blank search.
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
    _check_declared("topic", filters.get("topic"), base.topics)
    _check_declared("unit", filters.get("unit"), base.units)
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
        UsageError: no source in the language, not a date, or a period that ends before it begins.
    """
    from jinan_laser.query.dates import parse_period
    from jinan_laser.query.find import find_fact_id, find_source_id
    from jinan_laser.query.select import select_claims

    period = parse_period(filters.get("since"), filters.get("until"))
    filters["since"], filters["until"] = period
    _check_declared("language", filters.get("language"), languages(base))
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


def entities(base: "FactBase", *kinds: EntityKind) -> "Iterator[Entity]":
    """Return the entities of some kinds, or all, in the order of the file."""
    from jinan_laser.query.select import select_entities

    return select_entities(base, *kinds)


def languages(base: "FactBase") -> tuple[str, ...]:
    """Return the languages of the sources, each once, in the order of the file."""
    return tuple(dict.fromkeys(source.language for source in base.sources.values()))


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


def entity(base: "FactBase", word: str, *kinds: EntityKind) -> "Entity":
    """Return the entity that is meant; with kinds, of one of them.

    Raises:
        UnknownIdError: no such entity, or more than one, goes by the word.
    """
    from jinan_laser.query.find import find_entity_id

    return base.entities[find_entity_id(base, word, *kinds)]


def _check_declared(name: str, word: str | None, known: "Collection[str]") -> None:
    """Refuse a word that the base does not have: its answer would be empty without a reason.

    Raises:
        FilterError: it has others.
    """
    if word is None or word in known:
        return
    from difflib import get_close_matches

    from jinan_laser.errors import FilterError

    listed = ", ".join(known) or "none"
    raise FilterError(
        '{}: "{word}" is no {noun} of this fact base; it has {listed}',
        name,
        suggestions=get_close_matches(word, list(known), n=1),
        word=word,
        noun=name,
        listed=listed,
    )
