"""The formats of an answer: each a pure function of the view and of how it is shown."""

from importlib import import_module
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from jinan_laser.output.page import Screen, View

Format = Literal["table", "json", "jsonl", "csv", "markdown", "html"]
FORMATS: tuple[Format, ...] = get_args(Format)


def render(view: "View", format_: Format, screen: "Screen") -> str:
    """Return an answer as text with a final newline; JSON Lines of nothing is nothing.

    A format is a module of this package that has its name and a function ``render``. Only
    the one that is asked for is imported: Rich costs a seventh of a start.
    """
    text: str = import_module(f"jinan_laser.output.formats.{format_}").render(view, screen)
    return text
