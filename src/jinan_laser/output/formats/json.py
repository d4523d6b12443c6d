"""JSON: a bare array for a list, one object for a single thing."""

from pydantic_core import to_json

from jinan_laser.output.formats.shown import Shown
from jinan_laser.output.view import View


def as_json(view: View, shown: Shown) -> str:  # noqa: ARG001 - JSON looks the same everywhere
    """Return the rows as JSON: UTF-8, two-space indent, plain line ends, one at the end."""
    return to_json(view.data, indent=2).decode() + "\n"
