"""The mistakes of one run: placed, in the order of the text, and no more than anybody reads."""

from collections import Counter
from collections.abc import Iterable
from itertools import islice

from jinan_laser.diagnostics import LISTED, Diagnostic, Position, Severity
from jinan_laser.store.positions import positions

_COUNTED = 100_000


class Findings:
    """Mistakes as they are found; a file can hold millions.

    Attributes:
        kept: the first thousand of each check.
        omitted: how many more were found; each check ends after a hundred thousand.
    """

    def __init__(self) -> None:
        self.kept: list[Diagnostic] = []
        self.omitted: Counter[Severity] = Counter()

    def add(self, found: Iterable[Diagnostic]) -> None:
        """Take what one check finds; what is not kept is only counted."""
        rest = islice(found, _COUNTED)
        self.kept += islice(rest, LISTED)
        self.omitted.update(each.severity for each in rest)

    def placed(self, text: str) -> tuple[Diagnostic, ...]:
        """Return the first thousand of what was kept, each with its place, as in the text."""
        ordered = placed(self.kept, text)
        self.kept = ordered[:LISTED]
        self.omitted.update(each.severity for each in ordered[LISTED:])
        return tuple(self.kept)


def placed(diagnostics: Iterable[Diagnostic], text: str) -> list[Diagnostic]:
    """Return diagnostics with their positions, in the order of the text.

    A key that is not there is placed at its table; what has neither comes first.
    """
    diagnostics = list(diagnostics)
    wanted = {found.key for found in diagnostics if found.position is None and found.key}
    known = positions(text, wanted) if wanted else {}

    def place(diagnostic: Diagnostic) -> Diagnostic:
        key = diagnostic.key
        while key and key not in known:
            key = key[:-1]
        if diagnostic.position is not None or not key:
            return diagnostic
        return diagnostic._replace(position=known[key].key)

    start = Position(0, 0)
    return sorted(
        map(place, diagnostics), key=lambda found: (found.position or start, found.code, found.key)
    )
