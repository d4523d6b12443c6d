"""JSON: a bare array for a list, one object for a single thing."""

from pydantic_core import to_json

from jinan_laser.output.fields import narrowed_row
from jinan_laser.output.page import Screen, View


def render(view: View, screen: Screen) -> str:  # noqa: ARG001 - JSON looks the same everywhere
    """Return the rows as JSON: UTF-8, two-space indent, plain line ends, one at the end."""
    rows = [narrowed_row(row, view.fields) for row in view.rows]
    data = rows if view.many else rows[0]
    return to_json(data, indent=2).decode() + "\n"
