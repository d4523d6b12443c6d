"""What a person reads on a terminal, or in a pipe without asking for a machine format."""

from io import StringIO

from jinan_laser.output.formats.drawing import draw
from jinan_laser.output.formats.shown import Shown
from jinan_laser.output.formats.style import console
from jinan_laser.output.view import View


def render(view: View, shown: Shown) -> str:
    """Return the page of an answer, with escape sequences only where colour is wanted."""
    stream = StringIO()
    draw(view.page(), console(shown, stream), shown.width)
    lines = stream.getvalue().removesuffix("\n").split("\n")
    return "".join(line.rstrip() + "\n" for line in lines)
