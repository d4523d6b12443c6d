"""The report of a check, as scripts see it."""

from jinan_laser.diagnostics import Diagnostic, Severity
from jinan_laser.output.rows.row import Row, row
from jinan_laser.store.check import Report


@row
class DiagnosticRow(Row):
    """One thing that is wrong with a fact base."""

    code: str
    """Kebab-case name of the mistake, stable for ever."""
    severity: Severity
    """An error makes the base unusable, a warning does not."""
    key: tuple[str, ...]
    """Keys from the root of the document to the place; empty for the whole file."""
    message: str
    """What is wrong, and how to mend it where that is known."""
    file: str
    """The file as the user named it."""
    line: int | None
    """Line, counted from 1; null when the file as a whole is meant."""
    column: int | None
    """Column in characters, counted from 1; null when the file as a whole is meant."""


@row
class CheckRow(Row):
    """What a check found, and how much it looked at."""

    file: str
    """The file that was checked."""
    errors: int
    """Number of errors."""
    warnings: int
    """Number of warnings."""
    claims: int
    """Number of claims; 0 when the shape of the base is wrong."""
    parsed: int
    """Claims whose printed figure was read and compared with the value."""
    unparsed: int
    """Claims whose printed figure could not be read; each has a warning."""
    texts: int
    """Sources that were compared with their own words."""
    diagnostics: tuple[DiagnosticRow, ...]
    """Every mistake, in the order of the file."""


def check_row(report: Report) -> CheckRow:
    """Return a report with its diagnostics."""
    return CheckRow(
        report.file,
        report.count("error"),
        report.count("warning"),
        report.claims,
        report.parsed,
        report.unparsed,
        report.texts,
        tuple(_diagnostic_row(found) for found in report.diagnostics),
    )


def _diagnostic_row(found: Diagnostic) -> DiagnosticRow:
    position = found.position
    return DiagnosticRow(
        found.code,
        found.severity,
        found.key,
        found.message,
        found.file,
        position.line if position else None,
        position.column if position else None,
    )
