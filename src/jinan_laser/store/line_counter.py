"""Lines and columns of places in a text."""

from jinan_laser.diagnostics import Position


class LineCounter:
    """Lines and columns of offsets that only grow: the text is passed over once for all."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._offset = 0
        self._line = 1
        self._start = 0  # of the line

    def position(self, offset: int) -> Position:
        """Return the line and column of an offset that is not before the last one."""
        passed = self._text.count("\n", self._offset, offset)
        if passed:
            self._line += passed
            self._start = self._text.rfind("\n", self._offset, offset) + 1
        self._offset = offset
        return Position(self._line, offset - self._start + 1)
