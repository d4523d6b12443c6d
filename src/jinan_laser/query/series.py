"""A figure over time: what was said to one fact, copies taken together."""

from typing import NamedTuple

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.fact import Fact
from jinan_laser.query.dates import by_time


class Point(NamedTuple):
    """One figure of one origin.

    Attributes:
        first: the earliest claim; its date, value and comparator are the point's.
        copies: later claims of the same family with the same value and status.
        family: the origin.
    """

    first: Claim
    copies: tuple[Claim, ...]
    family: str


def series(base: FactBase, fact: Fact) -> tuple[Point, ...]:
    """Return the dated figures of a fact by time.

    Pages that were tampered with are left out: they are no evidence for a figure.
    """
    points: dict[tuple[str, float, str], list[Claim]] = {}
    for claim in sorted(base.claims_by_fact[fact.id], key=lambda claim: by_time(claim.as_of)):
        source = base.sources[claim.source]
        if claim.value is not None and claim.as_of and source.kind != "tampered-copy":
            points.setdefault((source.family, claim.value, claim.status), []).append(claim)
    return tuple(
        Point(claims[0], tuple(claims[1:]), family) for (family, _, _), claims in points.items()
    )
