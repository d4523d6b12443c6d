"""A citation, as scripts see it."""

from dataclasses import dataclass

from jinan_laser.output.citations.reference import Reference
from jinan_laser.output.citations.text import sentence


@dataclass(frozen=True, slots=True)
class CitationRow:
    """What to write below an article or a table."""

    id: str
    """Id that was cited; for the fact base its name and version."""
    author: str
    """Who published it."""
    title: str
    """Its title; in square brackets when it is the keepers' English gloss."""
    published: str | None
    """YYYY, YYYY-MM or YYYY-MM-DD; null when undated."""
    accessed: str | None
    """When the reader saw it, as said on the command line; null when not said."""
    url: str | None
    """Address as found; null when it is unknown or unsafe."""
    language: str | None
    """Language of the page."""
    version: str | None
    """Version of the data; null for a page."""
    place: str | None
    """Where in the page the figure stands, in words; null for the whole page."""
    printed: str | None
    """The figure exactly as the page prints it; null for the whole page."""
    text: str
    """The citation as one line."""


def citation_row(reference: Reference) -> CitationRow:
    """Return a reference with its text."""
    return CitationRow(
        reference.key,
        reference.author,
        reference.title,
        reference.published,
        reference.accessed,
        reference.url,
        reference.language,
        reference.version,
        reference.place.words if reference.place else None,
        reference.printed,
        sentence(reference),
    )
