"""What a person reads on a terminal, or in a pipe without asking for a machine format."""

from jinan_laser.output.view import Screen, View

# Our own signs only: names and printed figures stay in their own script.
_IN_ASCII = str.maketrans({"≥": ">=", "≤": "<=", "█": "#", "░": "-", "▒": "=", "·": ".", "�": "?"})


def render(view: View, screen: Screen) -> str:
    """Return the page of an answer, with escape sequences only where colour is wanted."""
    if screen == Screen():
        from jinan_laser.output.formats.plain import plain

        return "".join(line + "\n" for line in plain(view.page()))
    return _drawn(view, screen)


def _drawn(view: View, screen: Screen) -> str:
    from io import StringIO

    from jinan_laser.output.formats.drawing import draw
    from jinan_laser.output.formats.style import console

    stream = StringIO()
    draw(view.page(), console(screen, stream), screen.width)
    text = stream.getvalue() if screen.unicode else stream.getvalue().translate(_IN_ASCII)
    lines = text.removesuffix("\n").split("\n")
    return "".join(line.rstrip() + "\n" for line in lines)
