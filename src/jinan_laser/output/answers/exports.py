"""Exports: what was written, and where to."""

from collections.abc import Mapping
from dataclasses import dataclass

from jinan_laser.model.base import FactBase
from jinan_laser.output.page import Cell, Column, Grid, Page, pairs
from jinan_laser.output.view import View, single


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
    """csv, jsonl, sqlite, parquet, datapackage or html."""
    version: str
    """Version of the data."""
    tables: tuple[ExportedTable, ...]
    """Its tables, in order; of a page what it has an entry for."""


def export_view(base: FactBase, path: str, format_: str, counts: Mapping[str, int]) -> View:
    """Return the place, the format, and the number of rows of each table."""
    tables = tuple(ExportedTable(name=name, rows=rows) for name, rows in counts.items())
    row = ExportRow(path=path, format=format_, version=base.about.version, tables=tables)
    return single(row, lambda: _page(row))


def _page(row: ExportRow) -> Page:
    return (
        pairs(("path", Cell(row.path)), ("format", Cell(row.format)), ("data", Cell(row.version))),
        Grid(
            (Column("table"), Column("rows")),
            tuple((Cell(table.name), Cell(str(table.rows))) for table in row.tables),
        ),
    )
