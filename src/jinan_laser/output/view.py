"""View: an answer that does not know yet how it will be shown; Screen: where it is."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from jinan_laser.errors import JinanLaserError
from jinan_laser.output.page import Page

if TYPE_CHECKING:
    from jinan_laser.output.drawing.shapes import Drawing


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
