"""Events: what is said to one fact about one date, by however many origins."""

from collections.abc import Iterable
from typing import NamedTuple

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim


class Event(NamedTuple):
    """Claims to one fact, about one date, of one status.

    Attributes:
        first: the claim to quote: the headline of their fact, else one that supports it, else
            the first.
        claims: all of them, in the order given.
        origins: how many independent origins they are of.
    """

    first: Claim
    claims: tuple[Claim, ...]
    origins: int


def events(base: FactBase, claims: Iterable[Claim]) -> list[Event]:
    """Return claims together that are of one event, in the order of the first of each."""
    together: dict[tuple[str, str | None, str], list[Claim]] = {}
    for claim in claims:
        together.setdefault((claim.fact, claim.date, claim.status), []).append(claim)
    return [_event(base, tuple(each)) for each in together.values()]


def _event(base: FactBase, claims: tuple[Claim, ...]) -> Event:
    headline = base.facts[claims[0].fact].headline
    first = min(claims, key=lambda claim: (claim.id != headline, claim.stance != "supports"))
    return Event(first, claims, len({base.sources[claim.source].family for claim in claims}))
