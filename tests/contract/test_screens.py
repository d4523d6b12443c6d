"""What a person sees on a terminal of 80 and of 40 columns, without colour."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.cells import cell_len

from jinan_laser.model.base import FactBase
from jinan_laser.output.answers.claims import claim_list
from jinan_laser.output.answers.disputes import dispute_list
from jinan_laser.output.answers.entities import entity_list, entity_view
from jinan_laser.output.answers.facts import fact_list, fact_view
from jinan_laser.output.answers.sources import source_list
from jinan_laser.output.answers.timeline import timeline_list
from jinan_laser.output.answers.trend import trend_view
from jinan_laser.output.formats.shown import Shown
from jinan_laser.output.formats.table import render
from jinan_laser.output.page import Cell, Grid, Page, Pairs
from jinan_laser.query.select import (
    select_claims,
    select_dated,
    select_entities,
    select_facts,
    select_sources,
)

SCREENS = Path(__file__).parent / "screens"
VIEWS = {
    "facts": lambda base: fact_list(base, select_facts(base)),
    "nothing": lambda base: fact_list(base, ()),
    "disputes": lambda base: dispute_list(base, [base.facts["laser-scale"]]),
    "trend": lambda base: trend_view(base, base.facts["laser-scale"]),
    "timeline": lambda base: timeline_list(base, select_dated(base)),
    "fact": lambda base: fact_view(base, base.facts["laser-scale"]),
    "park": lambda base: entity_view(base, base.entities["east-park"]),
    "sources": lambda base: source_list(base, select_sources(base)),
    "policies": lambda base: entity_list(base, select_entities(base, "policy")),
    "claims": lambda base: claim_list(base, select_claims(base, fact="laser-firms")),
}


@pytest.mark.parametrize("width", [80, 40])
@pytest.mark.parametrize("name", VIEWS)
def test_screen(name: str, width: int, small: FactBase, rewrite: bool) -> None:
    path = SCREENS / f"{name}-{width}.txt"
    actual = render(VIEWS[name](small), Shown(width))
    if rewrite:
        path.write_text(actual, encoding="utf-8")
    assert actual == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.parametrize("width", [30, 59, 60, 61, 79, 120, 200])
def test_no_line_is_wider_than_the_terminal_and_no_word_is_lost(
    name: str, width: int, small: FactBase
) -> None:
    view = VIEWS[name](small)
    lines = render(view, Shown(width)).splitlines()
    assert max(map(cell_len, lines)) <= width
    shown = set(" ".join(lines).split())
    words = {word for cell in cells(view.page()) for word in cell.text.split()}
    assert {word for word in words if len(word) <= 8} <= shown  # longer ones may be folded


def cells(page: Page) -> Iterator[Cell]:
    for block in page:
        if isinstance(block, Pairs):
            yield from (cell for _, cell in block.rows)
        elif isinstance(block, Grid):
            yield from (
                cell
                for row in block.rows
                for column, cell in zip(block.columns, row, strict=True)
                if column.place != "above"
            )
