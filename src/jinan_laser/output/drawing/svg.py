"""SVG: what browsers draw. Nothing is fetched, nothing runs, the same bytes every time."""

from collections.abc import Iterator, Sequence
from html import escape

from jinan_laser.output.drawing.shapes import (
    INKS,
    TEXT_SIZE,
    Circle,
    Drawing,
    Group,
    Ink,
    Line,
    Polygon,
    Shape,
    Text,
)
from jinan_laser.output.links import printable

INK, PAPER = "#1a1a1a", "#ffffff"
_FONTS = "system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif"
_NAMESPACE = "http://www.w3.org/2000/svg"
Values = dict[str, str | float | None]


def svg(drawing: Drawing) -> str:
    """Return a drawing as a file of its own: dark on white, whatever is around it."""
    colours: Values = {"xmlns": _NAMESPACE, "color": INK}
    paper = _rectangle(drawing.width, drawing.height)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{_sheet(drawing, colours, (paper,))}'


def embedded_svg(drawing: Drawing) -> str:
    """Return a drawing as an element of an HTML page, in the colour of the text around it.

    It has attributes only and neither styles nor scripts: a strict policy of the page lets it
    be. Its ids begin with its name, which must be the only one of the page.
    """
    return _sheet(drawing, {}, ())


def tag(name: str, values: Values, *inner: str) -> str:
    """Return an element; values that are None are left out, inner texts are markup."""
    attributes = "".join(
        f' {key}="{escape(printable(_written(value)))}"'
        for key, value in values.items()
        if value is not None
    )
    return f"<{name}{attributes}>{''.join(inner)}</{name}>" if inner else f"<{name}{attributes}/>"


def words(text: str) -> str:
    """Return text as markup that shows it; what XML cannot hold is replaced."""
    return escape(printable(text), quote=False)


def root(values: Values, title: str, description: str, inner: Sequence[str], name: str) -> str:
    """Return an image with a name and a description for those who do not see it."""
    titled, described = f"{name}-title", f"{name}-description"
    named: Values = {
        "lang": "en",
        "role": "img",
        "aria-labelledby": titled,
        "aria-describedby": described,
    }
    parts = (
        tag("title", {"id": titled}, words(title)),
        tag("desc", {"id": described}, words(description)),
        *inner,
    )
    return tag("svg", values | named, "\n", *(f"{part}\n" for part in parts)) + "\n"


def _sheet(drawing: Drawing, values: Values, under: tuple[str, ...]) -> str:
    size: Values = {
        "viewBox": f"0 0 {_written(drawing.width)} {_written(drawing.height)}",
        "width": drawing.width,
        "height": drawing.height,
        "font-family": _FONTS,
        "font-size": TEXT_SIZE,
    }
    inner = [*under, *_marked(drawing.shapes)]
    return root(values | size, drawing.title, drawing.description, inner, drawing.name)


def _rectangle(width: float, height: float) -> str:
    return tag("rect", {"width": width, "height": height, "fill": PAPER})


def _marked(shapes: Sequence[Shape]) -> Iterator[str]:
    for shape in shapes:
        match shape:
            case Group(about, inner):
                yield tag("g", {}, tag("title", {}, words(about)), *_marked(inner))
            case Text(x, y, text, size, ink, anchor, bold):
                values: Values = {
                    "x": x,
                    "y": y,
                    "font-size": None if size == TEXT_SIZE else size,
                    "font-weight": "bold" if bold else None,
                    "text-anchor": None if anchor == "start" else anchor,
                }
                yield tag("text", values | _fill(ink), words(text))
            case Line(x1, y1, x2, y2, ink, width, dash):
                ends: Values = {"x1": x1, "y1": y1, "x2": x2, "y2": y2}
                yield tag("line", ends | _stroke(ink, width, dash))
            case Polygon(points, fill, stroke, width, opacity):
                corners = " ".join(f"{_written(x)},{_written(y)}" for x, y in points)
                shaped: Values = {"points": corners}
                yield tag("polygon", shaped | _fill(fill, opacity) | _stroke(stroke, width))
            case Circle(x, y, radius, fill, stroke, width):
                round_: Values = {"cx": x, "cy": y, "r": radius}
                yield tag("circle", round_ | _fill(fill) | _stroke(stroke, width))


def _fill(ink: Ink | None, opacity: float = 1) -> Values:
    if ink is None:
        return {"fill": "none"}
    colour, own = INKS[ink]
    whole = own * opacity
    return {"fill": colour or "currentColor", "fill-opacity": None if whole == 1 else whole}


def _stroke(ink: Ink | None, width: float, dash: tuple[float, ...] = ()) -> Values:
    if ink is None:
        return {}
    colour, opacity = INKS[ink]
    return {
        "stroke": colour or "currentColor",
        "stroke-opacity": None if opacity == 1 else opacity,
        "stroke-width": None if width == 1 else width,
        "stroke-dasharray": " ".join(map(_written, dash)) or None,
    }


def _written(value: str | float) -> str:
    """Return a length to a hundredth of a pixel, without needless digits."""
    return value if isinstance(value, str) else f"{value:.2f}".rstrip("0").rstrip(".")
