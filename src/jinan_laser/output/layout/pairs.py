"""Names with their values, one below the other: a single thing, or one record after the other."""

from collections.abc import Iterable, Iterator

from jinan_laser.output.layout.folding import cells
from jinan_laser.output.layout.lines import GAP, Line, Span, beside, folded, minimum
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
        title = folded(Cell(name, "title"), width)
        if needed <= width - start:
            yield from beside([(0, title), (start, folded(cell, width - start))])
        else:
            yield from title
            indent = GAP if needed <= width - GAP else 0
            for line in folded(cell, width - indent):
                yield [Span(" " * indent), *line] if indent else line


def record_lines(grid: Grid, width: int) -> Iterator[Line]:
    """Yield the rows of a grid, one record below the other, an empty line between them."""
    titles = [column.title for column in grid.columns]
    start = GAP + max(map(cells, titles))
    for number, row in enumerate(grid.rows):
        if number:
            yield []
        named = zip(titles, row, strict=True)
        yield from pair_lines(((name, cell) for name, cell in named if cell.text), width, start)
