"""The answer to an export: what was written where."""

from collections.abc import Mapping

from jinan_laser.model.base import FactBase
from jinan_laser.output.page import Cell, Column, Grid, Page, pairs
from jinan_laser.output.rows.export import ExportedTable, ExportRow
from jinan_laser.output.view import View


def export_view(base: FactBase, path: str, format_: str, counts: Mapping[str, int]) -> View:
    """Return the place, the format, and the number of rows of each table."""
    tables = tuple(ExportedTable(name, rows) for name, rows in counts.items())
    row = ExportRow(path, format_, base.about.version, tables)
    return View(ExportRow, row, lambda: _page(row))


def _page(row: ExportRow) -> Page:
    return (
        pairs(("path", Cell(row.path)), ("format", Cell(row.format)), ("data", Cell(row.version))),
        Grid(
            (Column("table"), Column("rows")),
            tuple((Cell(table.name), Cell(str(table.rows))) for table in row.tables),
        ),
    )
