"""Keep a terminal safe from the text that it shows."""

import unicodedata

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
