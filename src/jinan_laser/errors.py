"""Everything that ends a command early on purpose, each kind with its exit status.

They are raised anywhere and caught in one place, ``cli/app.py``. Whatever else is
raised is a bug and shows a traceback.
"""

from collections.abc import Sequence
from typing import ClassVar

from jinan_laser.diagnostics import Diagnostic


class JinanLaserError(Exception):
    """Base of the errors a user can cause.

    Attributes:
        message: one line without a full stop.
        suggestions: what to type instead, nearest first.
    """

    code: ClassVar[str] = "failure"
    exit_status: ClassVar[int] = 1

    def __init__(self, message: str, suggestions: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.suggestions = tuple(suggestions)

    def lines(self) -> list[str]:
        """Return what a person reads, a line for each mistake."""
        return [f"error: {self.message}{did_you_mean(self.suggestions)}"]


class UsageError(JinanLaserError):
    """The words of the command line are off; status 2."""

    code = "usage"
    exit_status = 2


class ExportError(JinanLaserError):
    """An export cannot be written; status 1. What stood in its place stands there still."""

    code = "export-failed"


class UnknownIdError(JinanLaserError):
    """Nothing goes by the name that was given; status 3."""

    code = "unknown-id"
    exit_status = 3


class AmbiguousIdError(UnknownIdError):
    """A word fits several things; its suggestions are all of them."""

    code = "ambiguous-id"

    def lines(self) -> list[str]:
        """Return one line that lists what the word fits."""
        return [f"error: {self.message}: {', '.join(self.suggestions)}"]


class FactBaseError(JinanLaserError):
    """The fact base cannot be read or is invalid; status 4.

    Attributes:
        diagnostics: every mistake found, at least one.
    """

    code = "invalid-fact-base"
    exit_status = 4

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        super().__init__("; ".join(str(diagnostic) for diagnostic in diagnostics))
        self.diagnostics = tuple(diagnostics)

    def lines(self) -> list[str]:
        """Return one line for each diagnostic."""
        return [str(diagnostic) for diagnostic in self.diagnostics]


def did_you_mean(suggestions: Sequence[str]) -> str:
    """Return the tail of a message that offers the suggestions, or nothing."""
    if not suggestions:
        return ""
    return "; did you mean " + " or ".join(f'"{suggestion}"' for suggestion in suggestions) + "?"
