"""Others: what other origins print instead of a figure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.unit import Unit
from jinan_laser.model.vocabulary import Comparator, Status
from jinan_laser.output.figure import figure, plain_number
from jinan_laser.query.evidence import Other, others


@dataclass(frozen=True, slots=True)
class OtherRow:
    """A figure that other origins print instead; plans and results are never taken together."""

    value: int | float
    """The figure, exact."""
    comparators: tuple[Comparator, ...]
    """How it is said to bound the truth, the earliest claim's first."""
    unit: str | None
    """Unit of the figure; null when the base does not say."""
    status: Status
    """reported, planned, forecast or opinion: only the first is a result."""
    earliest: str | None
    """The first date it is about, or due; null when nobody says one."""
    latest: str | None
    """The last such date."""
    origins: int
    """How many independent origins print it."""
    claims: tuple[str, ...]
    """Ids of the claims that do, by time."""


def other_rows(base: FactBase, claim: Claim) -> tuple[OtherRow, ...]:
    """Return what others print instead of the figure of a claim: most origins first."""
    unit = base.facts[claim.fact].unit
    return tuple(_other_row(other, unit) for other in others(base, claim))


def _other_row(other: Other, unit: str | None) -> OtherRow:
    return OtherRow(
        value=plain_number(other.value),
        comparators=other.comparators,
        unit=unit,
        status=other.status,
        earliest=other.earliest,
        latest=other.latest,
        origins=other.origins,
        claims=tuple(claim.id for claim in other.claims),
    )


def told_others(rows: Iterable[OtherRow], units: Mapping[str, Unit]) -> str:
    """Return others on one line, to stand beside a figure: 15 billion (2021 to 2023-11); ...

    The unit is that of the figure beside it. One origin is not counted.
    """
    return "; ".join(_told(row, units) for row in rows)


def _is_part(unit: Unit) -> bool:
    """Tell whether a figure is not one without its unit: a rank, a year, a share in percent."""
    return unit.kind in ("rank", "year") or not any(map(str.isalpha, unit.id))


def _told(row: OtherRow, units: Mapping[str, Unit]) -> str:
    # Where the words around one figure differ, none of them speaks for all.
    comparator = row.comparators[0] if len(row.comparators) == 1 else None
    unit = row.unit if row.unit and _is_part(units[row.unit]) else None
    dates = dict.fromkeys(date for date in (row.earliest, row.latest) if date)
    origins = "" if row.origins == 1 else f"{row.origins} origins"
    status = "" if row.status == "reported" else row.status
    more = ", ".join(text for text in (status, " to ".join(dates), origins) if text)
    return figure(row.value, comparator, unit, units) + (f" ({more})" if more else "")
