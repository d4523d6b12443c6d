"""Pages as an independent parser of HTML sees them, which refuses what is not valid."""

from collections.abc import Iterator
from functools import lru_cache
from xml.etree.ElementTree import Element

import html5lib


@lru_cache(maxsize=4)  # the page of the shipped base takes half a second, and nobody changes it
def parsed(page: str) -> Element:
    """Return the root of a document, all its elements without their namespaces.

    Raises:
        html5lib.html5parser.ParseError: it is no valid HTML.
    """
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    root: Element = parser.parse(page)
    for element in root.iter():
        if isinstance(element.tag, str):  # a comment has none
            element.tag = element.tag.rpartition("}")[2]
    return root


def text_of(element: Element) -> str:
    """Return all its text."""
    return "".join(element.itertext())


def lines_of(element: Element) -> Iterator[str]:
    """Yield each of its texts that no element interrupts."""
    return (text.strip() for text in element.itertext() if text.strip())


def outline(element: Element, depth: int = 0) -> Iterator[str]:
    """Yield a line for each element and each text that no element interrupts, indented.

    Of styles, of scripts that run and of drawings only that they are there.
    """
    before = "  " * depth
    if not isinstance(element.tag, str):
        return
    attributes = "".join(
        f' {name}="{value}"' for name, value in element.attrib.items() if "sha256" not in value
    )
    yield f"{before}<{element.tag}{attributes}>"
    if element.tag in ("style", "svg") or (element.tag == "script" and not element.get("type")):
        return
    for part in (element.text, *(part for each in element for part in (each, each.tail))):
        if isinstance(part, str) and part.strip():
            yield f"{before}  {part.strip()}"
        elif isinstance(part, Element):
            yield from outline(part, depth + 1)
