"""Tables for a terminal, where several columns may share a place."""

from collections.abc import Iterator
from itertools import groupby

from rich.console import RenderableType
from rich.text import Text

from jinan_laser.output.formats.columns import column_widths
from jinan_laser.output.formats.text import plain_table, text_of
from jinan_laser.output.page import Cell, Grid
from jinan_laser.output.printable import printable


def tables(grid: Grid, width: int) -> Iterator[RenderableType]:
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
        table = plain_table()
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
            lines.append(Text.assemble((f"{column.title}: ", "label"), text_of(cell)))
        elif cell.text:
            lines.append(text_of(cell))
    return Text("\n").join(lines)
