"""Whether two claims to one fact can both be true.

Each figure is an interval: "=" is the value itself (with decimals, as far as they may have
been rounded or cut off), ">" and ">=" everything from it upwards, "<" and "<=" everything up
to it, "~" a tenth to both sides. "More than 300" and "300" share only an end: two writers may
mean one figure by them, so neither support nor dispute is reported as wrong.
"""

from collections.abc import Iterator
from fractions import Fraction
from math import inf

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.store.codes import diagnostic
from jinan_laser.store.printed.numerals import decimals

ABOUT = Fraction(1, 10)  # how far "~" reaches to both sides, as a part of the figure
Interval = tuple[Fraction | float, Fraction | float]


def contradictions(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each claim whose figure contradicts its stance; only figures of one date count."""
    for claim in base.claims.values():
        fact = base.facts.get(claim.fact)
        headline = base.claims.get(fact.headline) if fact else None
        if headline is None or claim is headline or claim.date != headline.date:
            continue
        mine, other = _interval(claim), _interval(headline)
        if mine is None or other is None or claim.date is None:
            continue
        figures = f"{_figure(claim)} and the headline's {_figure(headline)}"
        key = ("claims", claim.id, "stance")
        if claim.stance == "supports" and not _meet(mine, other):
            message = f"{figures} cannot both be true of {claim.date}"
            yield diagnostic("supports-excluded", message, name, key)
        if claim.stance == "disputes" and _share(mine, other):
            message = f"{figures} can both be true of {claim.date}"
            yield diagnostic("disputes-agreeing", message, name, key)


def _meet(one: Interval, other: Interval) -> bool:
    return max(one[0], other[0]) <= min(one[1], other[1])


def _share(one: Interval, other: Interval) -> bool:
    """Return whether two intervals have more in common than an end."""
    low, high = max(one[0], other[0]), min(one[1], other[1])
    inside = any(ends[0] < low < ends[1] for ends in (one, other))
    return low < high or one == other or (low == high and inside)


def _interval(claim: Claim) -> Interval | None:
    """Return the lowest and the highest figure that a claim leaves possible."""
    if claim.value is None or claim.comparator is None:
        return None
    value = Fraction(str(claim.value))
    if claim.comparator == "=":
        places = decimals(value)
        slack = Fraction(1, 10**places) if places else 0
        return value - slack, value + slack
    if claim.comparator == "~":
        slack = abs(value) * ABOUT
        return value - slack, value + slack
    return (value, inf) if claim.comparator.startswith(">") else (-inf, value)


def _figure(claim: Claim) -> str:
    sign = "" if claim.comparator == "=" else f"{claim.comparator} "
    return f"{sign}{claim.value}"


def copies_of_another_status(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each claim whose origin gives the same figure of the same date as something else."""
    first: dict[tuple[str, str, float, str], Claim] = {}
    for claim in base.claims.values():
        source = base.sources.get(claim.source)
        if source is None or claim.value is None or claim.date is None:
            continue
        said = first.setdefault((claim.fact, source.family, claim.value, claim.date), claim)
        if said.status != claim.status:
            message = f'"{said.id}" of the same origin has this figure as "{said.status}"'
            yield diagnostic("status-differs", message, name, ("claims", claim.id, "status"))
