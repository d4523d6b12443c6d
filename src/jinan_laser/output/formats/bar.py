"""The pieces of a bar that need no terminal: its characters, and the words beside it."""

from jinan_laser.output.page import Bar

LONGEST = 40
_FILLINGS = {"reported": "█", "planned": "░", "forecast": "▒", "opinion": "·"}


def bar_of(row: Bar, most: float, length: int) -> str:
    """Return a bar: in proportion to the largest figure, which fills the whole length."""
    cells = max(1, round(row.value / most * length)) if row.value > 0 else 0
    return _FILLINGS[row.status] * cells


def words_of(row: Bar) -> str:
    """Return the words beside a bar."""
    return f"{row.status}, {row.who}"
