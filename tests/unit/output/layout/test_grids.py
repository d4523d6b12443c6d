"""A grid takes the arrangement of the fewest lines among those in which every word is whole."""

import pytest

from jinan_laser.output.layout import lay_out
from jinan_laser.output.page import Cell, Column, Grid

COLUMNS = (
    Column("topic", "above"),
    Column("fact"),
    Column("answer"),
    Column("as of", under="standing", turn=2, label=True),
    Column("standing"),
    Column("id", under="fact"),
)
ROWS = (
    ("Parks", "Area of the park", "6.67 ha", "2024", "plan", "park-area"),
    ("Parks", "Companies in it", "> 10 companies", "", "plan", "park-companies"),
    ("Policies", "Plan adopted", "The government adopted the plan.", "2022", "one origin", "plan"),
)


def grid(*rows: tuple[str, ...], columns: tuple[Column, ...] = COLUMNS) -> Grid:
    roles = {"id": "id", "figure": "figure", "url": "url"}
    return Grid(
        columns,
        tuple(
            tuple(Cell(text, roles.get(c.title, "")) for c, text in zip(columns, row, strict=True))
            for row in rows
        ),
    )


def drawn(block: Grid, width: int) -> str:
    lines = lay_out((block,), "terminal", width)
    return "".join("".join(span.text for span in line) + "\n" for line in lines)


WIDE = """\
fact              answer                            as of  standing    id
Parks
Area of the park  6.67 ha                           2024   plan        park-area
Companies in it   > 10 companies                           plan        park-companies

Policies
Plan adopted      The government adopted the plan.  2022   one origin  plan
"""
FIRST_TURN = """\
fact              answer              as of  standing
Parks
Area of the park  6.67 ha             2024   plan
  park-area
Companies in it   > 10 companies             plan
  park-companies

Policies
Plan adopted      The government      2022   one origin
  plan            adopted the plan.
"""
SECOND_TURN = """\
fact              answer          standing
Parks
Area of the park  6.67 ha         plan
  park-area                       as of: 2024
Companies in it   > 10 companies  plan
  park-companies

Policies
Plan adopted      The government  one origin
  plan            adopted the     as of: 2022
                  plan.
"""
RECORDS = """\
Parks
fact      Area of the park
answer    6.67 ha
as of     2024
standing  plan
id        park-area

fact      Companies in it
answer    > 10 companies
standing  plan
id        park-companies

Policies
fact      Plan adopted
answer    The government
          adopted the plan.
as of     2022
standing  one origin
id        plan
"""


@pytest.mark.parametrize(
    ("width", "expected"),
    [(85, WIDE), (55, FIRST_TURN), (45, SECOND_TURN), (28, RECORDS)],
    ids=["wide", "first turn", "second turn", "records"],
)
def test_columns_give_way_in_their_turn(width: int, expected: str) -> None:
    assert drawn(grid(*ROWS), width) == expected


def test_a_pipe_has_every_column() -> None:
    lines = list(lay_out((grid(*ROWS),), "pipe"))
    assert len(lines) == 1 + len(ROWS)
    assert "".join(span.text for span in lines[0]).split() == [
        *("topic", "fact", "answer", "as", "of", "standing", "id")
    ]


def test_ids_figures_and_addresses_are_no_words_to_fold() -> None:
    columns = (Column("what"), Column("figure"), Column("url"))
    text = "some words that fold where there is no room"
    block = grid((text, "> 20 billion CNY", "http://a.example/b"), columns=columns)
    for width in range(20, 90):
        screen = drawn(block, width)
        assert "> 20 billion CNY" in screen
        assert "http://a.example/b" in screen


def test_records_when_a_column_would_get_less_than_it_needs() -> None:
    columns = (Column("one"), Column("two"))
    short = grid(("a b c d e f g h", "antidisestablishment"), columns=columns)
    room = 12 + 2 + 2 + 20  # for lines longer than 12 columns, an indent, a gap, and the word
    assert drawn(short, room).splitlines()[0].split() == ["one", "two"]
    assert drawn(short, room - 1) == "one  a b c d e f g h\ntwo  antidisestablishment\n"


def test_rows_with_much_below_each_other_stand_apart() -> None:
    columns = (
        Column("as of"),
        Column("statement"),
        Column("note", "labelled"),
        Column("id", "below"),
    )
    block = grid(
        ("2024", "It opened.", "Says who?", "opened-a"),
        ("2025", "It closed.", "Nobody knows.", "closed-b"),
        columns=columns,
    )
    assert drawn(block, 40) == (
        "as of  statement\n"
        "2024   It opened.\n"
        "       note: Says who?\n"
        "       opened-a\n"
        "\n"
        "2025   It closed.\n"
        "       note: Nobody knows.\n"
        "       closed-b\n"
    )


def test_a_label_that_fills_its_line_stands_above_its_cell() -> None:
    columns = (Column("what"), Column("documentation", "labelled"))
    block = grid(("text", "unbroken-words"), columns=columns)
    assert drawn(block, 20).splitlines()[1:] == ["text", "  documentation:", "  unbroken-words"]


def test_what_is_empty_in_every_row_takes_no_room() -> None:
    columns = (Column("fact"), Column("note"), Column("id", under="fact"))
    block = grid(("Area", "", "park-area"), ("Firms", "", "firms"), columns=columns)
    assert drawn(block, 40) == "fact   id\nArea   park-area\nFirms  firms\n"


def test_what_others_stand_under_keeps_its_place() -> None:
    columns = (Column("fact"), Column("answer"), Column("id", under="answer"))
    block = grid(("Area of it", "", "park-area"), columns=columns)
    assert drawn(block, 21) == "fact        answer\nArea of it  park-area\n"


@pytest.mark.parametrize(
    ("width", "lines", "rows"),
    [
        (
            *(57, 5),
            [
                ("hundred are than three of town", "town new old"),
                (
                    "years",
                    "firms since old more three since and town others the others firms",
                ),
            ],
        ),
        (
            *(66, 2),
            [
                (
                    "town has old old since old since of firms some new town",
                    "laser has more since some more some more others three firms new",
                )
            ],
        ),
        (
            *(53, 3),
            [
                (
                    "town laser town three three and",
                    "than and firms hundred three and the and the the old has",
                )
            ],
        ),
        (
            *(41, 3),
            [
                (
                    "since some firms others the than",
                    "the three hundred has and since three has town three firms since",
                )
            ],
        ),
        (
            *(34, 4),
            [
                (
                    "laser some and town the has",
                    "firms and hundred town more others has which the than laser than",
                )
            ],
        ),
        (
            *(31, 6),
            [
                (
                    "are town since firms three and since are more has three laser",
                    "town town three which has years",
                ),
                ("years others town", "new than and"),
            ],
        ),
        (*(45, 2), [("years hundred new years are has", "than which are which has the")]),
    ],
)
def test_columns_share_the_width_so_that_rows_are_low(
    width: int, lines: int, rows: list[tuple[str, ...]]
) -> None:
    block = grid(*rows, columns=(Column("a"), Column("b")))
    assert len(drawn(block, width).splitlines()) <= lines
