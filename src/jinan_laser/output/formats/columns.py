"""Share the width of a terminal out among the columns of a table."""

from collections.abc import Sequence

from rich.cells import cell_len
from rich.text import Text

GAP = 2  # blanks between two columns
_LONGEST_WORD = 30  # a longer word may be broken: no id needs more
_LONGEST_LINE = 60  # what is longer folds anyway and needs no larger share


def column_widths(rows: Sequence[Sequence[Text]], width: int) -> list[int]:
    """Return a width for each column, so that all fit and few words break.

    A column whose lines fit into an even share gets what it needs; the others share the
    rest in proportion to their longest lines, but none gets less than its longest word.

    Args:
        rows: the cells, all rows of the same length; lines are separated by newlines.
        width: columns of the terminal.
    """
    cells = [[cell.plain for cell in column] for column in zip(*rows, strict=True)]
    needs = [
        max(cell_len(line) for cell in column for line in cell.split("\n")) for column in cells
    ]
    words = [
        max(cell_len(word) for cell in column for word in cell.split() or [""]) for column in cells
    ]
    open_ = set(range(len(needs)))
    widths = [0] * len(needs)
    room = width - GAP * (len(needs) - 1)

    def settle(column: int, size: int) -> None:
        nonlocal room
        widths[column] = max(1, min(size, room))
        room -= widths[column]
        open_.discard(column)

    while fitting := [column for column in open_ if needs[column] <= room // len(open_)]:
        settle(fitting[0], needs[fitting[0]])
    while open_:
        total = sum(min(needs[column], _LONGEST_LINE) for column in open_)
        shares = {c: room * min(needs[c], _LONGEST_LINE) // total for c in open_}
        tight = [c for c in open_ if shares[c] < min(words[c], _LONGEST_WORD)]
        if tight and len(open_) > 1:
            settle(tight[0], min(words[tight[0]], _LONGEST_WORD))
        else:
            for column in list(open_):
                settle(column, shares[column])
    return widths
