"""When a statement is about, against when it was made."""

from collections.abc import Iterator

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.model.base import FactBase
from jinan_laser.store.codes import diagnostic


def impossible_dates(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield plans without a target or for the past, and reports of what was still to come."""
    for claim in base.claims.values():
        key = ("claims", claim.id)
        if claim.status == "planned" and claim.as_of is None and claim.note is None:
            message = "a plan has a target date (as_of), or a note on why there is none"
            yield diagnostic("missing-target-date", message, name, key)
        source = base.sources.get(claim.source)
        if source is None or source.published is None or claim.as_of is None:
            continue
        if claim.status == "reported" and _certainly_later(claim.as_of, source.published):
            message = f"{claim.as_of} was still to come when it was published on {source.published}"
            yield diagnostic("as-of-after-publication", message, name, (*key, "as_of"))
        ahead = claim.status in ("planned", "forecast")
        if ahead and _certainly_later(source.published, claim.as_of):
            message = f"{claim.as_of} was over when it was published on {source.published}"
            yield diagnostic("target-passed", message, name, (*key, "as_of"))


def _certainly_later(date: str, other: str) -> bool:
    """Return whether one partial date is after another, whatever is missing of them."""
    known = min(len(date), len(other))
    return date[:known] > other[:known]
