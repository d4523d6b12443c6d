"""Figures as bars beside their figures, results apart from plans and forecasts by their filling."""

from collections.abc import Sequence

from jinan_laser.output.layout.lines import GAP
from jinan_laser.output.layout.wrapping import cells
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
