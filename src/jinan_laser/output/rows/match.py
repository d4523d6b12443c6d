"""A place where a searched text was found, as scripts see it."""

from jinan_laser.output.rows.row import Row, row
from jinan_laser.query.search import Match, Section


@row
class MatchRow(Row):
    """A place where the text was found."""

    section: Section
    """entity, fact, claim or source."""
    id: str
    """Id of the thing it was found in."""
    key: str
    """Key of its table; a dotted path for names."""
    text: str
    """The whole value of that key."""
    fact: str | None
    """The fact to look up next; null for entities and sources."""


def match_row(match: Match) -> MatchRow:
    """Return a match as it stands in a list."""
    return MatchRow(match.section, match.id, match.key, match.text, match.fact)
