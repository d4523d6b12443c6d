"""What was exported, as scripts see it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExportedTable:
    """A table of an export."""

    name: str
    """Name of the table."""
    rows: int
    """Number of its rows."""


@dataclass(frozen=True, slots=True)
class ExportRow:
    """What was exported, and where to."""

    path: str
    """The file or folder that was written, as it was named."""
    format: str
    """csv, jsonl, sqlite, parquet or datapackage."""
    version: str
    """Version of the data."""
    tables: tuple[ExportedTable, ...]
    """Its tables, in order."""
