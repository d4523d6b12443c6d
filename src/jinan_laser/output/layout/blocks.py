"""What of a page reaches a reader, before anybody knows where it stands.

The one place that decides what bars are as rows, what a grid without rows says, who gets a
foot, and which signs a reader can see.
"""

from collections.abc import Callable, Iterator
from typing import Literal

from jinan_laser.output.layout.grids import bar_grid, figure_grid
from jinan_laser.output.links import printable
from jinan_laser.output.page import (
    Bar,
    Bars,
    Cell,
    Foot,
    Grid,
    Heading,
    Listing,
    Page,
    Pairs,
    Paragraph,
)

Medium = Literal["terminal", "picture", "pipe", "document"]
Said = Heading | Paragraph | Pairs | Grid | Listing | Foot

# Our own signs only: names and printed figures stay in their own script.
_IN_ASCII = str.maketrans(
    {"≥": ">=", "≤": "<=", "→": "->", "█": "#", "░": "-", "▒": "=", "·": ".", "�": "?"}
)


def blocks(
    page: Page, medium: Medium, width: int | None = None, *, unicode: bool = True
) -> Iterator[Said]:
    """Yield the blocks that a reader gets, with texts that are safe to show.

    Args:
        page: what there is to say.
        medium: a pipe gets only titles where there are no rows, as programs may read it; a
            document gets them, too, draws no bars, and tables what a terminal lists; only a
            terminal has a foot.
        width: columns of a terminal or picture.
        unicode: whether the reader sees more than ASCII.
    """

    def shown(text: str) -> str:
        return printable(text) if unicode else printable(text).translate(_IN_ASCII)

    for block in page:
        match block:
            case Foot() if medium != "terminal":
                pass
            case Bars(rows):
                bars = Bars(tuple(_bar(row, shown) for row in rows))
                grid = figure_grid(bars) if medium == "document" else bar_grid(bars, width)
                yield _grid(grid, shown)
            case Listing(_, total, table) if medium == "document":
                yield Paragraph(Cell(shown(total), "name"))
                yield from blocks((table(),), medium)
            case Grid(rows=()):
                if medium in ("pipe", "document"):
                    yield block
                if medium != "pipe":
                    yield Paragraph(Cell(shown(block.nothing), "note"))
            case Grid():
                yield _grid(block, shown)
            case _:
                yield _texts(block, shown)


def _grid(grid: Grid, shown: Callable[[str], str]) -> Grid:
    rows = tuple(
        tuple([Cell._make((shown(text), *others)) for text, *others in row]) for row in grid.rows
    )
    return grid._replace(rows=rows)


def _bar(bar: Bar, shown: Callable[[str], str]) -> Bar:
    return bar._replace(when=shown(bar.when), figure=shown(bar.figure), who=shown(bar.who))


def _texts(
    block: Heading | Paragraph | Pairs | Listing | Foot, shown: Callable[[str], str]
) -> Said:
    match block:
        case Heading(text):
            return Heading(shown(text))
        case Paragraph((text, *others)):
            return Paragraph(Cell._make((shown(text), *others)))
        case Pairs(rows):
            return Pairs(
                tuple((name, Cell._make((shown(text), *more))) for name, (text, *more) in rows)
            )
        case Listing(rows, total):
            lines = tuple(
                tuple([Cell._make((shown(text), *more)) for text, *more in line]) for line in rows
            )
            return block._replace(lines=lines, total=shown(total))
        case Foot(lines, hints):
            return Foot(tuple(map(shown, lines)), tuple(map(shown, hints)))
