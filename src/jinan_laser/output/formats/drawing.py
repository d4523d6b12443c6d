"""Draw the blocks of a page with Rich.

On a terminal text folds at its width and nothing is shortened; on a narrow one a table
becomes a list of records. Off a terminal every record is one line at its natural width.
"""

from collections.abc import Iterable, Iterator

from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from jinan_laser.output.formats.bars import bars
from jinan_laser.output.formats.grids import tables
from jinan_laser.output.formats.style import plain_table, text_of
from jinan_laser.output.page import (
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

NARROW = 60  # columns: below this a table of several columns cannot be read


def draw(page: Page, console: Console, width: int | None) -> None:
    """Print a page, a blank line between its blocks; off a terminal without its foot."""
    blocks = [block for block in page if width is not None or not isinstance(block, Foot)]
    for number, block in enumerate(blocks):
        if number:
            console.print()
        unfolded = width is None or isinstance(block, Lines)
        for renderable in _renderables(block, width):
            console.print(renderable, soft_wrap=unfolded)


def _renderables(block: Block, width: int | None) -> Iterator[RenderableType]:
    match block:
        case Heading(text):
            yield Text(printable(text), "heading")
        case Paragraph(cell):
            yield text_of(cell)
        case Pairs(rows):
            yield _pairs(rows)
        case Lines(rows) | Foot(rows):
            yield from (Text(printable(row)) for row in rows)
        case Bars(rows):
            yield from bars(rows, width)
        case Grid() if width is None:
            yield _lines(block)
        case Grid(rows=()):
            yield Text(printable(block.nothing), "note")
        case Grid() if width < NARROW:
            yield from _records(block)
        case Grid():
            yield from tables(block, width)


def _pairs(rows: Iterable[tuple[str, Cell]]) -> Table:
    table = plain_table()
    table.add_column(style="title", no_wrap=True)
    table.add_column(overflow="fold")
    for name, cell in rows:
        table.add_row(Text(name), text_of(cell))
    return table


def _lines(grid: Grid) -> Table:
    """Off a terminal: one record a line, every column of its own."""
    table = plain_table()
    for column in grid.columns:
        table.add_column(Text(column.title), no_wrap=True)
    table.show_header = True
    for row in grid.rows:
        table.add_row(*map(text_of, row))
    return table


def _records(grid: Grid) -> Iterator[RenderableType]:
    """On a narrow terminal: one record below the other."""
    titles = [column.title for column in grid.columns]
    for number, row in enumerate(grid.rows):
        if number:
            yield Text()
        yield _pairs((title, cell) for title, cell in zip(titles, row, strict=True) if cell.text)
