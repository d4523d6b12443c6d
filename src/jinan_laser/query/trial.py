"""A fact base on trial: as if some of its claims had not been made, or not yet.

The rule by which facts are weighed stays the same; only the claims are fewer.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Any, NamedTuple, TypedDict, cast, get_args

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.fact import Fact
from jinan_laser.model.source import Source
from jinan_laser.model.vocabulary import SourceKind
from jinan_laser.query.dates import last_day, overlaps, parse_date
from jinan_laser.query.filters import Filters

Keeps = Callable[[Claim], bool]


class Weighing(TypedDict, total=False):
    """Which claims facts are weighed by."""

    without: str | Collection[str] | None
    """Not by those of a source, of a kind of sources or of a family."""
    known_by: str | None
    """Only by pages that were certainly published by this YYYY, YYYY-MM or YYYY-MM-DD."""


class TrialFilters(Weighing, total=False):
    """The same, and figures of another time."""

    at: str | None
    """Only by figures reported about this date; of a fact the one that most origins print."""


class FactFilters(TrialFilters, Filters, total=False):
    """Which facts, and by which claims they are weighed."""


class Trial(NamedTuple):
    """A fact base on trial.

    Attributes:
        base: the facts, as they are to be weighed.
        filters: the other filters.
        notes: what is to be said of it.
    """

    base: FactBase
    filters: Filters
    notes: tuple[str, ...]


def on_trial(base: FactBase, filters: Mapping[str, Any], *, whole: bool = False) -> Trial:
    """Return the base as it is to be weighed.

    Args:
        base: the fact base.
        filters: those of a trial, and others.
        whole: whether facts that nobody prints a figure of about a date stay, with a headline
            that is not said.

    Raises:
        UnknownIdError: no source, or more than one, goes by a word.
        FilterError: not a date.
    """
    given: dict[str, Any] = dict(filters)
    words = given.pop("without", None) or ()
    known_by = parse_date("known_by", given.pop("known_by", None))
    at = parse_date("at", given.pop("at", None))
    notes: list[str] = []
    if words:
        base = base.weighed_by(_without(base, (words,) if isinstance(words, str) else words))
    if known_by is not None:
        base, note = _known_by(base, known_by)
        notes += note
    if at is not None:
        base, note = _at(base, at, whole=whole)
        notes += note
    return Trial(base, cast("Filters", given), tuple(notes))


def _without(base: FactBase, words: Collection[str]) -> Keeps:
    """Return what tells whether a claim stays: a family goes before a source of its name."""
    from jinan_laser.query.find import find_source_id

    families = {source.family for source in base.sources.values()}
    left_out = {
        word
        if word in families or word in get_args(SourceKind)
        else f"={find_source_id(base, word)}"
        for word in words
    }

    def keeps(claim: Claim) -> bool:
        source = base.sources[claim.source]
        return left_out.isdisjoint((f"={source.id}", source.kind, source.family))

    return keeps


def _known_by(base: FactBase, day: str) -> tuple[FactBase, list[str]]:
    def known(source: Source) -> bool:
        return source.published is not None and last_day(source.published) <= last_day(day)

    def doubtful(source: Source) -> bool:
        return not known(source) and overlaps(source.published or day, None, day)

    trial = base.weighed_by(lambda claim: known(base.sources[claim.source]))
    if last_day(day) < last_day(base.about.checked):
        trial = trial.checked_until(day)
    doubts = sum(map(doubtful, base.sources.values()))
    pages = "1 page" if doubts == 1 else f"{doubts} pages"
    note = f"{pages} left out: perhaps published after {day}"
    return trial, [note] if doubts else []


def _at(base: FactBase, date: str, *, whole: bool) -> tuple[FactBase, list[str]]:
    """Return the base with figures about a date only, the one of most origins as the headline.

    A claim with the same figure supports it. No other contradicts it: what it was about may be
    another day of that time.
    """
    facts: dict[str, Fact] = {}
    stances: dict[str, Claim] = {}
    for fact in base.facts.values():
        claims = [claim for claim in base.claims_by_fact[fact.id] if _is_about(base, claim, date)]
        if not claims:
            continue
        first = _first(base, fact, claims)
        facts[fact.id] = fact.model_copy(update={"headline": first.id})
        for claim in claims:
            same = claim.value == first.value
            stance = claim.stance if first.id == fact.headline else "context"
            stance = "supports" if same else stance
            stances[claim.id] = claim.model_copy(update={"stance": stance})
    trial = base.with_facts(dict(base.facts) | facts if whole else facts, stances)
    return trial, [] if facts else [f"no figure about {date} was found"]


def _is_about(base: FactBase, claim: Claim, date: str) -> bool:
    told = claim.status == "reported" and claim.value is not None and claim.as_of is not None
    tampered = base.sources[claim.source].is_tampered
    return told and not tampered and overlaps(claim.as_of, date, date)


def _first(base: FactBase, fact: Fact, claims: list[Claim]) -> Claim:
    """Return the claim to quote: the headline, else of the figure that most origins print."""
    origins: dict[float | None, set[str]] = {}
    for claim in claims:
        origins.setdefault(claim.value, set()).add(base.sources[claim.source].family)

    def key(claim: Claim) -> tuple[bool, int, str]:
        return claim.id == fact.headline, len(origins[claim.value]), claim.as_of or ""

    return max(claims, key=key)
