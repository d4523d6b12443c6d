"""How the text is written: in the syntax of TOML 1.0, numbers without idle zeros, clean strings.

In strings no character is invisible, and no sentence is a copy.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from jinan_laser.diagnostics import Diagnostic, Key
from jinan_laser.model.base import FactBase
from jinan_laser.store.codes import diagnostic
from jinan_laser.store.positions import LineCounter

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


_NEVER_CHARACTERS = "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f"  # control, line ends included: every string is one line
    "\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"  # zero width, direction, separators
    "\u00ad\u034f\ufff0-\ufffc"  # hyphens and joiners that are not drawn, annotations
    "\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\U00016fe4\U0001d159"  # fillers
    "\u180b-\u180f\ufe00-\ufe0f\U000e0000-\U000e0fff"  # variation selectors, tags
    "\U00013430-\U00013440\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"  # layout of rare scripts
    f"\ufdd0-\ufdef{_NEVER_CHARACTERS}]"
)
_SEEN = bytes((10, 13, *range(32, 127)))  # what nearly all of a file is made of
# With one, or over several lines, a string may hold what does not stand in the file.
_CODE_ESCAPE = re.compile(r"\\[^\"\\]")
_OWN_KEYS = {("units",), ("entities",)}  # where keepers choose keys: words, languages
_DEEPEST = 8  # what lies deeper is under a key that no fact base has
_PRINTED_WORDS = 12  # a noun phrase may take nine
_PRINTED_IDEOGRAPHS = 40  # Chinese and Japanese put no blanks between words
_STATEMENT_WORDS = 50
_IDEOGRAPH = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_SENTENCE_END = re.compile(r"(?<!\bLtd)(?<!\bCo)(?<!\bInc)(?<!\bCorp)[.!?…。！？][\"'»”’)]*$")


def hidden_characters(text: str, document: Mapping[str, Any], name: str) -> Iterator[Diagnostic]:
    """Yield each string that holds a character one cannot see, or that turns the direction."""
    odd = text.encode().translate(None, _SEEN).decode()  # a tenth of the time of looking at all
    told = '"""' not in text and "'''" not in text and not _CODE_ESCAPE.search(text)
    if told and not _HIDDEN.search("".join(set(odd))):
        return
    unfinished: list[tuple[Key, Iterator[tuple[object, Any]]]] = [((), iter(document.items()))]
    while unfinished:
        outer, values = unfinished[-1]
        for part, value in values:
            key = (*outer, str(part))
            if outer[:1] in _OWN_KEYS and (match := _HIDDEN.search(str(part))):
                yield diagnostic("hidden-character", _unseen(match, "of the key "), name, key)
            if isinstance(value, str):
                if match := _HIDDEN.search(value):
                    yield diagnostic("hidden-character", _unseen(match), name, key)
            elif isinstance(value, dict | list) and len(outer) < _DEEPEST:
                inside = value.items() if isinstance(value, dict) else enumerate(value)
                unfinished.append((key, iter(inside)))
                break
        else:
            unfinished.pop()


def _unseen(match: re.Match[str], where: str = "") -> str:
    return f"character {match.start() + 1} {where}is U+{ord(match[0]):04X}, which is not seen"


def copied_sentences(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each printed form and statement that is too long to be our own or a figure.

    Figures and names are taken over from a source, its sentences are not.
    """
    for claim in base.claims.values():
        if excess := _sentence(claim.printed):
            message = f"{excess}: quote the figure or the name, never a sentence"
            yield diagnostic("printed-sentence", message, name, ("claims", claim.id, "printed"))
        words = len(claim.statement.split())
        if words > _STATEMENT_WORDS:
            message = f"{words} words, more than {_STATEMENT_WORDS}: say it in fewer of our own"
            yield diagnostic("long-statement", message, name, ("claims", claim.id, "statement"))


def _sentence(printed: str) -> str:
    """Return what makes a printed form a sentence, or nothing."""
    words = len(printed.split())
    ideographs = len(_IDEOGRAPH.findall(printed))
    if words > _PRINTED_WORDS:
        return f"{words} words, more than {_PRINTED_WORDS}"
    if ideographs > _PRINTED_IDEOGRAPHS:
        return f"{ideographs} characters, more than {_PRINTED_IDEOGRAPHS}"
    return "it ends like a sentence" if _SENTENCE_END.search(printed) else ""
