"""A citation that a person pastes into an article."""

from collections.abc import Sequence

from jinan_laser.output.citations.reference import Reference
from jinan_laser.output.links import printable


def render(references: Sequence[Reference]) -> str:
    """Return one line for each reference."""
    return "".join(printable(sentence(reference)) + "\n" for reference in references)


def sentence(reference: Reference) -> str:
    """Return a reference on one line: who, when, what, where in it, in which language, address."""
    if reference.version:
        author = f"{reference.author}: " if reference.author else ""
        licence = f" {reference.note}." if reference.note else ""
        return f"{author}{reference.title}. Data version {reference.version}.{licence}"
    note = f", {reference.note}" if reference.note else ""
    archived = f"Archived: {reference.archived}" if reference.archived else ""
    parts = [
        f"{reference.author} ({reference.published or 'undated'}): {reference.title}{note}.",
        f"Language: {reference.language}.",
        reference.url or archived or "No address.",
        f"(seen {reference.accessed})" if reference.accessed else "",
        archived if reference.url else "",
    ]
    return " ".join(part for part in parts if part)
