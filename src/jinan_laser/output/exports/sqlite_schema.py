"""The statements that make the tables of the SQLite export."""

from collections.abc import Iterator

from jinan_laser.model.dates import DATE_PATTERN
from jinan_laser.output.exports.column import Column
from jinan_laser.output.exports.tables import Table

_TYPES = {"text": "TEXT", "integer": "INTEGER", "number": "REAL"}
_DIGITS = "[0-9]"
_YEAR, _TWO = _DIGITS * 4, _DIGITS * 2
_DATES = (_YEAR, f"{_YEAR}-{_TWO}", f"{_YEAR}-{_TWO}-{_TWO}")

# Every three letters in a row are indexed, because Chinese has no blanks between words.
# MATCH finds what has three letters or more; LIKE finds shorter words, too.
SEARCH = (
    """CREATE VIRTUAL TABLE search USING fts5(
  section UNINDEXED, id UNINDEXED, key UNINDEXED, text, fact UNINDEXED, tokenize = 'trigram'
)""",
    """INSERT INTO search
SELECT 'source', id, 'title', title, NULL FROM sources
UNION ALL SELECT 'source', id, 'publisher', publisher, NULL FROM sources
UNION ALL SELECT 'entity', entity, 'name.' || language, name, NULL FROM names
UNION ALL SELECT 'entity', entity, 'aliases', alias, NULL FROM aliases
UNION ALL SELECT 'fact', id, 'label', label, id FROM facts
UNION ALL SELECT 'claim', id, 'statement', statement, fact FROM claims
UNION ALL SELECT 'claim', id, 'printed', printed, fact FROM claims""",
    "INSERT INTO search (search) VALUES ('optimize')",
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
