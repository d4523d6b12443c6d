"""Find the one thing that a person means by a word."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from jinan_laser.errors import AmbiguousIdError, UnknownIdError
from jinan_laser.model.base import FactBase
from jinan_laser.model.entity import Entity
from jinan_laser.model.source import Source
from jinan_laser.model.vocabulary import EntityKind
from jinan_laser.query.fold import fold
from jinan_laser.query.select import select_entities
from jinan_laser.store.nearest import Nearest

T = TypeVar("T")

_MOST_SUGGESTIONS = 3


def find_fact_id(base: FactBase, word: str) -> str:
    """Return the id of the fact that is meant, by its id or label."""
    return _find(base, "fact", base.facts, lambda fact: (fact.label,), word)


def find_source_id(base: FactBase, word: str) -> str:
    """Return the id of the source that is meant, by its id, titles or publisher."""
    return _find(base, "source", base.sources, _names_of_source, word)


def find_entity_id(base: FactBase, word: str, *kinds: EntityKind) -> str:
    """Return the id of the entity that is meant, by id, alias or name in any language.

    Args:
        base: where to look.
        word: what it is called.
        kinds: of one of these kinds; the first names what is missing. Without them of any.

    Raises:
        UnknownIdError: no such entity, or more than one, goes by the word.
    """
    entities = {entity.id: entity for entity in select_entities(base, *kinds)}
    return _find(base, kinds[0] if kinds else "entity", entities, names_of, word)


def find_citable_id(base: FactBase, word: str) -> str:
    """Return the id of the fact, claim or source that is meant.

    Claims go by their ids only, facts and sources by their names, too.

    Raises:
        UnknownIdError: nothing goes by the word, more than one thing does, or it is an
            entity: that has no source of its own.
    """
    wanted = fold(word)
    if wanted in base.claims:
        return wanted
    named = [
        entity.id
        for entity in base.entities.values()
        if wanted in (entity.id, *map(fold, names_of(entity)))
    ]
    if len(named) == 1:
        raise UnknownIdError(
            f'"{word}" is an entity',
            sort="fact",
            found=(base.entities[named[0]].kind, named[0]),
            advice="cite one of its facts",
        )
    names = {fact.id: (fact.label,) for fact in base.facts.values()} | {
        source.id: _names_of_source(source) for source in base.sources.values()
    }
    return _find(base, "fact", names, lambda row: row, word, noun="fact, claim or source")


def names_of(entity: Entity) -> tuple[str, ...]:
    """Return every name of an entity: in each language, then its aliases."""
    return (*entity.name.values(), *entity.aliases)


def _names_of_source(source: Source) -> tuple[str, ...]:
    return tuple(filter(None, (source.title, source.original_title, source.publisher)))


def _find(  # noqa: PLR0913 - what is looked for, where, and how it is called
    base: FactBase,
    sort: str,
    things: Mapping[str, T],
    names: Callable[[T], Iterable[str]],
    word: str,
    *,
    noun: str | None = None,
) -> str:
    """Exact id, exact name, unique prefix, unique substring: the first that fits decides."""
    wanted = fold(word)
    if wanted in things:
        return wanted
    unknown = f'no {noun or sort} "{word}"'
    other = _sort_of(base, wanted)
    if other:
        raise UnknownIdError(unknown, sort=sort, found=(other, wanted))
    spellings = [
        (fold(spelling), id_) for id_, thing in things.items() for spelling in (id_, *names(thing))
    ]
    for fits in (str.__eq__, str.startswith, str.__contains__) if wanted else ():
        ids = list(dict.fromkeys(id_ for text, id_ in spellings if fits(text, wanted)))
        if len(ids) == 1:
            return ids[0]
        if ids:
            raise AmbiguousIdError(f'"{word}" fits {len(ids)} ids', ids, sort=sort)
    raise UnknownIdError(unknown, _nearest(wanted, spellings), sort=sort)


def _nearest(wanted: str, spellings: list[tuple[str, str]]) -> list[str]:
    """Return the ids whose spelling, or a word of it, is most like the wanted one."""
    ids: dict[str, str] = {}
    for text, id_ in spellings:
        for part in (text, *text.replace("-", " ").split()):
            ids.setdefault(part, id_)
    close = Nearest().words(wanted, ids, most=2 * _MOST_SUGGESTIONS, likeness=0.6)
    return list(dict.fromkeys(ids[text] for text in close))[:_MOST_SUGGESTIONS]


def _sort_of(base: FactBase, id_: str) -> str | None:
    """Return what sort of thing has an id, if something has it."""
    if id_ in base.facts:
        return "fact"
    if id_ in base.sources:
        return "source"
    entity = base.entities.get(id_)
    return entity.kind if entity else None
