"""The statements that make the tables of the SQLite export."""

from collections.abc import Iterator

from jinan_laser.model.dates import DATE_PATTERN
from jinan_laser.output.exports.column import Column
from jinan_laser.output.exports.tables import Table

_TYPES = {"text": "TEXT", "integer": "INTEGER", "number": "REAL"}
_DIGITS = "[0-9]"
_YEAR, _TWO = _DIGITS * 4, _DIGITS * 2
_DATES = (_YEAR, f"{_YEAR}-{_TWO}", f"{_YEAR}-{_TWO}-{_TWO}")

# Every three letters in a row are indexed, because Chinese has no blanks between words. MATCH
# on "search" finds what has three letters or more; LIKE on "texts" finds shorter words, too
# (not LIKE on the index: SQLite 3.40 counts bytes there and loses words of two characters).
# The double quotes are how Datasette and sqlite-utils recognise what an index belongs to.
SEARCH = (
    """CREATE TABLE texts (
  section TEXT NOT NULL, id TEXT NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL,
  fact TEXT, FOREIGN KEY (fact) REFERENCES facts (id)
)""",
    """INSERT INTO texts
SELECT 'source', id, 'title', title, NULL FROM sources
UNION ALL SELECT 'source', id, 'publisher', publisher, NULL FROM sources
UNION ALL SELECT 'entity', entity, 'name.' || language, name, NULL FROM names
UNION ALL SELECT 'entity', entity, 'aliases', alias, NULL FROM aliases
UNION ALL SELECT 'fact', id, 'label', label, id FROM facts
UNION ALL SELECT 'claim', id, 'statement', statement, fact FROM claims
UNION ALL SELECT 'claim', id, 'printed', printed, fact FROM claims""",
    """CREATE VIRTUAL TABLE search USING fts5(text, content="texts", tokenize="trigram")""",
    "INSERT INTO search (search) VALUES ('rebuild')",
)


def create_table(table: Table) -> Iterator[str]:
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


def _column(column: Column) -> str:
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
