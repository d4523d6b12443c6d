"""Rows as lines of cells: one a row where most fit, else two, or as many as it takes."""

from jinan_laser.output.layout import lay_out
from jinan_laser.output.page import Cell, Column, Grid

COLUMNS = (
    Column("topic", "above"),
    Column("label"),
    Column("answer"),
    Column("standing"),
    Column("id"),
    Column("others", "labelled"),
)
ROWS = (
    ("Parks", "Area", "6.67 ha", "plan", "area", ""),
    ("Parks", "Companies in it", "10 companies", "one origin", "companies", "12 (2021)"),
    ("Parks", "What it did for the town", "", "opinion", "impetus", ""),
    ("Policies", "Plan", "", "one origin", "plan", ""),
)


def drawn(width: int, *rows: tuple[str, ...]) -> str:
    roles = {"id": "id", "answer": "figure"}
    cells = tuple(
        tuple(Cell(text, roles.get(c.title, "")) for c, text in zip(COLUMNS, row, strict=True))
        for row in rows or ROWS
    )
    lines = lay_out((Grid(COLUMNS, cells, second="standing"),), "terminal", width)
    return "".join("".join(span.text for span in line) + "\n" for line in lines)


def test_one_line_a_row_a_cell_runs_on_over_an_empty_one() -> None:
    assert (
        drawn(64)
        == """\
label                     answer        standing    id
Parks
Area                      6.67 ha       plan        area
Companies in it           10 companies  one origin  companies
  others: 12 (2021)
What it did for the town                opinion     impetus

Policies
Plan                                    one origin  plan
"""
    )


def test_what_is_labelled_goes_on_in_the_line_if_there_is_room() -> None:
    assert "one origin  companies  others: 12 (2021)\n" in drawn(80)


def test_where_a_row_needs_the_room_its_cells_begin_earlier() -> None:
    assert drawn(52).splitlines()[:4] == [
        "label              answer        standing    id",
        "Parks",
        "Area               6.67 ha       plan        area",
        "Companies in it  10 companies  one origin  companies",
    ]


def test_a_long_cell_moves_the_rest_of_its_row() -> None:
    lines = drawn(52, *ROWS, ("Policies", "Duties of its planners", "3 duties", "one", "it", ""))
    assert lines.splitlines()[-1] == "Duties of its planners  3 duties  one        it"


def test_two_lines_a_row_where_too_few_fit_on_one() -> None:
    assert (
        drawn(40)
        == """\
label                     answer
  standing    id
Parks
Area                      6.67 ha
  plan        area
Companies in it           10 companies
  one origin  companies
  others: 12 (2021)
What it did for the town
  opinion     impetus

Policies
Plan
  one origin  plan
"""
    )


def test_what_finds_no_room_goes_on_below_with_what_follows() -> None:
    screen = drawn(30, ("Parks", "What it did for the town", "10 companies", "one", "it", ""))
    assert screen.splitlines()[3:] == ["What it did for the town", "  10 companies  one  it"]


def test_a_cell_that_is_longer_than_a_line_folds_indented() -> None:
    row = ("Parks", "What it did for the town", "", "plan", "an-id-of-20-columns-", "")
    screen = drawn(20, row)
    assert screen.splitlines()[-4:] == [
        "What it did for the",
        "  town",
        "  plan",
        "an-id-of-20-columns-",
    ]


def test_a_label_stays_with_its_text_when_that_folds() -> None:
    row = ("Parks", "Area", "", "plan", "area", "12 companies in 2021; 13 companies in 2022")
    assert drawn(30, row).splitlines()[-2:] == [
        "  others: 12 companies in",
        "  2021; 13 companies in 2022",
    ]
