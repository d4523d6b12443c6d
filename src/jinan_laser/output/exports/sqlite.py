"""SQLite: one file with typed tables, keys, the verdicts as a view and a full-text index."""

import sqlite3
from contextlib import closing
from pathlib import Path

from jinan_laser.errors import ExportError
from jinan_laser.output.exports.content import Content
from jinan_laser.output.exports.sqlite_schema import SEARCH, create_table
from jinan_laser.output.exports.tables import TABLES

_COMPUTED = "verdicts"
_RULE = Path(__file__).with_name("verdicts.sql")


def write_sqlite(file: Path, content: Content) -> None:
    """Write the database.

    Raises:
        ExportError: SQLite cannot write, or is built without what it takes.
    """
    try:
        with closing(sqlite3.connect(file)) as database:
            # The file is built out of sight and moved when it is whole: no journal needed.
            database.execute("PRAGMA journal_mode = OFF")
            database.execute("PRAGMA foreign_keys = ON")
            with database:
                _fill(database, content)
            database.execute("PRAGMA optimize")
            database.execute("VACUUM")
    except sqlite3.Error as error:
        raise ExportError(_explained(str(error))) from None


def _fill(database: sqlite3.Connection, content: Content) -> None:
    stored = [table for table in TABLES if table.name != _COMPUTED]
    for table in stored:
        for statement in create_table(table):
            database.execute(statement)
    for table in stored:
        marks = ", ".join("?" * len(table.columns))
        insert = f"INSERT INTO {table.name} VALUES ({marks})"  # noqa: S608 - our own names
        database.executemany(insert, content.typed_rows(table))
    database.execute(f"CREATE VIEW {_COMPUTED} AS\n{_RULE.read_text(encoding='utf-8')}")
    query = f"SELECT count(*) FROM {_COMPUTED}"  # noqa: S608
    [content.counts[_COMPUTED]] = database.execute(query).fetchone()
    for statement in SEARCH:
        database.execute(statement)


def _explained(message: str) -> str:
    if "fts5" in message or "tokenizer" in message:
        return (
            f"the SQLite {sqlite3.sqlite_version} of this Python lacks the full-text index FTS5 "
            "with the trigram tokenizer; use a Python with SQLite 3.34 or newer, or another format"
        )
    return f"SQLite cannot write the file: {message}"
