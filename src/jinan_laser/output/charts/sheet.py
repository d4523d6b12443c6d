"""A sheet on which things are put below each other."""

from jinan_laser.output.drawing.letters import LINE_HEIGHT, paragraph
from jinan_laser.output.drawing.shapes import TEXT_SIZE, Ink, Shape, Text

WIDTH, MARGIN = 800, 24


class Sheet:
    """Shapes, and how far down the sheet is full.

    Attributes:
        shapes: what was put on it.
        y: where the next thing goes.
    """

    def __init__(self) -> None:
        self.shapes: list[Shape] = []
        self.y: float = MARGIN

    def write(
        self,
        text: str,
        size: float = TEXT_SIZE,
        ink: Ink = "ink",
        *,
        bold: bool = False,
        left: float = MARGIN,
    ) -> None:
        """Put a text below, on as many lines as it takes; nothing for an empty one."""
        if text:
            first = Text(left, self.y + size, text, size, ink, bold=bold)
            lines = paragraph(first, WIDTH - MARGIN - left)
            self.shapes += lines
            self.y += len(lines) * size * LINE_HEIGHT
