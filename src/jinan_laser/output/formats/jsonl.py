"""JSON Lines: one compact object a line, the same objects as JSON."""

from pydantic_core import to_json

from jinan_laser.output.fields import narrowed_row
from jinan_laser.output.page import Screen, View


def render(view: View, screen: Screen) -> str:  # noqa: ARG001 - looks the same everywhere
    """Return a line for each row; nothing for no rows."""
    rows = (narrowed_row(row, view.fields) for row in view.rows)
    return "".join(to_json(row).decode() + "\n" for row in rows)
