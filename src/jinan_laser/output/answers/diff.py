"""Diff: what changed between two fact bases."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from jinan_laser.model.base import FactBase
from jinan_laser.model.unit import Unit
from jinan_laser.model.vocabulary import Comparator, Status, Verdict
from jinan_laser.output.figure import figure, plain_number, when
from jinan_laser.output.page import Block, Cell, Column, Grid, Heading, Paragraph, View, pairs
from jinan_laser.query.diff import Change, Kind, Section, State, Value
from jinan_laser.query.diff import diff as changes_between

_TITLES: tuple[tuple[Kind, str], ...] = (
    ("figure", "Figures changed"),
    ("verdict", "Verdicts changed"),
    ("added", "Added"),
    ("removed", "Removed"),
    ("details", "Other details changed"),
)
_PLURALS = {"fact": "facts", "claim": "claims", "source": "sources", "entity": "entities"}
_WHAT = (Column("what"), Column("id", "below"))
_CHANGED = (*_WHAT, Column("old"), Column("new"), Column("keys"))
_DETAILS = (*_WHAT, Column("key"), Column("old"), Column("new"))
_WHOLE = (*_WHAT, Column("says"))


@dataclass(frozen=True, slots=True)
class StateRow:
    """A thing as it stands in one of the two bases."""

    text: str
    """What it says or is called."""
    value: int | float | None
    """Its figure, of a fact that of its headline; null without a figure."""
    comparator: Comparator | None
    """How the figure bounds the truth: = > >= ~ < <=; null without a figure."""
    unit: str | None
    """Unit of the figure; null without a figure."""
    as_of: str | None
    """When it is about; null when it is not said, and for plans and forecasts."""
    due: str | None
    """For when it is planned or forecast; null when it is not said, and for all else."""
    status: Status | None
    """reported, planned, forecast or opinion; null for sources and entities."""
    verdict: Verdict | None
    """How a fact stands; null for everything else."""


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A key whose value differs."""

    key: str
    """Name of the key, a dotted path for names."""
    old: Value
    """Its old value; null where it was left out."""
    new: Value
    """Its new value; null where it is left out."""


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One change of one thing; what changed in several ways has a row for each."""

    change: Kind
    """added, removed, figure, verdict, details or wording."""
    section: Section
    """fact, claim, source or entity."""
    id: str
    """Id of the thing."""
    fact: str | None
    """Id of the fact it belongs to; null for sources and entities."""
    keys: tuple[KeyRow, ...]
    """The keys that differ; empty for what was added or removed."""
    old: StateRow | None
    """How it stood; null for what was added."""
    new: StateRow | None
    """How it stands; null for what was removed."""


def change_row(change: Change) -> ChangeRow:
    """Return a change."""
    return ChangeRow(
        change=change.kind,
        section=change.section,
        id=change.id,
        fact=change.fact,
        keys=tuple(
            KeyRow(key=key.key, old=_plain(key.old), new=_plain(key.new)) for key in change.keys
        ),
        old=_state_row(change.old),
        new=_state_row(change.new),
    )


def _state_row(state: State | None) -> StateRow | None:
    if state is None:
        return None
    return StateRow(
        text=state.text,
        value=plain_number(state.value),
        comparator=state.comparator,
        unit=state.unit,
        as_of=state.as_of,
        due=state.due,
        status=state.status,
        verdict=state.verdict,
    )


def _plain(value: Value) -> Value:
    return plain_number(value) if isinstance(value, float) else value


def diff_view(old: FactBase, new: FactBase) -> View:
    """Return one row for each change: facts, claims, sources, entities."""
    rows = tuple(map(change_row, changes_between(old, new)))
    versions = f"{old.about.version} → {new.about.version}"
    units = {**old.units, **new.units}
    return View(ChangeRow, rows, lambda: tuple(_page(versions, rows, units)))


def _page(versions: str, rows: Iterable[ChangeRow], units: Mapping[str, Unit]) -> Iterator[Block]:
    yield pairs(("data", Cell(versions)))
    for kind, title in _TITLES:
        changed = [row for row in rows if row.change == kind]
        if changed:
            yield Heading(title)
            yield _grid(kind, changed, units)
    reworded = Counter(row.section for row in rows if row.change == "wording")
    if reworded:
        counts = (f"{count} {_noun(section, count)}" for section, count in reworded.items())
        yield Paragraph(Cell(f"Only reworded: {', '.join(counts)}."))
    if not rows:
        yield Paragraph(Cell("Nothing changed.", "note"))


def _grid(kind: Kind, rows: Iterable[ChangeRow], units: Mapping[str, Unit]) -> Grid:
    def summary(state: StateRow | None) -> Cell:
        return _summary(state, units)

    if kind in ("added", "removed"):
        return Grid(_WHOLE, tuple((*_what(row), summary(row.new or row.old)) for row in rows))
    if kind == "details":
        return Grid(_DETAILS, tuple(cells for row in rows for cells in _details(row)))
    show = _verdict if kind == "verdict" else summary
    return Grid(
        _CHANGED,
        tuple((*_what(row), show(row.old), show(row.new), _keys(row)) for row in rows),
    )


def _details(row: ChangeRow) -> Iterator[tuple[Cell, ...]]:
    for key in row.keys:
        yield (*_what(row), Cell(key.key), _value(key.old), _value(key.new))


def _value(value: Value) -> Cell:
    return Cell(", ".join(value) if isinstance(value, tuple) else str(value or ""))


def _keys(row: ChangeRow) -> Cell:
    return Cell(", ".join(key.key for key in row.keys), "note")


def _what(row: ChangeRow) -> tuple[Cell, Cell]:
    return Cell(row.section), Cell(row.id, "id")


def _summary(state: StateRow | None, units: Mapping[str, Unit]) -> Cell:
    """Return the figure with its date and status, or what is said where there is none."""
    if state is None:
        return Cell("")
    told = figure(state.value, state.comparator, state.unit, units) or state.text
    more = ", ".join(text for text in (when(state.as_of, state.due), state.status) if text)
    return Cell(f"{told} ({more})" if more else told, state.status or "plain")


def _verdict(state: StateRow | None) -> Cell:
    if state is None or state.verdict is None:
        return Cell("")
    return Cell(state.verdict, state.verdict)


def _noun(section: str, count: int) -> str:
    return section if count == 1 else _PLURALS[section]
