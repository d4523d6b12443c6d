"""Info: which program and which fact base answer."""

from dataclasses import dataclass

from jinan_laser.model.base import FactBase
from jinan_laser.output.page import Cell, Heading, Page, pairs
from jinan_laser.output.view import View, single
from jinan_laser.version import __version__


@dataclass(frozen=True, slots=True)
class InfoCounts:
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


@dataclass(frozen=True, slots=True)
class InfoRow:
    """What program and which fact base answer."""

    program: str
    """Version of the program."""
    title: str
    """Title of the fact base."""
    version: str
    """Version of the data."""
    format: int
    """Version of the file format."""
    base: str | None
    """Id of the article that headlines come from where it has one; null without one."""
    checked: str
    """Until when the keepers looked for reports: plans are judged against it."""
    keepers: str | None
    """Who is cited for the fact base itself; null when it does not say."""
    licence: str | None
    """Licence of the data, an SPDX expression; null when it does not say."""
    file: str
    """The file that was read."""
    counts: InfoCounts
    """How much it holds."""


def info_view(base: FactBase, file: str) -> View:
    """Return the versions, the counts and the file that was read."""
    counts = InfoCounts(
        sources=len(base.sources),
        families=len({source.family for source in base.sources.values()}),
        entities=len(base.entities),
        facts=len(base.facts),
        claims=len(base.claims),
    )
    row = InfoRow(
        program=__version__,
        title=base.about.title,
        version=base.about.version,
        format=base.format,
        base=base.about.base,
        checked=base.about.checked,
        keepers=base.about.keepers,
        licence=base.about.licence,
        file=file,
        counts=counts,
    )
    return single(row, lambda: _page(row))


def _page(row: InfoRow) -> Page:
    counts = row.counts
    return (
        Heading(row.title),
        pairs(
            ("program", Cell(row.program)),
            ("data", Cell(f"{row.version} (format {row.format})")),
            ("file", Cell(row.file)),
            ("looked until", Cell(row.checked)),
            ("keepers", Cell(row.keepers or "")),
            ("licence", Cell(row.licence or "")),
            ("base article", Cell(row.base or "", "id")),
            ("sources", Cell(f"{counts.sources} from {counts.families} independent origins")),
            ("entities", Cell(str(counts.entities))),
            ("facts", Cell(str(counts.facts))),
            ("claims", Cell(str(counts.claims))),
        ),
    )
