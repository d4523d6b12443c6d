"""What program and which fact base answer, as scripts see it."""

from jinan_laser.output.rows.row import Row, row


@row
class InfoCounts(Row):
    """How much the fact base holds."""

    sources: int
    """Number of sources."""
    families: int
    """Number of independent origins among them."""
    entities: int
    """Number of entities."""
    facts: int
    """Number of facts."""
    claims: int
    """Number of claims."""


@row
class InfoRow(Row):
    """What program and which fact base answer."""

    program: str
    """Version of the program."""
    title: str
    """Title of the fact base."""
    version: str
    """Version of the data."""
    format: int
    """Version of the file format."""
    base: str
    """Id of the article that headlines come from where it has one."""
    file: str
    """The file that was read."""
    counts: InfoCounts
    """How much it holds."""
