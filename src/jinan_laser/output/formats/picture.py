"""Save an answer as a picture: a chart, or what a terminal would show; the same bytes each time."""

import stat
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.text import Text

from jinan_laser.errors import JinanLaserError, UsageError, reason
from jinan_laser.output.formats.style import style_of
from jinan_laser.output.in_place import in_place, mode
from jinan_laser.output.layout import lay_out
from jinan_laser.output.page import Page
from jinan_laser.output.view import View

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


def save_picture(view: View, path: Path, title: str) -> None:
    """Draw the chart of an answer, else the answer as a terminal of 100 columns shows it.

    The file is complete or not there: it is written beside its place and moved.

    Raises:
        JinanLaserError: there is nothing to draw, or the file cannot be written.
    """
    picture = _picture(view, path, title)
    try:
        with in_place(path, lambda: check_picture(path, view)) as new:
            new.write_bytes(picture)
    except OSError as error:
        raise _cannot(path, error) from None


def _picture(view: View, path: Path, title: str) -> bytes:
    if path.suffix == ".html":
        return _recorded(view.page()).export_html(inline_styles=True).encode()
    if view.chart is None:
        from jinan_laser.output.drawing.terminal import terminal_svg

        return terminal_svg(lay_out(view.page(), "picture", _WIDTH), title, _WIDTH).encode()
    drawing = view.chart()
    if drawing is None:
        raise JinanLaserError(f'cannot save "{path}": there is no figure with a date to draw')
    if path.suffix == ".svg":
        from jinan_laser.output.drawing.svg import svg

        return svg(drawing).encode()
    from jinan_laser.output.drawing.plotted import plotted

    return plotted(drawing, "png" if path.suffix == ".png" else "pdf")


def _recorded(page: Page) -> Console:
    """Return a console that has printed a page, whatever terminal the reader has."""
    recorder = Console(
        file=StringIO(),
        record=True,
        width=_WIDTH,
        height=_WIDTH,  # without it Rich takes a dumb terminal for 80 columns wide
        color_system="256",
        force_terminal=True,
        no_color=False,
        legacy_windows=False,
    )
    for line in lay_out(page, "picture", _WIDTH):
        text = Text.assemble(*((span.text, style_of(span.role)) for span in line))
        recorder.print(text, soft_wrap=True, highlight=False)
    return recorder


def _cannot(path: Path, error: OSError) -> JinanLaserError:
    return JinanLaserError(f'cannot save "{path}": {reason(error)}')
