"""Grids on a terminal, each in the arrangement that takes the fewest lines."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from jinan_laser.output.layout.flows import flow
from jinan_laser.output.layout.lines import GAP, Line, height, joined, wrapped
from jinan_laser.output.layout.pairs import record_lines
from jinan_laser.output.layout.places import Place, arrangements
from jinan_laser.output.layout.tables import Table, table
from jinan_laser.output.page import Cell, Grid

_CROWDED = 2  # rows with more cells below each other have an empty line between them
_HIGH = 4  # so have rows of more lines, on average; all others are told apart by an indent
_INDENTED_FROM = 20  # columns of a terminal on which those of an indent do not matter


def grid_lines(grid: Grid, width: int) -> Iterator[Line]:
    """Yield the lines of a grid with rows: its titles, then what stands above rows with them."""
    grid = _filled(grid)
    best, apart = _best(grid, width)
    yield from joined(best.titles)
    above = [at for at, column in enumerate(grid.columns) if column.stack == "above"]
    groups = groupby(
        zip(grid.rows, best.rows, strict=True), lambda pair: [pair[0][at].text for at in above]
    )
    for count, (headings, group) in enumerate(groups):
        if above and count:
            yield []
        for heading in filter(None, headings):
            yield from wrapped(Cell(heading, "heading"), width)
        for number, (_, row) in enumerate(group):
            if number and apart:
                yield []
            yield from joined(row)


def _filled(grid: Grid) -> Grid:
    """Return a grid without the columns that are empty in every row, if others are not."""
    told = [
        at
        for at, column in enumerate(grid.columns)
        if any(row[at].text for row in grid.rows)
        or any(column.title == other.under for other in grid.columns)
    ]
    if len(told) in (0, len(grid.columns)):
        return grid
    columns = tuple(grid.columns[at] for at in told)
    return grid._replace(
        columns=columns, rows=tuple(tuple([row[at] for at in told]) for row in grid.rows)
    )


def _best(grid: Grid, width: int) -> tuple[Table, bool]:
    """Return the arrangement of the fewest lines, and whether empty ones stand between rows."""
    best: tuple[Table, bool] | None = None
    fewest = 0
    if grid.second:
        flowing = flow(grid, width, 0 if width < _INDENTED_FROM else GAP)
        return flowing, _size(flowing) > _HIGH * len(grid.rows)
    for places in arrangements(grid.columns):
        unfolded = _unfolded(grid, places)
        if best and unfolded >= fewest:
            continue
        crowded = unfolded > _CROWDED * len(grid.rows)
        found = table(grid, places, width, 0 if crowded or width < _INDENTED_FROM else GAP)
        if found:
            apart = crowded or _size(found) > _HIGH * len(grid.rows)
            if not best or _size(found, apart=apart) < fewest:
                best, fewest = (found, apart), _size(found, apart=apart)
    if not best or _unfolded(grid, [[(at, "") for at in range(len(grid.columns))]]) < fewest:
        records = Table([], [[(0, lines)] for lines in record_lines(grid, width)])
        if not best or _size(records, apart=True) < fewest:
            best = records, True
    return best


def _unfolded(grid: Grid, places: Sequence[Place]) -> int:
    """Return how many lines the rows take if nothing folds."""
    if all(len(place) == 1 for place in places):
        return len(grid.rows)
    return sum(
        max(sum(bool(row[at].text) for at, _ in place) for place in places) for row in grid.rows
    )


def _size(found: Table, *, apart: bool = False) -> int:
    return sum(map(height, found.rows)) + apart * (len(found.rows) - 1)
