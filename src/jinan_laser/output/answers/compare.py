"""Compare: facts of one measure side by side, and what nobody prints."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice

from jinan_laser.model.base import FactBase
from jinan_laser.model.vocabulary import Comparator, Status, Verdict
from jinan_laser.output.answers.refs import EntityRef, entity_ref
from jinan_laser.output.figure import answer, plain_number, when
from jinan_laser.output.page import Block, Cell, Column, Grid, Heading, View
from jinan_laser.output.standing import counted, foot, standing
from jinan_laser.query.compare import Compared
from jinan_laser.query.evidence import evidence
from jinan_laser.query.series import series

_COLUMNS = (
    Column("scope", "above"),
    Column("place"),
    Column("answer"),
    Column("as of"),
    Column("standing"),
    Column("source", under="place"),
    Column("fact", under="place"),
)
_MEASURES = (Column("measure"), Column("facts"), Column("units"), Column("scopes"))
_USUAL = "usual scope"
_NOTHING = "nobody was found to print it"
_TITLES = {
    "reported": "{}",
    "planned": "{}: targets and forecasts, not results",
    "forecast": "{}: targets and forecasts, not results",
    "opinion": "{}: opinions",
    None: "{}: not found",
}


@dataclass(frozen=True, slots=True)
class CompareRow:
    """A fact beside others of its measure, or that nobody prints one."""

    measure: str
    """What is measured."""
    place: EntityRef
    """The subject of the fact; where nobody prints one, the entity that was asked for."""
    about: tuple[str, ...]
    """Ids of further entities the fact is about."""
    scope: str | None
    """What was counted, where that differs from what one would expect."""
    fact: str | None
    """Id of the fact; null where nobody prints one, as is all that follows."""
    label: str | None
    """What the fact asks, in a few words."""
    answer: str | None
    """The headline figure as a person reads it; else the statement."""
    value: int | float | None
    """The headline figure; null also for a fact without figures."""
    comparator: Comparator | None
    """How the figure bounds the truth: = > >= ~ < <=."""
    unit: str | None
    """Unit of the figure, one of the base's: figures of different units are not compared."""
    as_of: str | None
    """When the figure is about; null also when it is not said, and for plans and forecasts."""
    due: str | None
    """For when it is planned or forecast."""
    status: Status | None
    """reported, planned, forecast or opinion: only the first is a result."""
    verdict: Verdict | None
    """How the fact stands."""
    standing: str | None
    """Status and verdict in words: corroborated +2; plan, overdue since 2024."""
    source: str | None
    """Id of the source of the headline."""


def compare_row(base: FactBase, compared: Compared) -> CompareRow:
    """Return a fact as it stands beside others; or that there is none."""
    fact = compared.fact
    headline = base.headline(fact) if fact else None
    weighed = evidence(base, fact) if fact else None
    unit = fact.unit if fact else None
    return CompareRow(
        measure=compared.measure,
        place=entity_ref(compared.entity),
        about=fact.about if fact else (),
        scope=fact.scope if fact else None,
        fact=fact.id if fact else None,
        label=fact.label if fact else None,
        answer=answer(headline.value, headline.comparator, unit, base.units, headline.statement)
        if headline
        else None,
        value=plain_number(headline.value) if headline else None,
        comparator=headline.comparator if headline else None,
        unit=unit,
        as_of=headline.as_of if headline else None,
        due=headline.due if headline else None,
        status=headline.status if headline else None,
        verdict=weighed.verdict if weighed else None,
        standing=standing(base, fact, weighed) if fact and weighed else None,
        source=headline.source if headline else None,
    )


def compare_list(base: FactBase, compared: Iterable[Compared]) -> View:
    """Return one row for each fact, and each that nobody prints, in the order given."""
    rows = tuple(compare_row(base, each) for each in compared)
    facts = [base.facts[row.fact] for row in rows if row.fact]
    drawn = (fact for fact in facts if len(series(base, fact)) > 1)
    hints = tuple(("Over time", f"trend {fact.id}") for fact in islice(drawn, 1))
    whole = tuple(("One in full", f"fact {fact.id}") for fact in facts[:1])
    return View(CompareRow, rows, lambda: tuple(_page(base, rows)), hints=hints or whole)


def measure_list(base: FactBase, compared: Iterable[Compared]) -> View:
    """Return the same rows with a page that lists what can be compared."""
    view = compare_list(base, compared)
    hints = tuple(("Side by side", f"compare {_quoted(row.measure)}") for row in view.rows[:1])
    return view._replace(page=lambda: (_measures(view.rows),), hints=hints)


def _measures(rows: Sequence[CompareRow]) -> Grid:
    cells = []
    for measure, some in groupby(rows, key=lambda row: row.measure):
        facts = list(some)
        units = dict.fromkeys(row.unit for row in facts if row.unit)
        scopes = len({row.scope for row in facts})
        cells.append(
            (
                Cell(measure, "name"),
                Cell(str(len(facts))),
                Cell(", ".join(units)),
                Cell(counted(scopes, "scope")),
            )
        )
    return Grid(_MEASURES, tuple(cells))


def _page(base: FactBase, rows: Sequence[CompareRow]) -> Iterator[Block]:
    if not rows:
        yield Grid(_COLUMNS, ())
        return
    for title, some in groupby(rows, key=lambda row: _TITLES[row.status].format(row.measure)):
        yield Heading(title)
        yield Grid(_COLUMNS, tuple(_cells(row) for row in some))
    yield foot(base)


def _cells(row: CompareRow) -> tuple[Cell, ...]:
    return (
        Cell("" if row.fact is None else row.scope or _USUAL),
        Cell(row.place.name["en"], "name"),
        Cell(row.answer or _NOTHING, "plain" if row.value is None else "figure"),
        Cell(when(row.as_of, row.due)),
        Cell(row.standing or "", row.verdict or "plain"),
        Cell(row.source or "", "id"),
        Cell(row.fact or "", "id"),
    )


def _quoted(measure: str) -> str:
    return f"'{measure}'" if " " in measure else measure
