"""Find out how the standard output is shown to its reader."""

import os
import shutil
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinan_laser.output.formats.shown import Shown


def screen() -> "Shown":
    """Return width and colour of the standard output.

    A width only for a terminal (``COLUMNS`` overrides it). Colour on a terminal that can
    show it, unless ``NO_COLOR`` is set; ``FORCE_COLOR`` wins even off a terminal. Both
    count when they are not empty.
    """
    from jinan_laser.output.formats.shown import Shown

    terminal = sys.stdout is not None and sys.stdout.isatty()
    forced = bool(os.environ.get("FORCE_COLOR"))
    able = terminal and os.environ.get("TERM") not in ("dumb", "unknown")
    colour = forced or (able and not os.environ.get("NO_COLOR"))
    return Shown(shutil.get_terminal_size().columns if terminal else None, colour)
