"""JSON Lines: a folder with a file for each table, an object for each row."""

import json
from pathlib import Path

from jinan_laser.output.exports.content import Content
from jinan_laser.output.exports.tables import LONGEST_HEADING, TABLES, ExportTable, is_heading


def write(folder: Path, content: Content) -> None:
    """Write the folder: UTF-8, every key in every row, null for what is unknown."""
    folder.mkdir()
    for table in TABLES:
        names = [column.name for column in table.columns]
        file = folder / f"{table.name}.jsonl"
        with file.open("x", encoding="utf-8", newline="\n") as stream:
            for row in content.rows(table):
                record = dict(zip(names, row, strict=True))
                stream.write(json.dumps(record, ensure_ascii=False) + "\n")


def recognises(file: Path, table: ExportTable) -> bool:
    """Tell whether a file begins as ours do: with an object, its key first; or is empty."""
    with file.open("rb") as stream:
        line = stream.readline(LONGEST_HEADING)
    try:
        record = json.loads(line or b"null")
    except ValueError:  # no JSON, or no UTF-8
        return False
    return not line or (isinstance(record, dict) and is_heading(list(record), table))
