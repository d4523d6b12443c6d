"""A trend says nothing that the base does not say, and what each figure is to the headline."""

import pytest

from harness import SMALL
from jinan_laser.model.base import FactBase
from jinan_laser.output.answers.trend import trend_row, trend_view
from jinan_laser.output.page import Bars, Paragraph
from jinan_laser.output.standing import standing
from jinan_laser.query.evidence import evidence
from jinan_laser.query.series import series
from jinan_laser.store.load import build, parse

ONE = "Only one of its figures has a date"
NONE = "That of the headline has none"


def test_no_unit_and_no_comparator_are_made_up() -> None:
    text = SMALL.read_text(encoding="utf-8")
    bare = "\n".join(
        line for line in text.split("\n") if not line.startswith(("unit = ", "comparator = "))
    )
    base = build(parse(bare, "bare.toml"), "bare.toml")
    fact = base.facts["laser-scale"]
    rows = [trend_row(fact, point) for point in series(base, fact)]
    assert rows
    assert {(row.unit, row.comparator) for row in rows} == {(None, None)}


def told(base: FactBase, fact: str) -> str:
    """Return what is said of a fact that has no bars."""
    [paragraph] = (
        block
        for block in trend_view(base, base.facts[fact]).page()
        if isinstance(block, Paragraph) and block.cell.role == "plain"
    )
    return paragraph.cell.text


def dated(base: FactBase, dates: dict[str, str | None]) -> FactBase:
    """Return the base with other dates of some claims."""
    claims = {
        id_: claim.model_copy(update={"as_of": dates[id_], "due": None}) if id_ in dates else claim
        for id_, claim in base.claims.items()
    }
    changed = base.model_copy(update={"claims": claims})
    changed.__dict__.pop("claims_by_fact", None)  # it is counted once, and copied
    return changed


@pytest.mark.parametrize(
    ("fact", "undated", "said"),
    [
        ("acme-best", [], "This fact has no figures to draw."),
        ("size-limit", [], "None of its figures has a date."),
        ("east-park-area", [], f"{ONE}: 6.67 ha (due 2024, headline)."),
        (
            "fair-ground",
            ["fair-ground-blog"],
            f"{ONE}: 3 ha (2024, disputes). {NONE}: 5 ha.",
        ),
        (
            "laser-scale",
            ["laser-scale-blog", "laser-scale-rival"],
            f"{ONE}: 15 billion CNY (2021, context). {NONE}: > 20 billion CNY.",
        ),
    ],
)
def test_too_few_to_draw(fact: str, undated: list[str], said: str, small: FactBase) -> None:
    assert told(dated(small, dict.fromkeys(undated)), fact) == said


def test_years_of_which_no_figure_is_known_have_a_line(small: FactBase) -> None:
    base = dated(small, {"laser-scale-radio": "2019"})
    [bars] = (
        block
        for block in trend_view(base, base.facts["laser-scale"]).page()
        if isinstance(block, Bars)
    )
    assert [(bar.when, bar.figure, bar.stance) for bar in bars.rows] == [
        ("2019", "15 billion CNY", "context"),
        ("2020 to 2022", "no figure", ""),
        ("2023", "≤ 12.5 billion CNY", "disputes"),
        ("2024-04", "> 20 billion CNY", "headline"),
    ]


def test_what_is_not_drawn_is_said(shipped: FactBase) -> None:
    fact = shipped.facts["cutter-power"]
    page = trend_view(shipped, fact, series(shipped, fact)[3:]).page()
    said = [block.cell.text for block in page if isinstance(block, Paragraph)]
    tampered, left_out = "1 of pages that were tampered with", "3 that filters left out"
    assert f"Figures that are not drawn: {tampered}, {left_out}." in said


@pytest.mark.parametrize(("first", "last"), [(0, None), (0, 1), (-1, None)])
def test_a_chart_of_some_figures_does_not_weigh_the_fact_by_them(
    first: int, last: int | None, shipped: FactBase
) -> None:
    for id_ in ("laser-companies", "leaders-growth-2021", "linyi-park-companies"):
        fact = shipped.facts[id_]
        view = trend_view(shipped, fact, series(shipped, fact)[first:last])
        drawing = view.chart() if view.chart else None
        assert drawing is not None
        assert f": {standing(shipped, fact, evidence(shipped, fact))}." in drawing.description
