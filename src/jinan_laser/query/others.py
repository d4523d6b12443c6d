"""What others print instead: the figures of other origins to one fact, grouped."""

from collections import defaultdict
from typing import NamedTuple

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.vocabulary import Comparator, Status
from jinan_laser.query.dates import by_time


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
        if other.value is None or source.kind == "tampered-copy":
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
