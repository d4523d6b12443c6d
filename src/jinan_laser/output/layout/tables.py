"""A grid as a table: several columns may share a place, and all share the width."""

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from jinan_laser.output.layout.lines import GAP, Beside, Line, Span, minimum, wrapped
from jinan_laser.output.layout.places import Place
from jinan_laser.output.layout.widths import Demand, share
from jinan_laser.output.layout.wrapping import cells
from jinan_laser.output.page import Cell, Grid


class Table(NamedTuple):
    """A grid in one of its arrangements: the lines of its titles, and those of each row."""

    titles: Beside
    rows: list[Beside]


def table(grid: Grid, places: Sequence[Place], width: int, indent: int) -> Table | None:
    """Return the table, or None if words would break.

    Args:
        grid: what it shows.
        places: which columns stand where.
        width: columns of the terminal.
        indent: how far all but the first line of each row are indented, in the first place.
    """
    indents = [indent, *(0 for _ in places[1:])]
    demands = [_demand(grid, place, indent) for place, indent in zip(places, indents, strict=True)]
    widths = share(demands, width - GAP * (len(places) - 1))
    if widths is None:
        return None
    starts = [0, *accumulate(size + GAP for size in widths)]
    known = list(zip(starts, places, widths, indents, strict=False))
    rows = [
        [(start, _stacked(row, place, size, inner)) for start, place, size, inner in known]
        for row in grid.rows
    ]
    titles = [
        (start, wrapped(Cell(grid.columns[place[0][0]].title, "title"), size))
        for start, place, size, _ in known
    ]
    return Table(titles, rows)


def _demand(grid: Grid, place: Place, indent: int) -> Demand:
    """Return what a place needs; its title can fold as other texts do."""
    title = Cell(grid.columns[place[0][0]].title)
    least, most = minimum(title), cells(title.text)
    sizes: list[list[int]] = []
    for row in grid.rows:
        taken: list[int] = []
        for at, label in place:
            size = cells(row[at].text)
            if not size:
                continue
            before = len(label) + (indent if taken else 0)
            needed = minimum(row[at])
            if needed < size or taken:
                needed += indent
            least = max(least, needed, before)
            most = max(most, before + size)
            taken.append(before + size)
        sizes.append(taken)
    return Demand(least, most, sizes)


def _stacked(row: Sequence[Cell], place: Place, width: int, indent: int) -> list[Line]:
    """Return the cells of a place, one below the other, all but the first line indented."""
    lines: list[Line] = []
    for at, label in place:
        cell = row[at]
        if not cell.text:
            continue
        used = len(label) - (0 if lines else indent)
        found = wrapped(cell, width - indent, used)
        if label:
            found[0].insert(0, Span(label, "label"))
        lines += found
    if indent:
        for line in lines[1:]:
            line.insert(0, Span(" " * indent))
    return lines
