"""Filters as people give them, and how their words are resolved.

A filter that is left out, or None, fits everything. Every filter that is given must fit; of
several values of one filter any may.
"""

import math
from collections.abc import Callable, Collection
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, TypedDict, get_args

from jinan_laser.errors import FilterError
from jinan_laser.model.vocabulary import SourceKind, Stance, Status, Verdict

if TYPE_CHECKING:
    from jinan_laser.model.base import FactBase
    from jinan_laser.query.wanted import Wanted

Texts = str | Collection[str] | None
Number = str | float | None


class PointFilters(TypedDict, total=False):
    """Which claims, by themselves and by their sources."""

    status: Status | Collection[Status] | None
    """Only ``reported`` is a result; of a fact that of its headline."""
    source: Texts
    """The source that says so, by any of its names; for a fact any of its claims counts."""
    kind: SourceKind | Collection[SourceKind] | None
    """The kind of that source."""
    language: Texts
    """The language of that source: the BCP 47 tag of one of the base's."""
    since: str | None
    """The date, ``as_of`` or ``due``, is not before this YYYY, YYYY-MM or YYYY-MM-DD; of a fact
    that of its headline, of a source the day it was published."""
    until: str | None
    """The same date is not after this one."""
    min: Number
    """The figure is at least this, in its own unit: 300, "20 billion"; its comparator is not
    looked at."""
    max: Number
    """The figure is at most this."""


class Narrowing(PointFilters, total=False):
    """Which facts, or claims to which facts."""

    subject: Texts
    """An entity that the fact is about, by any of its names."""
    within: Texts
    """The same, or an entity that what the fact is about lies in."""
    topic: Texts
    """The topic the fact is listed under, one of the base's."""
    unit: Texts
    """The unit of its figures, one of the base's."""
    verdict: Verdict | Collection[Verdict] | None
    """How the fact stands."""
    undated: bool
    """Only what has no date."""


class Filters(Narrowing, total=False):
    """The filters of every list."""

    search: Texts
    """A text whose words are found in it, wherever ``search`` looks."""


class ClaimFilters(Filters, total=False):
    """Which claims."""

    fact: Texts
    """The fact they answer, by any of its names."""
    stance: Stance | Collection[Stance] | None
    """Towards the headline of their fact."""


def resolve(  # noqa: PLR0913 - one parameter for each filter
    base: "FactBase",
    *,
    fact: Texts = None,
    subject: Texts = None,
    within: Texts = None,
    topic: Texts = None,
    unit: Texts = None,
    verdict: Texts = None,
    status: Texts = None,
    stance: Texts = None,
    source: Texts = None,
    kind: Texts = None,
    language: Texts = None,
    since: str | None = None,
    until: str | None = None,
    undated: bool | None = False,
    min: Number = None,  # noqa: A002 - the words users see
    max: Number = None,  # noqa: A002
    search: Texts = None,
) -> "Wanted":
    """Return what is wanted, every id found and every text checked.

    Raises:
        UnknownIdError: no such fact, subject, place or source.
        FilterError: no such topic, unit or language; no word of a vocabulary; not a date or
            number; a period that ends before it begins; a blank text.
    """
    from jinan_laser.query.dates import parse_period
    from jinan_laser.query.wanted import Wanted

    since, until = parse_period(since, until)
    if undated and (since or until):
        raise FilterError("{}: what has no date lies in no period", "undated")
    least, most = _number(base, "min", min), _number(base, "max", max)
    if least is not None and most is not None and least > most:
        template = "{} {least} is more than {} {most}"
        raise FilterError(template, "min", "max", least=str(min), most=str(max))
    texts = _several(search) or ()
    if not all(map(str.strip, texts)):
        raise FilterError("{}: give a text to look for", "search")
    return Wanted(
        facts=_found(fact, partial(_fact_id, base)),
        subjects=_found(subject, partial(_entity_id, base)),
        within=_and_inside(base, _found(within, partial(_entity_id, base))),
        topics=_declared("topic", topic, base.topics),
        units=_declared("unit", unit, base.units),
        verdicts=one_of("verdict", verdict, Verdict),
        statuses=one_of("status", status, Status),
        stances=one_of("stance", stance, Stance),
        sources=_found(source, partial(_source_id, base)),
        kinds=one_of("kind", kind, SourceKind),
        languages=_declared("language", language, languages(base)),
        since=since,
        until=until,
        undated=bool(undated),
        least=least,
        most=most,
        search=texts,
    )


def one_of(name: str, given: Texts, vocabulary: object) -> frozenset[str] | None:
    """Return words of a closed vocabulary, a ``Literal``; None for any.

    Raises:
        FilterError: one of them is not in it.
    """
    return _among(name, given, get_args(vocabulary), '{}: "{word}" is not one of {listed}')


def languages(base: "FactBase") -> tuple[str, ...]:
    """Return the languages of the sources, each once, in the order of the file."""
    return tuple(dict.fromkeys(source.language for source in base.sources.values()))


def _fact_id(base: "FactBase", word: str) -> str:
    from jinan_laser.query.find import find_fact_id

    return find_fact_id(base, word)


def _entity_id(base: "FactBase", word: str) -> str:
    from jinan_laser.query.find import find_entity_id

    return find_entity_id(base, word)


def _source_id(base: "FactBase", word: str) -> str:
    from jinan_laser.query.find import find_source_id

    return find_source_id(base, word)


def _several(given: Texts) -> tuple[str, ...] | None:
    if given is None or isinstance(given, str):
        return None if given is None else (given,)
    return tuple(given) or None


def _found(given: Texts, find: Callable[[str], str]) -> frozenset[str] | None:
    words = _several(given)
    return None if words is None else frozenset(map(find, words))


def _and_inside(base: "FactBase", ids: frozenset[str] | None) -> frozenset[str] | None:
    """Return entities and what lies in them."""
    if ids is None:
        return None
    from jinan_laser.query.select import select_within

    return ids.union(inner.id for id_ in ids for inner in select_within(base, base.entities[id_]))


def _number(base: "FactBase", name: str, given: Number) -> Fraction | None:
    """Return a figure as it is meant.

    Raises:
        FilterError: it is none.
    """
    if given is None:
        return None
    if isinstance(given, str):
        from jinan_laser.query.amounts import amount

        number = amount(base, given)
    else:
        number = Fraction(given) if math.isfinite(given) else None
    if number is None:
        template = '{}: "{text}" is no figure; write 300, 6.67 or "20 billion"'
        raise FilterError(template, name, text=str(given))
    return number


def _declared(name: str, given: Texts, known: Collection[str]) -> frozenset[str] | None:
    """Return words that the base has; of others its answer would be empty without a reason.

    Raises:
        FilterError: it does not have one of them.
    """
    template = f'{{}}: "{{word}}" is no {name} of this fact base; it has {{listed}}'
    return _among(name, given, known, template)


def _among(name: str, given: Texts, known: Collection[str], template: str) -> frozenset[str] | None:
    """Return words that are all known; the template says of one that is not what there is."""
    words = _several(given) or ()
    for word in words:
        if word not in known:
            from difflib import get_close_matches

            raise FilterError(
                template,
                name,
                suggestions=get_close_matches(str(word), list(known), n=1),
                word=str(word),
                listed=", ".join(known) or "none",
            )
    return frozenset(map(str, words)) if words else None
