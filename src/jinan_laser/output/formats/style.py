"""The look of an answer: what each role is drawn as, and the console that draws it."""

from typing import TextIO

from rich.console import Console
from rich.theme import Theme

from jinan_laser.output.formats.shown import Shown

_UNLIMITED = 10**6

# Colours of the middle: each can be read on black and on white, and says again what the
# words say already.
THEME = Theme(
    {
        "plain": "none",
        "heading": "bold underline",
        "title": "bold",
        "label": "dim",
        "name": "bold",
        "id": "color(31)",
        "figure": "bold",
        "note": "italic",
        "reported": "none",
        "planned": "color(130)",
        "forecast": "color(133)",
        "opinion": "italic",
        "corroborated": "color(28)",
        "disputed": "color(161)",
        "single-origin": "none",
        "unresolved-plan": "color(130)",
    },
)


def console(shown: Shown, file: TextIO, *, record: bool = False) -> Console:
    """Return a console that changes no character of the data and colours only where asked."""
    return Console(
        file=file,
        record=record,
        width=shown.width or _UNLIMITED,
        theme=THEME,
        color_system="256" if shown.colour else None,
        force_terminal=shown.colour,
        no_color=not shown.colour,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
