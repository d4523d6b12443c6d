"""The pieces every drawing is made of: safe text, and tables without lines."""

from rich.table import Table
from rich.text import Text

from jinan_laser.output.formats.columns import GAP
from jinan_laser.output.page import Cell
from jinan_laser.output.printable import printable


def text_of(cell: Cell) -> Text:
    """Return a cell as text that Rich does not interpret, styled by its role."""
    return Text(printable(cell.text), cell.role)


def plain_table() -> Table:
    """Return a table without lines or heading."""
    return Table(box=None, show_header=False, pad_edge=False, padding=(0, GAP, 0, 0))
