"""Claims against the facts they answer and the sources they come from."""

from collections.abc import Iterator

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.model.base import FactBase
from jinan_laser.store.codes import diagnostic


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
