"""CSV: a folder with a file for each table, as RFC 4180 has it; what is unknown is empty.

Lines end in CR LF: only then does every version of Python quote a text that holds either.
"""

import csv
from pathlib import Path

from jinan_laser.output.exports.content import Content
from jinan_laser.output.exports.tables import TABLES, Table


def write_csv(folder: Path, content: Content) -> None:
    """Write the folder."""
    folder.mkdir()
    for table in TABLES:
        write_table(folder / f"{table.name}.csv", table, content)


def write_table(file: Path, table: Table, content: Content) -> None:
    """Write one table: UTF-8 without a byte order mark, a line of names, a line for each row."""
    with file.open("x", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(column.name for column in table.columns)
        writer.writerows(content.rows(table))
