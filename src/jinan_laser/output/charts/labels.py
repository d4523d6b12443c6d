"""Find a free place for each label of a chart: near its mark, over nothing else."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

_NEAREST = 11  # pixels between the middle of a mark and its label
_STEP = 15


class Box(NamedTuple):
    """A room from its left and top to its right and bottom."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Tell whether two boxes have anything in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, other: "Box") -> bool:
        """Tell whether another box lies in this one."""
        return (
            self.left <= other.left
            and other.right <= self.right
            and self.top <= other.top
            and other.bottom <= self.bottom
        )


def around(x: float, y: float, reach: float) -> Box:
    """Return the box that reaches so far from a point to all sides."""
    return Box(x - reach, y - reach, x + reach, y + reach)


def free_place(
    point: tuple[float, float], size: tuple[float, float], taken: Sequence[Box], inside: Box
) -> Box | None:
    """Return the nearest free place for a label; None where there is none.

    Args:
        point: the middle of its mark.
        size: its width and height.
        taken: what it must not cover.
        inside: what it must not leave.
    """
    for place in _places(point, size, inside):
        if inside.holds(place) and not any(place.meets(other) for other in taken):
            return place
    return None


def _places(point: tuple[float, float], size: tuple[float, float], inside: Box) -> Iterator[Box]:
    x, y = point
    width, height = size
    away = _NEAREST
    while away < max(inside.right - inside.left, inside.bottom - inside.top):
        above, below = y - away - height, y + away
        for left, top in (
            (x + away, y - height),  # beside, but not over the line on which a figure often is
            (x - away - width, y - height),
            (x + away, y),
            (x - away - width, y),
            (x - width / 2, above),
            (x - width / 2, below),
            (x, above),
            (x - width, above),
            (x, below),
            (x - width, below),
        ):
            yield Box(left, top, left + width, top + height)
        away += _STEP
