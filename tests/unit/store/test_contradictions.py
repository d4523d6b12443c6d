from pathlib import Path

import pytest

from changing import VALID, changed, codes
from jinan_laser.store.check import check


@pytest.mark.parametrize(
    ("comparator", "value", "stance", "expected"),
    [
        ("=", 250, "supports", ["supports-excluded"]),
        ("=", 300, "supports", []),
        ("=", 300, "disputes", []),
        ("=", 350, "supports", []),
        ("=", 350, "disputes", ["disputes-agreeing"]),
        ("<", 300, "supports", []),
        ("<", 299, "supports", ["supports-excluded"]),
        ("<", 299, "disputes", []),
        ("~", 280, "supports", []),
        ("~", 270, "supports", ["supports-excluded"]),
        (">", 10, "supports", []),
        (">=", 10, "disputes", ["disputes-agreeing"]),
        ("=", 250, "context", []),
    ],
)
def test_figures_of_one_date(
    tmp_path: Path, comparator: str, value: int, stance: str, expected: list[str]
) -> None:
    words = {"=": "", "<": "不到", "~": "约", ">": "超过", ">=": "不少于"}
    file = changed(
        tmp_path,
        ("value = 290", f"value = {value}"),
        ("has about 290 firms", f"has {value} firms"),
        ('comparator = "~"', f'comparator = "{comparator}"'),
        ('as_of = "2024-05"', 'as_of = "2024-04"'),
        ('stance = "disputes"', f'stance = "{stance}"'),
        ('printed = "约290家"', f'printed = "{words[comparator]}{value}家"'),
    )
    assert codes(file) == expected


def test_a_cut_off_decimal_supports_a_rounded_one(tmp_path: Path) -> None:
    assert codes(_with_another_area(tmp_path, 486.67, 486.6)) == []


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (12.6, []),
        (12.61, []),
        (12.7, []),
        (12.8, ["supports-excluded"]),
        (12.9, ["supports-excluded"]),
        (12.3, []),
        (12.2, ["supports-excluded"]),
        (12.39, []),
        (12.38, ["supports-excluded"]),
        (12, ["supports-excluded"]),
        (13, ["supports-excluded"]),
    ],
)
def test_decimals_leave_one_unit_of_the_last_open(
    tmp_path: Path, value: float, expected: list[str]
) -> None:
    """The headline's 12.5 is 25/2, and leaves a tenth open to each side: not a half."""
    assert codes(_with_another_area(tmp_path, 12.5, value)) == expected


def _with_another_area(tmp_path: Path, headline: float, other: float) -> Path:
    table = VALID.read_text(encoding="utf-8").split("\n[claims.area-gazette]")[1]
    figure = ("value = 20\n", f"value = {headline}\n"), ('"20 hectares"', f'"{headline} hectares"')
    file = changed(tmp_path, *figure, ("cover 20 hectares", f"cover {headline} hectares"))
    for old, new in (
        ("value = 20\n", f"value = {other}\n"),
        ('"20 hectares"', f'"{other} hectares"'),
        ("cover 20 hectares", f"cover {other} hectares"),
    ):
        table = table.replace(old, new)
    with file.open("a", encoding="utf-8") as stream:
        stream.write(f"\n[claims.area-gazette-again]{table}")
    return file


@pytest.mark.parametrize(
    ("comparator", "value", "stance", "expected"),
    [
        (">", 290, "supports", []),
        (">", 210, "supports", []),
        (">", 150, "supports", ["supports-excluded"]),
        ("~", 290, "supports", []),
        ("~", 200, "supports", ["supports-excluded"]),
        ("=", 3000, "supports", []),
        ("<", 300, "supports", []),
        ("<", 290, "supports", ["supports-excluded"]),
        ("=", 3000, "disputes", []),
        ("~", 200, "context", []),
    ],
)
def test_a_figure_of_another_date_supports_what_it_does_not_exclude(
    tmp_path: Path, comparator: str, value: int, stance: str, expected: list[str]
) -> None:
    """The headline is "more than 300" of April; "more than 200" of May may well be 300."""
    words = {"=": "", "<": "不到", "~": "约", ">": "超过"}
    file = changed(
        tmp_path,
        ("value = 290", f"value = {value}"),
        ("has about 290 firms", f"has {value} firms"),
        ('comparator = "~"', f'comparator = "{comparator}"'),
        ('stance = "disputes"', f'stance = "{stance}"'),
        ('printed = "约290家"', f'printed = "{words[comparator]}{value}家"'),
    )
    assert codes(file) == expected


@pytest.mark.parametrize("dated", [True, False])
def test_an_undated_page_cannot_tell_that_a_plan_of_its_origin_came_true(
    dated: bool, tmp_path: Path
) -> None:
    file = changed(
        tmp_path,
        ('family = "evening-news"', 'family = "gazette"'),
        ('published = "2024-05"\n', 'published = "2030-05"\n' if dated else ""),
        ('checked = "2024-06-01"', 'checked = "2030-06-01"'),
    )
    with file.open("a", encoding="utf-8") as stream:
        stream.write(COVERED)
    assert codes(file) == ([] if dated else ["status-differs"])
    said = [(found.key, found.message) for found in check(file).diagnostics]
    message = '"area-gazette" of the same origin has it as a plan; this page is undated'
    assert said == ([] if dated else [(("claims", "area-evening-news", "status"), message)])


COVERED = """
[claims.area-evening-news]
fact = "area"
source = "evening-news"
statement = "The park covers 20 hectares."
value = 20
comparator = "="
as_of = "2030-02"
status = "reported"
stance = "supports"
printed = "20公顷"
locator = "p1.s2"
"""
