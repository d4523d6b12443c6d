"""Whether a plan could have been taken for a result, or a result for a plan."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.model.base import FactBase
from jinan_laser.store.codes import diagnostic

if TYPE_CHECKING:
    from jinan_laser.model.claim import Claim


def copies_of_another_status(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each claim whose origin gives the same figure of the same date as something else."""
    first: dict[tuple[str, str, float, str], Claim] = {}
    for claim in base.claims.values():
        source = base.sources.get(claim.source)
        if source is None or claim.value is None or claim.as_of is None:
            continue
        said = first.setdefault((claim.fact, source.family, claim.value, claim.as_of), claim)
        if said.status != claim.status:
            message = f'"{said.id}" of the same origin has this figure as "{said.status}"'
            yield diagnostic("status-differs", message, name, ("claims", claim.id, "status"))
