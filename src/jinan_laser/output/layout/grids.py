"""Tables for a terminal: several columns may share a place, and all share its width."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby
from typing import NamedTuple

from jinan_laser.output.layout.folding import cells
from jinan_laser.output.layout.lines import GAP, Line, Span, beside, folded, minimum
from jinan_laser.output.layout.pairs import record_lines
from jinan_laser.output.layout.places import Place, arrangements
from jinan_laser.output.layout.widths import Demand, share
from jinan_laser.output.page import Cell, Grid

_HIGH = 2.5  # rows of more lines than that, on average, have an empty line between them
_CROWDED = 2  # so have rows with more cells than that below each other; others are indented
_INDENTED_FROM = 20  # columns of a terminal on which two of them do not matter


class _Table(NamedTuple):
    """A grid in one of its arrangements.

    Attributes:
        width: that of the terminal.
        starts: where the places begin.
        titles: the lines of the title of each place.
        rows: the lines of each place of each row.
        apart: whether an empty line stands between rows.
    """

    width: int
    starts: list[int]
    titles: list[list[Line]]
    rows: list[list[list[Line]]]
    apart: bool

    def size(self) -> int:
        """Return how many lines its rows take."""
        return sum(max(map(len, row)) for row in self.rows) + self.apart * (len(self.rows) - 1)


def grid_lines(grid: Grid, width: int) -> Iterator[Line]:
    """Yield the lines of a grid with rows, in the arrangement that takes the fewest."""
    best: _Table | None = None
    fewest = 0
    for places in arrangements(grid.columns):
        height = _height(grid, places)
        if best is None or height < fewest:
            table = _table(grid, places, width, crowded=height > _CROWDED * len(grid.rows))
            if table and (best is None or table.size() < fewest):
                best, fewest = table, table.size()
    single = sum(bool(cell.text) for row in grid.rows for cell in row) + len(grid.rows) - 1
    if best is None or single < fewest:
        records = list(record_lines(grid, width))
        if best is None or len(records) < fewest:
            yield from records
            return
    yield from _lines(grid, best)


def _height(grid: Grid, places: Sequence[Place]) -> int:
    """Return how many lines the rows take if nothing folds."""
    if all(len(place) == 1 for place in places):
        return len(grid.rows)
    return sum(
        max(sum(bool(row[at].text) for at, _ in place) for place in places) for row in grid.rows
    )


def _table(grid: Grid, places: list[Place], width: int, *, crowded: bool) -> _Table | None:
    """Return the table, or None if words would break."""
    indent = 0 if crowded or width < _INDENTED_FROM else GAP
    indents = [indent, *(0 for _ in places[1:])]
    demands = [_demand(grid, place, indent) for place, indent in zip(places, indents, strict=True)]
    widths = share(demands, width - GAP * (len(places) - 1)) if len(places) > 1 else [width]
    if widths is None:
        return None
    known = list(zip(places, widths, indents, strict=True))
    rows = [[_stacked(row, *place) for place in known] for row in grid.rows]
    starts = [0, *accumulate(size + GAP for size in widths[:-1])]
    heads = [Cell(grid.columns[place[0][0]].title, "title") for place in places]
    titles = [folded(title, size) for title, size in zip(heads, widths, strict=True)]
    table = _Table(width, starts, titles, rows, apart=False)
    return table._replace(apart=crowded or table.size() > _HIGH * len(rows))


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
        found = folded(cell, width - indent, used)
        if label:
            found[0].insert(0, Span(label, "label"))
        lines += found
    if indent:
        for line in lines[1:]:
            line.insert(0, Span(" " * indent))
    return lines


def _lines(grid: Grid, table: _Table) -> Iterator[Line]:
    """Yield the titles once, then the rows below what stands above them."""
    above = [at for at, column in enumerate(grid.columns) if column.stack == "above"]
    yield from beside(zip(table.starts, table.titles, strict=True))
    groups = groupby(
        zip(grid.rows, table.rows, strict=True), lambda pair: [pair[0][at].text for at in above]
    )
    for headings, group in groups:
        if above:
            yield []
        for heading in filter(None, headings):
            yield from folded(Cell(heading[:1].upper() + heading[1:], "heading"), table.width)
        for number, (_, row) in enumerate(group):
            if number and table.apart:
                yield []
            yield from beside(zip(table.starts, row, strict=True))
