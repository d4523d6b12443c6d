"""What every layout is made of: spans on lines, and texts in columns that are known to fit."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from jinan_laser.output.layout.wrapping import cells, longest_word, wrap
from jinan_laser.output.page import Cell, Listing

GAP = 2  # blanks between two columns
_READABLE = 12  # a column may be as narrow as its longest word, but longer lines need so much
_UNBROKEN = ("id", "figure", "url")


class Span(NamedTuple):
    """A part of a line.

    Attributes:
        text: what stands there.
        role: that of its cell, or "heading", "title", "label", "foot"; "" for blanks.
        whole: the text of its cell, of which a line may show a part.
    """

    text: str
    role: str = ""
    whole: str = ""


Line = list[Span]
Beside = list[tuple[int, list[Line]]]
"""Lines that stand beside each other: where they begin, from left to right, and what they are."""


def minimum(cell: Cell) -> int:
    """Return the columns below which a text cannot be read: its words are whole in them."""
    size = cells(cell.text)
    if cell.role in _UNBROKEN or size <= _READABLE:
        return size
    return max(longest_word(cell.text), _READABLE)


def wrapped(cell: Cell, width: int, used: int = 0) -> list[Line]:
    """Return the lines of a cell, as ``fold`` does."""
    parts = wrap(cell.text, width, used)
    return [[Span(part, cell.role, cell.text)] if part else [] for part in parts]


def listed(listing: Listing) -> Iterator[Line]:
    """Yield the lines of a listing as they are, the total last."""
    for line in listing.lines:
        yield [Span(cell.text, cell.role, cell.text) for cell in line]
    yield [Span(listing.total)]


def height(places: Beside) -> int:
    """Return how many lines they take together."""
    return max([len(lines) for _, lines in places], default=0)


def joined(places: Beside) -> Iterator[Line]:
    """Yield the lines in which they stand beside each other."""
    for number in range(height(places)):
        line: Line = []
        at = 0
        for start, lines in places:
            if number < len(lines) and lines[number]:
                if start > at:
                    line.append(Span(" " * (start - at)))
                line += lines[number]
                at = start + sum(cells(span.text) for span in lines[number])
        yield line


def aligned(rows: Iterable[Sequence[Cell]]) -> Iterator[Line]:
    """Yield a line for each row, every column as wide as its widest cell."""
    known = [(row, [cells(cell.text) for cell in row]) for row in rows]
    widths = [max(column) for column in zip(*(sizes for _, sizes in known), strict=True)]
    for row, sizes in known:
        line: Line = []
        blanks = 0
        for cell, size, width in zip(row, sizes, widths, strict=True):
            if cell.text:
                if blanks:
                    line.append(Span(" " * blanks))
                line.append(Span(cell.text, cell.role, cell.text))
                blanks = 0
            blanks += width - size + GAP
        yield line
