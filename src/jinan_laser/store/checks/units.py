"""A unit where there are values, a comparator with each value, and neither without."""

from collections.abc import Iterator

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.model.base import FactBase
from jinan_laser.store.codes import diagnostic


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
