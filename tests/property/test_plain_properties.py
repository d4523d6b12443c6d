"""What a pipe gets without Rich is what Rich would draw there."""

from io import StringIO
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from jinan_laser.model.vocabulary import Status
from jinan_laser.output.formats.drawing import draw
from jinan_laser.output.formats.plain import plain
from jinan_laser.output.formats.style import console
from jinan_laser.output.page import (
    Bar,
    Bars,
    Block,
    Cell,
    Column,
    Grid,
    Heading,
    Lines,
    Page,
    Pairs,
    Paragraph,
)
from jinan_laser.output.view import Screen

# Letters of one cell and of two, of none, what Rich would take for markup, what is unsafe.
TEXTS = st.text(
    st.sampled_from("ab 1济南Шў́ё🎉:[]/\\~é\t\n\x1b\u202e\u200b") | st.characters(), max_size=12
)
CELLS = st.builds(Cell, TEXTS)
BARS = st.builds(
    Bar, TEXTS, TEXTS, st.integers(0, 10**12), st.sampled_from(get_args(Status)), TEXTS
)


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    titles = draw(st.lists(st.sampled_from(["as of", "figure", "id"]), min_size=1, max_size=3))
    rows = st.lists(st.tuples(*(CELLS for _ in titles)), max_size=4)
    return Grid(tuple(map(Column, titles)), tuple(draw(rows)))


BLOCKS: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, TEXTS),
    st.builds(Paragraph, CELLS),
    st.lists(st.tuples(st.sampled_from(["id", "as of"]), CELLS), min_size=1, max_size=4).map(
        lambda rows: Pairs(tuple(rows))
    ),
    st.lists(TEXTS, min_size=1, max_size=3).map(lambda rows: Lines(tuple(rows))),
    st.lists(BARS.filter(lambda bar: bar.value > 0), min_size=1, max_size=4).map(
        lambda rows: Bars(tuple(rows))
    ),
    grids(),
)


def drawn(page: Page) -> list[str]:
    stream = StringIO()
    draw(page, console(Screen(), stream), None)
    return [line.rstrip() for line in stream.getvalue().removesuffix("\n").split("\n")]


@given(st.lists(BLOCKS, min_size=1, max_size=4).map(tuple))
def test_plain_is_what_rich_draws_off_a_terminal(page: Page) -> None:
    assert [line.rstrip() for line in plain(page)] == drawn(page)
