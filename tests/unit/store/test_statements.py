"""A statement stands alone, and says the figure and the year of its claim, and no other."""

from pathlib import Path

import pytest

from changing import VALID, changed
from jinan_laser.store.check import check
from jinan_laser.store.checks.statements import statements_without_subject
from jinan_laser.store.load import load

FIRMS = "The town has about 290 firms."  # as of 2024-05, printed 约290家
MOTTO = "The town calls itself a town of light."  # has no value
PARK = "The park is to cover 20 hectares by 2030."


def told(tmp_path: Path, old: str, new: str, *more: tuple[str, str]) -> list[str]:
    """Return what is said of a statement, by code and message."""
    found = check(changed(tmp_path, (f'"{old}"', f'"{new}"'), *more)).diagnostics
    return [f"{each.code}: {each.message}" for each in found]


@pytest.mark.parametrize(
    "statement",
    [
        "The town has about 290 firms.",
        "The town has 292 firms.",  # rounded to a hundredth
        "The town has 288 firms.",
        "The town has hundreds of firms.",
        "The town, first in 3 lists in 10 years, had 290 firms in May 2024.",
        "On 29 May 2024 the town had 290 firms.",
        "The town has 0.29 thousand firms.",
        "The town has 290 firms on 20 hectares.",  # no figure of its unit
        "The town had 290 firms, in 2019 fewer, in 2024 more.",
    ],
)
def test_a_right_statement(statement: str, tmp_path: Path) -> None:
    assert told(tmp_path, FIRMS, statement) == []


@pytest.mark.parametrize(
    ("old", "statement", "said"),
    [
        (FIRMS, "The town has 293 firms.", "statement-value: it says 293, the value is 290"),
        (FIRMS, "The town has 287 firms.", "statement-value: it says 287, the value is 290"),
        (
            FIRMS,
            "The town has 2,900 firms or 29 firms.",
            "statement-value: it says 2900 or 29, the value is 290",
        ),
        (
            FIRMS,
            "The town has 29.5 firms.",
            "statement-value: it says 29.5, the value is 290",
        ),
        (
            FIRMS,
            "The town has 290 million firms.",
            "statement-value: it says 290000000, the value is 290",
        ),
        (
            FIRMS,
            "The town has 290 firms, once 400 firms.",
            'statement-figure: "400 firms" is neither the value nor in what was printed',
        ),
        (
            FIRMS,
            "In 2021 the town had 290 firms.",
            "statement-date: it says 2021, the claim is of 2024-05",
        ),
        (
            FIRMS,
            "In 2021, not 2020, the town had 290 firms.",
            "statement-date: it says 2020 and 2021, the claim is of 2024-05",
        ),
    ],
)
def test_a_wrong_statement(old: str, statement: str, said: str, tmp_path: Path) -> None:
    assert told(tmp_path, old, statement) == [said]


@pytest.mark.parametrize(
    "printed", ["town of light", "town of light in 300 windows", "light since 1990"]
)
def test_what_was_printed_may_be_said(printed: str, tmp_path: Path) -> None:
    figures = [("300", "a town of light with 300 windows")] if "300" in printed else []
    statement = figures[0][1] if figures else "a town of light"
    new = f"The town calls itself {statement}."
    assert told(tmp_path, MOTTO, new, ('"town of light"', f'"{printed}"')) == []


def test_what_was_not_printed_is_not_said(tmp_path: Path) -> None:
    new = "The town calls itself a town of light with 400 windows."
    printed = ('"town of light"', '"town of light in 300 windows"')
    assert told(tmp_path, MOTTO, new, printed) == [
        'statement-figure: "400" is neither the value nor in what was printed'
    ]


NAMELESS = (
    "It Its They Their He His She Her We Our This That These Those There Here"
    " The_area The_article The_authors The_base The_building The_city The_cities The_cluster"
    " The_company The_companies The_conference The_count The_district The_event The_exhibition"
    " The_export The_exports The_factory The_firm The_firms The_industry The_machine The_maker"
    " The_makers The_market The_output The_page The_parks The_plan The_plant The_policy"
    " The_product The_production The_project The_projects The_province The_region The_report"
    " The_revenue The_scale The_sector The_site The_source The_strategy The_trade The_zone"
    " The_same_zone"
)


def test_openings_that_name_nothing() -> None:
    base = load(VALID)
    motto = base.claims["motto-gazette"]
    openings = [opening.replace("_", " ") for opening in NAMELESS.split()]
    claims = {
        opening: motto.model_copy(update={"id": opening, "statement": f"{opening} is light."})
        for opening in openings
    }
    found = statements_without_subject(base.model_copy(update={"claims": claims}), "facts.toml")
    assert [each.message.split('"')[1] for each in found] == openings


@pytest.mark.parametrize(
    "opening",
    [
        "The town",  # an alias of an entity
        "The park",
        "The zone of the north",
        "The zone in the north",
        "The plan for the north",
        "The zone's firms",
        "The zones",
        "Itself",
        "The harbour zone",
    ],
)
def test_openings_that_name_something(opening: str, tmp_path: Path) -> None:
    assert told(tmp_path, MOTTO, f"{opening} is light.") == []
