"""Save what a terminal would show as a picture: SVG or HTML, the same bytes every time."""

import re
import stat
from io import StringIO
from pathlib import Path

from rich.console import (  # type: ignore[attr-defined]  # documented there
    CONSOLE_SVG_FORMAT,
    Console,
)
from rich.terminal_theme import DEFAULT_TERMINAL_THEME
from rich.text import Text

from jinan_laser.errors import JinanLaserError, UsageError, reason
from jinan_laser.output.formats.style import style_of
from jinan_laser.output.in_place import in_place, mode
from jinan_laser.output.layout import lay_out
from jinan_laser.output.page import Page
from jinan_laser.output.printable import printable
from jinan_laser.output.view import View

_WIDTH = 100
# Rich's own frame asks a server for its font: a picture must not fetch anything.
_SVG_FRAME = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)


def check_picture(path: Path) -> None:
    """Refuse a picture that cannot be drawn before any work is done.

    Raises:
        UsageError: the name does not end in .svg or .html, its folder does not exist, or it is
            that of a device or a folder.
        JinanLaserError: the system does not let us look.
    """
    if path.suffix not in (".svg", ".html"):
        raise UsageError(f'--save: "{path}" must end in .svg or .html')
    try:
        if not stat.S_ISDIR(mode(path.parent)):
            raise UsageError(f'--save: no such folder: "{path.parent}"')
        if mode(path) and not stat.S_ISREG(mode(path)):
            raise UsageError(f'--save: "{path}" is not a file')
    except OSError as error:
        raise _cannot(path, error) from None


def save_picture(view: View, path: Path, title: str) -> None:
    """Draw an answer as a terminal of 100 columns shows it, black on white.

    The file is complete or not there: it is written beside its place and moved.

    Raises:
        JinanLaserError: the file cannot be written.
    """
    recorder = _recorded(view.page())
    if path.suffix == ".svg":
        picture = recorder.export_svg(
            title=printable(title),
            theme=DEFAULT_TERMINAL_THEME,
            code_format=_SVG_FRAME,
            unique_id="jinan-laser",
        )
    else:
        picture = recorder.export_html(inline_styles=True)
    try:
        with in_place(path, lambda: check_picture(path)) as new:
            new.write_text(picture, encoding="utf-8", newline="\n")
    except OSError as error:
        raise _cannot(path, error) from None


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
