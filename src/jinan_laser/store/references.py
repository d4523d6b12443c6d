"""Every id that a table names must exist, and exist once."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from jinan_laser.diagnostics import Diagnostic, Key
from jinan_laser.model.base import FactBase

# People ask for these by their ids, so no two of them have the same; topics and units stand apart.
_ASKED_FOR = ("sources", "entities", "facts", "claims")
_LISTED = 20  # topics or units of a base; more of them are not read in a message


def reference_diagnostics(base: FactBase, name: str) -> Iterator[Diagnostic]:
    """Yield what is wrong with the references of a base, in the order of its tables."""
    yield from _unknown(base, name)
    yield from _foreign_headlines(base, name)
    yield from _repeated_ids(base, name)


def _unknown(base: FactBase, name: str) -> Iterator[Diagnostic]:
    unknown = (
        (noun, key, id_, known)
        for noun, references, known in _references(base)
        for key, id_ in references
        if id_ not in known
    )
    first = next(unknown, None)
    if first is None:
        return
    from jinan_laser.store.messages import Nearest, hint

    nearest = Nearest()
    for noun, key, id_, known in chain([first], unknown):
        meant = hint(id_, known, nearest)
        if not meant and noun in ("topic", "unit") and len(known) <= _LISTED:
            meant = f"; known are {', '.join(known)}" if known else "; none is declared"
        message = f'no {noun} "{id_}"{meant}'
        yield Diagnostic(f"unknown-{noun}", message, name, key)


def _references(
    base: FactBase,
) -> Iterator[tuple[str, Iterable[tuple[Key, str]], Mapping[str, object]]]:
    """Yield each sort of reference: what it names, the keys and ids, the tables there are."""
    if base.about.base is not None:
        yield "source", [(("about", "base"), base.about.base)], base.sources
    yield "entity", _column(base.entities, "entities", "within"), base.entities
    yield "topic", _column(base.facts, "facts", "topic"), base.topics
    yield "unit", _column(base.facts, "facts", "unit"), base.units
    yield "entity", _column(base.facts, "facts", "subject"), base.entities
    yield "entity", _further_subjects(base), base.entities
    yield "claim", _column(base.facts, "facts", "headline"), base.claims
    yield "fact", _column(base.claims, "claims", "fact"), base.facts
    yield "source", _column(base.claims, "claims", "source"), base.sources


def _column(table: Mapping[str, object], section: str, key: str) -> Iterator[tuple[Key, str]]:
    """Yield each key that names something, and the id; a key may be left out."""
    for id_, row in table.items():
        named = getattr(row, key)
        if named is not None:
            yield (section, id_, key), named


def _further_subjects(base: FactBase) -> Iterator[tuple[Key, str]]:
    for fact in base.facts.values():
        for number, entity in enumerate(fact.about):
            yield ("facts", fact.id, "about", str(number)), entity


def _foreign_headlines(base: FactBase, name: str) -> Iterator[Diagnostic]:
    for fact in base.facts.values():
        claim = base.claims.get(fact.headline)
        if claim is not None and claim.fact != fact.id and claim.fact in base.facts:
            message = f'claim "{claim.id}" belongs to the fact "{claim.fact}"'
            yield Diagnostic("foreign-headline", message, name, ("facts", fact.id, "headline"))


def _repeated_ids(base: FactBase, name: str) -> Iterator[Diagnostic]:
    seen: dict[str, str] = {}
    for section in _ASKED_FOR:
        for id_ in getattr(base, section):
            if id_ in seen:
                message = f'the id is also that of a table of "{seen[id_]}"'
                yield Diagnostic("repeated-id", message, name, (section, id_))
            seen[id_] = section
