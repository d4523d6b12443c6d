"""What of a page reaches whom: a terminal, a pipe, a picture, a document."""

import pytest

from jinan_laser.output.formats.markdown import render as markdown
from jinan_laser.output.formats.table import render
from jinan_laser.output.layout.blocks import Medium, blocks
from jinan_laser.output.page import (
    Bar,
    Bars,
    Block,
    Cell,
    Column,
    Foot,
    Grid,
    Heading,
    Paragraph,
    Screen,
    View,
    pairs,
)

MEDIA: tuple[Medium, ...] = ("terminal", "picture", "pipe", "document")
FOOT = Foot(("7 facts: 2 disputed",), ("One of them in full: jinan-laser fact ID",))


def view(*page: Block) -> View:
    return View(int, (), lambda: page)


@pytest.mark.parametrize("medium", MEDIA)
def test_only_a_terminal_has_a_foot(medium: Medium) -> None:
    found = list(blocks((Heading("Facts"), FOOT), medium))
    assert found == [Heading("Facts"), FOOT][: 2 if medium == "terminal" else 1]


def test_a_foot_folds_and_leaves_no_empty_line_behind() -> None:
    page = view(Heading("Facts"), FOOT)
    assert render(page, Screen()) == "Facts\n"
    assert markdown(page, Screen()) == "## Facts\n"
    assert render(page, Screen(30)) == (
        "Facts\n\n7 facts: 2 disputed\nOne of them in full:\njinan-laser fact ID\n"
    )


@pytest.mark.parametrize("medium", MEDIA)
def test_a_person_reads_why_there_is_nothing(medium: Medium) -> None:
    grid = Grid((Column("fact"),), (), "No park has \x1b such a name.")
    words = Paragraph(Cell("No park has \ufffd such a name.", "note"))
    expected = {"pipe": [grid], "document": [grid, words]}.get(medium, [words])
    assert list(blocks((grid,), medium)) == expected


def test_nothing_says_so() -> None:
    page = view(Grid((Column("fact"), Column("id")), ()))
    assert render(page, Screen()) == "fact  id\n"
    assert render(page, Screen(40)) == "(nothing)\n"
    assert markdown(page, Screen()) == "| fact | id |\n| --- | --- |\n\n(nothing)\n"


BARS = Bars(
    (
        Bar("2021", "15 billion CNY", 15, "reported", "headline", "radio"),
        Bar("2022 to 2024", "no figure", 0, None, "", ""),
        Bar("2025", "≥ 30 billion CNY", 30, "planned", "context", "plan-of-the-government"),
        Bar("2026", "0 CNY", 0, "forecast", "context", "nobody"),
    )
)


def test_bars_fill_the_room_there_is() -> None:
    assert render(view(BARS), Screen(84)) == (
        "as of         figure                       stance             source\n"
        "2021          15 billion CNY    ████       headline           radio\n"
        "2022 to 2024  no figure\n"
        "2025          ≥ 30 billion CNY  ░░░░░░░░░  planned, context   plan-of-the-government\n"
        "2026          0 CNY                        forecast, context  nobody\n"
    )


def test_bars_stand_below_their_figures_where_there_is_none() -> None:
    assert render(view(BARS), Screen(41)) == (
        "as of              figure\n"
        "2021               15 billion CNY\n"
        "headline           ███████████\n"
        "                   radio\n"
        "\n"
        "2022 to 2024       no figure\n"
        "\n"
        "2025               ≥ 30 billion CNY\n"
        "planned, context   ░░░░░░░░░░░░░░░░░░░░░░\n"
        "                   plan-of-the-government\n"
        "\n"
        "2026               0 CNY\n"
        "forecast, context  nobody\n"
    )


def test_a_document_has_figures_without_bars() -> None:
    first, _, *rows = markdown(view(BARS), Screen()).splitlines()
    assert first == "| as of | figure | stance | source |"
    assert rows[0] == "| 2021 | 15 billion CNY | headline | radio |"


@pytest.mark.parametrize("width", range(20, 90))
def test_signs_of_ascii_are_laid_out_as_they_are_shown(width: int) -> None:
    screen = render(view(BARS), Screen(width, unicode=False))
    assert screen.isascii()
    assert ">= 30 billion CNY" in screen
    assert max(map(len, screen.splitlines())) <= width


def test_a_value_that_would_not_be_whole_stands_below_its_name() -> None:
    address = "http://a.example/far/away"
    page = view(pairs(("id", Cell("laser", "id")), ("url", Cell(address, "url"))))
    assert render(page, Screen(30)) == f"id   laser\nurl  {address}\n"
    assert render(page, Screen(29)) == f"id   laser\nurl\n  {address}\n"
    assert render(page, Screen(26)) == f"id   laser\nurl\n{address}\n"
    assert render(page, Screen(20)) == "id   laser\nurl\nhttp://a.example/\nfar/away\n"
