"""The tables of an export: the same in every format, in an order that never looks ahead."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import get_args

from jinan_laser.model.base import About, FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.entity import Entity
from jinan_laser.model.fact import Fact, Topic
from jinan_laser.model.record import DATE_PATTERN
from jinan_laser.model.source import Source
from jinan_laser.model.unit import Unit
from jinan_laser.model.vocabulary import Status, Verdict
from jinan_laser.output.exports import flat
from jinan_laser.output.exports.columns import ExportColumn, columns_of
from jinan_laser.output.figure import plain_number
from jinan_laser.query.evidence import evidence, others

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
    yield tuple(getattr(base.about, column.name) for column in _ABOUT)


def _topics(base: FactBase) -> Iterator[Values]:
    for position, row in enumerate(base.topics.values(), start=1):
        yield (row.id, row.title, position)


def _units(base: FactBase) -> Iterator[Values]:
    for row in base.units.values():
        yield (row.id, row.kind)


def _unit_words(base: FactBase) -> Iterator[Values]:
    for row in base.units.values():
        for word, factor in row.factors.items():
            yield (row.id, word, str(factor))


def _sources(base: FactBase) -> Iterator[Values]:
    for row in base.sources.values():
        yield tuple(getattr(row, column.name) for column in _SOURCE)


def _entities(base: FactBase) -> Iterator[Values]:
    for row in base.entities.values():
        yield (row.id, row.kind, row.within, row.note)


def _names(base: FactBase) -> Iterator[Values]:
    for row in base.entities.values():
        for language, name in row.name.items():
            yield (row.id, language, name)


def _aliases(base: FactBase) -> Iterator[Values]:
    for row in base.entities.values():
        for alias in dict.fromkeys(row.aliases):
            yield (row.id, alias)


def _facts(base: FactBase) -> Iterator[Values]:
    for row in base.facts.values():
        yield tuple(getattr(row, column.name) for column in _FACT)


def _further_subjects(base: FactBase) -> Iterator[Values]:
    for row in base.facts.values():
        for entity in row.entities[1:]:
            yield (row.id, entity)


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


def _others(base: FactBase) -> Iterator[Values]:
    for fact in base.facts.values():
        for other in others(base, base.headline(fact)):
            yield (
                fact.id,
                plain_number(other.value),
                other.status,
                " ".join(other.comparators) or None,
                other.earliest,
                other.latest,
                other.origins,
            )


_ABOUT = columns_of(About, base="sources")
_TOPIC = columns_of(Topic)
_ENTITY = ExportColumn("entity", "The entity that goes by it", refers_to="entities")
_SOURCE = columns_of(Source)
_FACT = columns_of(
    Fact,
    *(name for name in Fact.model_fields if name != "about"),  # a table of its own
    subject="entities",
    topic="topics",
    unit="units",
    headline="claims",
)
_CLAIM = columns_of(Claim, fact="facts", source="sources")
_VERDICTS = tuple(word for word in get_args(Verdict) if word != "not-said")
_VERDICT = (
    ExportColumn("fact", "The fact that is weighed", refers_to="facts"),
    ExportColumn("verdict", "How the fact stands", choices=_VERDICTS),
    ExportColumn("supporting", "Independent origins that bear the headline out", "integer"),
    ExportColumn("disputing", "Independent origins that contradict it", "integer"),
)
_OTHER = (
    ExportColumn("fact", "The fact whose headline says otherwise", refers_to="facts"),
    ExportColumn("value", "The figure, in the unit of the fact", "number"),
    ExportColumn("status", "A result, a plan, a forecast or an opinion", choices=get_args(Status)),
    ExportColumn(
        "comparators",
        "How it is said to bound the truth, blanks between several, the earliest first",
        required=False,
    ),
    ExportColumn(
        "earliest", "First date it is about, or due", required=False, pattern=DATE_PATTERN
    ),
    ExportColumn("latest", "Last such date", required=False, pattern=DATE_PATTERN),
    ExportColumn("origins", "Independent origins that print it", "integer"),
)

TABLES = (
    ExportTable(
        "about",
        "Which fact base it is, and which edition",
        _ABOUT,
        ("title",),
        _about,
    ),
    ExportTable(
        "topics",
        "Headings under which facts are listed",
        (*_TOPIC, ExportColumn("position", "Its place in every list, from 1", "integer")),
        ("id",),
        _topics,
    ),
    ExportTable(
        "units",
        "What figures are counted or measured in",
        columns_of(Unit, "id", "kind"),
        ("id",),
        _units,
    ),
    ExportTable(
        "unit_words",
        "The words by which a unit is known in print",
        (
            ExportColumn("unit", "The unit", refers_to="units"),
            ExportColumn("word", "The word: * is any ending, # the number it stands before"),
            ExportColumn("factor", "How many of the unit one of it is: a number or a fraction"),
        ),
        ("unit", "word"),
        _unit_words,
    ),
    ExportTable("sources", "Pages that print figures", _SOURCE, ("id",), _sources),
    ExportTable(
        "entities",
        "What facts are about",
        columns_of(Entity, "id", "kind", "within", "note", within="entities"),
        ("id",),
        _entities,
    ),
    ExportTable(
        "names",
        "What an entity is called in a language",
        (
            _ENTITY,
            ExportColumn("language", "Language of the name, a BCP 47 tag"),
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
    ExportTable(
        "further_subjects",
        "What a fact is about beside its subject",
        (
            ExportColumn("fact", "The fact", refers_to="facts"),
            ExportColumn("entity", "What it is about, too", refers_to="entities"),
        ),
        ("fact", "entity"),
        _further_subjects,
    ),
    ExportTable("claims", "What one source says to one fact", _CLAIM, ("id",), _claims),
    ExportTable(
        "verdicts", "How facts stand: computed from the claims", _VERDICT, ("fact",), _verdicts
    ),
    ExportTable(
        "others",
        "Figures that other origins print instead of a fact's headline: computed",
        _OTHER,
        ("fact", "value", "status"),
        _others,
    ),
    ExportTable(
        "facts_flat",
        "Everything that is said, a row for each claim with every name spelt out: computed",
        flat.COLUMNS,
        ("claim",),
        flat.rows,
    ),
)
