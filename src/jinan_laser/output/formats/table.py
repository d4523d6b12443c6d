"""What a person reads: tables and vertical records, drawn by Rich.

On a terminal text folds at its width and nothing is shortened; on a narrow one a table
becomes a list of records. Off a terminal every record is one line at its natural width.
"""

from collections.abc import Iterable, Iterator
from io import StringIO
from itertools import groupby

from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text
from rich.theme import Theme

from jinan_laser.output.formats.columns import GAP, column_widths
from jinan_laser.output.formats.shown import Shown
from jinan_laser.output.page import Block, Cell, Grid, Heading, Page, Pairs, Paragraph
from jinan_laser.output.printable import printable
from jinan_laser.output.view import View

# Colours of the terminal's own palette, which its user chose to be readable. Each says again
# what the words say already.
_THEME = Theme(
    {
        "plain": "none",
        "heading": "bold underline",
        "title": "bold",
        "label": "dim",
        "name": "bold",
        "id": "cyan",
        "figure": "bold",
        "note": "italic",
        "reported": "none",
        "planned": "yellow",
        "forecast": "magenta",
        "opinion": "italic",
        "corroborated": "green",
        "disputed": "red",
        "single-origin": "none",
        "unresolved-plan": "yellow",
    },
)
_NARROW = 60  # columns: below this a table of several columns cannot be read
_UNLIMITED = 10**6
_NOTHING = "(nothing)"


def as_table(view: View, shown: Shown) -> str:
    """Return the page of an answer as a person reads it."""
    return draw(view.page(), shown)


def draw(page: Page, shown: Shown) -> str:
    """Return a page as text, with escape sequences only where colour is wanted."""
    stream = StringIO()
    console = Console(
        file=stream,
        width=shown.width or _UNLIMITED,
        theme=_THEME,
        color_system="standard" if shown.colour else None,
        force_terminal=shown.colour,
        no_color=not shown.colour,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    for number, block in enumerate(page):
        if number:
            console.print()
        for renderable in _renderables(block, shown.width):
            console.print(renderable, soft_wrap=shown.width is None)
    return "".join(
        line.rstrip() + "\n" for line in stream.getvalue().removesuffix("\n").split("\n")
    )


def _renderables(block: Block, width: int | None) -> Iterator[RenderableType]:
    match block:
        case Heading(text):
            yield Text(printable(text), "heading")
        case Paragraph(cell):
            yield _text(cell)
        case Pairs(rows):
            yield _pairs(rows)
        case Grid() if width is None:
            yield _lines(block)
        case Grid(rows=()):
            yield Text(_NOTHING, "note")
        case Grid() if width < _NARROW:
            yield from _records(block)
        case Grid():
            yield from _tables(block, width)


def _text(cell: Cell) -> Text:
    return Text(printable(cell.text), cell.role)


def _pairs(rows: Iterable[tuple[str, Cell]]) -> Table:
    table = _grid()
    table.add_column(style="title", no_wrap=True)
    table.add_column(overflow="fold")
    for name, cell in rows:
        table.add_row(Text(name), _text(cell))
    return table


def _lines(grid: Grid) -> Table:
    """Off a terminal: one record a line, every column of its own."""
    table = _grid()
    for column in grid.columns:
        table.add_column(Text(column.title), no_wrap=True)
    table.show_header = True
    for row in grid.rows:
        table.add_row(*map(_text, row))
    return table


def _records(grid: Grid) -> Iterator[RenderableType]:
    """On a narrow terminal: one record below the other."""
    titles = [column.title for column in grid.columns]
    for number, row in enumerate(grid.rows):
        if number:
            yield Text()
        yield _pairs((title, cell) for title, cell in zip(titles, row, strict=True) if cell.text)


def _tables(grid: Grid, width: int) -> Iterator[RenderableType]:
    """On a wide terminal: a table, or one below each heading, all with the same columns."""
    above = [number for number, column in enumerate(grid.columns) if column.place == "above"]
    stacks = _stacks(grid)
    rows = [[_stacked(grid, row, stack) for stack in stacks] for row in grid.rows]
    titles = [Text(grid.columns[stack[0]].title) for stack in stacks]
    widths = column_widths([titles, *rows], width)
    groups = groupby(range(len(rows)), lambda number: [grid.rows[number][at].text for at in above])
    for count, (headings, numbers) in enumerate(groups):
        if count:
            yield Text()
        for heading in headings:
            yield Text(printable(heading).capitalize(), "heading")
        table = _grid()
        table.show_header = True
        for title, column_width in zip(titles, widths, strict=True):
            table.add_column(title, header_style="title", overflow="fold", width=column_width)
        for place, number in enumerate(numbers):
            if place and len(grid.columns) > len(stacks):
                table.add_row()
            table.add_row(*rows[number])
        yield table


def _stacks(grid: Grid) -> list[list[int]]:
    """Return the numbers of the columns that share a place."""
    stacks: list[list[int]] = []
    for number, column in enumerate(grid.columns):
        if column.place == "beside":
            stacks.append([number])
        elif column.place != "above":
            stacks[-1].append(number)
    return stacks


def _stacked(grid: Grid, row: tuple[Cell, ...], stack: list[int]) -> Text:
    lines = []
    for number in stack:
        column, cell = grid.columns[number], row[number]
        if cell.text and column.place == "labelled":
            lines.append(Text.assemble((f"{column.title}: ", "label"), _text(cell)))
        elif cell.text:
            lines.append(_text(cell))
    return Text("\n").join(lines)


def _grid() -> Table:
    return Table(box=None, show_header=False, pad_edge=False, padding=(0, GAP, 0, 0))
