"""Where everything stands: a page as lines of spans, decided once for every format that has lines.

``blocks`` says what a reader gets, the others where it stands. Without Rich, which takes a
seventh of a start to import, but for its widths of letters: a format adds the colours.
"""

from collections.abc import Iterable, Iterator

from jinan_laser.output.layout.blocks import Medium, Said, blocks
from jinan_laser.output.layout.grids import grid_lines, pair_lines
from jinan_laser.output.layout.lines import Line, Span, aligned, listed, wrapped
from jinan_laser.output.page import Cell, Foot, Grid, Heading, Listing, Page, Pairs, Paragraph


def lay_out(
    page: Page, medium: Medium, width: int | None = None, *, unicode: bool = True
) -> Iterator[Line]:
    """Yield the lines of a page, an empty one between its blocks.

    Args:
        page: what there is to say.
        medium: what shows it.
        width: columns in which everything folds; None where each record is one line.
        unicode: whether the reader sees more than ASCII.
    """
    for number, block in enumerate(blocks(page, medium, width, unicode=unicode)):
        if number:
            yield []
        for line in _flat(block) if width is None else _folded(block, width):
            yield _without_blanks(line)


def _flat(block: Said) -> Iterable[Line]:
    match block:
        case Heading(text):
            return [[Span(text, "heading")]]
        case Paragraph(cell):
            return [[Span(cell.text, cell.role, cell.text)]]
        case Pairs(rows):
            return aligned((Cell(name, "title"), cell) for name, cell in rows)
        case Listing():
            return listed(block)
        case Foot(lines, hints):
            return ([Span(text)] for text in (*lines, *hints))
        case Grid(columns, rows):
            return aligned([[Cell(column.title, "title") for column in columns], *rows])


def _folded(block: Said, width: int) -> Iterable[Line]:
    match block:
        case Heading(text):
            return wrapped(Cell(text, "heading"), width)
        case Paragraph(cell):
            return wrapped(cell, width)
        case Pairs(rows):
            return pair_lines(rows, width)
        case Listing():
            return listed(block)
        case Foot(lines, hints):
            texts = (*lines, *hints)
            return (line for text in texts for line in wrapped(Cell(text, "foot"), width))
        case Grid():
            return grid_lines(block, width)


def _without_blanks(line: Line) -> Line:
    """Return a line without blanks at its end."""
    while line:
        last = line.pop()
        if text := last.text.rstrip():
            return [*line, last._replace(text=text)]
    return line
