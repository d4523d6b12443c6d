"""Say in words how a fact stands, and how many stand how: what people read of a verdict."""

from collections import Counter
from collections.abc import Iterable, Mapping

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.model.vocabulary import Status, Verdict
from jinan_laser.output.page import Foot
from jinan_laser.query.evidence import Evidence

_PROMISES: dict[Status, str] = {"planned": "plan", "forecast": "forecast"}
_WORDS: dict[Verdict, str] = {
    "corroborated": "corroborated",
    "single-origin": "by one origin only",
    "disputed": "disputed",
}


def standing(base: FactBase, fact: Fact, weighed: Evidence) -> str:
    """Return in words how a fact stands: "corroborated +2", "plan, overdue since 2024".

    Args:
        base: where the fact is from.
        fact: the fact.
        weighed: its evidence. What follows + and - are the other origins for and against it.
    """
    headline = base.headline(fact)
    promise = _PROMISES.get(headline.status)
    match weighed.verdict:
        case "corroborated":
            said = f"corroborated +{weighed.supporting}"
        case "single-origin":
            said = "one origin"
        case "disputed":
            against = f" -{weighed.disputing}" if weighed.disputing else ""
            support = f" (+{weighed.supporting})" if weighed.supporting else ""
            said = f"disputed{against}{support}"
        case "met":
            reporting = _reporting(base, fact)
            said = f"met +{reporting}" if reporting else "met, by its own word"
        case "overdue":
            said = f"{promise}, overdue since {headline.due}"
        case "pending":
            said = f"{promise} for {headline.due}" if headline.due else f"{promise}, undated"
        case "not-said":
            said = f"not said (+{weighed.supporting})" if weighed.supporting else "not said"
        case _:
            said = weighed.verdict
    return said


def _reporting(base: FactBase, fact: Fact) -> int:
    """Return how many other origins report that a plan came true; to plan the same is no report."""
    own = base.sources[base.headline(fact).source].family
    families = {
        base.sources[claim.source].family
        for claim in base.claims_by_fact[fact.id]
        if claim.status == "reported" and claim.stance == "supports"
    }
    return len(families - {own})


def totals(noun: str, stood: Iterable[tuple[Status, Verdict]]) -> str:
    """Return how many stand how: "31 statements: 3 corroborated, 6 plans of which 3 overdue"."""
    counts = Counter(stood)
    unsaid = sum(n for (_, verdict), n in counts.items() if verdict == "not-said")
    results = [
        f"{count} {word}"
        for verdict, word in _WORDS.items()
        if (count := counts["reported", verdict])
    ]
    promises = [
        _of_promises(word, _of_status(counts, status)) for status, word in _PROMISES.items()
    ]
    opinions = counts["opinion", "opinion"]
    judged = [counted(opinions, "opinion")] if opinions else []
    left_out = [f"{unsaid} not said"] if unsaid else []
    parts = [*results, *filter(None, promises), *judged, *left_out]
    return counted(counts.total(), noun) + (f": {', '.join(parts)}" if parts else "")


def _of_status(counts: Mapping[tuple[Status, Verdict], int], status: Status) -> dict[Verdict, int]:
    return {
        verdict: count
        for (kind, verdict), count in counts.items()
        if kind == status and verdict != "not-said"
    }


def _of_promises(word: str, counts: dict[Verdict, int]) -> str:
    """Return how many plans or forecasts there are, and what came of them; "" for none."""
    if not counts:
        return ""
    order: tuple[Verdict, ...] = ("overdue", "missed", "disputed", "met")
    known = [f"{counts[verdict]} {verdict}" for verdict in order if verdict in counts]
    came = f" of which {' and '.join(known)}" if known else ""
    return counted(sum(counts.values()), word) + came


def counted(count: int, noun: str) -> str:
    """Return a count with its noun: 1 plan, 2 plans."""
    return f"{count:,} {noun}" + ("" if count == 1 else "s")


def foot(base: FactBase, counts: str = "") -> Foot:
    """Return until when the keepers looked, as verdicts on plans are of that day.

    Args:
        base: what they keep.
        counts: what stands before it.
    """
    looked = f"Looked until {base.about.checked}."
    return Foot((f"{counts}. {looked}" if counts else looked,))
