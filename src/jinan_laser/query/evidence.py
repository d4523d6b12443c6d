"""Weigh what is said to a fact: origins are counted, not copies; what others print is grouped."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.fact import Fact
from jinan_laser.model.record import certainly_before
from jinan_laser.model.vocabulary import Comparator, Stance, Status, Verdict
from jinan_laser.query.dates import by_time


class Evidence(NamedTuple):
    """How a fact stands.

    Attributes:
        verdict: one word for it, computed and never stored.
        supporting: independent origins that bear the headline out, its own not counted.
        disputing: independent origins that contradict it, its own not counted.
    """

    verdict: Verdict
    supporting: int
    disputing: int


def evidence(base: FactBase, fact: Fact) -> Evidence:
    """Weigh the claims of a fact against its headline.

    A family is one origin, however many pages repeat it. A result is weighed by other origins;
    a plan or forecast by what was reported of it, also by its own origin. The day of judgement
    is the one until which the keepers looked, never today: the same base gives the same verdict.
    """
    return weigh(base, fact, base.claims_by_fact[fact.id])


def weigh(base: FactBase, fact: Fact, claims: Sequence[Claim]) -> Evidence:
    """Weigh some of the claims of a fact; without its headline it is not said."""
    headline = base.headline(fact)
    own = base.sources[headline.source].family
    supporting = len(_families(base, claims, "supports") - {own})
    disputing = len(_families(base, claims, "disputes") - {own})
    if not any(claim.id == headline.id for claim in claims):
        verdict: Verdict = "not-said"
    elif headline.status == "opinion":
        verdict = "opinion"
    elif headline.status == "reported":
        verdict = _of_result(supporting, disputing)
    else:
        verdict = _of_plan(headline, claims, base.about.checked)
    return Evidence(verdict, supporting, disputing)


def rests_on(base: FactBase, fact: Fact) -> tuple[str, ...]:
    """Return the families without whose claims a fact would stand otherwise, in their order."""
    claims = base.claims_by_fact[fact.id]
    verdict = weigh(base, fact, claims).verdict
    families = dict.fromkeys(base.sources[claim.source].family for claim in claims)
    return tuple(
        family
        for family in families
        if weigh(base, fact, [c for c in claims if base.sources[c.source].family != family]).verdict
        != verdict
    )


def _families(base: FactBase, claims: Iterable[Claim], stance: Stance) -> set[str]:
    return {base.sources[claim.source].family for claim in claims if claim.stance == stance}


def _of_result(supporting: int, disputing: int) -> Verdict:
    if disputing:
        return "disputed"
    return "corroborated" if supporting else "single-origin"


def _of_plan(headline: Claim, claims: Iterable[Claim], checked: str) -> Verdict:
    reported = {claim.stance for claim in claims if claim.status == "reported"}
    if reported >= {"supports", "disputes"}:
        return "disputed"
    if "supports" in reported:
        return "met"
    if "disputes" in reported:
        return "missed"
    passed = headline.due is not None and certainly_before(headline.due, checked)
    return "overdue" if passed else "pending"


class Other(NamedTuple):
    """A figure that other origins print to a fact.

    Attributes:
        value: the figure, in the unit of the fact.
        status: a result, a plan, a forecast or an opinion; those are never taken together.
        comparators: how it is said to bound the truth, the earliest claim's first.
        earliest: the first date it is about or due; None when nobody says one.
        latest: the last such date.
        origins: how many independent origins print it.
        claims: those that do, by time.
    """

    value: float
    status: Status
    comparators: tuple[Comparator, ...]
    earliest: str | None
    latest: str | None
    origins: int
    claims: tuple[Claim, ...]


def others(base: FactBase, claim: Claim) -> tuple[Other, ...]:
    """Return the figures that other origins print instead of a claim's, to the same fact.

    Those of most origins come first, then the earliest. A claim that is context only, such as
    the figure of another year, counts as well: it is what a reader finds printed. Copies that
    tamper with what they copy are left out, and so are claims of the same family or figure.
    """
    if claim.value is None:
        return ()
    said = any(each.id == claim.id for each in base.claims_by_fact[claim.fact])
    groups: defaultdict[tuple[float, Status], list[Claim]] = defaultdict(list)
    own = base.sources[claim.source].family
    for other in sorted(base.claims_by_fact[claim.fact], key=lambda each: by_time(each.date)):
        source = base.sources[other.source]
        if other.value is None or source.is_tampered:
            continue
        # Where the claim itself is left out, what repeats it is printed instead of it.
        if not said or (other.value != claim.value and source.family != own):
            groups[other.value, other.status].append(other)
    found = [_other(base, value, status, claims) for (value, status), claims in groups.items()]
    return tuple(sorted(found, key=lambda each: (-each.origins, by_time(each.earliest))))


def _other(base: FactBase, value: float, status: Status, claims: list[Claim]) -> Other:
    dates = [claim.date for claim in claims if claim.date is not None]
    return Other(
        value=value,
        status=status,
        comparators=tuple(
            dict.fromkeys(claim.comparator for claim in claims if claim.comparator is not None)
        ),
        earliest=dates[0] if dates else None,
        latest=dates[-1] if dates else None,
        origins=len({base.sources[claim.source].family for claim in claims}),
        claims=tuple(claims),
    )
