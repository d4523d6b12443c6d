"""CSV: a folder with a file for each table, as RFC 4180 has it; what is unknown is empty.

Lines end in CR LF: only then does every version of Python quote a text that holds either.
"""

import csv
from pathlib import Path

from jinan_laser.output.exports.content import Content
from jinan_laser.output.exports.tables import LONGEST_HEADING, TABLES, ExportTable, is_heading


def write(folder: Path, content: Content) -> None:
    """Write the folder."""
    folder.mkdir()
    for table in TABLES:
        write_table(folder / f"{table.name}.csv", table, content)


def write_table(file: Path, table: ExportTable, content: Content) -> None:
    """Write one table: UTF-8 without a byte order mark, a line of names, a line for each row."""
    with file.open("x", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(column.name for column in table.columns)
        writer.writerows(content.rows(table))


def recognises(file: Path, table: ExportTable) -> bool:
    """Tell whether a file begins as ours do: with names, those of the key first."""
    with file.open("rb") as stream:
        heading, end, _ = stream.readline(LONGEST_HEADING).partition(b"\r\n")
    names = heading.decode("ascii", "replace").split(",")
    return bool(end) and is_heading(names, table)
