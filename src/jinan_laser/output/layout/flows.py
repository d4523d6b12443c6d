"""Rows as lines of cells: one line a row where most of them fit, else two, or as many as it takes.

A cell begins where those of its column do as long as its row has room for that, later if the
cell before it is longer, earlier if those after it need the room: a long label moves the rest of
its row rather than fold. What does not fit on the line goes on below, indented.
"""

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from jinan_laser.output.layout.lines import GAP, Line, Span, cells, minimum, wrapped
from jinan_laser.output.layout.tables import Table
from jinan_laser.output.page import Cell, Grid

_MOST = 7 / 8  # of the rows fit on one line, or every row has two
_ALIGNED = 4 / 5  # of the cells of the last column stand below each other


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
    # A column that is empty in every row is none.
    shown = [
        at
        for at, column in enumerate(grid.columns)
        if column.stack != "above" and any(row[at].text for row in grid.rows)
    ]
    rows = [[_part(grid, at, row[at]) for at in shown if row[at].text] for row in grid.rows]
    beside = [at for at in shown if grid.columns[at].stack != "labelled"]
    second = [column.title for column in grid.columns].index(grid.second)
    titles = [_part(grid, at, Cell(grid.columns[at].title, "title")) for at in beside]
    known = [titles, *rows]
    fitting = sum(_needed([part for part in row if part.at in beside]) <= width for row in rows)
    if fitting >= len(rows) * _MOST:
        tabs = _tabs(known, beside, width)
        second = len(grid.columns)
    else:
        upper = [at for at in beside if at < second]
        lower = [at for at in beside if at >= second]
        tabs = _tabs(known, upper, width) | _tabs(known, lower, width - indent)
    return Table(
        [(0, _row(titles, tabs, second, width, indent))],
        [[(0, _row(row, tabs, second, width, indent))] for row in rows],
    )


def _part(grid: Grid, at: int, cell: Cell) -> Part:
    title, stack, *_ = grid.columns[at]
    label = f"{title}: " if stack == "labelled" else ""
    text, role, *_ = cell
    spans = [Span(label, "label")] if label else []
    return Part(at, [*spans, Span(text, role, text)], cell, len(label) + cells(text))


def _needed(parts: Sequence[Part]) -> int:
    """Return the columns that cells take on one line."""
    return sum(part.size + GAP for part in parts) - GAP


def _tabs(rows: Sequence[Sequence[Part]], columns: Sequence[int], room: int) -> dict[int, int]:
    """Return where the cells of each column begin: where all have room, if there is enough.

    Else a cell may run on where its row has none in the next column, of the last column only
    most cells fit, and the first has what the others leave.
    """
    if not columns:
        return {}
    first, last = columns[0], columns[-1]
    widths = _widths(rows, columns, running=False)
    if sum(widths.values()) + GAP * (len(columns) - 1) > room and first != last:
        longest = widths[first]
        widths = _widths(rows, columns, running=True)
        known = sorted(part.size for row in rows for part in row if part.at == last)
        widths[last] = known[int((len(known) - 1) * _ALIGNED)]
        left = room - sum(widths[at] + GAP for at in columns[1:])
        widths[first] = max(min(left, longest), 0)
    starts = accumulate((widths[at] + GAP for at in columns), initial=0)
    return dict(zip(columns, starts, strict=False))


def _widths(
    rows: Sequence[Sequence[Part]], columns: Sequence[int], *, running: bool
) -> dict[int, int]:
    """Return the widest cell of each column; if cells run on, of those that have none beside."""
    widths = dict.fromkeys(columns, 0)
    for row in rows:
        present = {part.at for part in row}
        for part in row:
            if part.at in widths and (not running or _next(part.at, columns) in present):
                widths[part.at] = max(widths[part.at], part.size)
    return widths


def _next(at: int, columns: Sequence[int]) -> int | None:
    """Return the column beside one, None for the last."""
    return next((other for other in columns if other > at), None)


def _row(
    parts: Sequence[Part], tabs: dict[int, int], second: int, width: int, indent: int
) -> list[Line]:
    """Return the lines of a row; from the column ``second`` on its cells stand below."""
    upper = [part for part in parts if part.at < second]
    lower = [part for part in parts if part.at >= second and part.at in tabs]
    lines: list[Line] = []
    left = _fill(lines, upper, tabs, width, indent)
    tabbed = tabs if not left else {}  # what goes on from the line above is not in columns
    left += lower
    while left:
        left = _fill(lines, left, tabbed, width, indent)
        tabbed = {}
    for part in parts:
        if part.at >= second and part.at not in tabs:
            _fill(lines, [part], {}, width, indent)
    return lines


def _fill(
    lines: list[Line], parts: list[Part], tabs: dict[int, int], width: int, indent: int
) -> list[Part]:
    """Put cells on a new line, and return those that it has no room for."""
    before = indent if lines else 0
    room = width - before
    if parts and parts[0].size > room:
        _wrap(lines, parts[0], width, indent)
        return parts[1:]
    count = sum(_needed(parts[: number + 1]) <= room for number in range(len(parts)))
    line: Line = [Span(" " * before)] if before else []
    end = 0
    for number, part in enumerate(parts[:count]):
        latest = room - _needed(parts[number:count])
        start = max(end + GAP * bool(end), min(tabs.get(part.at, 0), latest))
        if start > end:
            line.append(Span(" " * (start - end)))
        line += part.spans
        end = start + part.size
    if count:
        lines.append(line)
    return parts[count:]


def _wrap(lines: list[Line], part: Part, width: int, indent: int) -> None:
    """Put a cell that is longer than a line on lines of its own."""
    label = part.spans[:-1]
    used = sum(cells(span.text) for span in label)
    inner = indent if minimum(part.cell) + used <= width - indent else 0
    before = inner if lines else 0
    found = wrapped(part.cell, width - inner, used - (inner - before))
    found[0][:0] = label
    for number, line in enumerate(found):
        blanks = inner if number or before else 0
        lines.append([Span(" " * blanks), *line] if blanks else line)
