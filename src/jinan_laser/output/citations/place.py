"""Where in a source a figure stands, in the words of citation software."""

import re
from dataclasses import dataclass

_COUNTED = re.compile(r"p(\d+)(?:\.s(\d+))?")
_NUMBERED = re.compile(r"~ (section|page|chapter|table|figure) (\d+(?:\.\d+)*)")


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a source.

    Attributes:
        words: the place as a person reads it.
        label: what ``locator`` counts, a CSL locator term: paragraph, section, page ...;
            None for a place that has no number.
        locator: the number alone: "2, sentence 5" would be set as "paras. 2, sentence 5".
    """

    words: str
    label: str | None = None
    locator: str | None = None


def place(locator: str) -> Place:
    """Return the place that a locator of the fact base means."""
    counted = _COUNTED.fullmatch(locator)
    if counted:
        paragraph, sentence = counted.groups()
        words = f"paragraph {paragraph}" + (f", sentence {sentence}" if sentence else "")
        return Place(words, "paragraph", paragraph)
    numbered = _NUMBERED.fullmatch(locator)
    if numbered:
        label, number = numbered.groups()
        return Place(f"{label} {number}", label, number)
    return Place("in the title" if locator == "title" else locator.removeprefix("~ "))
