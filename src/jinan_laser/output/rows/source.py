"""A source, as scripts see it."""

from jinan_laser.model.base import FactBase
from jinan_laser.model.source import Source
from jinan_laser.output.rows.claim import ClaimRow, claim_row
from jinan_laser.output.rows.extend import extend
from jinan_laser.output.rows.row import Row, row
from jinan_laser.output.rows.source_ref import SourceRef, source_ref


@row
class SourceCounts(Row):
    """How much the fact base takes from a source."""

    claims: int
    """Number of claims."""
    facts: int
    """Number of different facts."""


@row
class SourceRow(SourceRef):
    """A source in a list."""

    note: str | None
    """How far to trust it."""
    counts: SourceCounts
    """How much the fact base takes from it."""


@row
class SourceRecord(SourceRow):
    """A source on its own, with what it says."""

    claims: tuple[ClaimRow, ...]
    """Its claims, in the order of the file."""


def source_row(base: FactBase, source: Source) -> SourceRow:
    """Return a source as it stands in a list."""
    claims = base.claims_by_source[source.id]
    counts = SourceCounts(len(claims), len({claim.fact for claim in claims}))
    return extend(SourceRow, source_ref(source), note=source.note, counts=counts)


def source_record(base: FactBase, source: Source) -> SourceRecord:
    """Return a source with its claims, in the order of the file."""
    claims = tuple(claim_row(base, claim) for claim in base.claims_by_source[source.id])
    return extend(SourceRecord, source_row(base, source), claims=claims)
