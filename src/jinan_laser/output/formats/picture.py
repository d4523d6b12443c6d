"""Save what a terminal would show as a picture: SVG or HTML, the same bytes every time."""

import os
import re
from io import StringIO
from pathlib import Path

from rich.console import CONSOLE_SVG_FORMAT  # type: ignore[attr-defined]  # documented there

from jinan_laser.errors import JinanLaserError, UsageError
from jinan_laser.output.formats.drawing import draw
from jinan_laser.output.formats.shown import Shown
from jinan_laser.output.formats.style import console
from jinan_laser.output.view import View

_SCREEN = Shown(width=100, colour=True)
# Rich's own frame asks a server for its font: a picture must not fetch anything.
_SVG_FRAME = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)


def check_picture(path: Path) -> None:
    """Refuse a picture that cannot be drawn before any work is done.

    Raises:
        UsageError: the name does not end in .svg or .html, or its folder does not exist.
    """
    if path.suffix not in (".svg", ".html"):
        raise UsageError(f'--save: "{path}" must end in .svg or .html')
    if not path.parent.is_dir():
        raise UsageError(f'--save: no such folder: "{path.parent}"')


def save_picture(view: View, path: Path, title: str) -> None:
    """Draw an answer as a terminal of 100 columns shows it.

    The file is complete or not there: it is written beside its place and moved.

    Raises:
        JinanLaserError: the file cannot be written.
    """
    recorder = console(_SCREEN, StringIO(), record=True)
    draw(view.page(), recorder, _SCREEN.width)
    if path.suffix == ".svg":
        picture = recorder.export_svg(title=title, code_format=_SVG_FRAME, unique_id="jinan-laser")
    else:
        picture = recorder.export_html(inline_styles=True)
    part = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        part.write_text(picture, encoding="utf-8", newline="\n")
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        reason = (error.strerror or str(error)).lower()
        raise JinanLaserError(f'cannot save "{path}": {reason}') from None
