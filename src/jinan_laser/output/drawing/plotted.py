"""PNG and PDF: what slides and print take. They need matplotlib, an extra."""

import logging
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any, Literal

from jinan_laser.errors import JinanLaserError
from jinan_laser.output.drawing.shapes import INKS, Circle, Drawing, Ink, Line, Polygon, Text, flat
from jinan_laser.output.drawing.svg import INK
from jinan_laser.output.links import printable

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_PIXELS = 100  # of a drawing, in an inch
_SHARP = 2  # pixels of a picture for one of a drawing
_LONGEST = 60_000  # pixels; matplotlib draws no picture that is longer than 2 ** 16
_POINTS = 72 / _PIXELS  # of an inch, for a pixel
# Neither a date nor a version: the same drawing is the same bytes.
_NAMELESS: dict[str, dict[str, str | None]] = {
    "png": {"Software": None},
    "pdf": {"Creator": None, "Producer": None, "CreationDate": None},
}


def plotted(drawing: Drawing, format_: Literal["png", "pdf"]) -> bytes:
    """Return a drawing in a format, dark on white.

    Raises:
        JinanLaserError: matplotlib is not installed, or this machine has no font for a letter.
    """
    # It tells of folders that it cannot write to; nobody has asked.
    logging.getLogger("matplotlib").setLevel(logging.ERROR)
    try:
        import matplotlib as mpl
        from matplotlib.figure import Figure
    except ImportError:
        raise JinanLaserError(
            f".{format_} needs matplotlib; install it with: pip install 'jinan-laser[chart]'"
        ) from None
    from jinan_laser.output.drawing.fonts import families

    shapes = tuple(flat(drawing.shapes))
    letters = {
        letter for shape in shapes if isinstance(shape, Text) for letter in printable(shape.text)
    }
    sharp = min(_SHARP, _LONGEST / max(drawing.width, drawing.height))
    with mpl.rc_context():
        mpl.rcdefaults()  # whatever the reader's own settings are
        mpl.rcParams["text.parse_math"] = False  # a dollar is a dollar
        mpl.rcParams["font.family"] = families(letters)
        size = drawing.width / _PIXELS, drawing.height / _PIXELS
        figure = Figure(size, dpi=_PIXELS * sharp, facecolor="white")
        axes = figure.add_axes((0, 0, 1, 1), xlim=(0, drawing.width), ylim=(drawing.height, 0))
        axes.axis("off")
        _draw(axes, shapes)
        file = BytesIO()
        figure.savefig(file, format=format_, metadata=_described(drawing, format_))
    return file.getvalue()


def _described(drawing: Drawing, format_: str) -> dict[str, str | None]:
    words = "Subject" if format_ == "pdf" else "Description"
    said = {"Title": printable(drawing.title), words: printable(drawing.description)}
    return _NAMELESS[format_] | said


def _draw(axes: "Axes", shapes: Sequence[Text | Line | Polygon | Circle]) -> None:
    """Draw shapes one above the other."""
    from matplotlib import patches

    for order, shape in enumerate(shapes):
        match shape:
            case Text(x, y, text, size, ink, anchor, bold):
                colour, opacity = _coloured(ink)
                axes.text(
                    x,
                    y,
                    printable(text),
                    fontsize=size * _POINTS,
                    color=colour,
                    alpha=opacity,
                    ha={"start": "left", "middle": "center", "end": "right"}[anchor],
                    va="baseline",
                    weight="bold" if bold else "normal",
                    zorder=order,
                )
            case Line(x1, y1, x2, y2, ink, width, dash):
                colour, opacity = _coloured(ink)
                axes.plot(
                    (x1, x2),
                    (y1, y2),
                    color=colour,
                    alpha=opacity,
                    linewidth=width * _POINTS,
                    linestyle=(0, tuple(part / width for part in dash)) if dash else "solid",
                    solid_capstyle="butt",
                    scalex=False,
                    scaley=False,
                    zorder=order,
                )
            case Polygon(points, fill, stroke, width, opacity):
                look = _look(fill, stroke, width, opacity)
                axes.add_patch(patches.Polygon(points, closed=True, zorder=order, **look))
            case Circle(x, y, radius, fill, stroke, width):
                look = _look(fill, stroke, width)
                axes.add_patch(patches.Circle((x, y), radius, zorder=order, **look))


def _coloured(ink: Ink) -> tuple[str, float]:
    colour, opacity = INKS[ink]
    return colour or INK, opacity


def _look(fill: Ink | None, stroke: Ink | None, width: float, opacity: float = 1) -> dict[str, Any]:
    """Return how a closed shape is filled and drawn around."""
    from matplotlib.colors import to_rgba

    inside = _coloured(fill) if fill else ("white", 0)
    return {
        "facecolor": to_rgba(inside[0], inside[1] * opacity),
        "edgecolor": to_rgba(*_coloured(stroke)) if stroke else "none",
        "linewidth": width * _POINTS if stroke else 0,
    }
