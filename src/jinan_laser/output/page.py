"""What a person sees, before any format: headings, pairs, grids and paragraphs.

Named tuples, because a dataclass takes seven times as long to declare, at every start.
"""

from typing import Literal, NamedTuple

from jinan_laser.model.vocabulary import Status, Verdict

Role = Literal["plain", "name", "id", "figure", "note"] | Status | Verdict


class Cell(NamedTuple):
    """A text and the role it plays; the format decides how the role looks."""

    text: str
    role: Role = "plain"


class Heading(NamedTuple):
    """The title of what follows."""

    text: str


class Paragraph(NamedTuple):
    """A text of its own."""

    cell: Cell


class Pairs(NamedTuple):
    """Names with their values, one below the other."""

    rows: tuple[tuple[str, Cell], ...]


Stack = Literal["beside", "below", "labelled", "above"]


class Column(NamedTuple):
    """A column of a grid.

    Attributes:
        title: its name.
        stack: how a terminal saves width: its cells stand beside or below those of the
            column before, below with the title before each, or once above all rows that
            share them. Everywhere else each column stands beside the other.
    """

    title: str
    stack: Stack = "beside"


class Grid(NamedTuple):
    """Records of the same shape, one below the other.

    Attributes:
        columns: what each record says.
        rows: a cell of each record for each column.
        nothing: what a person reads where there is no record: why, and what to type instead.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    nothing: str = "(nothing)"


class Bar(NamedTuple):
    """A figure at a time.

    Attributes:
        when: what it is about, or due.
        figure: comparator, value and unit as a person reads them.
        value: the length of its bar.
        status: how the bar is filled: results, plans and forecasts look different.
        who: where it comes from.
    """

    when: str
    figure: str
    value: float
    status: Status
    who: str


class Bars(NamedTuple):
    """Figures of one unit, at least one, by time."""

    rows: tuple[Bar, ...]


class Lines(NamedTuple):
    """Lines that other programs read: never folded, whatever the width."""

    rows: tuple[str, ...]


class Foot(NamedTuple):
    """What somebody at a terminal reads last: counts, what to type next.

    Neither pipes nor Markdown nor pictures have it.
    """

    lines: tuple[str, ...]


Block = Heading | Paragraph | Pairs | Grid | Bars | Lines | Foot
Page = tuple[Block, ...]


def pairs(*rows: tuple[str, Cell]) -> Pairs:
    """Return pairs without those that have nothing to say."""
    return Pairs(tuple((name, cell) for name, cell in rows if cell.text))
