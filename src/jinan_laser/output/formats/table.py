"""What a person reads on a terminal, or in a pipe without asking for a machine format."""

from jinan_laser.output.layout import lay_out
from jinan_laser.output.page import Screen, View


def render(view: View, screen: Screen) -> str:
    """Return the page of an answer, with escape sequences only where colour is wanted."""
    lines = lay_out(
        view.page(),
        "pipe" if screen.width is None else "terminal",
        screen.width,
        unicode=screen.unicode,
    )
    if not screen.colour:
        return "".join("".join([span.text for span in line]) + "\n" for line in lines)
    from jinan_laser.output.formats.style import painted

    return "".join(
        "".join([painted(span, links=screen.links) for span in line]) + "\n" for line in lines
    )
