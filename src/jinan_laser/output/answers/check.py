"""Check: the report on a fact base; for GitHub Actions, lines that it shows beside the file."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from jinan_laser.diagnostics import Diagnostic, Severity, in_lines
from jinan_laser.errors import FactBaseError
from jinan_laser.output.page import Cell, Column, Grid, Listing, Page, View, single
from jinan_laser.store.check import Report

_ESCAPED = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_PROPERTY = {**_ESCAPED, ":": "%3A", ",": "%2C"}


def annotations(report: Report) -> list[str]:
    """Return a workflow command for each mistake, in the order of the file."""
    return [_annotation(found) for found in report.diagnostics]


def _annotation(found: Diagnostic) -> str:
    """Return the workflow command for a mistake."""
    properties = {"file": found.file}
    if found.position is not None:
        properties |= {"line": str(found.position.line), "col": str(found.position.column)}
    properties["title"] = found.code
    subject = f"{'.'.join(found.key)}: " if found.key else ""
    return annotation(found.severity, properties, subject + found.message)


def annotation(severity: str, properties: Mapping[str, str], message: str) -> str:
    """Return a command such as ``::error file=a.toml,line=3,col=1,title=bad-id::...``."""
    listed = ",".join(f"{name}={_put(_IN_PROPERTY, text)}" for name, text in properties.items())
    return f"::{severity} {listed}::{_put(_ESCAPED, message)}"


def _put(escaped: dict[str, str], text: str) -> str:
    return "".join(escaped.get(letter, letter) for letter in text)


_COLUMNS = (
    Column("place"),
    Column("severity"),
    Column("code", "below"),
    Column("key"),
    Column("message"),
)


@dataclass(frozen=True, slots=True)
class DiagnosticRow:
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


@dataclass(frozen=True, slots=True)
class CheckRow:
    """What a check found, and how much it looked at."""

    file: str
    """The file that was checked."""
    errors: int
    """Number of errors."""
    warnings: int
    """Number of warnings."""
    claims: int
    """Number of claims that were checked: those of a right shape."""
    parsed: int
    """Claims whose printed figure was read and compared with the value."""
    unparsed: int
    """Claims whose printed figure could not be read; each has a warning."""
    texts: int
    """Sources that were compared with their own words."""
    digests: int
    """Other sources, which were compared with digests of their words."""
    diagnostics: tuple[DiagnosticRow, ...]
    """Every mistake, in the order of the file."""


def check_row(report: Report) -> CheckRow:
    """Return a report with its diagnostics."""
    return CheckRow(
        file=_sayable(report.file),
        errors=report.count("error"),
        warnings=report.count("warning"),
        claims=report.claims,
        parsed=report.parsed,
        unparsed=report.unparsed,
        texts=report.texts,
        digests=report.digests,
        diagnostics=tuple(_diagnostic_row(found) for found in report.diagnostics),
    )


def _diagnostic_row(found: Diagnostic) -> DiagnosticRow:
    position = found.position
    return DiagnosticRow(
        code=found.code,
        severity=found.severity,
        key=tuple(map(_sayable, found.key)),
        message=_sayable(found.message),
        file=_sayable(found.file),
        line=position.line if position else None,
        column=position.column if position else None,
    )


def _sayable(text: str) -> str:
    """Return a text that may quote a file name which is no UTF-8, as JSON can say it."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def check_view(report: Report, *, github: bool = False) -> View:
    """Return the report; its status is that of an invalid base when there are errors.

    Args:
        report: what the check found.
        github: whether people read it beside the lines of a pull request.
    """
    row = check_row(report)
    status = FactBaseError.exit_status if row.errors else 0
    return single(row, lambda: _page(report, row, github=github), exit_status=status)


def _page(report: Report, row: CheckRow, *, github: bool) -> Page:
    lines: list[tuple[Cell, ...]]
    if github:
        lines = [(Cell(line),) for line in annotations(report)]
    else:
        lines = [*map(_line, report.diagnostics), *((Cell(line),) for line in _more(report))]
    return (Listing(lines, _count(row), partial(_table, report)),)


def _line(found: Diagnostic) -> tuple[Cell, ...]:
    """Return the parts of a line: together what ``str`` makes of it."""
    subject = f" {found.subject}" if found.key else ""
    return (
        Cell(f"{found.place}: "),
        Cell(f"{found.severity}[{found.code}]", found.severity),
        Cell(f"{subject}: {found.message}"),
    )


def _more(report: Report) -> list[str]:
    """Return a line for the mistakes that are not listed, if there are any."""
    return in_lines((), sum(report.omitted.values()))


def _table(report: Report) -> Grid:
    rows = [
        (
            Cell(found.place, "name"),
            Cell(found.severity, found.severity),
            Cell(found.code, "id"),
            Cell(found.subject, "id"),
            Cell(found.message),
        )
        for found in report.diagnostics
    ]
    rows += [(Cell(""), Cell(""), Cell(""), Cell(""), Cell(line)) for line in _more(report)]
    return Grid(_COLUMNS, tuple(rows), nothing="No mistakes were found.")


def _count(row: CheckRow) -> str:
    seen = f"{row.claims} claims, {row.parsed} printed figures read, {row.unparsed} not"
    if row.texts:
        seen += f", {_number(row.texts, 'text')} compared"
    if row.digests:
        seen += f", {_number(row.digests, 'source')} compared by digests"
    return f"{_number(row.errors, 'error')}, {_number(row.warnings, 'warning')}; {seen}"


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
