"""Rows as lines of cells: one line a row where most of them fit, else two, or as many as it takes.

A cell begins where those of its column do as long as its row has room for that, later if the
cell before it is longer, earlier if those after it need the room: a long label moves the rest of
its row rather than fold. What does not fit on the line goes on below, indented.
"""

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from jinan_laser.output.layout.folding import cells
from jinan_laser.output.layout.lines import GAP, Line, Span, folded, minimum
from jinan_laser.output.layout.tables import Table
from jinan_laser.output.page import Cell, Grid

_MOST = 7 / 8  # of the rows fit on one line, or every row has two
_ALIGNED = 4 / 5  # of the cells of a column stand below each other


class Part(NamedTuple):
    """A cell on its way to a line: what stands there, and the columns that takes."""

    at: int
    spans: list[Span]
    cell: Cell
    size: int


def flow(grid: Grid, width: int, indent: int) -> Table:
    """Return the rows of a grid, with its titles, as lines of cells.

    Args:
        grid: what it shows; its ``second`` begins the second line of rows that have two.
        width: columns of the terminal.
        indent: how far all but the first line of each row are indented.
    """
    shown = [at for at, column in enumerate(grid.columns) if column.stack != "above"]
    rows = [[_part(grid, at, row[at]) for at in shown if row[at].text] for row in grid.rows]
    beside = [at for at in shown if grid.columns[at].stack != "labelled"]
    [second] = (at for at in beside if grid.columns[at].title == grid.second)
    fitting = sum(_needed([part for part in row if part.at in beside]) <= width for row in rows)
    if fitting >= len(rows) * _MOST:
        tabs = _tabs(rows, beside, width)
        second = len(grid.columns)
    else:
        lower = [at for at in beside if at >= second]
        tabs = _tabs(rows, [at for at in beside if at < second], width)
        tabs |= _tabs(rows, lower, width - indent)
    titles = [
        _part(grid, at, Cell(grid.columns[at].title, "title")) for at in beside
    ]
    return Table(
        [(0, _row(titles, tabs, second, width, indent))],
        [[(0, _row(row, tabs, second, width, indent))] for row in rows],
    )


def _part(grid: Grid, at: int, cell: Cell) -> Part:
    title, stack, *_ = grid.columns[at]
    label = f"{title}: " if stack == "labelled" else ""
    text, role = cell
    spans = [Span(label, "label")] if label else []
    return Part(at, [*spans, Span(text, role, text)], cell, len(label) + cells(text))


def _needed(parts: Sequence[Part]) -> int:
    """Return the columns that cells take on one line."""
    return sum(part.size + GAP for part in parts) - GAP


def _tabs(rows: Sequence[Sequence[Part]], columns: Sequence[int], room: int) -> dict[int, int]:
    """Return where the cells of each column begin: most of them fit; the first has the rest."""
    sizes = dict.fromkeys(columns, 0)
    for at in columns:
        known = sorted(part.size for row in rows for part in row if part.at == at)
        if known:
            sizes[at] = known[min(int(len(known) * _ALIGNED), len(known) - 1)]
    first, *others = columns
    longest = max((part.size for row in rows for part in row if part.at == first), default=0)
    rest = room - sum(sizes[at] + GAP for at in others)
    sizes[first] = max(min(rest, longest), 0)
    starts = accumulate((sizes[at] + GAP for at in columns), initial=0)
    return dict(zip(columns, starts, strict=False))


def _row(
    parts: Sequence[Part], tabs: dict[int, int], second: int, width: int, indent: int
) -> list[Line]:
    """Return the lines of a row; from the column ``second`` on its cells stand below."""
    upper = [part for part in parts if part.at < second]
    lower = [part for part in parts if part.at >= second]
    lines: list[Line] = []
    for group in (upper, lower):
        _fill(lines, group, tabs, width, indent)
    return lines


def _fill(
    lines: list[Line], parts: Sequence[Part], tabs: dict[int, int], width: int, indent: int
) -> None:
    """Put cells on new lines, as many on each as have room."""
    left = list(parts)
    while left:
        before = indent if lines else 0
        room = width - before
        if left[0].size > room:
            _fold(lines, left.pop(0), width, indent)
            continue
        count = 1
        while count < len(left) and _needed(left[: count + 1]) <= room:
            count += 1
        line: Line = [Span(" " * before)] if before else []
        end = 0
        for number, part in enumerate(left[:count]):
            latest = room - _needed(left[number:count])
            start = max(end + GAP * bool(end), min(tabs.get(part.at, 0), latest))
            if start > end:
                line.append(Span(" " * (start - end)))
            line += part.spans
            end = start + part.size
        lines.append(line)
        del left[:count]


def _fold(lines: list[Line], part: Part, width: int, indent: int) -> None:
    """Put a cell that is longer than a line on lines of its own."""
    label = part.spans[:-1]
    used = sum(cells(span.text) for span in label)
    inner = indent if minimum(part.cell) + used <= width - indent else 0
    before = inner if lines else 0
    found = folded(part.cell, width - inner, used - (inner - before))
    found[0][:0] = label
    for number, line in enumerate(found):
        blanks = inner if number or before else 0
        lines.append([Span(" " * blanks), *line] if blanks else line)
