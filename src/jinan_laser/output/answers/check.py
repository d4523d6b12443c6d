"""The answer to whether a fact base is right."""

from jinan_laser.errors import FactBaseError
from jinan_laser.output.page import Lines, Page
from jinan_laser.output.rows.check import CheckRow, check_row
from jinan_laser.output.view import View
from jinan_laser.store.check import Report


def check_view(report: Report) -> View:
    """Return the report; its status is that of an invalid base when there are errors."""
    row = check_row(report)
    status = FactBaseError.exit_status if row.errors else 0
    return View(CheckRow, row, lambda: _page(report, row), exit_status=status)


def _page(report: Report, row: CheckRow) -> Page:
    found = [str(diagnostic) for diagnostic in report.diagnostics]
    return (Lines((*found, _count(row))),)


def _count(row: CheckRow) -> str:
    seen = f"{row.claims} claims, {row.parsed} printed figures read, {row.unparsed} not"
    if row.texts:
        seen += f", {_number(row.texts, 'text')} compared"
    return f"{_number(row.errors, 'error')}, {_number(row.warnings, 'warning')}; {seen}"


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
