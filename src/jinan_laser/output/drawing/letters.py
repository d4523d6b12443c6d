"""How much room text takes in a drawing, whatever font will be there, and where it breaks.

The widths are those of DejaVu Sans, which is among the widest of the usual fonts.
"""

from jinan_laser.output.drawing.shapes import TEXT_SIZE, Text
from jinan_laser.output.layout.lines import cells, wrap
from jinan_laser.output.links import printable

LINE_HEIGHT = 1.4  # of the size of letters
_BOLD = 1.12
_SPARE = 1.06  # no two lines of a text have the same letters
# Parts of the size: narrow letters, those that are wide, capitals, and the others. Chinese
# letters take all of it; those of scripts that are not listed are taken for capitals.
_KNOWN = {
    **dict.fromkeys("ijl' .,:;|!ft()[]-/r", 0.4),
    **dict.fromkeys("abcdeghknopqsuvxyz0123456789", 0.64),
    **dict.fromkeys("mwMW@%<>=~≥≤—…", 1.0),
}
_CAPITAL, _WIDE = 0.8, 1.0
_WIDE_CELLS = 2


def text_width(text: str, size: float = TEXT_SIZE, *, bold: bool = False) -> float:
    """Return the room that a line of text takes at most."""
    width = sum(_width(letter) for letter in printable(text))
    return width * size * (_BOLD if bold else 1)


def paragraph(text: Text, width: float) -> tuple[Text, ...]:
    """Return a text on as many lines as it takes, one below the other."""
    said = printable(text.text)
    each = text_width(said, text.size, bold=text.bold) / max(1, cells(said)) * _SPARE
    lines = wrap(said, max(1, int(width / each)))
    height = text.size * LINE_HEIGHT
    return tuple(
        text._replace(text=line, y=text.y + number * height) for number, line in enumerate(lines)
    )


def _width(letter: str) -> float:
    if letter in _KNOWN:
        return _KNOWN[letter]
    columns = cells(letter)
    return _WIDE if columns == _WIDE_CELLS else _CAPITAL * columns
