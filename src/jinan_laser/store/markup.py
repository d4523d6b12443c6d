"""What a browser shows of an HTML page, block by block, with the places of its letters kept."""

import re
from collections.abc import Iterator
from typing import Literal

# What stands in these is not shown as text, or is no prose.
_UNSEEN = frozenset(
    [
        "head",
        "script",
        "style",
        "template",
        "noscript",
        "svg",
        "math",
        "code",
        "pre",
        "kbd",
        "samp",
        "textarea",
        "select",
        "object",
    ]
)
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "tr",
        "table",
        "thead",
        "tbody",
        "tfoot",
        "caption",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "section",
        "article",
        "aside",
        "header",
        "footer",
        "main",
        "nav",
        "blockquote",
        "figure",
        "figcaption",
        "form",
        "fieldset",
        "hr",
        "br",
        "body",
        "html",
        "address",
        "details",
        "summary",
    ]
)
_NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)")
_FOOTNOTE = re.compile(r"\[?\d{1,3}\]?|[*†‡]")
_METRES = re.compile(r"(?<![^\W\d_])[kcmксм]?[mм]$")  # what is raised behind them is a power

_Block = tuple[int, int, Literal["text", "heading", "row"], int, str]


def hidden_in_html(page: str) -> Iterator[_Block]:
    """Yield each block: where it begins and ends, what it is, its level, its letters.

    The letters are as many as in the file: what is not shown stands as NUL. Unclosed comments,
    scripts and tags hide what follows them to the end, as browsers do.
    """
    pieces: list[str] = []
    start = at = 0
    level = cells = 0
    begins = False  # whether the next row is the first of a table

    def block(end: int) -> Iterator[_Block]:
        nonlocal begins
        if pieces and cells and not level:
            yield start, end, "row", int(begins), "".join(pieces)
            begins = False
        elif pieces:
            yield start, end, "heading" if level else "text", level, "".join(pieces)

    while at < len(page):
        tag = page.find("<", at)
        if tag < 0:
            pieces.append(page[at:])
            at = len(page)
            break
        pieces.append(page[at:tag])
        name = _NAME.match(page, tag)
        if name is None and not page.startswith(("<!", "<?"), tag):
            pieces.append("<")
            at = tag + 1
            continue
        end = _end(page, tag, name[1].lower() if name else "")
        word = name[1].lower() if name else ""
        closing = page.startswith("</", tag)
        if word in _BLOCKS:
            yield from block(tag)
            pieces, start = [], end
            level = int(word[1]) if word[1:].isdecimal() and not closing else 0
            cells = 0
            begins = begins or (word == "table" and not closing)
        elif word in {"td", "th"} and not closing:
            pieces.append("|" + "\0" * (end - tag - 1))
            cells += 1
        else:
            pieces.append("\0" * (end - tag))
        at = end
    yield from block(len(page))


def _end(page: str, tag: int, name: str) -> int:
    """Return where a tag ends, with what it hides."""
    if page.startswith("<!--", tag):
        end = page.find("-->", tag + 4)
        return end + 3 if end >= 0 else len(page)
    end = page.find(">", tag)
    if end < 0:
        return len(page)
    if name == "sup" and not page.startswith("</", tag):
        close = page.find("</sup", end, end + 200)
        inner = re.sub(r"<[^<>]*>", "", page[end + 1 : close]).strip() if close >= 0 else ""
        power = inner in {"2", "3"} and _METRES.search(page[max(0, tag - 3) : tag])
        return close if _FOOTNOTE.fullmatch(inner) and not power else end + 1
    if name not in _UNSEEN or page.startswith("</", tag) or page[end - 1] == "/":
        return end + 1
    closing = re.compile(rf"</{name}[\s>]", re.IGNORECASE).search(page, end)
    return closing.start() if closing else len(page)
