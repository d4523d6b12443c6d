"""Every id that a table names must exist, and exist once."""

from collections.abc import Iterable, Iterator, Mapping

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.model.base import FactBase


def reference_diagnostics(base: FactBase, name: str) -> list[Diagnostic]:
    """Return what is wrong with the references of a base, in the order of its tables."""
    return [
        *_unknown("source", [(("about", "base"), base.about.base)], base.sources, name),
        *_unknown("entity", _column(base.facts, "facts", "subject"), base.entities, name),
        *_unknown("claim", _column(base.facts, "facts", "headline"), base.claims, name),
        *_foreign_headlines(base, name),
        *_unknown("fact", _column(base.claims, "claims", "fact"), base.facts, name),
        *_unknown("source", _column(base.claims, "claims", "source"), base.sources, name),
        *_repeated_ids(base, name),
    ]


def _column(
    table: Mapping[str, object], section: str, key: str
) -> Iterator[tuple[tuple[str, ...], str]]:
    return (((section, id_, key), getattr(row, key)) for id_, row in table.items())


def _unknown(
    noun: str,
    references: Iterable[tuple[tuple[str, ...], str]],
    known: Mapping[str, object],
    name: str,
) -> Iterator[Diagnostic]:
    for key, id_ in references:
        if id_ not in known:
            from jinan_laser.store.messages import hint

            message = f'no {noun} "{id_}"{hint(id_, known)}'
            yield Diagnostic(f"unknown-{noun}", message, name, key)


def _foreign_headlines(base: FactBase, name: str) -> Iterator[Diagnostic]:
    for fact in base.facts.values():
        claim = base.claims.get(fact.headline)
        if claim is not None and claim.fact != fact.id and claim.fact in base.facts:
            message = f'claim "{claim.id}" belongs to the fact "{claim.fact}"'
            yield Diagnostic("foreign-headline", message, name, ("facts", fact.id, "headline"))


def _repeated_ids(base: FactBase, name: str) -> Iterator[Diagnostic]:
    seen: dict[str, str] = {}
    for section in ("sources", "entities", "facts", "claims"):
        for id_ in getattr(base, section):
            if id_ in seen:
                message = f'the id is also that of a table of "{seen[id_]}"'
                yield Diagnostic("repeated-id", message, name, (section, id_))
            seen[id_] = section
