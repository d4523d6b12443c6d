"""Init: which fact base was begun."""

import shlex
from dataclasses import dataclass

from jinan_laser.output.page import Cell, Page, pairs
from jinan_laser.output.view import View, single


@dataclass(frozen=True, slots=True)
class InitRow:
    """A fact base that was begun."""

    path: str
    """The file that was written, as it was named."""


def init_view(path: str) -> View:
    """Return the file that was written, and what to do with it."""
    row = InitRow(path=path)
    quoted = shlex.quote(path)
    hints = (
        ("Find mistakes", f"check {quoted}"),
        ("Look at it", f"facts --data {quoted}"),
    )
    return single(row, lambda: _page(row))._replace(hints=hints)


def _page(row: InitRow) -> Page:
    return (pairs(("path", Cell(row.path))),)
