"""Drafts: what a reader sees of a text, Markdown or HTML, and where it stands in the file."""

import re
import sys
from bisect import bisect_right
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Literal, NamedTuple

from jinan_laser.errors import DraftError, reason
from jinan_laser.store.markup import hidden_in_html

Kind = Literal["text", "heading", "row"]

_HTML = re.compile(r"\s*(?:<!--|<!doctype html|<html|<head|<body)", re.IGNORECASE)
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+")
_ITEM = re.compile(r"[ \t]*(?:[-*+•·]|\d{1,3}[.)])[ \t]+")
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,3}[.)]?[ \t]+(?=\D)")  # 2.1. Parks
_QUOTED = re.compile(r"[ \t]*(?:>[ \t]?)+")
_ROW_RULE = frozenset("|:- \t")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,})[ \t]*")
_ADDRESS = (
    r"(?:https?|ftp)://[^\s<>()（）「」，。、；]{1,2000}"
    r"|(?<![\w.])www\.[^\s<>()（），。、；]{1,2000}"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}"
)
# What nobody reads: code, the targets of links, marks of footnotes, emphasis; blanks in a row.
_MARKDOWN = re.compile(
    r"(?P<gone>(?<!`)`[^`\n]{1,400}`(?!`)|!\[[^\]\n]{0,400}\]\([^)\s]{0,2000}(?: [^)\n]{0,400})?\)"
    r"|(?<=\])\([^)\s]{1,2000}(?: [^)\n]{0,400})?\)|\[\^[^\]\s]{1,40}\]:?|\[\d{1,3}\]:?"
    r"|<!--(?:(?!-->).){0,2000}-->|</?[a-zA-Z][^<>\n]{0,400}>)"
    rf"|(?P<address>{_ADDRESS})"
    r"|(?P<mark>\[(?=[^\]\n]{0,400}\]\()|\](?=\()|\*{1,3}|(?<!\w)_{1,3}(?=\w)|(?<=\w)_{1,3}(?!\w)|~~|\\(?=[^\w\s]))"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});)"
    r"|(?P<blank>\n[ \t]*(?:>[ \t]*)+|\s{2,}|[\n\t\r])",
    re.DOTALL,
)
_TEXT = re.compile(
    rf"(?P<gone>\x00+)|(?P<address>{_ADDRESS})"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});)"
    r"|(?P<blank>\s{2,}|[\n\t\r])"
)
_SENTENCE_END = re.compile(r"[.!?。！？۔।:：]\W{0,3}$")
_FIRST_UNSPACED = "\u3000"  # Chinese and Japanese put no blank where a line is broken
_LONGEST_TITLE = 80
_LONGEST = 4000  # letters that are read at once: so no paragraph costs more than its length
_CUT = re.compile(r"[。！？۔।]|[.!?;]\s")


# Where none of these stands, no markup does: nearly everywhere.
_MARK = re.compile(r"[`\[\]<*_~\\&@\x00]|\s\s|\n>|://|www\.")
_BREAK = re.compile(r".?[\n\t\r].?")
_BLANKS = str.maketrans("\n\t\r", "   ")


class Passage(NamedTuple):
    """A paragraph, a heading or a row of a table, as it is read.

    Attributes:
        text: its words, with single blanks.
        kind: what it is.
        level: of a heading, from 1; of a row, 1 where a table begins.
        offsets: where each unbroken part begins in ``text``.
        places: where each of them begins in the file, in characters from 0.
    """

    text: str
    kind: Kind
    level: int
    offsets: list[int]
    places: list[int]

    def place(self, offset: int) -> int:
        """Return where a letter of the text stands in the file."""
        part = bisect_right(self.offsets, offset) - 1
        return self.places[part] + offset - self.offsets[part]


def read_draft(path: Path | None) -> str:
    """Return the text of a draft; without a path, that of standard input.

    Raises:
        DraftError: it cannot be read, or is no UTF-8.
    """
    name = f'"{path}"' if path else "standard input"
    try:
        content = path.read_bytes() if path else _standard_input()
    except OSError as error:
        raise DraftError([f"cannot read {name}: {reason(error)}"]) from None
    try:
        return content.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise DraftError([f"{name} is not UTF-8: line {line}"]) from None


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise DraftError(["standard input is closed; name a file"])
    if sys.stdin.isatty():
        raise DraftError(["name a file, or pipe a text into standard input"])
    return sys.stdin.buffer.read()


def passages(draft: str, name: str = "") -> Iterator[Passage]:
    """Yield what a reader sees of a draft, in its order.

    Args:
        draft: the whole text; what ends in .html or .htm, or begins as a page does, is HTML, and
            everything else is read as Markdown, which plain text nearly always is.
        name: the name of its file.
    """
    if name.lower().endswith((".html", ".htm")) or _HTML.match(draft):
        yield from _of_html(draft)
    else:
        yield from _of_markdown(draft)


def _of_html(draft: str) -> Iterator[Passage]:
    for start, end, kind, level, plain in hidden_in_html(draft):
        yield from _passages(plain, start, start, end, kind, level, _TEXT)


