"""The report on a fact base as lines that GitHub Actions shows beside the file."""

from collections.abc import Mapping

from jinan_laser.diagnostics import Diagnostic
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
