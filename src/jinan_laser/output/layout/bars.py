"""Figures as bars beside their figures, results apart from plans and forecasts by their filling."""

from collections.abc import Sequence

from jinan_laser.output.layout.folding import cells
from jinan_laser.output.layout.lines import GAP
from jinan_laser.output.page import Bar, Bars, Cell, Column, Grid

_LONGEST = 40
_SHORTEST = 8
_FILLINGS = {"reported": "█", "planned": "░", "forecast": "▒", "opinion": "·"}
_BAR = ""  # the title of the column of bars
_BESIDE = ("as of", "figure", _BAR, "status", "source")
_BELOW = (
    Column("as of"),
    Column("status", "below"),
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
    columns, rows, _ = figure_grid(bars)
    texts = ([title, *(row[at].text for row in rows)] for at, (title, *_) in enumerate(columns))
    when, figure, status, source = (max(map(cells, column)) + GAP for column in texts)
    room = width - when - figure - status - source
    if room >= _SHORTEST:
        return _grid(bars.rows, beside, room)
    return _grid(bars.rows, _BELOW, width - max(when, status))


def _grid(rows: Sequence[Bar], columns: Sequence[Column], room: int) -> Grid:
    length = max(1, min(room, _LONGEST))
    most = max(row.value for row in rows)
    cells_ = []
    for row in rows:
        size = max(1, round(row.value / most * length)) if row.value > 0 else 0
        known = {
            "as of": Cell(row.when),
            "figure": Cell(row.figure, "figure"),
            _BAR: Cell(_FILLINGS[row.status] * size, row.status),
            "status": Cell(row.status, row.status),
            "source": Cell(row.who),
        }
        cells_.append(tuple(known[column.title] for column in columns))
    return Grid(tuple(columns), tuple(cells_))
