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
from jinan_laser.model.record import exact
from jinan_laser.store.codes import diagnostic
from jinan_laser.store.printed.numerals import decimals

ABOUT = Fraction(1, 10)  # how far "~" reaches to both sides, as a part of the figure
_MEANT = Fraction(1, 2)
Interval = tuple[Fraction | float, Fraction | float]


def contradictions(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each claim whose stance its figure belies.

    Figures of one date must meet. Of another date, much may have changed: a figure supports the
    headline as long as it does not exclude it, where "more than 300" is read as its writer means
    it, as at most half as much again. It disputes nothing that can be judged here.
    """
    for claim in base.claims.values():
        fact = base.facts.get(claim.fact)
        headline = base.claims.get(fact.headline) if fact else None
        if headline is None or claim is headline:
            continue
        mine, other = _interval(claim), _interval(headline)
        if mine is None or other is None:
            continue
        same = claim.date == headline.date and claim.date is not None
        figures = f"{_figure(claim)} and the headline's {_figure(headline)}"
        key = ("claims", claim.id, "stance")
        if claim.stance == "supports" and not _meet(mine if same else _meant(claim), other):
            message = f"{figures} cannot both be true of {claim.date}"
            if not same:
                message = f"{figures} are too far apart: of another date, that supports nothing"
            yield diagnostic("supports-excluded", message, name, key)
        if same and claim.stance == "disputes" and _share(mine, other):
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
    value = exact(claim.value)
    if claim.comparator == "=":
        places = decimals(value)
        slack = Fraction(1, 10**places) if places else 0
        return value - slack, value + slack
    if claim.comparator == "~":
        slack = abs(value) * ABOUT
        return value - slack, value + slack
    return (value, inf) if claim.comparator.startswith(">") else (-inf, value)


def _meant(claim: Claim) -> Interval:
    """Return what a writer means by a bound: what is further off would be said otherwise."""
    value = exact(claim.value or 0)
    if claim.comparator in {"=", "~"}:
        return _interval(claim) or (value, value)
    upwards = claim.comparator in {">", ">="}
    further = value + abs(value) * (_MEANT if upwards else -_MEANT)
    return min(value, further), max(value, further)


def _figure(claim: Claim) -> str:
    sign = "" if claim.comparator == "=" else f"{claim.comparator} "
    return f"{sign}{claim.value}"


def copies_of_another_status(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each claim whose origin gives the same figure of the same date as something else."""
    first: dict[tuple[str, str, float, str], Claim] = {}
    plans = {
        (claim.fact, base.sources[claim.source].family, claim.value): claim.id
        for claim in base.claims.values()
        if claim.is_ahead and claim.source in base.sources
    }
    for claim in base.claims.values():
        source = base.sources.get(claim.source)
        if source is None or claim.value is None or claim.date is None:
            continue
        ahead = plans.get((claim.fact, source.family, claim.value))
        if ahead and claim.status == "reported" and source.published is None:
            message = f'"{ahead}" of the same origin has it as a plan; this page is undated'
            yield diagnostic("status-differs", message, name, ("claims", claim.id, "status"))
            continue
        said = first.setdefault((claim.fact, source.family, claim.value, claim.date), claim)
        if said.status != claim.status:
            message = f'"{said.id}" of the same origin has this figure as "{said.status}"'
            yield diagnostic("status-differs", message, name, ("claims", claim.id, "status"))
