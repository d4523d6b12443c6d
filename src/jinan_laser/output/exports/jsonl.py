"""JSON Lines: a folder with a file for each table, an object for each row."""

import json
from pathlib import Path

from jinan_laser.output.exports.content import Content
from jinan_laser.output.exports.tables import TABLES


def write_jsonl(folder: Path, content: Content) -> None:
    """Write the folder: UTF-8, every key in every row, null for what is unknown."""
    folder.mkdir()
    for table in TABLES:
        names = [column.name for column in table.columns]
        file = folder / f"{table.name}.jsonl"
        with file.open("x", encoding="utf-8", newline="\n") as stream:
            for row in content.rows(table):
                record = dict(zip(names, row, strict=True))
                stream.write(json.dumps(record, ensure_ascii=False) + "\n")
