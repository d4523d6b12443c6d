"""SQLite: one file with typed tables, keys, the verdicts as a view and a full-text index."""

import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing
from pathlib import Path

from jinan_laser.errors import ExportError
from jinan_laser.model.record import DATE_PATTERN
from jinan_laser.output.exports.columns import ExportColumn
from jinan_laser.output.exports.content import Content
from jinan_laser.output.exports.tables import TABLES, ExportTable

_APPLICATION = int.from_bytes(b"JLfb")  # what a file is, says byte 68: laser fact base of Jinan
_AT = 68
_MAGIC = b"SQLite format 3\0"
_OFTEN = 100_000  # steps of SQLite between two looks whether to go on
_COMPUTED = "verdicts"
_INDEX = {"search", "search_config", "search_data", "search_docsize", "search_idx"}  # of _SEARCH
_RULE = Path(__file__).with_name("verdicts.sql")
_TYPES = {"text": "TEXT", "integer": "INTEGER", "number": "REAL"}
_DIGITS = "[0-9]"
_YEAR, _TWO = _DIGITS * 4, _DIGITS * 2
_DATES = (_YEAR, f"{_YEAR}-{_TWO}", f"{_YEAR}-{_TWO}-{_TWO}")

# Every three letters in a row are indexed, because Chinese has no blanks between words. MATCH
# on "search" finds what has three letters or more; LIKE on "texts" finds shorter words, too
# (not LIKE on the index: SQLite 3.40 counts bytes there and loses words of two characters).
# The double quotes are how Datasette and sqlite-utils recognise what an index belongs to.
_SEARCH = (
    """CREATE TABLE texts (
  section TEXT NOT NULL, id TEXT NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL,
  fact TEXT, FOREIGN KEY (fact) REFERENCES facts (id)
)""",
    """INSERT INTO texts
SELECT 'source', id, 'title', title, NULL FROM sources
UNION ALL SELECT 'source', id, 'original_title', original_title, NULL FROM sources
  WHERE original_title IS NOT NULL
UNION ALL SELECT 'source', id, 'publisher', publisher, NULL FROM sources
UNION ALL SELECT 'entity', entity, 'name.' || language, name, NULL FROM names
UNION ALL SELECT 'entity', entity, 'aliases', alias, NULL FROM aliases
UNION ALL SELECT 'fact', id, 'label', label, id FROM facts
UNION ALL SELECT 'fact', id, 'measure', measure, id FROM facts WHERE measure IS NOT NULL
UNION ALL SELECT 'fact', id, 'scope', scope, id FROM facts WHERE scope IS NOT NULL
UNION ALL SELECT 'claim', id, 'statement', statement, fact FROM claims
UNION ALL SELECT 'claim', id, 'printed', printed, fact FROM claims
UNION ALL SELECT 'claim', id, 'speaker', speaker, fact FROM claims WHERE speaker IS NOT NULL""",
    """CREATE VIRTUAL TABLE search USING fts5(text, content="texts", tokenize="trigram")""",
    "INSERT INTO search (search) VALUES ('rebuild')",
)


def write(file: Path, content: Content) -> None:
    """Write the database.

    Raises:
        ExportError: SQLite cannot write, or is built without what it takes.
    """
    try:
        with closing(sqlite3.connect(file)) as database:
            database.set_progress_handler(lambda: content.advance(0), _OFTEN)
            database.execute(f"PRAGMA application_id = {_APPLICATION}")
            # The file is built out of sight and moved when it is whole: no journal needed.
            database.execute("PRAGMA journal_mode = OFF")
            database.execute("PRAGMA foreign_keys = ON")
            with database:
                _fill(database, content)
            database.execute("PRAGMA optimize")
            database.execute("VACUUM")
    except sqlite3.Error as error:
        content.advance(0)  # raises again what stopped SQLite, if it was that
        raise ExportError(_explained(str(error))) from None


def recognises(file: Path, needed: Collection[str]) -> bool:
    """Tell whether a file is a database of ours to which nobody added a table.

    Args:
        file: it.
        needed: the tables that it has at least.
    """
    with file.open("rb") as stream:
        head = stream.read(_AT + 4)
    if head[: len(_MAGIC)] != _MAGIC or int.from_bytes(head[_AT:]) != _APPLICATION:
        return False
    # Immutable: looking at somebody's file must neither lock it nor play a journal back.
    address = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as database:
            rows = database.execute("SELECT name FROM sqlite_master WHERE type <> 'index'")
            names = {name for (name,) in rows}
    except sqlite3.Error:
        return False
    known = {"texts", *_INDEX, *(table.name for table in TABLES)}
    added = [name for name in names - known if not name.startswith("sqlite_")]
    return not added and names.issuperset(needed)


def _fill(database: sqlite3.Connection, content: Content) -> None:
    stored = [table for table in TABLES if table.name != _COMPUTED]
    for table in stored:
        for statement in _create_table(table):
            database.execute(statement)
    for table in stored:
        marks = ", ".join("?" * len(table.columns))
        insert = f"INSERT INTO {table.name} VALUES ({marks})"  # noqa: S608 - our own names
        database.executemany(insert, content.typed_rows(table))
    database.execute(f"CREATE VIEW {_COMPUTED} AS\n{_RULE.read_text(encoding='utf-8')}")
    query = f"SELECT count(*) FROM {_COMPUTED}"  # noqa: S608
    [content.counts[_COMPUTED]] = database.execute(query).fetchone()
    for statement in _SEARCH:
        database.execute(statement)


def _explained(message: str) -> str:
    if "fts5" in message or "tokenizer" in message:
        return (
            f"the SQLite {sqlite3.sqlite_version} of this Python lacks the full-text index FTS5 "
            "with the trigram tokenizer; use a Python with SQLite 3.34 or newer, or another format"
        )
    return f"SQLite cannot write the file: {message}"


def _create_table(table: ExportTable) -> Iterator[str]:
    """Yield the statements that make a table and the indexes its references need."""
    lines = [_column(column) for column in table.columns]
    lines.append(f"PRIMARY KEY ({', '.join(table.key)})")
    # A fact names a claim that names the fact: checked when all rows are there.
    lines += [
        f"FOREIGN KEY ({column.name}) REFERENCES {column.refers_to} (id)"
        " DEFERRABLE INITIALLY DEFERRED"
        for column in table.columns
        if column.refers_to
    ]
    yield f"CREATE TABLE {table.name} (\n  " + ",\n  ".join(lines) + "\n)"
    for column in table.columns:
        if column.refers_to and column.name != table.key[0]:
            yield f"CREATE INDEX {table.name}_{column.name} ON {table.name} ({column.name})"


def _column(column: ExportColumn) -> str:
    parts = [column.name, _TYPES[column.type]]
    if column.required:
        parts.append("NOT NULL")
    if column.choices:
        words = ", ".join(f"'{choice}'" for choice in column.choices)
        parts.append(f"CHECK ({column.name} IN ({words}))")
    elif column.pattern == DATE_PATTERN:
        shapes = " OR ".join(f"{column.name} GLOB '{shape}'" for shape in _DATES)
        parts.append(f"CHECK ({shapes})")
    return " ".join(parts)
