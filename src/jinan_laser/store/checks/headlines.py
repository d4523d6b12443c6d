"""The claim that a fact shows first."""

from collections.abc import Iterator

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.model.base import FactBase
from jinan_laser.store.codes import diagnostic


def unsupported_headlines(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each headline whose stance towards itself is not support."""
    for fact in base.facts.values():
        claim = base.claims.get(fact.headline)
        if claim is not None and claim.fact == fact.id and claim.stance != "supports":
            message = f'it is the headline of "{fact.id}": its stance is "supports"'
            key = ("claims", claim.id, "stance")
            yield diagnostic("headline-not-supporting", message, name, key)
