"""What others print, on one line: a figure only as precise as all who print it agree.

The unit is that of the figure beside it; one origin is not counted.
"""

import pytest

from jinan_laser.model.unit import Unit
from jinan_laser.model.vocabulary import Comparator, Status
from jinan_laser.output.answers.others import OtherRow, told_others

UNITS = {"CNY": Unit(id="CNY", kind="money"), "%": Unit(id="%")} | {
    kind: Unit(id=kind, kind=kind) for kind in ("rank", "year")
}


def row(  # noqa: PLR0913 - the columns of the table below
    *,
    value: float = 15e9,
    comparators: tuple[Comparator, ...] = ("=",),
    status: Status = "reported",
    dates: tuple[str | None, str | None] = (None, None),
    origins: int = 1,
    unit: str | None = "CNY",
) -> OtherRow:
    return OtherRow(value, comparators, unit, status, *dates, origins, ())


@pytest.mark.parametrize(
    ("other", "told"),
    [
        (row(), "15 billion"),
        (
            row(comparators=(">",), dates=("2021", "2023-11"), origins=2),
            "> 15 billion (2021 to 2023-11, 2 origins)",
        ),
        (row(dates=("2023", "2023")), "15 billion (2023)"),
        (row(comparators=(">", "=")), "15 billion"),
        (row(comparators=()), "15 billion"),
        (row(status="planned", dates=("2025", "2025")), "15 billion (planned, 2025)"),
        (row(value=3, unit="rank"), "no. 3"),
        (row(value=1985, unit="year"), "1985"),
        (row(value=27, unit="%"), "27 %"),
        (row(value=3, unit=None), "3"),
    ],
)
def test_one(other: OtherRow, told: str) -> None:
    assert told_others([other], UNITS) == told


def test_several_and_none() -> None:
    assert told_others([row(), row(value=12e9)], UNITS) == ("15 billion; 12 billion")
    assert told_others([], UNITS) == ""
