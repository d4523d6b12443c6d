"""What a person sees, before any format: headings, pairs, grids and paragraphs; View and Screen.

Named tuples, because a dataclass takes seven times as long to declare, at every start.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from jinan_laser.errors import JinanLaserError
from jinan_laser.model.vocabulary import Status

if TYPE_CHECKING:
    from jinan_laser.output.drawing.shapes import Drawing


Foreign = tuple[tuple[str, str], ...]
"""Words that are not in our language, each with its BCP 47 tag."""


class Cell(NamedTuple):
    """A text and the role it plays; the format decides how the role looks.

    Attributes:
        text: what it says.
        role: "name", "id", "figure", "note"; "url" for a whole address, which a terminal may
            link; a status; a standing, as verdicts are called; what vet or check found. Others
            look plain.
        language: of words that are not ours, a BCP 47 tag; "" for ours and where it is unknown.
        link: the address of the page that prints the text, for a format that may lead there; ""
            for none.
        foreign: words of other languages that may stand among ours, each with its tag.
    """

    text: str
    role: str = "plain"
    language: str = ""
    link: str = ""
    foreign: Foreign = ()


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
        stack: its place on a terminal: its cells stand beside or below those of the column
            before, below with the title before each, or once above all rows that share them.
            Everywhere else each column stands beside the other.
        under: the title of a column that stays: where a terminal has no room for this one
            beside, its cells go below those of that one; "" for a column that stays itself.
        turn: when it gives way: the columns of turn 1 first, those of turn 2 after them ...
        label: whether its title stands before its cells once it has given way.
    """

    title: str
    stack: Stack = "beside"
    under: str = ""
    turn: int = 1
    label: bool = False


class Grid(NamedTuple):
    """Records of the same shape, one below the other.

    A terminal takes the arrangement of the fewest lines among those that break no word: every
    column at its place, then with one turn after the other given way, at last each record on
    its own, a line for each title with its value. Of equals it takes the first.

    Attributes:
        columns: what stands in each cell of a row.
        rows: a cell for each column.
        nothing: what a person reads where there are no rows: why, and what to type instead. A
            pipe gets the titles, as ever.
        second: for rows that a terminal shows as lines, not as a table: the title of the column
            that begins their second line, where most of them have no room on one; "" for a
            table.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    nothing: str = "(nothing)"
    second: str = ""


class Bar(NamedTuple):
    """A figure at a time.

    Attributes:
        when: what it is about, or due.
        figure: comparator, value and unit as a person reads them.
        value: the length of its bar.
        status: how the bar is filled: results, plans and forecasts look different; None for a
            time of which no figure is known, which has no bar.
        stance: what it is to the headline.
        who: where it comes from.
    """

    when: str
    figure: str
    value: float
    status: Status | None
    stance: str
    who: str


class Bars(NamedTuple):
    """Figures of one unit, at least one, by time."""

    rows: tuple[Bar, ...]


class Listing(NamedTuple):
    """What was found at places of files: lines that other programs read, in a document a table.

    Attributes:
        lines: the parts of each line; never folded, whatever the width.
        total: what was found in all: the last line, the first words of a document.
        table: returns the same as a grid. It is asked for where a document is made.
    """

    lines: Sequence[tuple[Cell, ...]]
    total: str
    table: Callable[[], Grid]


class Foot(NamedTuple):
    """What is read last, on a terminal and below a page for a browser.

    Neither pipes nor Markdown nor pictures have it.

    Attributes:
        lines: counts, until when the keepers looked.
        hints: what to type next, for a terminal only.
    """

    lines: tuple[str, ...]
    hints: tuple[str, ...] = ()


Block = Heading | Paragraph | Pairs | Grid | Bars | Listing | Foot
Page = tuple[Block, ...]


def pairs(*rows: tuple[str, Cell]) -> Pairs:
    """Return pairs without those that have nothing to say."""
    return Pairs(tuple((name, cell) for name, cell in rows if cell.text))


class Screen(NamedTuple):
    """Where an answer is shown.

    Attributes:
        width: columns of the terminal; None off a terminal, where nothing is folded.
        colour: whether colour reaches the reader.
        unicode: whether the terminal shows more than ASCII; our own signs then do without.
        links: whether the terminal may follow addresses.
    """

    width: int | None = None
    colour: bool = False
    unicode: bool = True
    links: bool = False


class View(NamedTuple):
    """The answer to a command.

    Attributes:
        row_type: the class of its rows.
        rows: for scripts; exactly one for a single thing.
        page: for people; built only when a person looks.
        many: whether it is a list of rows or a single thing.
        fields: the dotted paths to which the answer is narrowed; empty for all.
        exit_status: what the program ends with when the answer was given.
        notes: lines for standard error: what the answer leaves out.
        failed: what could not be done beside; its status is that of the program.
        hints: what a person may type next: why, and what follows the name of the program. The
            command line adds the fact base that it was told to read.
        chart: what is drawn when a picture of it is saved, None where there is nothing to draw;
            without it, what a terminal would show.
        title: what was asked, as it follows the name of the program; "" where nobody typed it.
    """

    row_type: type
    rows: tuple[Any, ...]
    page: Callable[[], Page]
    many: bool = True
    fields: tuple[str, ...] = ()
    exit_status: int = 0
    notes: tuple[str, ...] = ()
    hints: tuple[tuple[str, str], ...] = ()
    chart: "Callable[[], Drawing | None] | None" = None
    title: str = ""
    failed: JinanLaserError | None = None


def single(row: Any, page: Callable[[], Page], *, exit_status: int = 0) -> View:  # noqa: ANN401
    """Return the answer that is one thing."""
    return View(type(row), (row,), page, many=False, exit_status=exit_status)
