"""How a person's screen is."""

from typing import NamedTuple


class Shown(NamedTuple):
    """Where an answer is shown.

    Attributes:
        width: columns of the terminal; None off a terminal, where nothing is folded.
        colour: whether colour reaches the reader.
        unicode: whether the terminal shows more than ASCII; our own signs then do without.
    """

    width: int | None = None
    colour: bool = False
    unicode: bool = True
