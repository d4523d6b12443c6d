"""Markup in which every text is escaped: only what these functions made is taken as it is."""

from collections.abc import Iterable
from html import escape

from jinan_laser.output.links import target
from jinan_laser.output.printable import printable


class Html(str):
    """Finished markup."""

    __slots__ = ()


NOTHING = Html()
NEWLINE = Html("\n")


def text(content: str) -> Html:
    """Return a text that is no markup, with every character that could steer a reader replaced."""
    return content if isinstance(content, Html) else Html(escape(printable(content)))


def element(name: str, /, *content: str, **attributes: str | bool | None) -> Html:
    """Return an element.

    Args:
        name: what it is.
        content: texts, which are escaped, and markup.
        attributes: by name, a blank ``_`` at the end taken away and others as hyphens. None, False
            and "" are left out; True has no value.
    """
    return Html(f"{_start(name, attributes)}{''.join(map(text, content))}</{name}>")


def void(name: str, /, **attributes: str | bool | None) -> Html:
    """Return an element that holds nothing."""
    return _start(name, attributes)


def joined(parts: Iterable[Html], between: str = "") -> Html:
    """Return markup with a text between its parts."""
    return Html(text(between).join(parts))


def link(address: str | None, *content: str) -> Html:
    """Return content that leads to a page, or stands alone where there is no whole address."""
    leads_to = target(address) if address else None
    if leads_to is None:
        return Html("".join(map(text, content)))
    return element("a", *content, href=leads_to, rel="noreferrer")


def _start(name: str, attributes: dict[str, str | bool | None]) -> Html:
    written = "".join(
        f" {key.removesuffix('_').replace('_', '-')}"
        + ("" if value is True else f'="{escape(printable(str(value)))}"')
        for key, value in attributes.items()
        if value
    )
    return Html(f"<{name}{written}>")
