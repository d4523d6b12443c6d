"""Tables that nothing refers to."""

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
