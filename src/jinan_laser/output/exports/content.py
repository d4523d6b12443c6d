"""Content: the rows that an export writes, counted as they pass."""

from collections.abc import Callable, Iterator

from jinan_laser.errors import ExportError
from jinan_laser.model.base import FactBase
from jinan_laser.output.exports.tables import ExportTable, Values

_OFTEN = 1000  # rows between two reports of progress


class Content:
    """A fact base on its way out.

    Attributes:
        base: the fact base.
        counts: rows written, by table.
        advance: called with the number of rows since the last call; may raise to stop.
    """

    def __init__(self, base: FactBase, advance: Callable[[int], None]) -> None:
        self.base = base
        self.counts: dict[str, int] = {}
        self.advance = advance

    def rows(self, table: ExportTable) -> Iterator[Values]:
        """Yield the rows of a table; a figure is an integer of any size, or a float."""
        count = 0
        for row in table.rows(self.base):
            count += 1
            if count % _OFTEN == 0:
                self.advance(_OFTEN)
            yield row
        self.counts[table.name] = count
        self.advance(count % _OFTEN)

    def passed(self, name: str, count: int = 1) -> None:
        """Count what was written otherwise than as rows of a table."""
        self.counts[name] = self.counts.get(name, 0) + count
        self.advance(count)

    def typed_rows(self, table: ExportTable) -> Iterator[Values]:
        """Yield the rows of a table; a figure is a double.

        Raises:
            ExportError: a figure is larger than any double.
        """
        figures = [at for at, column in enumerate(table.columns) if column.type == "number"]
        for row in self.rows(table):
            yield _with_doubles(row, figures, table) if figures else row


def _with_doubles(row: Values, figures: list[int], table: ExportTable) -> Values:
    values = list(row)
    for at in figures:
        value = values[at]
        if value is not None:
            try:
                values[at] = float(value)
            except OverflowError:
                place = f"{table.name}.{row[0]}.{table.columns[at].name}"
                raise ExportError(
                    f"{place} is too large for this format; csv and jsonl can hold it"
                ) from None
    return tuple(values)
