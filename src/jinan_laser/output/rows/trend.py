"""A point of a trend, as scripts see it."""

from jinan_laser.model.fact import Fact
from jinan_laser.model.vocabulary import Comparator, Status, Unit
from jinan_laser.output.rows.claim import plain_number
from jinan_laser.output.rows.row import Row, row
from jinan_laser.query.series import Point


@row
class TrendRow(Row):
    """One figure of one origin at a time."""

    fact: str
    """Id of the fact."""
    as_of: str
    """When the figure is about (for a plan: its target date)."""
    value: int | float
    """The figure, exact."""
    comparator: Comparator
    """How the figure bounds the truth: = > >= ~ < <=."""
    unit: Unit
    """Unit of the figure."""
    status: Status
    """reported, planned, forecast or opinion: only the first is a result."""
    family: str
    """The origin; its copies are taken together."""
    claims: tuple[str, ...]
    """Ids of the claims that say so, the earliest first."""
    sources: tuple[str, ...]
    """Ids of their sources, in the same order."""


def trend_row(fact: Fact, point: Point) -> TrendRow:
    """Return a point with its unit and everything that repeats it."""
    claims = (point.first, *point.copies)
    first = point.first
    return TrendRow(
        fact.id,
        first.as_of or "",
        plain_number(first.value) or 0,
        first.comparator or "=",
        fact.unit or "rank",
        first.status,
        point.family,
        tuple(claim.id for claim in claims),
        tuple(claim.source for claim in claims),
    )
