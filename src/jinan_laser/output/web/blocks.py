"""The blocks of an answer as markup, its grids as tables whose rows stand alone on a phone."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from jinan_laser.output.layout.blocks import Said
from jinan_laser.output.links import with_words
from jinan_laser.output.page import Cell, Column, Grid, Heading, Pairs, Paragraph
from jinan_laser.output.web.markup import NOTHING, Html, element, joined, link, mixed, spoken

if TYPE_CHECKING:
    from jinan_laser.output.drawing.shapes import Drawing

# Words outside of tags that a browser may break: they would make their column too wide.
_LONG = re.compile(r">[^<>]*[^\s<>]{30}")

_DATE = re.compile(r"(?:due )?[\d-]{4,10}")  # it would break after a hyphen

Place = list[int]
"""The columns of a grid that stand in one cell of its table, below each other."""


def marked_up(blocks: Iterable[Said], level: int) -> Iterator[Html]:
    """Yield the blocks of a page.

    Args:
        blocks: what a document gets of it.
        level: of its headings.
    """
    for block in blocks:
        match block:
            case Heading(title):
                yield element(f"h{level}", mixed(title))
            case Paragraph(cell):
                yield element("p", shown(cell), class_="sum" if cell.role == "name" else None)
            case Pairs(rows):
                yield pair_list((name, shown(cell)) for name, cell in rows)
            case Grid(rows=()):
                pass
            case Grid():
                yield _table(block)


def shown(cell: Cell) -> Html:
    """Return a cell by the role that it plays, its words in their language."""
    words = cell.text
    if not cell.language:
        words = mixed(cell.text, cell.foreign)
    elif cell.link:
        words = link(with_words(cell.link, cell.text), cell.text)
    role = cell.role if cell.role not in ("plain", "name") else None
    if role == "url":
        return link(cell.text, cell.text)
    if role == "id":
        return element("code", words)
    if cell.language:
        return spoken("span", words, cell.language, class_=role)
    return element("span", words, class_=role) if role else Html(words)


def picture(drawing: "Drawing | None") -> Html:
    """Return a drawing, which a narrow page lets a reader move; nothing for none."""
    if drawing is None:
        return NOTHING
    from jinan_laser.output.drawing.svg import embedded_svg

    image = Html(embedded_svg(drawing))
    return element("figure", image, tabindex="0", role="group", aria_label=drawing.title)


def pair_list(rows: Iterable[tuple[str, Html]]) -> Html:
    """Return names with what they stand for."""
    pairs = (element("div", element("dt", name), element("dd", value)) for name, value in rows)
    return element("dl", *pairs)


def table(titles: Sequence[str], *groups: Html) -> Html:
    """Return a table.

    Its roles are said, because a browser forgets them where a style makes rows of lines.

    Args:
        titles: of its columns.
        groups: bodies of rows.
    """
    heads = (element("th", title, scope="col", role="columnheader") for title in titles)
    first = element("tr", *heads, role="row")
    return element("table", element("thead", first, role="rowgroup"), *groups, role="table")


def body(rows: Iterable[Html], heading: str = "", columns: int = 0) -> Html:
    """Return rows of a table, below a heading that goes over its columns."""
    above = NOTHING
    if heading:
        title = element(
            "th", mixed(heading), scope="rowgroup", role="rowheader", colspan=str(columns)
        )
        above = element("tr", title, role="row")
    return element("tbody", above, *rows, role="rowgroup")


def row(
    titles: Sequence[str], cells: Sequence[Html], *, named: bool = False, **attributes: str
) -> Html:
    """Return a row of a table; on a phone the title of its column stands before each cell.

    Args:
        titles: of the columns.
        cells: what stands below each.
        named: whether the first of them names the row.
        attributes: of the row.
    """
    found = []
    for at, (title, cell) in enumerate(zip(titles, cells, strict=True)):
        breaks = _breaks(cell)
        if named and not at:
            found.append(element("th", cell, scope="row", role="rowheader", class_=breaks))
        else:
            known = title if cell else None
            found.append(element("td", cell, role="cell", data_title=known, class_=breaks))
    return element("tr", *found, role="row", **attributes)


def _breaks(cell: Html) -> str | None:
    """Return the class of a cell in which a browser would break too few words, or too many."""
    if _LONG.search(f">{cell}"):
        return "long"
    return "short" if _DATE.fullmatch(cell) else None


def _table(grid: Grid) -> Html:
    places = _places(grid)
    titles = [_title(grid, place) for place in places]
    above = [at for at, column in enumerate(grid.columns) if column.stack == "above"]
    first = places[0][0]
    groups = groupby(grid.rows, lambda cells: " · ".join(cells[at].text for at in above))
    bodies = [
        body(
            (
                row(
                    titles,
                    [_stacked(grid.columns, cells, place) for place in places],
                    named=cells[first].role == "name",
                )
                for cells in rows
            ),
            heading,
            len(places),
        )
        for heading, rows in groups
    ]
    return table(titles, *bodies)


def _places(grid: Grid) -> list[Place]:
    """Return the columns that stand beside each other, with those below them.

    Columns that are empty in every row are left out, if others are not. Where a row is a line on a
    terminal, what has a title before it stands below the first column.
    """
    places: list[Place] = []
    told = {at for cells in grid.rows for at, cell in enumerate(cells) if cell.text}
    for at, column in enumerate(grid.columns):
        if column.stack == "above" or (told and at not in told):
            continue
        if column.stack == "beside" or not places:
            places.append([at])
        elif grid.second:
            places[0].append(at)
        else:
            places[-1].append(at)
    return places


def _title(grid: Grid, place: Place) -> str:
    titles = [grid.columns[at].title for at in place if grid.columns[at].stack != "labelled"]
    return ", ".join(titles) or grid.columns[place[0]].title


def _stacked(columns: Sequence[Column], cells: Sequence[Cell], place: Place) -> Html:
    """Return the cells of a place, one below the other."""
    filled = [at for at in place if cells[at].text]
    if len(filled) == 1 and columns[filled[0]].stack != "labelled":
        return shown(cells[filled[0]])
    lines = []
    for at in filled:
        labelled = columns[at].stack == "labelled" and at != place[0]
        label = element("span", f"{columns[at].title}: ", class_="label") if labelled else NOTHING
        lines.append(element("div", label, shown(cells[at])))
    return joined(lines)
