"""Claims over time: copies of a figure together, and claims of one event."""

from collections.abc import Iterable
from typing import NamedTuple

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.fact import Fact
from jinan_laser.query.dates import by_time
from jinan_laser.query.wanted import Wanted

_ANY = Wanted()


class Point(NamedTuple):
    """One figure of one origin.

    Attributes:
        date: when the figure is about, or due: the date of the earliest claim.
        value: the figure.
        first: the earliest claim.
        copies: later claims of the same family with the same value and status.
        family: the origin.
    """

    date: str
    value: float
    first: Claim
    copies: tuple[Claim, ...]
    family: str

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All that say so, the earliest first."""
        return (self.first, *self.copies)


def series(base: FactBase, fact: Fact, wanted: Wanted = _ANY) -> tuple[Point, ...]:
    """Return the dated figures of a fact by time, as far as their claims fit.

    Pages that were tampered with are left out: they are no evidence for a figure.
    """
    points: dict[tuple[str, float, str], Point] = {}
    for claim in sorted(base.claims_by_fact[fact.id], key=lambda claim: by_time(claim.date)):
        source = base.sources[claim.source]
        if claim.value is None or claim.date is None or source.is_tampered:
            continue
        if not (wanted.fits_claim(claim) and wanted.fits_source(source)):
            continue
        said = (source.family, claim.value, claim.status)
        point = points.get(said)
        points[said] = (
            Point(claim.date, claim.value, claim, (), source.family)
            if point is None
            else point._replace(copies=(*point.copies, claim))
        )
    return tuple(points.values())


class Event(NamedTuple):
    """Claims to one fact, about one date, of one status.

    What contradicts the headline of the fact is another event, and so is what stands in pages
    that were tampered with: neither tells of the same thing.

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
    together: dict[tuple[str, str | None, str, bool, bool], list[Claim]] = {}
    for claim in claims:
        tampered = base.sources[claim.source].is_tampered
        said = (claim.fact, claim.date, claim.status, claim.stance == "disputes", tampered)
        together.setdefault(said, []).append(claim)
    return [_event(base, tuple(each)) for each in together.values()]


def _event(base: FactBase, claims: tuple[Claim, ...]) -> Event:
    headline = base.facts[claims[0].fact].headline
    first = min(claims, key=lambda claim: (claim.id != headline, claim.stance != "supports"))
    return Event(first, claims, len({base.sources[claim.source].family for claim in claims}))
