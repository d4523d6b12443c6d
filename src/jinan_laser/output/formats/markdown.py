"""Markdown as GitHub renders it: what a person would see, with every character as it is."""

import re
from collections.abc import Iterable, Iterator, Sequence

from jinan_laser.output.layout.blocks import Said, blocks
from jinan_laser.output.page import Cell, Grid, Heading, Pairs, Paragraph, Screen, View

_MARKUP = re.compile(r"[\\`*_\[\]<>|~&#]|:(?=\w+:)")
# At the beginning of a line these make a list or a rule.
_BEGINNING = re.compile(r"^(\d{1,9}(?=[.)](?:\s|$))|(?=[-+](?:\s|$)|---))")


def render(view: View, screen: Screen) -> str:  # noqa: ARG001 - looks the same everywhere
    """Return headings, paragraphs and tables."""
    said = ("\n".join(_lines(block)) for block in blocks(view.page(), "document"))
    return "\n\n".join(said) + "\n"


def _lines(block: Said) -> Iterator[str]:
    match block:
        case Heading(text):
            yield f"## {_plain(text)}"
        case Paragraph(cell):
            yield _plain(cell.text)
        case Pairs(rows):
            yield from _table(("", ""), ((Cell(name), cell) for name, cell in rows))
        case Grid(columns, rows):
            yield from _table([column.title for column in columns], rows)


def _table(heading: Sequence[str], rows: Iterable[Iterable[Cell]]) -> Iterator[str]:
    yield _row(heading)
    yield _row("---" for _ in heading)
    for row in rows:
        yield _row(_plain(cell.text) for cell in row)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _plain(text: str) -> str:
    """Return text on one line in which nothing is markup."""
    plain = _MARKUP.sub(lambda match: f"\\{match[0]}", text)
    return _BEGINNING.sub(r"\1\\", plain.lstrip())
