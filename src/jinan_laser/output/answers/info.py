"""The answer to what answers: program, fact base, file."""

from jinan_laser import __version__
from jinan_laser.model.base import FactBase
from jinan_laser.output.page import Cell, Heading, Page, pairs
from jinan_laser.output.rows.info import InfoCounts, InfoRow
from jinan_laser.output.view import View


def info_view(base: FactBase, file: str) -> View:
    """Return the versions, the counts and the file that was read."""
    counts = InfoCounts(
        len(base.sources),
        len({source.family for source in base.sources.values()}),
        len(base.entities),
        len(base.facts),
        len(base.claims),
    )
    about = base.about
    row = InfoRow(__version__, about.title, about.version, base.format, about.base, file, counts)
    return View(InfoRow, row, lambda: _page(row))


def _page(row: InfoRow) -> Page:
    counts = row.counts
    return (
        Heading(row.title),
        pairs(
            ("program", Cell(row.program)),
            ("data", Cell(f"{row.version} (format {row.format})")),
            ("file", Cell(row.file)),
            ("base article", Cell(row.base, "id")),
            ("sources", Cell(f"{counts.sources} of {counts.families} independent origins")),
            ("entities", Cell(str(counts.entities))),
            ("facts", Cell(str(counts.facts))),
            ("claims", Cell(str(counts.claims))),
        ),
    )
