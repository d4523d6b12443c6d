"""Where tables, keys and array elements of a TOML document stand, by line and column.

tomli says no more than that a document is right. This scanner runs only over documents
tomli has accepted, and only when there is a mistake to point at, so it checks nothing: it
passes over values and remembers where the wanted keys begin. What holds none of them is
passed over by patterns, whatever its size. Nothing in it recurses, since tomli
accepts deeper nesting than Python has frames for.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import tomli

from jinan_laser.diagnostics import Key, Position
from jinan_laser.store.sought import Sought


class LineCounter:
    """Lines and columns of offsets that only grow: the text is passed over once for all."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._offset = 0
        self._line = 1
        self._start = 0  # of the line

    def position(self, offset: int) -> Position:
        """Return the line and column of an offset that is not before the last one."""
        passed = self._text.count("\n", self._offset, offset)
        if passed:
            self._line += passed
            self._start = self._text.rfind("\n", self._offset, offset) + 1
        self._offset = offset
        return Position(self._line, offset - self._start + 1)


_BASIC = r'"(?:[^"\\\n]|\\.)*+"'
_TEXT = (
    r'"""(?:[^"\\]|\\.|"(?!""))*+"{3,5}'
    r"|'''(?:[^']|'(?!''))*+'{3,5}"
    rf"|{_BASIC}|'[^'\n]*'"
)
_BLANK = re.compile(r"(?:[ \t\r\n,]+|#[^\n]*)*+")
_KEY = re.compile(rf"[ \t]*(([A-Za-z0-9_-]+)|'([^'\n]*)'|({_BASIC}))[ \t]*")
_FURTHER_PARTS = re.compile(rf"(?:\.[ \t]*(?:[A-Za-z0-9_-]+|'[^'\n]*'|{_BASIC})[ \t]*)*+")
_SCALAR = re.compile(
    rf"{_TEXT}"
    r"|\d{4}-\d\d-\d\d \d\d:[^\s,\]}#]*"  # a date, a blank, a time: one value
    r"|[^\s,\]}#]+",
    re.DOTALL,
)
_UP_TO_A_BRACKET = re.compile(
    rf"""(?:[^\[\]{{}}"'#]+|{_TEXT}|#[^\n]*|\[[^\[\]{{}}"'#]*+\]|\{{[^\[\]{{}}"'#]*+\}})*+""",
    re.DOTALL,
)
# Lines of a bare key and a value that ends where the line does.
_PLAIN_LINES = re.compile(
    r"(?:[ \t]*[A-Za-z0-9_-]+[ \t]*=[ \t]*"
    rf"""(?:(?!\"\"\"){_BASIC}|[^\s"'\[{{][^\n"'\[{{]*)[ \t\r]*\n)*+"""
)
_CLOSING = {"[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Starts:
    """Where a key begins, and where what it stands for begins.

    An array element has no key: both are where the element begins. The value of a table is
    where its header says its last name.
    """

    key: Position
    value: Position


def positions(text: str, keys: Iterable[Key]) -> dict[Key, Starts]:
    """Return where keys stand in a document that tomli accepts.

    Args:
        text: the document, with any line ends and without a byte order mark.
        keys: each from the root of the document; an array index is a number in digits.

    Returns:
        The starts of each key that is there, and of the tables and arrays it stands in. A
        table that several headers open is where its own header stands, else where it is
        first named.
    """
    root = Sought()
    for key in keys:
        wanted = root
        for part in key:
            wanted = wanted.want(part)
    _Scanner(text, root).document()
    found = dict(root.found())
    lines = LineCounter(text)
    offsets = sorted({offset for wanted in found.values() for offset in (wanted.key, wanted.value)})
    places = {offset: lines.position(offset) for offset in offsets}
    return {key: Starts(places[wanted.key], places[wanted.value]) for key, wanted in found.items()}


_NOTHING = Sought()


@dataclass(slots=True)
class _Open:
    """An array or inline table that is still open, and how many elements of it were seen."""

    closing: str
    wanted: Sought
    seen: int = 0


class _Scanner:
    """One pass over a text; None stands for whatever nobody asked for."""

    def __init__(self, text: str, root: Sought) -> None:
        self.text = text
        self.at = 0
        self.root = root

    def document(self) -> None:
        table: Sought | None = self.root
        while True:
            self.skip(_BLANK)
            if table is None or not table.missing:
                self.skip(_PLAIN_LINES)
                self.skip(_BLANK)
            if self.at == len(self.text):
                return
            if self.text[self.at] == "[":
                table = self.header()
            else:
                self.value(self.key(table))

    def skip(self, pattern: re.Pattern[str]) -> None:
        match = pattern.match(self.text, self.at)
        assert match is not None, "tomli accepted this text"  # noqa: S101 - cannot be
        self.at = match.end()

    def header(self) -> Sought | None:
        element = self.text.startswith("[[", self.at)
        self.at += 1 + element
        table: Sought | None = self.root
        offset = self.at
        for offset, last, part in self.parts():
            table = table and table.find(part, offset)
            if table is None:
                self.skip(_FURTHER_PARTS)
                break
            if table.elements and not last:
                table = table.inside.get(str(table.elements - 1))
        if table and element:
            table.elements += 1
            table = table.find(str(table.elements - 1), offset)
        if table:
            table.begin(offset)  # its own header outdoes an earlier mention
        self.at += 1 + element
        return table

    def key(self, table: Sought | None) -> Sought | None:
        """Pass over a key and its equals sign; return what was asked for of its value."""
        wanted = table
        for offset, _, part in self.parts():
            wanted = wanted and wanted.find(part, offset)
            if wanted is None:
                self.skip(_FURTHER_PARTS)
                break
        self.at += 1
        while self.text[self.at] in " \t":
            self.at += 1
        if wanted:
            wanted.value = self.at
        return wanted

    def parts(self) -> Iterator[tuple[int, bool, str]]:
        """Pass over a dotted key; yield where each part begins, if it is the last, its name."""
        last = False
        while not last:
            match = _KEY.match(self.text, self.at)
            assert match is not None, "tomli accepted this text"  # noqa: S101 - cannot be
            whole, bare, literal, basic = match.groups()
            name = tomli.loads(f"key = {whole}")["key"] if basic else bare or literal
            self.at = match.end()
            last = not self.text.startswith(".", self.at)
            yield match.start(1), last, name
            self.at += not last

    def value(self, wanted: Sought | None) -> None:
        """Pass over a value and everything inside it."""
        unclosed: list[_Open] = []
        while True:
            closing = _CLOSING.get(self.text[self.at])
            if closing is None:
                self.skip(_SCALAR)
            else:
                self.at += 1
                unclosed.append(_Open(closing, wanted or _NOTHING))
            self.close(unclosed)
            if not unclosed:
                return
            wanted = self.next_inside(unclosed[-1])

    def close(self, unclosed: list[_Open]) -> None:
        """Pass over the ends that follow, and over all that holds nothing more to be found."""
        while unclosed:
            self.skip(_BLANK)
            innermost = unclosed[-1]
            if self.text[self.at] == innermost.closing:
                self.at += 1
            elif innermost.wanted.missing:
                return
            else:
                self.skip_to_the_end()
            unclosed.pop()

    def skip_to_the_end(self) -> None:
        """Pass over the rest of an array or inline table, and over its end."""
        depth = 1
        while depth:
            self.skip(_UP_TO_A_BRACKET)
            depth += 1 if self.text[self.at] in _CLOSING else -1
            self.at += 1

    def next_inside(self, outer: _Open) -> Sought | None:
        """Return what was asked for of the next value inside; a key is passed over."""
        if outer.closing == "}":
            return self.key(outer.wanted)
        outer.seen += 1
        return outer.wanted.find(str(outer.seen - 1), self.at)
