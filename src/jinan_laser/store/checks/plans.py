"""When claims are about, and for when plans are: each date in its key, and possible."""

from collections.abc import Iterator

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.model.base import FactBase
from jinan_laser.model.record import certainly_before
from jinan_laser.store.codes import diagnostic

_AHEAD = ("planned", "forecast")


def wrong_dates(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each date that stands in the wrong key, and each plan without one."""
    for claim in base.claims.values():
        key = ("claims", claim.id)
        if claim.status in _AHEAD and claim.as_of is not None:
            message = f'a claim that is "{claim.status}" says for when: due, not as_of'
            yield diagnostic("needless-as-of", message, name, (*key, "as_of"))
        if claim.status not in _AHEAD and claim.due is not None:
            message = f'a claim that is "{claim.status}" says when it is about: as_of, not due'
            yield diagnostic("needless-due", message, name, (*key, "due"))
        if claim.status == "planned" and claim.date is None and claim.note is None:
            message = "a plan has a target date (due), or a note on why there is none"
            yield diagnostic("missing-target-date", message, name, key)


def impossible_dates(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield plans for the past, and reports of what was still to come."""
    for claim in base.claims.values():
        source = base.sources.get(claim.source)
        if source is None or source.published is None or claim.date is None:
            continue
        key = ("claims", claim.id, "due" if claim.due else "as_of")
        on = "on" if source.published.count("-") == 2 else "in"  # noqa: PLR2004 - a whole date
        published = f"when it was published {on} {source.published}"
        if claim.status == "reported" and certainly_before(source.published, claim.date):
            message = f"{claim.date} was still to come {published}"
            yield diagnostic("as-of-after-publication", message, name, key)
        if claim.status in _AHEAD and certainly_before(claim.date, source.published):
            message = f"{claim.date} was over {published}"
            yield diagnostic("target-passed", message, name, key)
