"""Write a page without colour at its natural width: what a pipe gets.

The same lines as ``drawing`` without a width, which a test compares, but without Rich: to
measure and pad texts takes a hundredth of the time that its import and tables take.
"""

from collections.abc import Iterable, Iterator, Sequence

from jinan_laser.output.page import (
    Bar,
    Bars,
    Block,
    Cell,
    Foot,
    Grid,
    Heading,
    Lines,
    Page,
    Pairs,
    Paragraph,
)
from jinan_laser.output.printable import printable

LONGEST_BAR = 40
_FILLINGS = {"reported": "█", "planned": "░", "forecast": "▒", "opinion": "·"}
_GAP = "  "


def plain(page: Page) -> Iterator[str]:
    """Yield the lines of a page without its foot, an empty one between its blocks."""
    blocks = [block for block in page if not isinstance(block, Foot)]
    for number, block in enumerate(blocks):
        if number:
            yield ""
        yield from _lines(block)


def bar_of(row: Bar, most: float, length: int) -> str:
    """Return a bar: in proportion to the largest figure, which fills the whole length."""
    cells = max(1, round(row.value / most * length)) if row.value > 0 else 0
    return _FILLINGS[row.status] * cells


def words_of(row: Bar) -> str:
    """Return the words beside a bar."""
    return f"{row.status}, {row.who}"


def _lines(block: Block) -> Iterable[str]:
    match block:
        case Heading(text):
            return (printable(text),)
        case Paragraph(cell):
            return (printable(cell.text),)
        case Lines(rows) | Foot(rows):
            return map(printable, rows)
        case Pairs(rows):
            return _aligned([(name, printable(cell.text)) for name, cell in rows])
        case Bars(rows):
            return _aligned(_bars(rows))
        case Grid(columns, rows):
            return _aligned([[column.title for column in columns], *map(_texts, rows)])


def _texts(cells: Iterable[Cell]) -> list[str]:
    return [printable(cell.text) for cell in cells]


def _bars(rows: Sequence[Bar]) -> list[list[str]]:
    most = max(row.value for row in rows)
    return [
        [*map(printable, (row.when, row.figure, bar_of(row, most, LONGEST_BAR), words_of(row)))]
        for row in rows
    ]


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield a line for each row, every column as wide as its widest cell."""
    widths = [[_width(cell) for cell in row] for row in rows]
    columns = [max(column) for column in zip(*widths, strict=True)]
    for row, taken in zip(rows, widths, strict=True):
        padded = (
            cell + " " * (column - width)
            for cell, width, column in zip(row, taken, columns, strict=True)
        )
        yield _GAP.join(padded).rstrip()


def _width(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)
