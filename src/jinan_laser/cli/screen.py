"""Find out how an answer is shown to its reader."""

import os
import shutil
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from jinan_laser.output.view import Screen


def screen_of(stream: TextIO | None) -> "Screen":
    """Return how a stream is shown; None is a closed one.

    A width only for a terminal (``COLUMNS`` overrides it). Colour on a terminal that can
    show it, unless ``NO_COLOR`` is set; ``FORCE_COLOR`` wins even off a terminal. Both
    count when they are not empty. Links where colour would be without being forced.
    """
    from jinan_laser.output.view import Screen

    forced = bool(os.environ.get("FORCE_COLOR"))
    if stream is None or not stream.isatty():
        return Screen(colour=forced)
    able = os.environ.get("TERM") not in ("dumb", "unknown") and not os.environ.get("NO_COLOR")
    return Screen(
        width=shutil.get_terminal_size().columns,
        colour=forced or able,
        unicode=(stream.encoding or "").lower().startswith("utf"),
        links=able,
    )
