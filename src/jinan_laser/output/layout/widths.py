"""Share the width of a terminal among the columns of a table, so that its rows are low."""

from collections.abc import Sequence
from typing import NamedTuple

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
