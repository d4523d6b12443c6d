"""The ids of claims: each begins with what it answers and who says it."""

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
