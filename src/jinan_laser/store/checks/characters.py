"""Characters that cannot be seen, or that turn the direction of what can."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.store.codes import diagnostic

_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f"  # control, line ends included: every string is one line
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"  # hyphens and fillers without ink
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"  # zero width, direction, separators
    "\u3164\uffa0\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e0fff]"  # fillers, tags
)


def hidden_characters(_: str, document: Mapping[str, Any], name: str) -> Iterator[Diagnostic]:
    """Yield each string that holds a character one cannot see."""
    inside: list[tuple[tuple[str, ...], Any]] = [((), document)]
    while inside:
        key, value = inside.pop()
        if isinstance(value, dict):
            inside.extend(((*key, part), each) for part, each in value.items())
        elif isinstance(value, list):
            inside.extend(((*key, str(index)), each) for index, each in enumerate(value))
        elif isinstance(value, str) and (match := _HIDDEN.search(value)):
            message = f"character {match.start() + 1} is U+{ord(match[0]):04X}, which is not seen"
            yield diagnostic("hidden-character", message, name, key)
