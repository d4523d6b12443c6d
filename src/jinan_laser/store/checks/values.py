"""The values of claims: each with a unit, a comparator and a printed figure that agrees."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from jinan_laser.diagnostics import Diagnostic, toml_key
from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.store.checks.statements import says_only, statement_figures
from jinan_laser.store.codes import diagnostic
from jinan_laser.store.messages import brief
from jinan_laser.store.printed.agreement import disagreement
from jinan_laser.store.printed.figure import Figure
from jinan_laser.store.printed.figures import figures
from jinan_laser.store.printed.numerals import is_read
from jinan_laser.store.printed.units import UnitWords

_LONGEST = 400  # a printed figure is a few words; what is longer is refused elsewhere
_WHOLE = 100  # per cent
_KEY_OF_PART = {"unit": "printed", "value": "value", "comparator": "comparator"}


def units_without_values(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each unit, value and comparator that stands alone."""
    measured = {claim.fact for claim in base.claims.values() if claim.value is not None}
    for fact in base.facts.values():
        key = ("facts", fact.id)
        if fact.unit is None and fact.id in measured:
            yield diagnostic("missing-unit", "its claims have values: name their unit", name, key)
        if fact.unit is not None and fact.id not in measured:
            message = "no claim to this fact has a value"
            yield diagnostic("needless-unit", message, name, (*key, "unit"))
    for claim in base.claims.values():
        key = ("claims", claim.id)
        if claim.value is not None and claim.comparator is None:
            message = 'a value goes with a comparator; "=" when nothing bounds it'
            yield diagnostic("missing-comparator", message, name, (*key, "value"))
        if claim.value is None and claim.comparator is not None:
            message = "there is no value to compare with"
            yield diagnostic("needless-comparator", message, name, (*key, "comparator"))


def impossible_values(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each figure that nothing of its unit can have."""
    shares = {
        unit.id: Fraction(unit.factors.get("%", 1))
        for unit in base.units.values()
        if unit.id == "%" or "%" in unit.words
    }
    for claim in base.claims.values():
        fact = base.facts.get(claim.fact)
        unit = base.units.get(fact.unit or "") if fact else None
        if claim.value is None or unit is None:
            continue
        message = ""
        whole = claim.value == int(claim.value)
        if unit.kind == "rank" and (claim.value < 1 or not whole):
            message = "a place in an order is 1, 2, 3 or further down"
        elif unit.kind == "count" and not whole and claim.comparator != "~":
            message = 'what is counted is whole; the middle of a range goes with "~"'
        elif unit.id in shares and abs(claim.value) > _WHOLE / shares[unit.id] and not claim.note:
            message = "more than the whole, or than all of it fell away: say in a note how"
        if message:
            key = ("claims", claim.id, "value")
            yield diagnostic("impossible-value", f"{claim.value}: {message}", name, key)


@dataclass(frozen=True, slots=True)
class PrintedFigures:
    """What comparing the printed figures found, and of how many claims it could read one."""

    diagnostics: Sequence[Diagnostic]
    parsed: int
    unparsed: int


def printed_figures(base: FactBase, name: str) -> PrintedFigures:
    """Compare every claim that has a value with what its source printed.

    Where the reader does not know the number words of a language, what it makes of them proves
    nothing against a claim: the figure was not read.
    """
    found: list[Diagnostic] = []
    parsed = unparsed = 0
    units = UnitWords(base.units)
    for claim in base.claims.values():
        source = base.sources.get(claim.source)
        only = says_only(claim)
        if source is None or (only and claim.value is None):
            continue  # there is nothing to compare
        printed = figures(claim.printed[:_LONGEST], source.language, units)
        told = printed and is_read(source.language)
        if claim.value is None:
            found += statement_figures(base, claim, printed, units, name) if told else ()
            continue
        mistakes = _compared(base, claim, printed, name) if printed else []
        if printed and (not mistakes or is_read(source.language)):
            parsed += 1
            found += mistakes
            if told and not mistakes and not only:
                found += statement_figures(base, claim, printed, units, name)
            continue
        unparsed += 1
        message = f"no figure could be read in {brief(claim.printed)}"
        if not is_read(source.language):
            message = f'{brief(claim.printed)} was not read: no number words of "{source.language}"'
            message += " are known"
        found.append(diagnostic("unparsed-printed", message, name, ("claims", claim.id, "printed")))
    return PrintedFigures(found, parsed, unparsed)


def _compared(
    base: FactBase, claim: Claim, printed: Sequence[Figure], name: str
) -> list[Diagnostic]:
    fact = base.facts.get(claim.fact)
    if fact is None or fact.unit not in base.units or claim.value is None or not claim.comparator:
        return []  # reported by the checks of references and units
    difference = disagreement(printed, claim.value, fact.unit, claim.comparator)
    if difference is None:
        return []
    part, expected = difference
    if part == "word":
        message = f'{brief(claim.printed)} counts "{expected}": where that is a word for '
        message += f'"{fact.unit}", add it to the words of [units.{toml_key(fact.unit)}]'
        return [diagnostic("unknown-word", message, name, ("claims", claim.id, "printed"))]
    message = f"{brief(claim.printed)} says {expected}"
    key = ("claims", claim.id, _KEY_OF_PART[part])
    return [diagnostic(f"printed-{part}", message, name, key)]
