"""A disputed fact with both sides, as scripts see it."""

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.output.rows.claim import ClaimRow, claim_row
from jinan_laser.output.rows.extend import extend
from jinan_laser.output.rows.fact import FactRow, fact_row
from jinan_laser.output.rows.row import Row, row
from jinan_laser.query.select import select_claims


@row
class Sides(Row):
    """What is said for and against a headline."""

    supports: tuple[ClaimRow, ...]
    """The claims for it, its own included, in the order of the file."""
    disputes: tuple[ClaimRow, ...]
    """The claims against it, in the order of the file."""


@row
class DisputeRow(FactRow):
    """A fact whose origins disagree."""

    sides: Sides
    """Both sides."""


def dispute_row(base: FactBase, fact: Fact) -> DisputeRow:
    """Return a fact with both sides of its dispute."""
    sides = Sides(
        tuple(claim_row(base, c) for c in select_claims(base, fact=fact.id, stance="supports")),
        tuple(claim_row(base, c) for c in select_claims(base, fact=fact.id, stance="disputes")),
    )
    return extend(DisputeRow, fact_row(base, fact), sides=sides)
