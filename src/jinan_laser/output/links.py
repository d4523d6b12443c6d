"""Links: addresses that may be followed, and those that lead to the very words of a page."""

import re
from urllib.parse import quote, urlsplit

from jinan_laser.model.claim import Claim
from jinan_laser.model.source import Source

# What has words of its own, but no page of HTML to find them in.
_OTHER_FILES = re.compile(
    r"\.(pdf|docx?|xlsx?|pptx?|odt|ods|csv|txt|xml|json|zip|jpe?g|png|gif|mp4)$", re.IGNORECASE
)
_LEFT_OUT = re.compile(r"\s*(?:\[?(?:…|\.{3})\]?)+\s*")
_FEWEST = 4  # letters that are hardly there twice


def link_to(source: Source, claim: Claim) -> str | None:
    """Return the address of the words that a claim prints.

    None where the page has no address or is no HTML, and where the words are too few to be found
    or have gaps in more than one place.
    """
    if source.url is None or not is_web(source.url):
        return None
    if _OTHER_FILES.search(urlsplit(source.url).path):
        return None
    parts = [part for part in _LEFT_OUT.split(claim.printed.strip()) if part]
    if len(parts) not in (1, 2) or not all(map(_can_be_found, parts)):
        return None
    return with_words(source.url, *parts)


def is_web(address: str) -> bool:
    """Tell whether an address is one that a browser fetches from the web."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def _can_be_found(words: str) -> bool:
    return len(words) >= _FEWEST and any(letter.isalpha() for letter in words)


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