def _of_markdown(draft: str) -> Iterator[Passage]:  # noqa: C901, PLR0912 - a branch for each sort of line
    """Yield the blocks of a Markdown text, found line by line."""
    block: list[int] = []  # where the open paragraph begins and ends
    fence = ""
    at = 0
    first = True
    in_table = in_quote = False
    matter = draft.startswith("---\n") and "\n---\n" in draft[:_LONGEST]
    for line in draft.splitlines(keepends=True):
        start, at = at, at + len(line)
        quote = _QUOTED.match(line)
        inner = quote.end() if quote else 0
        bare = line[inner:].strip()
        if matter:
            matter = start == 0 or bare != "---"
            continue
        if fence:
            if bare.startswith(fence) and not bare.strip(fence[0]):
                fence = ""
            continue
        opening = _FENCE.match(line)
        heading = _HEADING.match(line)
        row = bare.startswith("|")
        begins, in_table = row and not in_table, row
        item = None if heading else _ITEM.match(line, inner)
        quoted = quote is not None and not in_quote
        in_quote = quote is not None
        if block and (opening or heading or row or item or not bare or quoted):
            yield from _paragraph(draft, *block, first=first)
            first = False
            block = []
        if opening:
            fence = opening[1]
        elif heading:
            first = False
            begin = start + heading.end()
            if number := _NUMBERED.match(draft, begin):
                begin = number.end()
            yield from _block(draft, begin, at, "heading", len(heading[1]))
        elif row:
            first = False
            if not set(bare) <= _ROW_RULE:
                yield from _block(draft, start + inner, at, "row", int(begins))
        elif block and _UNDERLINE.fullmatch(line.rstrip("\r\n")):
            yield from _block(draft, block[0], block[1], "heading", 1 if "=" in line else 2)
            first = False
            block = []
        elif bare:
            begin = start + (item.end() if item else line.index(bare))
            block = [block[0] if block else begin, at]
    if block:
        yield from _paragraph(draft, *block, first=first)


def _paragraph(draft: str, start: int, end: int, *, first: bool) -> Iterator[Passage]:
    """Yield a paragraph; the first line of a text is its title where no sentence ends in it."""
    bare = draft[start:end].strip() if first and end - start < _LONGEST_TITLE * 2 else ""
    title = bare and "\n" not in bare and len(bare) <= _LONGEST_TITLE
    if title and not _SENTENCE_END.search(bare) and end < len(draft):
        yield from _block(draft, start, end, "heading", 1)
    else:
        yield from _block(draft, start, end, "text", 0)


def _block(draft: str, start: int, end: int, kind: Kind, level: int) -> Iterator[Passage]:
    return _passages(draft, 0, start, end, kind, level, _MARKDOWN)


def _passages(  # noqa: PLR0913, PLR0917 - what a block is, and how it is marked up
    source: str,
    shift: int,
    start: int,
    end: int,
    kind: Kind,
    level: int,
    markup: re.Pattern[str],
) -> Iterator[Passage]:
    """Yield a block in parts of bounded length, cut where sentences end."""
    while start < end and source[end - shift - 1].isspace():
        end -= 1
    while start < end:
        stop = end
        if end - start > _LONGEST:
            stop = start + _LONGEST
            cuts = [cut.end() for cut in _CUT.finditer(source, start - shift + 1, stop - shift)]
            blank = source.rfind(" ", start - shift + 1, stop - shift) + 1
            stop = (cuts[-1] if cuts else blank or stop - shift) + shift
        passage = _read(source, shift, start, stop, kind, level, markup)
        if passage.text.strip():
            yield passage
        start = stop


def _is_unspaced(line_break: str) -> bool:
    """Return whether a line is broken between two letters that no blank would part."""
    return all(letter >= _FIRST_UNSPACED for letter in line_break.split())


def _read(  # noqa: PLR0913, PLR0917 - the same
    source: str,
    shift: int,
    start: int,
    end: int,
    kind: Kind,
    level: int,
    markup: re.Pattern[str],
) -> Passage:
    """Return a block without its markup, on one line."""
    part = source[start - shift : end - shift]
    if not _MARK.search(part) and not any(map(_is_unspaced, _BREAK.findall(part))):
        return Passage(part.translate(_BLANKS), kind, level, [0], [start])
    pieces: list[str] = []
    offsets: list[int] = []
    places: list[int] = []
    length = 0

    def add(piece: str, place: int) -> None:
        nonlocal length
        if piece[:1] == " " and pieces and pieces[-1].endswith(" "):
            piece, place = piece[1:], place + 1  # of something that is gone
        if piece:
            pieces.append(piece)
            offsets.append(length)
            places.append(place)
            length += len(piece)

    at = start - shift
    stop = end - shift
    for match in markup.finditer(source, at, stop):
        add(source[at : match.start()], at + shift)
        place = match.start() + shift
        if match.lastgroup == "blank":
            ends = (
                source[max(at, match.start() - 1) : match.start()],
                source[match.end() : min(stop, match.end() + 1)],
            )
            if not all(letter >= _FIRST_UNSPACED for letter in ends):
                add(" ", place)
        elif match.lastgroup == "address":
            add("@", place)
        elif match.lastgroup == "entity":
            add(unescape(match[0]).replace("\xa0", " ")[:1], place)
        at = match.end()
    add(source[at:stop], at + shift)
    return Passage("".join(pieces), kind, level, offsets, places)
