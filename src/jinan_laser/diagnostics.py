"""What can be wrong with a fact base, said in TOML's words: table, key, string.

The lowest layer: it imports nothing of this package.
"""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a text: line and column, both counted from 1, columns in characters."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing that is wrong with a fact base.

    Attributes:
        code: kebab-case name of the mistake, stable for ever.
        message: what is wrong, and how to mend it where that is known.
        file: the file as the user named it.
        key: keys from the root of the document to the place; empty for the whole file.
        position: where the place is, or None when the file as a whole is meant.
        severity: an error makes the base unusable, a warning does not.
    """

    code: str
    message: str
    file: str
    key: tuple[str, ...] = ()
    position: Position | None = None
    severity: Severity = "error"

    def __str__(self) -> str:
        """Render as one line: ``file:line:col: error[code] table.key: message``."""
        place = self.file
        if self.position is not None:
            place += f":{self.position.line}:{self.position.column}"
        subject = f" {'.'.join(self.key)}" if self.key else ""
        return f"{place}: {self.severity}[{self.code}]{subject}: {self.message}"
