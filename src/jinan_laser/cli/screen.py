"""Find out how an answer is shown to its reader."""

import os
import shutil
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from jinan_laser.output.formats.shown import Shown


def screen(stream: TextIO | None) -> "Shown":
    """Return how a stream is shown; None is a closed one.

    A width only for a terminal (``COLUMNS`` overrides it). Colour on a terminal that can
    show it, unless ``NO_COLOR`` is set; ``FORCE_COLOR`` wins even off a terminal. Both
    count when they are not empty.
    """
    from jinan_laser.output.formats.shown import Shown

    terminal = stream is not None and stream.isatty()
    forced = bool(os.environ.get("FORCE_COLOR"))
    able = terminal and os.environ.get("TERM") not in ("dumb", "unknown")
    colour = forced or (able and not os.environ.get("NO_COLOR"))
    unicode = not terminal or (stream.encoding or "").lower().startswith("utf")
    return Shown(shutil.get_terminal_size().columns if terminal else None, colour, unicode)
