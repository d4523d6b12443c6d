"""What was written: a fact base that was begun, or an export."""

import shlex
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
    return single(row, lambda: _export_page(row))


def _export_page(row: ExportRow) -> Page:
    return (
        pairs(("path", Cell(row.path)), ("format", Cell(row.format)), ("data", Cell(row.version))),
        Grid(
            (Column("table"), Column("rows")),
            tuple((Cell(table.name), Cell(str(table.rows))) for table in row.tables),
        ),
    )


@dataclass(frozen=True, slots=True)
class InitRow:
    """A fact base that was begun."""

    path: str
    """The file that was written, as it was named."""


def init_view(path: str) -> View:
    """Return the file that was written, and what to do with it."""
    row = InitRow(path=path)
    quoted = shlex.quote(path)
    hints = (
        ("Find mistakes", f"check {quoted}"),
        ("Look at it", f"facts --data {quoted}"),
    )
    return single(row, lambda: _init_page(row))._replace(hints=hints)


def _init_page(row: InitRow) -> Page:
    return (pairs(("path", Cell(row.path))),)
