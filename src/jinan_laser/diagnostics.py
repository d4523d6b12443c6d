"""What can be wrong with a fact base, said in TOML's words: table, key, string.

The lowest layer: it imports nothing of this package.
"""

import re
from collections.abc import Iterable
from typing import Literal, NamedTuple

Severity = Literal["error", "warning"]
Key = tuple[str, ...]  # from the root of the document to a place in it
LISTED = 1_000  # of the mistakes in one file: a file can hold more than anybody reads
_BARE_KEY = r"[A-Za-z0-9_-]{1,80}"
_LONGEST_KEY = 80


class Position(NamedTuple):
    """A place in a text: line and column, both counted from 1, columns in characters."""

    line: int
    column: int


class Diagnostic(NamedTuple):
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
    key: Key = ()
    position: Position | None = None
    severity: Severity = "error"

    def __str__(self) -> str:
        """Render as one line: ``file:line:col: error[code] table.key: message``."""
        subject = f" {self.subject}" if self.key else ""
        return f"{self.place}: {self.severity}[{self.code}]{subject}: {self.message}"

    @property
    def place(self) -> str:
        """The file, with line and column where they are known, as editors read it."""
        if self.position is None:
            return self.file
        return f"{self.file}:{self.position.line}:{self.position.column}"

    @property
    def subject(self) -> str:
        """The key as TOML writes it; "" for the whole file."""
        return ".".join(map(toml_key, self.key))


def in_lines(diagnostics: Iterable[Diagnostic], omitted: int) -> list[str]:
    """Return a line for each diagnostic, and one for those that are not listed, if any."""
    lines = [str(diagnostic) for diagnostic in diagnostics]
    return [*lines, f"and at least {omitted:,} more"] if omitted else lines


def escaped(text: str) -> str:
    """Return a text with everything escaped that steers a terminal or cannot be seen."""
    return "".join(letter if letter.isprintable() else f"\\u{ord(letter):04x}" for letter in text)


def toml_key(part: str) -> str:
    """Return one part of a key as TOML writes it; an endless one is cut short."""
    if re.fullmatch(_BARE_KEY, part):
        return part
    cut = part if len(part) <= _LONGEST_KEY else part[: _LONGEST_KEY - 3] + "..."
    return f'"{escaped(cut)}"'
