"""What every layout is made of: spans on lines, and texts folded into columns that they fit.

Texts are folded between words, Chinese and Japanese between any two characters. A longer word
than a line is broken, after a sign that joins its parts where it has one.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

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


_SHORTEST = 3  # what is left of a broken word is no shorter than so many characters
_WIDE = (
    "\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f"
    "\uff01-\uff60\uffe0-\uffe6\U0001f300-\U0001faff\U00020000-\U0003fffd"
)
_OPENING = "（〔［｛〈《「『【〖"
_CLOSING = "、。，．：；？！）〕］｝〉》」』】〗”’…ー々\u3099\u309a%),.;:!?"
_SIGNS = frozenset(["~", "<", ">", "≥", "≤", "<=", ">="])  # each stays with its figure
# Between two of these a line may end; with re.findall, which compiles it when it is wanted.
_PIECE = rf"[{_OPENING}]*(?:[{_WIDE}]|[^{_WIDE}]+)[{_CLOSING}]*"
_JOINED = r".+?(?:[-/_.?&=#+,;:]+|$)"


def cells(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def longest_word(text: str) -> int:
    """Return how many columns keep every word of a text whole."""
    if text.isascii():
        return max(map(len, _words(text)))
    return max(cells(piece) for word in _words(text) for piece in _pieces(word))


def wrap(text: str, width: int, used: int = 0) -> list[str]:
    """Return the lines of a text.

    Args:
        text: one line, of any length.
        width: columns of a line.
        used: how many of them the first line has no more; below 0 it has so many more. It
            comes back empty when no word fits into what is left of it.
    """
    room = width - used  # on the line that is being filled
    if cells(text) <= room:
        return [text]
    lines: list[str] = []
    line = ""
    for word in _words(text):
        size = cells(word)
        gap = " " if line else ""
        if len(gap) + size <= room:
            line += gap + word
            room -= len(gap) + size
            continue
        first, *others = _broken(word, size, room - len(gap), width)
        if first:
            line += gap + first
        if line or (used > 0 and not lines):
            lines.append(line.rstrip())
        *whole, line = others
        lines += whole
        room = width - cells(line)
    return [*lines, line] if line or not lines else lines


def _words(text: str) -> list[str]:
    """Return what no line ends within, while there is another way."""
    words = text.split(" ")
    if not _SIGNS.intersection(words) and " %" not in text:
        return words
    glued: list[str] = []
    for word in words:
        if glued and (glued[-1] in _SIGNS or _is_share(glued[-1], word)):
            glued[-1] += f" {word}"
        else:
            glued.append(word)
    return glued


def _is_share(number: str, sign: str) -> bool:
    """Tell whether a sign stands for the percent of a number before it."""
    return sign.rstrip(_CLOSING) == "" and sign.startswith("%") and number[-1:].isdecimal()


def _broken(word: str, size: int, room: int, width: int) -> list[str]:
    """Return the parts of a word: that on a line begun, which may be empty, and all below it."""
    pieces = list(_pieces(word))
    if len(pieces) == 1:
        if size <= width:
            return ["", word]
        room = 0  # it will be broken anyway: as seldom as can be
    parts: list[list[str]] = [[]]
    for piece in pieces:
        for part in [piece] if cells(piece) <= width else _forced(piece, width):
            taken = cells(part)
            if taken > room:
                parts.append([])
                room = width
            parts[-1].append(part)
            room -= taken
    if len(parts) == 1:
        return ["".join(parts[0]), ""]
    for above, below in pairwise(parts[:-1]):  # a long piece may follow hardly anything
        while len(above) > _SHORTEST and len("".join(below)) < _SHORTEST:
            if cells(above[-1]) + cells("".join(below)) > width:
                break
            below.insert(0, above.pop())
    _no_rest(parts, width)
    return ["".join(part) for part in parts]


def _no_rest(parts: list[list[str]], width: int) -> None:
    """Have the last line of a word get more from the line above where it has hardly any."""
    above, last = parts[-2:]
    while above and len("".join(last)) < _SHORTEST and cells("".join((above[-1], *last))) <= width:
        last.insert(0, above.pop())
    missing = _SHORTEST - len("".join(last))
    if missing > 0 and above and len(above[-1]) >= _SHORTEST + missing:
        last.insert(0, above[-1][-missing:])
        above[-1] = above[-1][:-missing]


def _pieces(word: str) -> Iterator[str]:
    """Yield what stays together of a word: all of it, or of a long Chinese one each character."""
    if word.isascii() or len(word) < 2 * _SHORTEST:
        yield word
    else:
        yield from re.findall(_PIECE, word)


def _forced(piece: str, width: int) -> Iterator[str]:
    for part in re.findall(_JOINED, piece):
        if cells(part) <= width:
            yield part
        else:
            yield from part
