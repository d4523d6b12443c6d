"""What is looked for in a document: keys, as a tree of their parts."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from jinan_laser.diagnostics import Key


@dataclass(slots=True)
class Sought:
    """A wanted key, or a part of one; its offsets are -1 until it is found."""

    outer: "Sought | None" = None
    inside: dict[str, "Sought"] = field(default_factory=dict)
    key: int = -1
    value: int = -1
    missing: int = 0  # how many below it, at any depth, were not found yet
    elements: int = 0  # of an array of tables, as far as it was read

    def want(self, part: str) -> "Sought":
        """Return what is asked for under a part of a key, from now on at least."""
        if part not in self.inside:
            self.inside[part] = Sought(self)
            self.count(1)
        return self.inside[part]

    def find(self, part: str, offset: int) -> "Sought | None":
        """Return what was asked for under a part of a key that stands at an offset."""
        found = self.inside.get(part)
        if found and found.key < 0:
            self.count(-1)
            found.begin(offset)
        return found

    def count(self, missing: int) -> None:
        """Add to what is missing, here and in all that this is a part of."""
        outer: Sought | None = self
        while outer:
            outer.missing += missing
            outer = outer.outer

    def begin(self, offset: int) -> None:
        """Note where a key begins; its value begins there, too, until more is known."""
        self.key = self.value = offset

    def found(self) -> Iterator[tuple[Key, "Sought"]]:
        """Yield each key below this one that was found."""
        inside: list[tuple[Key, Sought]] = [((), self)]
        while inside:
            key, outer = inside.pop()
            for part, wanted in outer.inside.items():
                if wanted.key >= 0:
                    yield (*key, part), wanted
                    inside.append(((*key, part), wanted))
