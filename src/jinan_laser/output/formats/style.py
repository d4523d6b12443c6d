"""The look of an answer: a style for each role, and addresses that can be followed."""

from functools import cache

from rich.color import ColorSystem
from rich.style import Style

from jinan_laser.output.layout.lines import Span
from jinan_laser.output.links import target

# All six can be read on black and on white, which few of the 256 colours can; they say again
# what the words say already. What is in doubt or late stands out most.
_GREEN, _BLUE, _PURPLE, _BROWN, _MAGENTA, _GREY = (
    f"color({number})" for number in (29, 63, 98, 131, 163, 243)
)
STYLES = {
    "heading": "bold underline",
    "title": "bold",
    "label": _GREY,
    "foot": _GREY,
    "name": "bold",
    "id": _BLUE,
    "url": f"underline {_BLUE}",
    "figure": "bold",
    "note": "italic",
    "corroborated": _GREEN,
    "met": _GREEN,
    "single-origin": _BROWN,
    "disputed": f"bold {_MAGENTA}",
    "overdue": f"bold {_MAGENTA}",
    "missed": f"bold {_MAGENTA}",
    "planned": _PURPLE,
    "pending": _PURPLE,
    "forecast": f"italic {_PURPLE}",
    "opinion": f"italic {_GREY}",
    "not-said": _GREY,
    "differs": f"bold {_MAGENTA}",
    "unknown": _BROWN,
    "error": f"bold {_MAGENTA}",
    "warning": _BROWN,
}


@cache
def style_of(role: str) -> Style:
    """Return the style of a role; plain for one that has none."""
    return Style.parse(STYLES.get(role, ""))


def painted(span: Span, *, links: bool) -> str:
    """Return a span with the escape sequences of its style.

    Args:
        span: a part of a line.
        links: whether the terminal follows addresses. The parts of one that goes on in the
            next line have the same id and so are one link.
    """
    text = style_of(span.role).render(span.text, color_system=ColorSystem.EIGHT_BIT)
    if links and span.role == "url" and (leads_to := target(span.whole)):
        return f"\x1b]8;id=jinan-laser;{leads_to}\x1b\\{text}\x1b]8;;\x1b\\"
    return text
