"""Where each table, key and array element of a TOML document stands.

tomli says no more than that a document is right. This scanner runs only over documents
tomli has accepted, and only when there is a mistake to point at, so it checks nothing: it
passes over values and remembers where keys begin. Nothing in it recurses, since tomli
accepts deeper nesting than Python has frames for.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

import tomli

from jinan_laser.diagnostics import Position

Path = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\r\n,]+|#[^\n]*)*+")
_KEY = re.compile(r"""[ \t]*(?:([A-Za-z0-9_-]+)|'([^'\n]*)'|("(?:[^"\\\n]|\\.)*+"))[ \t]*""")
_SCALAR = re.compile(
    r'''"""(?:[^"\\]|\\.|"(?!""))*+"{3,5}'''
    r"""|'''(?:[^']|'(?!''))*+'{3,5}"""
    r'''|"(?:[^"\\]|\\.)*+"'''
    r"""|'[^']*'"""
    r"|\d{4}-\d\d-\d\d \d\d:[^\s,\]}#]*"  # a date, a blank, a time: one value
    r"|[^\s,\]}#]+",
    re.DOTALL,
)
_CLOSING = {"[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a key begins, and where what it stands for begins.

    An array element has no key: both are where the element begins. The value of a table is
    where its header says its last name.
    """

    key: Position
    value: Position


def positions(text: str) -> dict[Path, Place]:
    """Return the place of everything in a document that tomli accepts.

    Args:
        text: the document, with any line ends and without a byte order mark.

    Returns:
        A place for each path of keys and array indexes from the root, in the order of the
        text: the same paths that ``tomli.loads`` has. A table that several headers open
        is where its own header stands, else where it is first named.
    """
    scanner = _Scanner(text)
    scanner.document()
    starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def position(offset: int) -> Position:
        line = bisect_right(starts, offset)
        return Position(line, offset - starts[line - 1] + 1)

    return {
        path: Place(position(key), position(value))
        for path, (key, value) in scanner.offsets.items()
    }


class _Scanner:
    """One pass over a text; ``offsets`` holds where each key and each value begins."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.offsets: dict[Path, tuple[int, int]] = {}
        self.lengths: dict[Path, int] = {}  # of the arrays of tables

    def document(self) -> None:
        table: Path = ()
        while True:
            self.skip_blank()
            if self.at == len(self.text):
                return
            if self.text[self.at] == "[":
                table = self.header()
            else:
                self.value(self.key(table))

    def skip_blank(self) -> None:
        self.at = self.end(_BLANK)

    def end(self, pattern: re.Pattern[str]) -> int:
        match = pattern.match(self.text, self.at)
        assert match is not None, "tomli accepted this text"  # noqa: S101 - cannot be
        return match.end()

    def header(self) -> Path:
        element = self.text.startswith("[[", self.at)
        self.at += 1 + element
        path: Path = ()
        parts = self.parts()
        for offset, part in parts:
            path = (*path, part)
            self.offsets.setdefault(path, (offset, offset))
            if path in self.lengths and offset != parts[-1][0]:
                path = (*path, self.lengths[path] - 1)
        offset = parts[-1][0]
        if element:
            index = self.lengths.get(path, 0)
            self.lengths[path] = index + 1
            path = (*path, index)
        self.offsets[path] = (offset, offset)  # its own header outdoes an earlier mention
        self.at += 1 + element
        return path

    def key(self, table: Path) -> Path:
        """Pass over a key and its equals sign; return its path."""
        path = table
        for offset, part in self.parts():
            path = (*path, part)
            self.offsets.setdefault(path, (offset, offset))
        self.at += 1
        while self.text[self.at] in " \t":
            self.at += 1
        self.offsets[path] = (self.offsets[path][0], self.at)
        return path

    def parts(self) -> list[tuple[int, str]]:
        """Pass over a dotted key; return its parts, each with its offset."""
        parts = []
        while True:
            match = _KEY.match(self.text, self.at)
            assert match is not None, "tomli accepted this text"  # noqa: S101 - cannot be
            bare, literal, basic = match.groups()
            name = tomli.loads(f"key = {basic}")["key"] if basic else bare or literal
            parts.append((match.start(match.lastindex or 0), name))
            self.at = match.end()
            if not self.text.startswith(".", self.at):
                return parts
            self.at += 1

    def value(self, path: Path) -> None:
        """Pass over a value and everything inside it."""
        unclosed: list[tuple[str, Path, int]] = []
        inner: Path | None = path
        while inner is not None:
            opening = self.text[self.at]
            if opening in _CLOSING:
                unclosed.append((_CLOSING[opening], inner, 0))
                self.at += 1
            else:
                self.at = self.end(_SCALAR)
            inner = self.next_inside(unclosed)

    def next_inside(self, unclosed: list[tuple[str, Path, int]]) -> Path | None:
        """Pass over what closes here; return the path of the next value, if any is inside.

        Args:
            unclosed: for each array and table still open, what closes it, its path, and
                how many elements of it were seen.
        """
        while unclosed:
            self.skip_blank()
            closing, outer, count = unclosed[-1]
            if self.text[self.at] == closing:
                self.at += 1
                unclosed.pop()
                continue
            if closing == "}":
                return self.key(outer)
            unclosed[-1] = (closing, outer, count + 1)
            self.offsets[*outer, count] = (self.at, self.at)
            return (*outer, count)
        return None
