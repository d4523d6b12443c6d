"""Tables for a terminal: several columns may share a place, and all share its width."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.cells import cell_len
from rich.console import RenderableType
from rich.text import Text

from jinan_laser.output.formats.style import GAP, plain_table, text_of
from jinan_laser.output.page import Cell, Grid
from jinan_laser.output.printable import printable

_LONGEST_WORD = 30  # a longer word may be broken: no id needs more
_LEAST = 10  # what a column leaves to each of the others, where there is as much
_LONGEST_LINE = 60  # what is longer folds anyway and needs no larger share


def tables(grid: Grid, width: int) -> Iterator[RenderableType]:
    """On a wide terminal: a table, or one below each heading, all with the same columns."""
    above = [number for number, column in enumerate(grid.columns) if column.stack == "above"]
    stacks = _stacks(grid)
    rows = [[_stacked(grid, row, stack) for stack in stacks] for row in grid.rows]
    titles = [Text(grid.columns[stack[0]].title) for stack in stacks]
    widths = column_widths([titles, *rows], width)
    groups = groupby(range(len(rows)), lambda number: [grid.rows[number][at].text for at in above])
    for count, (headings, numbers) in enumerate(groups):
        if count:
            yield Text()
        for heading in headings:
            yield Text(printable(heading), "heading")
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
        if column.stack == "beside":
            stacks.append([number])
        elif column.stack != "above":
            stacks[-1].append(number)
    return stacks


def _stacked(grid: Grid, row: tuple[Cell, ...], stack: list[int]) -> Text:
    lines = []
    for number in stack:
        column, cell = grid.columns[number], row[number]
        if cell.text and column.stack == "labelled":
            lines.append(Text.assemble((f"{column.title}: ", "label"), text_of(cell)))
        elif cell.text:
            lines.append(text_of(cell))
    return Text("\n").join(lines)


def column_widths(rows: Sequence[Sequence[Text]], width: int) -> list[int]:
    """Return a width for each column, so that all fit and few words break.

    A column whose lines fit into an even share gets what it needs; the others share the
    rest in proportion to their longest lines, but none gets less than its longest word.

    Args:
        rows: the cells, all rows of the same length; lines are separated by newlines.
        width: columns of the terminal.
    """
    cells = [[cell.plain for cell in column] for column in zip(*rows, strict=True)]
    needs = [
        max(cell_len(line) for cell in column for line in cell.split("\n")) for column in cells
    ]
    words = [
        max(cell_len(word) for cell in column for word in cell.split() or [""]) for column in cells
    ]
    open_ = set(range(len(needs)))
    widths = [0] * len(needs)
    room = width - GAP * (len(needs) - 1)

    def give(column: int, size: int) -> None:
        nonlocal room
        least = min(_LEAST, room // len(open_)) * (len(open_) - 1)
        widths[column] = max(1, min(size, room - least))
        room -= widths[column]
        open_.discard(column)

    while fitting := [column for column in open_ if needs[column] <= room // len(open_)]:
        give(fitting[0], needs[fitting[0]])
    while open_:
        total = sum(min(needs[column], _LONGEST_LINE) for column in open_)
        shares = {c: room * min(needs[c], _LONGEST_LINE) // total for c in open_}
        tight = [c for c in open_ if shares[c] < min(words[c], _LONGEST_WORD)]
        if tight and len(open_) > 1:
            give(tight[0], min(words[tight[0]], _LONGEST_WORD))
        else:
            for column in list(open_):
                give(column, shares[column])
    return widths
