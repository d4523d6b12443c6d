"""How values are written: with as many digits as they have."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.store.codes import diagnostic
from jinan_laser.store.load import position_of

_LONG = re.compile(
    r"^[ \t]*value[ \t]*=[ \t]*([-+]?[0-9_]+\.(?:[0-9_]*[1-9])?)0+[ \t\r]*(?:#|$)", re.MULTILINE
)


def long_numbers(text: str, _: Mapping[str, Any], name: str) -> Iterator[Diagnostic]:
    """Yield each value that ends in zeros after its decimal point.

    They change nothing for a program, so a mistyped last digit could hide as one.
    """
    for match in _LONG.finditer(text):
        message = f"write {match[1].rstrip('.')}: zeros at the end of decimals say nothing"
        yield diagnostic("long-number", message, name, (), position_of(text, match.start(1)))
