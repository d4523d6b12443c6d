"""A claim, as scripts see it."""

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.vocabulary import Comparator, Stance, Status, Unit
from jinan_laser.output.rows.row import Row, row
from jinan_laser.output.rows.source_ref import SourceRef, source_ref


@row
class ClaimRow(Row):
    """What one source says to one fact, with its receipt."""

    id: str
    """Id of the claim."""
    fact: str
    """Id of the fact it answers."""
    statement: str
    """What is said, in the keepers' words."""
    value: int | float | None
    """The figure in the fact's unit; null for a claim without a figure."""
    comparator: Comparator | None
    """How the figure bounds the truth: = > >= ~ < <=; null without a figure."""
    unit: Unit | None
    """Unit of the figure; null without a figure."""
    as_of: str | None
    """When the statement is about (for a plan: its target date); null when it is not said."""
    status: Status
    """reported, planned, forecast or opinion."""
    stance: Stance
    """Towards the headline of the fact: supports, disputes or context."""
    printed: str
    """The figure or name exactly as the source prints it."""
    locator: str
    """Where it stands: p2.s5, p2, title, or words after ~ where only an excerpt was seen."""
    note: str | None
    """Doubts, and why this stance."""
    source: SourceRef
    """Who says it."""


def claim_row(base: FactBase, claim: Claim) -> ClaimRow:
    """Return a claim with its unit and its source."""
    return ClaimRow(
        claim.id,
        claim.fact,
        claim.statement,
        plain_number(claim.value),
        claim.comparator,
        base.facts[claim.fact].unit,
        claim.as_of,
        claim.status,
        claim.stance,
        claim.printed,
        claim.locator,
        claim.note,
        source_ref(base.sources[claim.source]),
    )


def plain_number(value: float | None) -> int | float | None:
    """Return an integral number without a fraction: 300, not 300.0."""
    return int(value) if isinstance(value, float) and value.is_integer() else value
