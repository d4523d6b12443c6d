"""Texts and addresses that a terminal and a reader can trust.

Control characters are replaced; an address may be followed if it is one of the web, and may lead
to the very words of a page.
"""

import re
import unicodedata
from urllib.parse import quote, urlsplit

from jinan_laser.model.claim import Claim
from jinan_laser.model.source import Source

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
# Control (C0, C1, ESC), format (bidi overrides, zero-width), surrogates, line separators.
_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
# Letters and marks that show nothing, and code points that are no characters: XML refuses them.
_INVISIBLE = frozenset(
    map(
        chr,
        (
            *(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0),  # fillers, blanks
            *(0x180B, 0x180C, 0x180D, 0x180F, *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)),
            *(
                *range(0xFDD0, 0xFDF0),
                *(plane + end for plane in range(0, 0x110000, 0x10000) for end in (0xFFFE, 0xFFFF)),
            ),
        ),
    )
)


def printable(text: str) -> str:
    """Return the text on one line, with every character that could steer a terminal replaced.

    Whatever the data file says: escape sequences, bidi overrides and the like must not reach
    the screen. Machine formats carry them faithfully instead.
    """
    if _harmless(text):
        return text
    flat = " ".join(text.split("\n")) if "\n" in text else text
    return "".join(
        _REPLACEMENT if _unseen(character) else character for character in flat.replace("\t", " ")
    )


def escaped(text: str) -> str:
    r"""Return the text on one line, with the same characters as ``\u001b``, ``\u202e`` ..."""
    if _harmless(text):
        return text
    return "".join(_escape(character) if _unseen(character) else character for character in text)


def escaped_json(document: str) -> str:
    r"""Return a JSON document of one line with the same characters as ``\u`` escapes.

    They can only stand in its strings, so it says the same as before.
    """
    if _harmless(document):
        return document
    return "".join(
        _json_escape(character) if _unseen(character) else character for character in document
    )


def _harmless(text: str) -> bool:
    return text.isprintable() and (text.isascii() or _INVISIBLE.isdisjoint(text))


def _unseen(character: str) -> bool:
    return unicodedata.category(character) in _UNSAFE or character in _INVISIBLE


def _escape(character: str) -> str:
    """Return a character as TOML writes it."""
    number = f"{ord(character):04x}"
    return f"\\u{number}" if len(number) == len("202e") else f"\\U{number:0>8}"


def _json_escape(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))


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
