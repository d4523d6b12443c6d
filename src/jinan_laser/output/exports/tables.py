"""The tables of an export: the same in every format, in an order that never looks ahead."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import get_args

from jinan_laser.model.base import About, FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.entity import Entity
from jinan_laser.model.fact import Fact
from jinan_laser.model.source import Source
from jinan_laser.model.vocabulary import Verdict
from jinan_laser.output.exports.column import Column, columns_of
from jinan_laser.output.rows.claim import plain_number
from jinan_laser.query.evidence import evidence

Value = str | int | float | None
Row = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Table:
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
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    rows: Callable[[FactBase], Iterator[Row]]


def _about(base: FactBase) -> Iterator[Row]:
    yield (base.about.title, base.about.version, base.about.base)


def _sources(base: FactBase) -> Iterator[Row]:
    for row in base.sources.values():
        yield tuple(getattr(row, column.name) for column in _SOURCE)


def _entities(base: FactBase) -> Iterator[Row]:
    for row in base.entities.values():
        yield (row.id, row.kind, row.note)


def _names(base: FactBase) -> Iterator[Row]:
    for row in base.entities.values():
        for language, name in row.name:
            if name is not None:
                yield (row.id, language, name)


def _aliases(base: FactBase) -> Iterator[Row]:
    for row in base.entities.values():
        for alias in dict.fromkeys(row.aliases):
            yield (row.id, alias)


def _facts(base: FactBase) -> Iterator[Row]:
    for row in base.facts.values():
        yield tuple(getattr(row, column.name) for column in _FACT)


def _claims(base: FactBase) -> Iterator[Row]:
    names = [column.name for column in _CLAIM]
    figure = names.index("value")
    for row in base.claims.values():
        values = [getattr(row, name) for name in names]
        values[figure] = plain_number(row.value)
        yield tuple(values)


def _verdicts(base: FactBase) -> Iterator[Row]:
    for fact in base.facts.values():
        weighed = evidence(base, fact)
        yield (fact.id, weighed.verdict, weighed.supporting, weighed.disputing)


_ENTITY = Column("entity", "The entity that goes by it", refers_to="entities")
_SOURCE = columns_of(Source)
_FACT = columns_of(Fact, subject="entities", headline="claims")
_CLAIM = columns_of(Claim, fact="facts", source="sources")
_VERDICT = (
    Column("fact", "The fact that is weighed", refers_to="facts"),
    Column("verdict", "How the fact stands", choices=get_args(Verdict)),
    Column("supporting", "Independent origins that bear the headline out", "integer"),
    Column("disputing", "Independent origins that contradict it", "integer"),
)

TABLES = (
    Table(
        "about",
        "Which fact base it is, and which edition",
        columns_of(About, base="sources"),
        ("title",),
        _about,
    ),
    Table("sources", "Pages that print figures", _SOURCE, ("id",), _sources),
    Table(
        "entities",
        "What facts are about",
        columns_of(Entity, "id", "kind", "note"),
        ("id",),
        _entities,
    ),
    Table(
        "names",
        "What an entity is called in a language",
        (_ENTITY, Column("language", "Language of the name"), Column("name", "The name")),
        ("entity", "language"),
        _names,
    ),
    Table(
        "aliases",
        "Other names an entity is found by",
        (_ENTITY, Column("alias", "The name")),
        ("entity", "alias"),
        _aliases,
    ),
    Table("facts", "Questions, each with its headline claim", _FACT, ("id",), _facts),
    Table("claims", "What one source says to one fact", _CLAIM, ("id",), _claims),
    Table("verdicts", "How facts stand: computed from the claims", _VERDICT, ("fact",), _verdicts),
)
