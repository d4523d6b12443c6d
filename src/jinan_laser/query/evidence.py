"""Weigh what is said to a fact: origins are counted, not copies."""

from collections.abc import Iterable
from typing import NamedTuple

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.fact import Fact
from jinan_laser.model.vocabulary import Stance, Verdict


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

    A family is one origin, however many pages repeat it. A plan or forecast that nobody
    reported as come true stays unresolved, whatever else is said about it.
    """
    headline = base.headline(fact)
    claims = base.claims_by_fact[fact.id]
    own = base.sources[headline.source].family
    supporting = len(_families(base, claims, "supports") - {own})
    disputing = len(_families(base, claims, "disputes") - {own})
    come_true = any(claim.stance == "supports" and claim.status == "reported" for claim in claims)
    return Evidence(
        _verdict(headline, supporting, disputing, come_true=come_true), supporting, disputing
    )


def _families(base: FactBase, claims: Iterable[Claim], stance: Stance) -> set[str]:
    return {base.sources[claim.source].family for claim in claims if claim.stance == stance}


def _verdict(headline: Claim, supporting: int, disputing: int, *, come_true: bool) -> Verdict:
    if headline.status == "opinion":
        return "opinion"
    if headline.status != "reported" and not come_true:
        return "unresolved-plan"
    if disputing:
        return "disputed"
    return "corroborated" if supporting else "single-origin"
