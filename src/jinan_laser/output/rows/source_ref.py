"""A source inside another row."""

from jinan_laser.model.source import Source
from jinan_laser.model.vocabulary import Language, SourceKind
from jinan_laser.output.rows.row import Row, row


@row
class SourceRef(Row):
    """A source inside another row: enough to judge and to cite it."""

    id: str
    """Id of the source."""
    title: str
    """English gloss of its title."""
    publisher: str
    """Who printed it."""
    url: str | None
    """Address as found; null when it is unknown or unsafe."""
    language: Language
    """Language of the page."""
    published: str | None
    """YYYY, YYYY-MM or YYYY-MM-DD; null when undated."""
    kind: SourceKind
    """What sort of page it is."""
    family: str
    """Its origin: sources of one family count once."""


def source_ref(source: Source) -> SourceRef:
    """Return a source as it stands inside another row."""
    return SourceRef(
        source.id,
        source.title,
        source.publisher,
        source.url,
        source.language,
        source.published,
        source.kind,
        source.family,
    )
