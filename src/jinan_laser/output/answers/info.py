"""Info: which program and which fact base answer; and what was written, a new base or an export."""

import shlex
from collections.abc import Mapping
from dataclasses import dataclass

from jinan_laser.model.base import FactBase
from jinan_laser.output.page import Cell, Column, Grid, Heading, Page, View, pairs, single
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


@dataclass(frozen=True, slots=True)
class ExportedTable:
    """A table of an export."""

    name: str
    """Name of the table."""
    rows: int
    """Number of its rows."""


@dataclass(frozen=True, slots=True)
class ExportRow:
    """What was exported, and where to."""

    path: str
    """The file or folder that was written, as it was named."""
    format: str
    """csv, jsonl, sqlite, parquet, datapackage or html."""
    version: str
    """Version of the data."""
    tables: tuple[ExportedTable, ...]
    """Its tables, in order; of a page what it has an entry for."""


def export_view(base: FactBase, path: str, format_: str, counts: Mapping[str, int]) -> View:
    """Return the place, the format, and the number of rows of each table."""
    tables = tuple(ExportedTable(name=name, rows=rows) for name, rows in counts.items())
    row = ExportRow(path=path, format=format_, version=base.about.version, tables=tables)
    return single(row, lambda: _export_page(row))


def _export_page(row: ExportRow) -> Page:
    return (
        pairs(("path", Cell(row.path)), ("format", Cell(row.format)), ("data", Cell(row.version))),
        Grid(
            (Column("table"), Column("rows")),
            tuple((Cell(table.name), Cell(str(table.rows))) for table in row.tables),
        ),
    )


@dataclass(frozen=True, slots=True)
class InitRow:
    """A fact base that was begun."""

    path: str
    """The file that was written, as it was named."""


def init_view(path: str) -> View:
    """Return the file that was written, and what to do with it."""
    row = InitRow(path=path)
    quoted = shlex.quote(path)
    hints = (
        ("Find mistakes", f"check {quoted}"),
        ("Look at it", f"facts --data {quoted}"),
    )
    return single(row, lambda: _init_page(row))._replace(hints=hints)


def _init_page(row: InitRow) -> Page:
    return (pairs(("path", Cell(row.path))),)
