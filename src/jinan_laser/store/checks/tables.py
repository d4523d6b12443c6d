"""The tables: their order and that of their keys, those that nothing uses, circles of entities."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, TypeVar

from jinan_laser.diagnostics import Diagnostic, Key
from jinan_laser.model.base import RECORDS, SECTIONS, About, FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.record import keys_of
from jinan_laser.store.codes import diagnostic


def unused_tables(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each topic, unit, source, entity and fact that nothing uses."""
    facts, claims = base.facts.values(), base.claims.values()
    entities = {id_ for fact in facts for id_ in fact.entities}
    places = {entity.within for entity in base.entities.values() if entity.within}
    sources = {claim.source for claim in claims} | ({base.about.base} if base.about.base else set())
    units = {fact.unit for fact in facts if fact.unit is not None}
    answered = {claim.fact for claim in claims}
    for noun, section, known, used, message in (
        (
            "topic",
            "topics",
            base.topics,
            {fact.topic for fact in facts},
            "no fact is listed under it",
        ),
        ("unit", "units", base.units, units, "no fact has it"),
        ("source", "sources", base.sources, sources, "no claim comes from it"),
        ("entity", "entities", base.entities, entities | places, "no fact is about it"),
        ("fact", "facts", base.facts, answered, "no claim answers it"),
    ):
        for id_ in _unused(known.keys(), used):
            yield diagnostic(f"unused-{noun}", message, name, (section, id_))


def _unused(known: AbstractSet[str], used: AbstractSet[str]) -> AbstractSet[str]:
    """Return what is not used; nothing as long as a reference is misspelt."""
    return known - used if used <= known else set()


def circles(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each entity that lies within itself; of each circle, the one that closes it."""
    seen: set[str] = set()
    for start in base.entities:
        way: dict[str, None] = {}
        id_: str | None = start
        while id_ in base.entities and id_ not in seen:
            seen.add(id_)
            way[id_] = None
            last, id_ = id_, base.entities[id_].within
            if id_ in way:
                steps = " in ".join(f'"{step}"' for step in _circle(list(way), id_))
                key = ("entities", last, "within")
                yield diagnostic("circular-within", f"it lies within itself: {steps}", name, key)


def _circle(way: list[str], back_to: str) -> list[str]:
    return [*way[way.index(back_to) :], back_to]


T = TypeVar("T")

_RANKS = {section: rank for rank, section in enumerate(SECTIONS)}
_HEADER = re.compile(r"\n[ \t]*\[+[ \t]*[\"']?([a-z]+)")  # line ends are found fastest
_UNDATED = "~"  # after every date


def section_order(text: str, document: Mapping[str, Any], name: str) -> Iterator[Diagnostic]:
    """Yield each table that stands among those of another section."""
    sections = [_RANKS.get(match[1], 0) for match in _HEADER.finditer(f"\n{text}")]
    if sections == sorted(sections) and _in_order([key for key in document if key in _RANKS]):
        return
    # A line of a string may look like a header: only the scanner knows.
    from jinan_laser.store.positions import positions

    places = positions(text, set(_top_tables(document)))
    tables = sorted(_top_tables(document), key=lambda table: places[table].key)
    for table, before in misplaced(tables, lambda table: _RANKS[table[0]]):
        yield diagnostic("section-order", _belongs(table, before), name, table)


def _top_tables(document: Mapping[str, Any]) -> Iterator[Key]:
    """Yield each key of the document that stands for itself, and each table of a section."""
    for section in _RANKS.keys() & document.keys():
        tables = document[section]
        if section not in RECORDS:
            yield (section,)
        elif isinstance(tables, dict):
            yield from ((section, id_) for id_ in tables)


def _in_order(sections: Iterable[str]) -> bool:
    ranks = [_RANKS[section] for section in sections]
    return ranks == sorted(ranks)


def claim_order(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield each claim that is out of the order of the facts, and in a fact of the dates."""
    ranks = {fact: rank for rank, fact in enumerate(base.facts)}

    def rank(claim: Claim) -> tuple[int, str]:
        return ranks[claim.fact], claim.date or _UNDATED

    known = [claim for claim in base.claims.values() if claim.fact in ranks]
    for claim, before in misplaced(known, rank):
        key = ("claims", claim.id)
        message = _belongs(key, ("claims", before.id) if before else None)
        message += _why(claim, before)
        yield diagnostic("claim-order", message, name, key)


def _why(claim: Claim, before: Claim | None) -> str:
    """Return why a claim stands after another one."""
    if before is None:
        return f': "{claim.fact}" is the first fact, and it its first claim'
    if before.fact != claim.fact:
        return f': the fact "{before.fact}" stands before "{claim.fact}"'
    if before.date == claim.date:
        return f': the claims to "{claim.fact}" stand together'
    return f": {before.date or 'what is undated'} stands before {claim.date or 'what is undated'}"


def key_order(_: str, document: Mapping[str, Any], name: str) -> Iterator[Diagnostic]:
    """Yield each key that is out of the order of its table."""
    for table, keys, ranks in _tables(document):
        known = [key for key in keys if key in ranks]
        for key, before in misplaced(known, ranks.__getitem__):
            message = f'belongs after "{before}"' if before else "belongs at the head of its table"
            yield diagnostic("key-order", message, name, (*table, key))


def _tables(
    document: Mapping[str, Any],
) -> Iterator[tuple[tuple[str, ...], Iterable[str], Mapping[str, int]]]:
    """Yield each table that has an order: its name, its keys, and the place of each key."""
    about = document.get("about")
    if isinstance(about, dict):
        yield ("about",), about, _ranks(keys_of(About))
    for section, record in RECORDS.items():
        tables = document.get(section)
        if not isinstance(tables, dict):
            continue
        ranks = _ranks(keys_of(record))
        for id_, table in tables.items():
            if not isinstance(table, dict):
                continue
            yield (section, id_), table, ranks


def _ranks(order: Iterable[str]) -> Mapping[str, int]:
    return {key: rank for rank, key in enumerate(order)}


def misplaced(items: Sequence[T], rank: Callable[[T], Any]) -> Iterator[tuple[T, T | None]]:
    """Yield the fewest items to move, each with what it belongs after; None is the head.

    Args:
        items: in the order they stand; equal ranks may stand in any order.
        rank: what they are to be ordered by.
    """
    ranks = [rank(item) for item in items]
    if ranks == sorted(ranks):
        return
    order = sorted(range(len(items)), key=ranks.__getitem__)
    staying = _longest_ordered(ranks)
    for before, index in zip([None, *order], order, strict=False):
        if index not in staying:
            yield items[index], None if before is None else items[before]


def _longest_ordered(ranks: Sequence[Any]) -> set[int]:
    """Return the indexes of a longest run, gaps allowed, that is in order already."""
    ends: list[int] = []  # for each length, where the run with the lowest end ends
    end_ranks: list[Any] = []
    previous: list[int | None] = []
    for index, rank in enumerate(ranks):
        length = bisect_right(end_ranks, rank)
        previous.append(ends[length - 1] if length else None)
        ends[length : length + 1] = [index]
        end_ranks[length : length + 1] = [rank]
    run = set()
    step = ends[-1] if ends else None
    while step is not None:
        run.add(step)
        step = previous[step]
    return run


def _belongs(table: Sequence[str], before: Sequence[str] | None) -> str:
    where = f"after [{'.'.join(before)}]" if before else "before all other tables"
    return f"[{'.'.join(table)}] belongs {where}"
