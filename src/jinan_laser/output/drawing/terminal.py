"""A picture of what a terminal shows: each text at its columns, whatever fonts a browser has."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from jinan_laser.output.drawing.svg import INK as DARK
from jinan_laser.output.drawing.svg import PAPER, Values, root, tag, words
from jinan_laser.output.formats.style import style_of
from jinan_laser.output.layout.lines import Line, Span, cells, wrap
from jinan_laser.output.links import printable

_SIZE, _COLUMN, _LINE, _MARGIN = 14, 8.5, 20, 20  # pixels
_FONTS = "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, 'Noto Sans Mono CJK SC', monospace"
_NAME = "jinan-laser"
_UPRIGHT: Values = {"font-style": None}


def terminal_svg(lines: Iterable[Line], command: str, width: int) -> str:
    """Return the lines of an answer below the command that was typed, black on white.

    Letters have the columns that a terminal gives them: texts are stretched to theirs, Chinese
    ones apart from the others, so that nothing overlaps and columns stay columns.

    Args:
        lines: what the terminal shows.
        command: the command line.
        width: columns of the terminal; longer lines widen the picture.
    """
    typed = [[Span(part, "label")] for part in wrap(printable(f"$ {command}"), width)]
    shown = [*typed, [], *lines]
    columns = max(width, *(sum(cells(span.text) for span in line) for line in shown))
    high, wide = len(shown) * _LINE + 2 * _MARGIN, columns * _COLUMN + 2 * _MARGIN
    values: Values = {
        "xmlns": "http://www.w3.org/2000/svg",
        "viewBox": f"0 0 {wide:g} {high}",
        "width": wide,
        "height": high,
        "font-family": _FONTS,
        "font-size": _SIZE,
        "fill": DARK,
    }
    paper = tag("rect", {"width": wide, "height": high, "fill": PAPER})
    texts = [text for number, line in enumerate(shown) for text in _texts(number, line)]
    said = "\n".join("".join(span.text for span in line) for line in shown[len(typed) + 1 :])
    return root(values, command, said, [paper, *texts], _NAME)


def _texts(number: int, line: Sequence[Span]) -> Iterator[str]:
    """Yield the texts of a line, each from its own column to its own column."""
    y = _MARGIN + number * _LINE + _SIZE
    column = 0
    for span in line:
        look = _look(span.role)
        for text in _runs(printable(span.text)):
            size = cells(text)
            if size and not text.isspace():
                values: Values = {
                    "x": _MARGIN + column * _COLUMN,
                    "y": y,
                    "textLength": size * _COLUMN,
                    "lengthAdjust": "spacingAndGlyphs",
                }
                yield tag("text", values | look | (_UPRIGHT if _is_wide(text) else {}), words(text))
            column += size


def _runs(text: str) -> Iterator[str]:
    """Yield parts of a text in which each letter is as wide; marks join what they mark.

    Blanks at the ends of a part are parts of their own: in XML they would be nothing.
    """
    widths: list[int] = []
    for letter in text:
        widths.append(cells(letter) or (widths[-1] if widths else 1))
    for _, run in groupby(zip(widths, text, strict=True), key=lambda pair: pair[0]):
        yield from re.findall(r"\S+(?: \S+)*|\s", "".join(letter for _, letter in run))


def _is_wide(text: str) -> bool:
    """Tell whether letters take two columns: those know no italics."""
    return cells(text) > len(text)


def _look(role: str) -> Values:
    style = style_of(role)
    return {
        "fill": style.color.get_truecolor().hex if style.color else None,
        "font-weight": "bold" if style.bold else None,
        "font-style": "italic" if style.italic else None,
        "text-decoration": "underline" if style.underline else None,
    }
