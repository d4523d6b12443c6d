"""What a drawing is made of. Lengths are pixels, from the left and from the top."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

Ink = Literal["ink", "muted", "faint", "reported", "planned", "forecast", "opinion"]
Anchor = Literal["start", "middle", "end"]
# Each ink as colour and opacity; None is the colour of text, whatever the page around has. The
# others stand out by three to one from white and from black alike.
INKS: dict[Ink, tuple[str | None, float]] = {
    "ink": (None, 1),
    "muted": (None, 0.72),
    "faint": (None, 0.2),
    "reported": ("#2b7bba", 1),
    "planned": ("#9b5fc0", 1),
    "forecast": ("#c2571a", 1),
    "opinion": ("#787878", 1),
}
TEXT_SIZE = 12


class Text(NamedTuple):
    """A line of text; x and y are where its base line begins, has its middle or ends."""

    x: float
    y: float
    text: str
    size: float = TEXT_SIZE
    ink: Ink = "ink"
    anchor: Anchor = "start"
    bold: bool = False


class Line(NamedTuple):
    """A straight line; dash: lengths of what is drawn and of what is left out."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink = "ink"
    width: float = 1
    dash: tuple[float, ...] = ()


class Polygon(NamedTuple):
    """A closed shape; without fill its inside stays as it is."""

    points: tuple[tuple[float, float], ...]
    fill: Ink | None = None
    stroke: Ink | None = None
    width: float = 2
    opacity: float = 1
    """Of its fill."""


class Circle(NamedTuple):
    """A circle; without fill its inside stays as it is."""

    x: float
    y: float
    radius: float
    fill: Ink | None = None
    stroke: Ink | None = None
    width: float = 2


class Group(NamedTuple):
    """Shapes that are one thing; where the format can, a reader who points at it reads about."""

    about: str
    shapes: "tuple[Shape, ...]"


Shape = Text | Line | Polygon | Circle | Group


class Drawing(NamedTuple):
    """A sheet with shapes.

    Attributes:
        name: an id that tells it from others on the same page.
        title: what it is, in a line.
        description: all that it shows, in words, for those who do not see it.
    """

    name: str
    width: float
    height: float
    title: str
    description: str
    shapes: tuple[Shape, ...]


def flat(shapes: Sequence[Shape]) -> Iterator[Text | Line | Polygon | Circle]:
    """Yield shapes without their groups, in their order."""
    for shape in shapes:
        if isinstance(shape, Group):
            yield from flat(shape.shapes)
        else:
            yield shape
