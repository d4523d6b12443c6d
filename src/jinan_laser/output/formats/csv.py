"""CSV: a heading, then a line for each row, nested values in columns of their own.

Quoted as RFC 4180 says, with the plain line ends of all our output. Text that a spreadsheet
would take for a formula is left as it is: changing it would change the data.
"""

import csv

from jinan_laser.output.fields import flat_columns, text_of_value, value_at
from jinan_laser.output.page import Screen, View


def render(view: View, screen: Screen) -> str:  # noqa: ARG001 - looks the same everywhere
    """Return heading and rows; null is empty, a list is JSON in its cell."""
    columns = flat_columns(view.row_type, view.fields)
    lines = _Lines()
    # Told that lines end in CR LF, the writer quotes text that holds either of them.
    writer = csv.writer(lines, lineterminator="\r\n")
    writer.writerow(columns)
    for row in view.rows:
        writer.writerow([text_of_value(value_at(row, path)) for path in columns.values()])
    return "".join(lines)


class _Lines(list[str]):
    """Take the lines of a writer, with plain ends."""

    def write(self, line: str) -> None:
        self.append(line.removesuffix("\r\n") + "\n")
