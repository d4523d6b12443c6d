"""How a person's screen is."""

from typing import NamedTuple


class Shown(NamedTuple):
    """Where an answer is shown.

    Attributes:
        width: columns of the terminal; None off a terminal, where nothing is folded.
        colour: whether colour reaches the reader.
    """

    width: int | None = None
    colour: bool = False
