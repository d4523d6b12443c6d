"""Names with their values, one below the other: a single thing, or one record after the other."""

from collections.abc import Iterable, Iterator

from jinan_laser.output.layout.lines import GAP, Line, Span, joined, minimum, wrapped
from jinan_laser.output.layout.wrapping import cells
from jinan_laser.output.page import Cell, Grid


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
