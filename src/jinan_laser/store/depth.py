"""Keys with so many parts that reading them takes for ever.

What a dotted key costs tomli grows with the square of its parts: fifty megabytes of keys of
nine hundred parts would take ten minutes. No key of a fact base has more than four.
"""

import re

from jinan_laser.diagnostics import Position
from jinan_laser.store.line_counter import LineCounter

_MOST = 8  # parts
_PART = r"""(?:[A-Za-z0-9_-]++|'[^'\n]*+'|"(?:[^"\\\n]|\\.)*+")[ \t]*+"""
_DEEP = re.compile(rf"\n[ \t]*+\[{{0,2}}[ \t]*+(?:{_PART}\.[ \t]*+){{{_MOST}}}{_PART}[.=\]]")


def deep_key(text: str) -> Position | None:
    """Return where a document first has a key or header of more than eight parts."""
    found = _DEEP.search(text)
    return found and LineCounter(text).position(found.start() + 1)
