"""Keep a terminal safe from the text that it shows."""

import unicodedata

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
# Control (C0, C1, ESC), format (bidi overrides, zero-width), surrogates, line separators.
_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def printable(text: str) -> str:
    """Return the text on one line, with every character that could steer a terminal replaced.

    Whatever the data file says: escape sequences, bidi overrides and the like must not reach
    the screen. Machine formats carry them faithfully instead.
    """
    if text.isprintable():
        return text
    flat = " ".join(text.split("\n")) if "\n" in text else text
    return "".join(
        _REPLACEMENT if unicodedata.category(character) in _UNSAFE else character
        for character in flat.replace("\t", " ")
    )
