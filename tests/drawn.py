"""Read a drawn page back: find each text of it again in what was drawn, whole and unbroken."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from rich.cells import cell_len

from jinan_laser.output.layout.lines import GAP
from jinan_laser.output.page import (
    Bar,
    Bars,
    Block,
    Cell,
    Foot,
    Grid,
    Heading,
    Listing,
    Page,
    Pairs,
    Paragraph,
)

_BAR = re.compile("[█░▒·]+")
_PART = re.compile(r"\S+(?: \S+)*")
_LENGTHS = (24, 6, 1)  # of beginnings by which pieces are found


def assert_whole(page: Page, screen: str, width: int) -> None:
    """Fail unless each text of a page stands in its drawing, whole, once, and nothing else."""
    if not any(isinstance(block, Listing) for block in page):  # for programs: never folded
        assert max(map(cell_len, screen.splitlines())) <= width
    drawing = Drawing(screen)
    # A short text may stand at the beginning of a longer one: the long ones are sought first.
    wanted = sorted((forms for block in page for forms in texts(block)), key=lambda f: -len(f[-1]))
    lost = [forms for forms in wanted if forms[-1] and not any(map(drawing.take, forms))]
    assert not lost, lost
    for name in {name for block in page for name in names(block)}:
        while drawing.take(name):
            pass
    assert not drawing.rest(), drawing.rest()


def assert_unbroken(page: Page, screen: str, width: int) -> None:
    """Fail if a word, id, figure or address is split that could stand on a line, or hardly is.

    Between Chinese characters a line may end, but none is left with one or two of them.
    """
    lines = screen.splitlines()
    said = {forms[-1] for block in page for forms in texts(block)}
    words = {word for text in said for word in text.split(" ")}
    drawn = set(screen.split())
    for whole in (words | {cell.text for block in page for cell in unbroken(block)}) - drawn:
        if cell_len(whole) == len(whole) <= width:
            assert whole in screen, whole
    titles = {word for block in page for name in names(block) for word in name.split()}
    pieces = {piece for line in lines for piece in re.split(r" {2,}", line.strip())}
    short = {piece for piece in pieces if 0 < len(letters(piece)) < 3 and not _BAR.match(piece)}
    rests = {word for piece in short for word in piece.split()} - words - titles
    assert not rests, rests


@dataclass
class Piece:
    """What stands on a line between gaps of two blanks: its place, and its letters."""

    line: int
    column: int
    letters: str
    free: bool = True


class Drawing:
    """A drawn page, of which texts are taken away as they are found."""

    def __init__(self, screen: str) -> None:
        self._at: dict[tuple[int, int], Piece] = {}
        self._by_beginning: defaultdict[str, list[Piece]] = defaultdict(list)
        self._by_text: defaultdict[str, list[Piece]] = defaultdict(list)
        for number, line in enumerate(screen.split("\n")):
            for part in _PART.finditer(line):
                start = part.start()
                column = start if line.isascii() else cell_len(line[:start])
                piece = Piece(number, column, letters(part[0]))
                self._at[number, column] = piece
                self._by_text[piece.letters].append(piece)
        for piece in self._at.values():
            beginning = self._beginning(piece)
            for length in _LENGTHS:
                if length <= len(beginning):
                    self._by_beginning[beginning[:length]].append(piece)

    def take(self, text: str) -> bool:
        """Take the first place where the whole text stands, folded or not."""
        wanted = letters(text)
        # What stands whole on a line is not put together from others that stand below each other.
        for piece in self._by_text.get(wanted, ()):
            if piece.free:
                piece.free = False
                return True
        known = next((length for length in _LENGTHS if length <= len(wanted)), 0)
        for start in self._by_beginning.get(wanted[:known], ()):
            if start.free and wanted.startswith(start.letters):
                found = list(self._folded(start, wanted))
                if "".join(piece.letters for piece in found) == wanted:
                    for piece in found:
                        piece.free = False
                    return True
        return False

    def rest(self) -> list[str]:
        """Return what nobody took, without bars."""
        pieces = (piece.letters for piece in self._at.values() if piece.free)
        return [left for left in pieces if not _BAR.fullmatch(left)]

    def _beginning(self, piece: Piece | None) -> str:
        """Return the first letters of whatever may begin with a piece and go on below it."""
        found = ""
        while piece and len(found) < _LENGTHS[0]:
            found += piece.letters
            piece = self._below(piece.line, piece.column)
        return found

    def _folded(self, piece: Piece | None, wanted: str) -> Iterator[Piece]:
        """Yield the pieces of a text from its first on."""
        while piece and piece.free and wanted and wanted.startswith(piece.letters):
            yield piece
            wanted = wanted[len(piece.letters) :]
            piece = self._below(piece.line, piece.column)

    def _below(self, line: int, column: int) -> Piece | None:
        """Return where a text may go on: below, or indented below the beginning of a row."""
        places = [(line + 1, column), (line + 1, column + GAP)]
        return next((self._at[place] for place in places if place in self._at), None)


def letters(text: str) -> str:
    return "".join(text.split())


def texts(block: Block) -> Iterator[tuple[str, ...]]:
    """Yield each text of a block in the forms that it may have on a terminal."""
    match block:
        case Heading(text):
            yield (text,)
        case Paragraph(cell):
            yield (cell.text,)
        case Listing(lines, total):
            yield from (("".join(cell.text for cell in line),) for line in lines)
            yield (total,)
        case Foot(lines, hints):
            yield from ((line,) for line in (*lines, *hints))
        case Pairs(rows):
            yield from ((cell.text,) for _, cell in rows)
        case Bars(rows):
            for row in rows:
                yield from ((row.when,), (row.figure,), (said(row),), (row.who,))
        case Grid():
            yield from _cells(block)


def said(bar: Bar) -> str:
    return bar.stance if bar.status in (None, "reported") else f"{bar.status}, {bar.stance}"


def _cells(grid: Grid) -> Iterator[tuple[str, ...]]:
    for cells in grid.rows:
        for column, cell in zip(grid.columns, cells, strict=True):
            if column.stack == "labelled" or column.label:
                yield (f"{column.title}: {cell.text}", cell.text)
            elif column.stack != "above":
                yield (cell.text,)


def unbroken(block: Block) -> Iterator[Cell]:
    """Yield the cells that stay on one line as long as a terminal has room for them."""
    match block:
        case Pairs(rows):
            found = [cell for _, cell in rows]
        case Grid(columns, rows):
            found = [
                cell
                for row in rows
                for cell, column in zip(row, columns, strict=True)
                if column.stack != "above"
            ]
        case _:
            found = []
    yield from (cell for cell in found if cell.role in ("id", "url", "figure"))


def names(block: Block) -> Iterator[str]:
    """Yield what may be repeated as often as a layout needs: titles, names, group headings."""
    match block:
        case Pairs(rows):
            yield from (name for name, _ in rows)
        case Grid(columns, rows):
            yield from (column.title for column in columns)
            for at, column in enumerate(columns):
                if column.stack == "above":
                    yield from {row[at].text for row in rows}
            yield block.nothing
        case Bars():
            yield from ("as of", "figure", "stance", "source")
