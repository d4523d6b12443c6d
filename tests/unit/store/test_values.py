"""Figures that nothing of their unit can have."""

from pathlib import Path

import pytest

from changing import changed
from jinan_laser.store.check import check


@pytest.mark.parametrize(
    ("value", "possible"), [("1", True), ("3", True), ("0", False), ("1.5", False)]
)
def test_a_place_in_an_order_is_whole_and_from_one_on(
    value: str, possible: bool, tmp_path: Path
) -> None:
    assert is_possible(tmp_path, "rank", 'kind = "rank"', value, f"No. {value}") is possible


@pytest.mark.parametrize(
    ("value", "note", "possible"),
    [
        ("100", "", True),
        ("-100", "", True),
        ("120", "", False),
        ("-120", "", False),
        ("120", 'note = "Of the year before."', True),
    ],
)
def test_more_than_the_whole_needs_a_note(
    value: str, note: str, possible: bool, tmp_path: Path
) -> None:
    printed = f"fell by {value[1:]}%" if value.startswith("-") else f"{value}%"
    assert is_possible(tmp_path, "%", 'words = ["%"]', value, printed, note) is possible


def is_possible(  # noqa: PLR0913, PLR0917 - what a unit is, and what a claim says in it
    tmp_path: Path, unit: str, declared: str, value: str, printed: str, note: str = ""
) -> bool:
    """Tell whether the area of the park can have a value in another unit."""
    file = changed(
        tmp_path,
        ("\n[sources.gazette]\n", f'\n[units."{unit}"]\n{declared}\n\n[sources.gazette]\n'),
        ('unit = "ha"', f'unit = "{unit}"'),
        ("value = 20\n", f"value = {value}\n"),
        (f'printed = "20 hectares"\n{AT}', f'printed = "{printed}"\n{AT}\n{note}'),
    )
    report = check(file)
    assert report.claims == 4  # all were looked at
    return "impossible-value" not in {found.code for found in report.diagnostics}


AT = 'locator = "p2.s1"'
