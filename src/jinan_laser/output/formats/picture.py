"""Save an answer: a chart, a page, or what a terminal would show; the same bytes every time."""

import stat
from pathlib import Path

from jinan_laser.errors import JinanLaserError, UsageError, reason
from jinan_laser.output.formats import html
from jinan_laser.output.in_place import in_place, mode
from jinan_laser.output.layout import lay_out
from jinan_laser.output.page import Screen, View

_WIDTH = 100
_PLOTTED = (".png", ".pdf")


def check_picture(path: Path, view: View) -> None:
    """Refuse a picture that cannot be drawn before any work is done.

    Raises:
        UsageError: the name ends in nothing that the answer can be saved as, its folder does
            not exist, or it is that of a device or a folder.
        JinanLaserError: the system does not let us look.
    """
    if path.suffix in _PLOTTED and view.chart is None:
        raise UsageError(
            f'--save: "{path}" must end in .svg or .html; only charts (trend) can be .png or .pdf'
        )
    if path.suffix not in (".svg", ".html", *_PLOTTED):
        charts = ", .png, .pdf" if view.chart else ""
        raise UsageError(f'--save: "{path}" must end in .svg{charts} or .html')
    try:
        if not stat.S_ISDIR(mode(path.parent)):
            raise UsageError(f'--save: no such folder: "{path.parent}"')
        if mode(path) and not stat.S_ISREG(mode(path)):
            raise UsageError(f'--save: "{path}" is not a file')
    except OSError as error:
        raise _cannot(path, error) from None


def save_picture(view: View, path: Path) -> None:
    """Save an answer: its chart, a page, or what a terminal of 100 columns shows.

    The file is complete or not there: it is written beside its place and moved.

    Raises:
        JinanLaserError: there is nothing to draw, or the file cannot be written.
    """
    picture = _picture(view, path)
    try:
        with in_place(path, lambda: check_picture(path, view)) as new:
            new.write_bytes(picture)
    except OSError as error:
        raise _cannot(path, error) from None


def _picture(view: View, path: Path) -> bytes:
    if path.suffix == ".html":
        return html.render(view, Screen()).encode()
    if view.chart is None:
        from jinan_laser.output.drawing.terminal import terminal_svg

        lines = lay_out(view.page(), "picture", _WIDTH)
        return terminal_svg(lines, f"jinan-laser {view.title}", _WIDTH).encode()
    drawing = view.chart()
    if drawing is None:
        raise JinanLaserError(f'cannot save "{path}": there is no figure with a date to draw')
    if path.suffix == ".svg":
        from jinan_laser.output.drawing.svg import svg

        return svg(drawing).encode()
    from jinan_laser.output.drawing.plotted import plotted

    return plotted(drawing, "png" if path.suffix == ".png" else "pdf")


def _cannot(path: Path, error: OSError) -> JinanLaserError:
    return JinanLaserError(f'cannot save "{path}": {reason(error)}')
