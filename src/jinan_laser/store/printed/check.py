"""The figures of the claims against the figures their sources printed."""

from collections.abc import Sequence
from dataclasses import dataclass

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.store.codes import diagnostic
from jinan_laser.store.messages import shown
from jinan_laser.store.printed.agreement import disagreement
from jinan_laser.store.printed.figures import Figure, figures

_PLACE = {"unit": "printed", "value": "value", "comparator": "comparator"}


@dataclass(frozen=True, slots=True)
class PrintedFigures:
    """What comparing the printed figures found, and of how many claims it could read one."""

    diagnostics: Sequence[Diagnostic]
    parsed: int
    unparsed: int


def printed_figures(base: FactBase, name: str) -> PrintedFigures:
    """Compare every claim that has a value with what its source printed."""
    found: list[Diagnostic] = []
    parsed = unparsed = 0
    for claim in base.claims.values():
        source = base.sources.get(claim.source)
        if claim.value is None or source is None:
            continue
        printed = figures(claim.printed, source.language)
        if printed:
            parsed += 1
            found.extend(_compared(base, claim, printed, name))
        else:
            unparsed += 1
            message = f"no figure could be read in {shown(claim.printed)}"
            key = ("claims", claim.id, "printed")
            found.append(diagnostic("unparsed-printed", message, name, key))
    return PrintedFigures(found, parsed, unparsed)


def _compared(
    base: FactBase, claim: Claim, printed: Sequence[Figure], name: str
) -> list[Diagnostic]:
    fact = base.facts.get(claim.fact)
    if fact is None or fact.unit is None or claim.value is None or claim.comparator is None:
        return []  # reported by the checks of references and units
    difference = disagreement(printed, claim.value, fact.unit, claim.comparator)
    if difference is None:
        return []
    part, expected = difference
    message = f"{shown(claim.printed)} says {expected}"
    key = ("claims", claim.id, _PLACE[part])
    return [diagnostic(f"printed-{part}", message, name, key)]
