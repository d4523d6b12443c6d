"""Draw figures as bars, results apart from plans and forecasts by their filling."""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.text import Text

from jinan_laser.output.formats.plain import LONGEST_BAR, bar_of, words_of
from jinan_laser.output.formats.style import GAP, plain_table, text_of
from jinan_laser.output.page import Bar, Cell

_SHORTEST = 8


def bars(rows: Sequence[Bar], width: int | None) -> Iterator[RenderableType]:
    """Yield one line for each figure; on a narrow terminal its bar stands below it."""
    cells = [
        (Cell(row.when), Cell(row.figure, "figure"), Cell(words_of(row), row.status))
        for row in rows
    ]
    room = LONGEST_BAR if width is None else width
    if width is not None:
        taken = [
            max(len(cell.text) for cell in column) + GAP for column in zip(*cells, strict=True)
        ]
        room = width - sum(taken)
    stacked = room < _SHORTEST
    length = min(LONGEST_BAR, width or LONGEST_BAR) if stacked else min(room, LONGEST_BAR)
    most = max(row.value for row in rows)
    table = plain_table()
    for _ in range(1 if stacked else 4):
        table.add_column(overflow="fold")
    for row, (when, figure, words) in zip(rows, cells, strict=True):
        bar = text_of(Cell(bar_of(row, most, length), row.status))
        if stacked:
            head = Text("  ").join([text_of(when), text_of(figure), text_of(words)])
            table.add_row(Text("\n").join([head, bar]))
        else:
            table.add_row(text_of(when), text_of(figure), bar, text_of(words))
    yield table
