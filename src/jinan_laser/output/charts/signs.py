"""The signs of a chart: how a figure looks, by its status and by how it bounds the truth."""

from collections.abc import Iterator

from jinan_laser.model.vocabulary import Status
from jinan_laser.output.charts.labels import Box, around
from jinan_laser.output.charts.marks import Mark
from jinan_laser.output.drawing.shapes import Circle, Ink, Line, Polygon, Shape

REACH = 6  # from the middle of a sign to its ends
_RING = 10
_ARROW_FROM, _ARROW_TO, _ARROW_HEAD = 8, 27, 5
_SERIF = 4
_BAND = 0.25  # of its ink


def sign(status: Status, x: float, y: float, reach: float = REACH) -> Shape:
    """Return the sign of a status: its outline alone tells it from the others."""
    corners: tuple[tuple[float, float], ...]
    match status:
        case "reported":
            return Circle(x, y, reach - 1, fill=status)
        case "planned":
            corners = ((x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y))
            return Polygon(corners, stroke=status)
        case "forecast":
            corners = ((x, y - reach), (x + reach, y + reach - 1), (x - reach, y + reach - 1))
            return Polygon(corners, stroke=status)
        case "opinion":
            half = reach - 2
            corners = (
                *((x - half, y - half), (x + half, y - half)),
                *((x + half, y + half), (x - half, y + half)),
            )
            return Polygon(corners, stroke=status)


def ring(x: float, y: float) -> Shape:
    """Return what stands around the sign of the headline."""
    return Circle(x, y, _RING, stroke="ink", width=1.5)


def arrow(ink: Ink, x: float, y: float, up: int) -> Iterator[Shape]:
    """Yield an open end: up is 1 for what may be more, -1 for what may be less."""
    start, end = y - up * _ARROW_FROM, y - up * _ARROW_TO
    head = end + up * _ARROW_HEAD
    yield Line(x, start, x, end, ink, 2)
    yield Line(x - _ARROW_HEAD, head, x, end, ink, 2)
    yield Line(x + _ARROW_HEAD, head, x, end, ink, 2)


def span(ink: Ink, left: float, right: float, y: float) -> Iterator[Shape]:
    """Yield the time in which a figure may lie whose date is cut off."""
    yield Line(left, y, right, y, ink, 1.5)
    for x in (left, right):
        yield Line(x, y - _SERIF, x, y + _SERIF, ink, 1.5)


def band(ink: Ink, left: float, right: float, top: float, bottom: float) -> Shape:
    """Return the room of a figure that is about right."""
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    return Polygon(corners, fill=ink, opacity=_BAND)


def opens(mark: Mark, *, turned: bool) -> int:
    """Return where the open end of a figure points on the sheet: 1 up, -1 down, 0 for none.

    Args:
        mark: the figure.
        turned: whether small figures are on top.
    """
    up = {">": 1, ">=": 1, "<": -1, "<=": -1}.get(mark.comparator, 0)
    return -up if turned else up


def room(mark: Mark, x: float, y: float, up: int) -> Iterator[Box]:
    """Yield the room of a sign with its ring and its open end."""
    yield around(x, y, _RING + 1 if mark.headline else REACH + 2)
    if up:
        end = y - up * (_ARROW_TO + 2)
        yield Box(x - REACH, min(y, end), x + REACH, max(y, end))


def room_of_span(left: float, right: float, y: float) -> Box:
    """Return the room of the time in which a figure may lie."""
    return Box(left - 2, y - _SERIF, right + 2, y + _SERIF)
