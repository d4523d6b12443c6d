"""The formats of an answer: each a pure function of the view and of how it is shown."""

from collections.abc import Callable
from typing import Literal

from jinan_laser.output.formats.shown import Shown
from jinan_laser.output.view import View

Format = Literal["table", "json"]
MACHINE_FORMATS: frozenset[str] = frozenset({"json"})


def render(view: View, format_: Format, shown: Shown) -> str:
    """Return an answer as text, complete with its final newline."""
    return _writer(format_)(view, shown)


def _writer(format_: Format) -> Callable[[View, Shown], str]:
    """Import only the format that is asked for: Rich costs a seventh of a start."""
    if format_ == "json":
        from jinan_laser.output.formats.json import as_json

        return as_json
    from jinan_laser.output.formats.table import as_table

    return as_table
