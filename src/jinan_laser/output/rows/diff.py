"""A change between two fact bases, as scripts see it."""

from dataclasses import dataclass

from jinan_laser.model.vocabulary import Comparator, Status, Unit, Verdict
from jinan_laser.output.rows.claim import plain_number
from jinan_laser.query.diff import Change, Kind, Section, State, Value


@dataclass(frozen=True, slots=True)
class StateRow:
    """A thing as it stands in one of the two bases."""

    text: str
    """What it says or is called."""
    value: int | float | None
    """Its figure, of a fact that of its headline; null without a figure."""
    comparator: Comparator | None
    """How the figure bounds the truth: = > >= ~ < <=; null without a figure."""
    unit: Unit | None
    """Unit of the figure; null without a figure."""
    as_of: str | None
    """When the figure is about; null when it is not said."""
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
        change.kind,
        change.section,
        change.id,
        change.fact,
        tuple(KeyRow(key.key, _plain(key.old), _plain(key.new)) for key in change.keys),
        _state_row(change.old),
        _state_row(change.new),
    )


def _state_row(state: State | None) -> StateRow | None:
    if state is None:
        return None
    return StateRow(
        state.text,
        plain_number(state.value),
        state.comparator,
        state.unit,
        state.as_of,
        state.status,
        state.verdict,
    )


def _plain(value: Value) -> Value:
    return plain_number(value) if isinstance(value, float) else value
