"""Addresses that may be followed: of the web, and nothing else that a data file may hold."""

import re
from urllib.parse import quote

_ADDRESS = re.compile(r"https?://[^\s]+")
_SAFE = "!#$%&'()*+,/:;=?@[]~"  # what an address may hold besides letters, digits, - . _


def target(address: str) -> str | None:
    """Return an address as a link needs it, in ASCII; None for what is no whole address."""
    return quote(address, safe=_SAFE) if _ADDRESS.fullmatch(address) else None


def with_words(address: str, *printed: str) -> str:
    """Return an address at which a browser shows the page with some of its words marked.

    Args:
        address: of the page.
        printed: the words, or the first and the last of them.
    """
    # A minus would stand for what comes before or after the words.
    words = ",".join(quote(part, safe="").replace("-", "%2D") for part in printed)
    return f"{address}{'' if '#' in address else '#'}:~:text={words}"
