"""How the text is written: in the syntax of TOML 1.0, and numbers without idle zeros."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.store.codes import diagnostic
from jinan_laser.store.line_counter import LineCounter

_LONG = re.compile(
    r"value[ \t]*=[ \t]*([-+]?[0-9_]+\.(?:[0-9_]*[1-9])?)0+[ \t\r]*(?:#|$)", re.MULTILINE
)
# One of these is in every document that TOML 1.0 refuses, and none in most that it reads.
_SUSPECTS = (
    re.compile(r"\\[ex]"),  # two new escapes
    re.compile(r":\d\d(?!:)"),  # a time without seconds
    re.compile(r",[ \t]*\}"),  # a comma at the end of an inline table
)
_STRING = re.compile(r"\"(?:[^\"\\]|\\.)*+\"|'[^']*+'")
_TOKEN = re.compile(
    r'''(?P<text>"""(?:[^"\\]|\\.|"(?!""))*+"{3,5}|"(?:[^"\\]|\\.)*+")'''
    r"""|'''(?:[^']|'(?!''))*+'{3,5}|'[^'\n]*'|\#[^\n]*"""
    r"|(?P<time>(?<![\w:.+-])\d\d:\d\d(?![:\d])|(?<=\d[Tt ])\d\d:\d\d(?![:\d]))"
    r"""|(?P<mark>[\[\]{},\n])|(?P<other>[^\s\[\]{},"'\#\d]+|[^\s\[\]{},])""",
    re.DOTALL,
)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


def newer_syntax(text: str, _: Mapping[str, Any], name: str) -> Iterator[Diagnostic]:
    """Yield what a reader of TOML 1.0 refuses in a document that tomli accepts.

    tomli reads what came with TOML 1.1; most other readers do not.
    """
    if not (any(suspect.search(text) for suspect in _SUSPECTS) or _may_break_a_table(text)):
        return
    lines = LineCounter(text)
    for offset, what in _newer(text):
        message = f"{what} needs TOML 1.1; many readers know only 1.0"
        yield diagnostic("newer-toml", message, name, (), lines.position(offset))


def _may_break_a_table(text: str) -> bool:
    """Return whether a line may open an inline table and not close it."""
    if '"""' in text or "'''" in text:  # a line may begin inside a string
        return True
    open_ = (line for line in _braced(text) if not _closed(line))
    bare = (_STRING.sub("", line).partition("#")[0] for line in open_)
    return any(line.count("{") != line.count("}") for line in bare)


def _braced(text: str) -> Iterator[str]:
    """Yield each line with an opening brace."""
    at = text.find("{")
    while at >= 0:
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        yield text[text.rfind("\n", 0, at) + 1 : end]
        at = text.find("{", end)


def _closed(line: str) -> bool:
    """Return whether a line closes what it opens, at a glance."""
    one = line.count("{") == line.count("}") == 1
    return one and "#" not in line and line.rstrip().endswith("}")


def _newer(text: str) -> Iterator[tuple[int, str]]:
    """Yield the offset and the name of each piece of newer syntax."""
    unclosed = " "
    last = ""
    for match in _TOKEN.finditer(text):
        piece = match[0]
        if match["text"]:
            yield from _newer_escapes(match)
        elif match["time"]:
            yield match.start(), "a time without seconds"
        elif piece in "{[":
            unclosed += piece
        elif piece == "}" and last == ",":
            yield match.start(), "a comma at the end of an inline table"
        elif piece == "\n" and unclosed[-1] == "{":
            yield match.start(), "a line break in an inline table"
        if piece in "}]":
            unclosed = unclosed[:-1]
        if piece != "\n" and not piece.startswith("#"):
            last = piece


def _newer_escapes(string: re.Match[str]) -> Iterator[tuple[int, str]]:
    for escape in _ESCAPE.finditer(string[0]):
        if escape[1] in "ex":
            yield string.start() + escape.start(), f"the escape \\{escape[1]}"


def long_numbers(text: str, _: Mapping[str, Any], name: str) -> Iterator[Diagnostic]:
    """Yield each value that ends in zeros after its decimal point.

    They change nothing for a program, so a mistyped last digit could hide as one.
    """
    lines = LineCounter(text)
    for match in _LONG.finditer(text):
        if text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip(" \t"):
            continue  # within a string, or of a longer key
        message = f"write {match[1].rstrip('.')}: zeros at the end of decimals say nothing"
        yield diagnostic("long-number", message, name, (), lines.position(match.start(1)))
