"""Addresses that lead to the very words of a page: text fragments, as browsers read them."""

import re
from urllib.parse import urlsplit

from jinan_laser.model.claim import Claim
from jinan_laser.model.source import Source
from jinan_laser.output.address import with_words

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
