"""The tables of an export: the same in every format, in an order that never looks ahead."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import get_args

from jinan_laser.model.base import About, FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.entity import Entity
from jinan_laser.model.fact import Fact
from jinan_laser.model.source import Source
from jinan_laser.model.vocabulary import Verdict
from jinan_laser.output.exports.columns import ExportColumn, columns_of
from jinan_laser.output.figure import plain_number
from jinan_laser.query.evidence import evidence

LONGEST_HEADING = 1 << 24  # bytes that are read to find the names of columns
# What a table of another program that happens to have the name would hardly have.
_HALLMARKS = {
    "sources": frozenset({"publisher", "family"}),
    "facts": frozenset({"subject", "headline"}),
    "claims": frozenset({"printed", "locator", "stance"}),
}
Value = str | int | float | None
Values = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class ExportTable:
    """A table of an export.

    Attributes:
        name: its name; with a suffix also that of its file.
        description: what a row is.
        columns: its columns, in order.
        key: the columns that tell its rows apart.
        rows: yields a value for each column, row by row in the order of the file. A
            figure is exact: an integer of any size, or a float.
    """

    name: str
    description: str
    columns: tuple[ExportColumn, ...]
    key: tuple[str, ...]
    rows: Callable[[FactBase], Iterator[Values]]


def hallmarks(table: ExportTable) -> frozenset[str]:
    """Return the columns by which a table is known as ours, of whatever edition."""
    return _HALLMARKS.get(table.name, frozenset()) | frozenset(table.key)


def is_heading(names: Sequence[str], table: ExportTable) -> bool:
    """Tell whether names of columns are those of a table of ours, its key first."""
    return hallmarks(table) <= set(names) and tuple(names[: len(table.key)]) == table.key


def _about(base: FactBase) -> Iterator[Values]:
    yield (base.about.title, base.about.version, base.about.base)


def _sources(base: FactBase) -> Iterator[Values]:
    for row in base.sources.values():
        yield tuple(getattr(row, column.name) for column in _SOURCE)


def _entities(base: FactBase) -> Iterator[Values]:
    for row in base.entities.values():
        yield (row.id, row.kind, row.note)


def _names(base: FactBase) -> Iterator[Values]:
    for row in base.entities.values():
        for language, name in row.name:
            if name is not None:
                yield (row.id, language, name)


def _aliases(base: FactBase) -> Iterator[Values]:
    for row in base.entities.values():
        for alias in dict.fromkeys(row.aliases):
            yield (row.id, alias)


def _facts(base: FactBase) -> Iterator[Values]:
    for row in base.facts.values():
        yield tuple(getattr(row, column.name) for column in _FACT)


def _claims(base: FactBase) -> Iterator[Values]:
    names = [column.name for column in _CLAIM]
    figure = names.index("value")
    for row in base.claims.values():
        values = [getattr(row, name) for name in names]
        values[figure] = plain_number(row.value)
        yield tuple(values)


def _verdicts(base: FactBase) -> Iterator[Values]:
    for fact in base.facts.values():
        weighed = evidence(base, fact)
        yield (fact.id, weighed.verdict, weighed.supporting, weighed.disputing)


_ENTITY = ExportColumn("entity", "The entity that goes by it", refers_to="entities")
_SOURCE = columns_of(Source)
_FACT = columns_of(Fact, subject="entities", headline="claims")
_CLAIM = columns_of(Claim, fact="facts", source="sources")
_VERDICT = (
    ExportColumn("fact", "The fact that is weighed", refers_to="facts"),
    ExportColumn("verdict", "How the fact stands", choices=get_args(Verdict)),
    ExportColumn("supporting", "Independent origins that bear the headline out", "integer"),
    ExportColumn("disputing", "Independent origins that contradict it", "integer"),
)

TABLES = (
    ExportTable(
        "about",
        "Which fact base it is, and which edition",
        columns_of(About, base="sources"),
        ("title",),
        _about,
    ),
    ExportTable("sources", "Pages that print figures", _SOURCE, ("id",), _sources),
    ExportTable(
        "entities",
        "What facts are about",
        columns_of(Entity, "id", "kind", "note"),
        ("id",),
        _entities,
    ),
    ExportTable(
        "names",
        "What an entity is called in a language",
        (
            _ENTITY,
            ExportColumn("language", "Language of the name"),
            ExportColumn("name", "The name"),
        ),
        ("entity", "language"),
        _names,
    ),
    ExportTable(
        "aliases",
        "Other names an entity is found by",
        (_ENTITY, ExportColumn("alias", "The name")),
        ("entity", "alias"),
        _aliases,
    ),
    ExportTable("facts", "Questions, each with its headline claim", _FACT, ("id",), _facts),
    ExportTable("claims", "What one source says to one fact", _CLAIM, ("id",), _claims),
    ExportTable(
        "verdicts", "How facts stand: computed from the claims", _VERDICT, ("fact",), _verdicts
    ),
)
