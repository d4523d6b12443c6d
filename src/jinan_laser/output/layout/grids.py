"""Grids on a terminal, each in the arrangement that takes the fewest lines; pairs and bars.

Bars tell results apart from plans and forecasts by their filling.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from jinan_laser.output.layout.flows import flow
from jinan_laser.output.layout.lines import GAP, Line, Span, cells, height, joined, minimum, wrapped
from jinan_laser.output.layout.tables import Place, Table, arrangements, table
from jinan_laser.output.page import Bar, Bars, Cell, Column, Grid

_LONGEST = 40
_SHORTEST = 6
_FILLINGS = {"reported": "█", "planned": "░", "forecast": "▒", "opinion": "·"}
_BAR = ""  # the title of the column of bars
_BESIDE = ("as of", "figure", _BAR, "stance", "source")
_BELOW = (
    Column("as of"),
    Column("stance", "below"),
    Column("figure"),
    Column(_BAR, "below"),
    Column("source", "below"),
)


def figure_grid(bars: Bars) -> Grid:
    """Return the figures alone."""
    return _grid(bars.rows, [Column(title) for title in _BESIDE if title != _BAR], 0)


def bar_grid(bars: Bars, width: int | None) -> Grid:
    """Return the figures with their bars, in proportion to the largest, which is the longest.

    Args:
        bars: figures.
        width: columns of the terminal: without room beside a figure its bar stands below it.
            None where nothing folds.
    """
    beside = [Column(title) for title in _BESIDE]
    if width is None:
        return _grid(bars.rows, beside, _LONGEST)
    columns, rows, *_ = figure_grid(bars)
    texts = ([title, *(row[at].text for row in rows)] for at, (title, *_) in enumerate(columns))
    when, *others = (max(map(cells, column)) + GAP for column in texts)
    room = width - when - sum(others)
    if room >= _SHORTEST:
        return _grid(bars.rows, beside, room)
    [_, stance, *_] = others
    return _grid(bars.rows, _BELOW, width - max(when, stance))


def _grid(rows: Sequence[Bar], columns: Sequence[Column], room: int) -> Grid:
    length = max(1, min(room, _LONGEST))
    most = max(row.value for row in rows)
    cells_ = []
    for row in rows:
        size = max(1, round(row.value / most * length)) if row.value > 0 else 0
        known = {
            "as of": Cell(row.when),
            "figure": Cell(row.figure, "figure"),
            _BAR: Cell(_FILLINGS[row.status] * size, row.status) if row.status else Cell(""),
            "stance": Cell(_stance(row), row.status or "plain"),
            "source": Cell(row.who),
        }
        cells_.append(tuple(known[column.title] for column in columns))
    return Grid(tuple(columns), tuple(cells_))


def _stance(bar: Bar) -> str:
    """Return what a figure is to the headline, after its status where it is no result."""
    return bar.stance if bar.status in (None, "reported") else f"{bar.status}, {bar.stance}"


def pair_lines(rows: Iterable[tuple[str, Cell]], width: int, start: int = 0) -> Iterator[Line]:
    """Yield each name with its value beside it, or below where it would not be whole.

    Args:
        rows: names and values.
        width: columns of the terminal.
        start: where values begin; further right if a name needs it.
    """
    known = list(rows)
    start = max((start, *(cells(name) + GAP for name, _ in known)))
    for name, cell in known:
        needed = minimum(cell)
        title = wrapped(Cell(name, "title"), width)
        if needed <= width - start:
            yield from joined([(0, title), (start, wrapped(cell, width - start))])
        else:
            yield from title
            indent = GAP if needed <= width - GAP else 0
            for line in wrapped(cell, width - indent):
                yield [Span(" " * indent), *line] if indent else line


def record_lines(grid: Grid, width: int) -> Iterator[list[Line]]:
    """Yield the lines of each row of a grid as a record, without what stands above rows."""
    shown = [at for at, column in enumerate(grid.columns) if column.stack != "above"]
    start = GAP + max(cells(grid.columns[at].title) for at in shown)
    for row in grid.rows:
        known = ((grid.columns[at].title, row[at]) for at in shown if row[at].text)
        yield list(pair_lines(known, width, start))


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
