"""What changed between two fact bases."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.entity import Entity
from jinan_laser.model.fact import Fact
from jinan_laser.model.record import Frozen
from jinan_laser.model.vocabulary import Comparator, Status, Verdict
from jinan_laser.query.evidence import evidence

Section = Literal["source", "entity", "fact", "claim"]
Value = str | int | float | tuple[str, ...] | None
Kind = Literal["added", "removed", "figure", "verdict", "details", "wording"]

_FIGURE = frozenset({"value", "comparator", "unit", "as_of", "due", "status"})
_WORDING = frozenset({"statement", "label", "title", "original_title", "scope", "note"})


@dataclass(frozen=True, slots=True)
class State:
    """A thing as it stands in one of the bases.

    Attributes:
        text: what it says or is called.
        value: its figure; of a fact, that of its headline. None without a figure, as are
            the next two.
        comparator: how the figure bounds the truth.
        unit: unit of the figure.
        as_of: when it is about; None when it is not said.
        due: of a plan or forecast, for when it is; None when it is not said.
        status: a result, a plan, a forecast or an opinion; None for sources and entities.
        verdict: how a fact stands; None for everything else.
    """

    text: str
    value: int | float | None = None
    comparator: Comparator | None = None
    unit: str | None = None
    as_of: str | None = None
    due: str | None = None
    status: Status | None = None
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """A key whose value differs; None where the key is left out."""

    key: str
    old: Value
    new: Value


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one thing.

    Attributes:
        kind: added or removed; figure: another value, comparator, unit, date or status;
            verdict: the evidence weighs differently; details: another place, origin or
            reference; wording: only the keepers' words.
        section: what sort of thing it is.
        id: its id.
        fact: the fact it belongs to; None for sources and entities.
        keys: the keys that differ, in order; empty for what was added or removed.
        old: how it stood; None for what was added.
        new: how it stands; None for what was removed.
    """

    kind: Kind
    section: Section
    id: str
    fact: str | None
    keys: tuple[Difference, ...]
    old: State | None
    new: State | None


def diff(old: FactBase, new: FactBase) -> Iterator[Change]:
    """Yield every change: facts, claims, sources, entities; what is gone at its old place.

    A thing is known by its id. One that changed in several ways is yielded once for each. Of
    topics and units nothing is said: what they mean for a fact shows in the fact.
    """
    yield from _section("fact", old, new, old.facts, new.facts)
    yield from _section("claim", old, new, old.claims, new.claims)
    yield from _section("source", old, new, old.sources, new.sources)
    yield from _section("entity", old, new, old.entities, new.entities)


def _section(
    section: Section,
    old: FactBase,
    new: FactBase,
    before: Mapping[str, Frozen],
    after: Mapping[str, Frozen],
) -> Iterator[Change]:
    for id_ in {**before, **after}:
        was = _known(old, before[id_]) if id_ in before else None
        now = _known(new, after[id_]) if id_ in after else None
        fact = _fact_of(after.get(id_) or before[id_])
        old_state = was and was[0]
        new_state = now and now[0]
        if was is None or now is None:
            kind: Kind = "added" if was is None else "removed"
            yield Change(kind, section, id_, fact, (), old_state, new_state)
            continue
        differences = [
            Difference(key, was[1].get(key), now[1].get(key))
            for key in {**was[1], **now[1]}  # names are in languages of the keepers' choice
            if was[1].get(key) != now[1].get(key)
        ]
        for kind, keys in _by_kind(differences):
            yield Change(kind, section, id_, fact, keys, old_state, new_state)


def _by_kind(differences: list[Difference]) -> Iterator[tuple[Kind, tuple[Difference, ...]]]:
    groups: dict[Kind, list[Difference]] = {
        "figure": [],
        "verdict": [],
        "details": [],
        "wording": [],
    }
    for difference in differences:
        groups[_kind(difference.key)].append(difference)
    return ((kind, tuple(group)) for kind, group in groups.items() if group)


def _kind(key: str) -> Kind:
    if key in _FIGURE:
        return "figure"
    if key == "verdict":
        return "verdict"
    return "wording" if key in _WORDING else "details"


def _known(base: FactBase, record: Frozen) -> tuple[State, dict[str, Value]]:
    """Return how a record stands, and by key all that can differ."""
    values: dict[str, Value] = dict(record)
    if isinstance(record, Claim):
        unit = base.facts[record.fact].unit
        return _claim_state(record, unit), {**values, "unit": unit}
    if isinstance(record, Fact):
        del values["unit"]  # it shows in every claim of the fact
        verdict = evidence(base, record).verdict
        return _fact_state(base, record, verdict), {**values, "verdict": verdict}
    if isinstance(record, Entity):
        del values["name"]
        names = {f"name.{language}": name for language, name in record.name.items()}
        return State(record.title), {**values, **names}
    return State(str(values["title"])), values


def _claim_state(claim: Claim, unit: str | None) -> State:
    return State(
        claim.statement,
        claim.value,
        claim.comparator,
        unit,
        claim.as_of,
        claim.due,
        claim.status,
    )


def _fact_state(base: FactBase, fact: Fact, verdict: Verdict) -> State:
    claim = base.headline(fact)
    return State(
        fact.label,
        claim.value,
        claim.comparator,
        fact.unit,
        claim.as_of,
        claim.due,
        claim.status,
        verdict,
    )


def _fact_of(record: Frozen) -> str | None:
    if isinstance(record, Claim):
        return record.fact
    return record.id if isinstance(record, Fact) else None
