"""Diagnostics with the positions of what they are about, in the order of the text."""

from collections.abc import Iterable

from jinan_laser.diagnostics import Diagnostic, Position
from jinan_laser.store.positions import positions


def placed(diagnostics: Iterable[Diagnostic], text: str) -> list[Diagnostic]:
    """Return diagnostics with their positions, in the order of the text.

    A key that is not there is placed at its table; what has neither comes first.
    """
    diagnostics = list(diagnostics)
    if all(found.position or not found.key for found in diagnostics):
        return in_order(diagnostics)
    known = {tuple(map(str, path)): place for path, place in positions(text).items()}

    def place(diagnostic: Diagnostic) -> Diagnostic:
        key = diagnostic.key
        while key and key not in known:
            key = key[:-1]
        if diagnostic.position is not None or not key:
            return diagnostic
        return diagnostic._replace(position=known[key].key)

    return in_order(map(place, diagnostics))


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return diagnostics by position, then by code; those of the whole file come first."""
    start = Position(0, 0)
    return sorted(diagnostics, key=lambda found: (found.position or start, found.code, found.key))
