"""TOML documents as tomli reads them."""

from collections.abc import Mapping
from typing import Any

from jinan_laser.diagnostics import Key


def keys_of(document: Mapping[str, Any]) -> set[Key]:
    """Return every key of a document, from its root; indexes of arrays are written out."""
    found: set[Key] = set()
    inside: list[tuple[Key, Any]] = [((), document)]
    while inside:
        key, value = inside.pop()
        found.add(key)
        if isinstance(value, dict):
            inside.extend(((*key, part), each) for part, each in value.items())
        elif isinstance(value, list):
            inside.extend(((*key, str(index)), each) for index, each in enumerate(value))
    return found - {()}
