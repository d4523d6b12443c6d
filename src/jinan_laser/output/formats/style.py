"""The look of an answer: styles by role, safe text, tables without lines, the console."""

from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text
from rich.theme import Theme

from jinan_laser.output.page import Cell
from jinan_laser.output.printable import printable
from jinan_laser.output.view import Screen

GAP = 2  # blanks between two columns
_UNLIMITED = 10**6

# Colours of the middle: each can be read on black and on white, and says again what the
# words say already.
THEME = Theme(
    {
        "plain": "none",
        "heading": "bold underline",
        "title": "bold",
        "label": "dim",
        "name": "bold",
        "id": "color(31)",
        "figure": "bold",
        "note": "italic",
        "reported": "none",
        "planned": "color(130)",
        "forecast": "color(133)",
        "opinion": "italic",
        "corroborated": "color(28)",
        "disputed": "color(161)",
        "single-origin": "none",
        "met": "color(28)",
        "missed": "color(161)",
        "overdue": "color(161)",
        "pending": "color(130)",
    },
)


def console(screen: Screen, file: TextIO, *, record: bool = False) -> Console:
    """Return a console that changes no character of the data and colours only where asked."""
    return Console(
        file=file,
        record=record,
        width=screen.width or _UNLIMITED,
        height=_UNLIMITED,  # without it Rich takes a dumb terminal for 80 columns wide
        theme=THEME,
        color_system="256" if screen.colour else None,
        force_terminal=screen.colour,
        no_color=not screen.colour,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )


def text_of(cell: Cell) -> Text:
    """Return a cell as text that Rich does not interpret, styled by its role."""
    return Text(printable(cell.text), cell.role)


def plain_table() -> Table:
    """Return a table without lines or heading."""
    return Table(box=None, show_header=False, pad_edge=False, padding=(0, GAP, 0, 0))
