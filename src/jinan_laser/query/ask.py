"""Questions as people ask them: things by any name, filters that are checked.

The commands and the Python API both ask here, so that the same words mean the same to both.
``query/filters.py`` says which filters there are.
"""

from typing import TYPE_CHECKING, Unpack

from jinan_laser.model.vocabulary import EntityKind
from jinan_laser.query.filters import (
    ClaimFilters,
    Filters,
    Narrowing,
    PointFilters,
    Texts,
    one_of,
    resolve,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jinan_laser.model.base import FactBase
    from jinan_laser.model.claim import Claim
    from jinan_laser.model.entity import Entity
    from jinan_laser.model.fact import Fact
    from jinan_laser.model.source import Source
    from jinan_laser.query.compare import Compared
    from jinan_laser.query.search import Match
    from jinan_laser.query.series import Point


def facts(base: "FactBase", **filters: Unpack[Filters]) -> "Iterator[Fact]":
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


def plans(base: "FactBase", **filters: Unpack[Filters]) -> "list[Fact]":
    """Return the facts whose headline is a plan or forecast: overdue, pending, decided ones.

    Raises:
        UnknownIdError: no such subject, place or source.
        UsageError: a filter cannot be meant as it is given.
    """
    from jinan_laser.query.select import plans as plans_of

    return plans_of(base, facts(base, **filters))


def compare(base: "FactBase", *words: str, **filters: Unpack[Filters]) -> "Iterator[Compared]":
    """Return the facts of some measures, or of all, side by side, and what nobody prints.

    Nobody prints it: there is no fact of the measure about a subject or place that is asked for.

    Raises:
        UnknownIdError: no such subject, place or source.
        UsageError: no such measure, or a filter cannot be meant as it is given.
    """
    from jinan_laser.query.compare import compare as compare_facts
    from jinan_laser.query.compare import find_measures, measures

    chosen = find_measures(base, words) if words else measures(base)
    wanted = resolve(base, **filters)
    asked = {id_: [id_] for id_ in _ids(base, filters.get("subject"))} | {
        id_: _ids_within(base, id_) for id_ in _ids(base, filters.get("within"))
    }
    return compare_facts(base, chosen, wanted, asked if words else {})


def trend(
    base: "FactBase", *words: str, **filters: Unpack[PointFilters]
) -> "dict[str, tuple[Point, ...]]":
    """Return the dated figures of one fact, or of several of one measure, by the ids of the facts.

    The words are a name of several words, or a name each.

    Raises:
        UnknownIdError: no fact, or more than one, goes by a word; no such source.
        UsageError: no word is given, the facts cannot be drawn together, or a filter cannot be
            meant.
    """
    from jinan_laser.errors import UsageError
    from jinan_laser.query.find import find_fact_ids
    from jinan_laser.query.series import series

    if not words:
        raise UsageError("name one fact, or several of one measure")
    wanted = resolve(base, **filters)
    first, *others = (base.facts[id_] for id_ in find_fact_ids(base, words))
    for other in others:
        if (first.measure, first.unit) != (other.measure, other.unit) or first.measure is None:
            kinds = [f'"{fact.id}" is {_measured(fact)}' for fact in (first, other)]
            raise UsageError(f"facts of one measure and unit go together; {' and '.join(kinds)}")
    return {fact.id: series(base, fact, wanted) for fact in (first, *others)}


def disputes(base: "FactBase", **filters: Unpack[Filters]) -> "Iterator[Fact]":
    """Return the facts whose headline another origin contradicts, in the order of ``facts``.

    Raises:
        UnknownIdError: no such subject, place or source.
        UsageError: a filter cannot be meant as it is given.
    """
    from jinan_laser.query.evidence import evidence

    return (fact for fact in facts(base, **filters) if evidence(base, fact).disputing)


def entities(base: "FactBase", *kinds: EntityKind) -> "Iterator[Entity]":
    """Return the entities of some kinds, or all, in the order of the file.

    Raises:
        UsageError: no such kind.
    """
    from jinan_laser.query.select import select_entities

    one_of("kinds", kinds, EntityKind)
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
        UsageError: no such kind.
    """
    from jinan_laser.query.find import find_entity_id

    one_of("kinds", kinds, EntityKind)
    return base.entities[find_entity_id(base, word, *kinds)]


def _ids(base: "FactBase", words: Texts) -> "list[str]":
    """Return the ids of the entities that a filter names, in its order."""
    from jinan_laser.query.find import find_entity_id

    several = [words] if isinstance(words, str) else words or ()
    return list(dict.fromkeys(find_entity_id(base, word) for word in several))


def _ids_within(base: "FactBase", id_: str) -> "list[str]":
    from jinan_laser.query.select import select_within

    return [id_, *(inner.id for inner in select_within(base, base.entities[id_]))]


def _measured(fact: "Fact") -> str:
    return f"{fact.measure or 'of no measure'}, in {fact.unit or 'no unit'}"
