"""Claims against the facts they answer and the sources they come from."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.model.base import FactBase
from jinan_laser.store.codes import diagnostic


def unused_tables(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each source, entity and fact that nothing uses."""
    claims = base.claims.values()
    sources = {claim.source for claim in claims} | {base.about.base}
    subjects = {fact.subject for fact in base.facts.values()}
    answered = {claim.fact for claim in claims}
    for id_ in _unused(base.sources.keys(), sources):
        yield diagnostic("unused-source", "no claim comes from it", name, ("sources", id_))
    for id_ in _unused(base.entities.keys(), subjects):
        yield diagnostic("unused-entity", "no fact is about it", name, ("entities", id_))
    for id_ in _unused(base.facts.keys(), answered):
        yield diagnostic("unused-fact", "no claim answers it", name, ("facts", id_))


def _unused(known: AbstractSet[str], used: AbstractSet[str]) -> AbstractSet[str]:
    """Return what is not used; nothing as long as a reference is misspelt."""
    return known - used if used <= known else set()


def claim_names(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each claim whose id does not begin with its fact and its source.

    A reference that is misspelt into another id that exists is found here, and only here.
    """
    for claim in base.claims.values():
        known = claim.fact in base.facts and claim.source in base.sources
        expected = f"{claim.fact}-{claim.source}"
        if known and claim.id != expected and not claim.id.startswith(f"{expected}-"):
            message = f'expected "{expected}", or that and a word: its fact and its source'
            yield diagnostic("claim-name", message, name, ("claims", claim.id))


def unsupported_headlines(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each headline whose stance towards itself is not support."""
    for fact in base.facts.values():
        claim = base.claims.get(fact.headline)
        if claim is not None and claim.fact == fact.id and claim.stance != "supports":
            message = f'it is the headline of "{fact.id}": its stance is "supports"'
            key = ("claims", claim.id, "stance")
            yield diagnostic("headline-not-supporting", message, name, key)


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
