"""A grid as a table: several columns may share a place, and all share the width of a terminal.

Columns give way one after the other, and the width is shared so that the rows are low.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from jinan_laser.output.layout.lines import GAP, Beside, Line, Span, cells, minimum, wrapped
from jinan_laser.output.page import Cell, Column, Grid

Place = list[tuple[int, str]]
"""The columns that stand below each other: the number of each, and what is before its cells."""


def arrangements(columns: Sequence[Column]) -> Iterator[list[Place]]:
    """Yield the places from left to right, first as columns prefer it, then turn by turn.

    Columns above all rows have none.
    """
    for turn in (0, *sorted({column.turn for column in columns if column.under})):
        yield _places(columns, turn)


def _places(columns: Sequence[Column], turn: int) -> list[Place]:
    places: list[Place] = []
    for number, (title, stack, *_) in enumerate(columns):
        if stack == "beside" or (stack != "above" and not places):
            places.append([(number, "")])
        elif stack != "above":
            places[-1].append((number, f"{title}: " if stack == "labelled" else ""))
    for place in list(places):
        [(number, _), *below] = place
        title, _, under, when, label = columns[number]
        if under and when <= turn:
            places.remove(place)
            [above] = (at for at in places if columns[at[0][0]].title == under)
            above += [(number, f"{title}: " if label else ""), *below]
    return places


_LOSS = 1.1  # a line that ends between words leaves a part of its columns empty
_STEPS = (16, 8, 4, 2, 1)  # columns that are tried elsewhere


class Demand(NamedTuple):
    """What a column needs.

    Attributes:
        least: its columns, so that no word breaks.
        most: columns in which no line folds.
        sizes: for each row the columns of the texts that stand below each other.
    """

    least: int
    most: int
    sizes: list[list[int]]

    def heights(self, width: int) -> list[int]:
        """Return about how many lines each row takes."""
        return [
            sum([1 if size <= width else int(size * _LOSS / width) + 1 for size in sizes])
            for sizes in self.sizes
        ]


def share(demands: Sequence[Demand], room: int) -> list[int] | None:
    """Return a width for each column, so that all fit and rows take few lines.

    A column that is content with an even share gets all it wants. None if some would get less
    than they can do with.

    Args:
        demands: of the columns.
        room: what they share, without the blanks between them.
    """
    widths = [demand.least for demand in demands]
    spare = room - sum(widths)
    if spare < 0:
        return None
    greedy = []
    # Those that ask for little first: what they leave is more to the others.
    order = sorted(range(len(demands)), key=lambda at: demands[at].most)
    for number, at in enumerate(order):
        even = (spare + sum(widths[other] for other in order[number:])) // (len(order) - number)
        wanted = demands[at].most - widths[at]
        if demands[at].most <= even and wanted <= spare:
            widths[at] += wanted
            spare -= wanted
        elif wanted:
            greedy.append(at)
    for number, at in enumerate(greedy):  # at least two: one alone would have been content
        given = min(spare // (len(greedy) - number), demands[at].most - widths[at])
        widths[at] += given
        spare -= given
    return _lowered(demands, widths, greedy)


def _lowered(demands: Sequence[Demand], widths: list[int], greedy: Sequence[int]) -> list[int]:
    """Return widths with columns moved among some of them as long as rows lose lines."""
    heights = [demand.heights(width) for demand, width in zip(demands, widths, strict=True)]
    fewest = sum(map(max, zip(*heights, strict=True)))
    for step in _STEPS:
        for give in greedy:
            for take in greedy:
                while give != take and widths[give] - step >= demands[give].least:
                    tried = list(heights)
                    tried[give] = demands[give].heights(widths[give] - step)
                    tried[take] = demands[take].heights(widths[take] + step)
                    lines = sum(map(max, zip(*tried, strict=True)))
                    if lines >= fewest:
                        break
                    heights, fewest = tried, lines
                    widths[give] -= step
                    widths[take] += step
    return widths


class Table(NamedTuple):
    """A grid in one of its arrangements: the lines of its titles, and those of each row."""

    titles: Beside
    rows: list[Beside]


def table(grid: Grid, places: Sequence[Place], width: int, indent: int) -> Table | None:
    """Return the table, or None if words would break.

    Args:
        grid: what it shows.
        places: which columns stand where.
        width: columns of the terminal.
        indent: how far all but the first line of each row are indented, in the first place.
    """
    indents = [indent, *(0 for _ in places[1:])]
    demands = [_demand(grid, place, indent) for place, indent in zip(places, indents, strict=True)]
    widths = share(demands, width - GAP * (len(places) - 1))
    if widths is None:
        return None
    starts = [0, *accumulate(size + GAP for size in widths)]
    known = list(zip(starts, places, widths, indents, strict=False))
    rows = [
        [(start, _stacked(row, place, size, inner)) for start, place, size, inner in known]
        for row in grid.rows
    ]
    titles = [
        (start, wrapped(Cell(grid.columns[place[0][0]].title, "title"), size))
        for start, place, size, _ in known
    ]
    return Table(titles, rows)


def _demand(grid: Grid, place: Place, indent: int) -> Demand:
    """Return what a place needs; its title can fold as other texts do."""
    title = Cell(grid.columns[place[0][0]].title)
    least, most = minimum(title), cells(title.text)
    sizes: list[list[int]] = []
    for row in grid.rows:
        taken: list[int] = []
        for at, label in place:
            size = cells(row[at].text)
            if not size:
                continue
            before = len(label) + (indent if taken else 0)
            needed = minimum(row[at])
            if needed < size or taken:
                needed += indent
            least = max(least, needed, before)
            most = max(most, before + size)
            taken.append(before + size)
        sizes.append(taken)
    return Demand(least, most, sizes)


def _stacked(row: Sequence[Cell], place: Place, width: int, indent: int) -> list[Line]:
    """Return the cells of a place, one below the other, all but the first line indented."""
    lines: list[Line] = []
    for at, label in place:
        cell = row[at]
        if not cell.text:
            continue
        used = len(label) - (0 if lines else indent)
        found = wrapped(cell, width - indent, used)
        if label:
            found[0].insert(0, Span(label, "label"))
        lines += found
    if indent:
        for line in lines[1:]:
            line.insert(0, Span(" " * indent))
    return lines
