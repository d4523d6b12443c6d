"""Find the one thing that a person means by a word, or by several; and what a citation points at.

What goes by an id, by a whole name, or by a part that nothing else of its sort holds is
found. A single word that is all of a label, such as "Companies", means as little as any other
part: it describes a thing, and does not name it.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from jinan_laser.errors import AmbiguousIdError, UnknownIdError
from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.entity import Entity
from jinan_laser.model.source import Source
from jinan_laser.model.vocabulary import EntityKind
from jinan_laser.query.fold import fold
from jinan_laser.query.select import select_entities

T = TypeVar("T")

_DESCRIBED = ("fact", "source")  # sorts of things whose labels and titles are no names
_ENOUGH = 3  # letters say which word is meant


def find_fact_id(base: FactBase, word: str) -> str:
    """Return the id of the fact that is meant, by its id or label."""
    return _find(base, "fact", base.facts, lambda fact: (fact.label,), word)


def find_fact_ids(base: FactBase, words: Sequence[str]) -> tuple[str, ...]:
    """Return the ids of the facts that are meant: by one name of all the words, or by each.

    Raises:
        UnknownIdError: no fact, or more than one, goes by a word.
    """
    try:
        return (find_fact_id(base, " ".join(words)),)
    except UnknownIdError as error:
        whole = error
    found, missing = [], []
    for word in words:
        try:
            found.append(find_fact_id(base, word))
        except UnknownIdError as error:
            missing.append(error)
    if missing:  # where a word names a fact, the others were meant to do so, too
        raise missing[0] if found else whole
    return tuple(dict.fromkeys(found))


def find_claim_id(base: FactBase, word: str) -> str:
    """Return the id of the claim that has it: claims have no other names."""
    return _find(base, "claim", base.claims, lambda _: (), word)


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
    named = _entities_named(base, wanted)
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


def find_called(base: FactBase, word: str) -> tuple[str, str] | None:
    """Return sort and id of what has an id, or of the one entity of a name; None for neither."""
    wanted = fold(word)
    tables = (("fact", base.facts), ("source", base.sources), ("claim", base.claims))
    for sort, table in tables:
        if wanted in table:
            return sort, wanted
    named = _entities_named(base, wanted)
    return (base.entities[named[0]].kind, named[0]) if len(named) == 1 else None


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
    """Return the id that is meant; the first of the names of a thing is its label."""
    wanted = fold(word)
    for id_ in (wanted, wanted.replace(" ", "-")):
        if id_ in things:
            return id_
    from jinan_laser.query.unknown import unknown, unknown_id

    missing = f'no {noun or sort} "{word}"'
    other = unknown_id(base, sort, missing, word)
    if other:
        raise other
    spellings = {
        id_: [fold(spelling) for spelling in (id_, *names(thing))] for id_, thing in things.items()
    }
    ids = _fitting(wanted, spellings, described=sort in _DESCRIBED) if wanted else []
    if len(ids) == 1:
        return ids[0]
    if ids:
        labels = [next(iter(names(things[id_])), id_) for id_ in ids]
        raise AmbiguousIdError(f'"{word}" fits {len(ids)} ids', ids, labels, sort=sort)
    named = _entities_named(base, wanted)
    if len(named) == 1:
        raise UnknownIdError(missing, sort=sort, found=(base.entities[named[0]].kind, named[0]))
    raise unknown(base, sort, missing, word, spellings)


def _entities_named(base: FactBase, wanted: str) -> list[str]:
    """Return the ids of the entities that have a name, an alias or an id, folded."""
    return [
        entity.id
        for entity in base.entities.values()
        if wanted in (entity.id, *map(fold, names_of(entity)))
    ]


def _fitting(wanted: str, spellings: Mapping[str, list[str]], *, described: bool) -> list[str]:
    """Return the ids of the things that are meant, the likeliest first.

    Args:
        wanted: what was typed, folded.
        spellings: the folded id and names of each thing.
        described: whether a name of one word may be part of other names as well.
    """
    whole = [id_ for id_, texts in spellings.items() if wanted in texts]
    if whole and (" " in wanted or not described):
        return whole
    beginning = [
        id_ for id_, texts in spellings.items() if any(text.startswith(wanted) for text in texts)
    ]
    holding = [id_ for id_, texts in spellings.items() if any(wanted in text for text in texts)]
    if holding:
        return list(dict.fromkeys([*whole, *beginning, *holding]))
    return [id_ for id_, texts in spellings.items() if _hold_each(texts, wanted)]


def _hold_each(texts: Iterable[str], wanted: str) -> bool:
    """Tell whether each of several words, or at least its first letters, is among the texts."""
    there = {word for text in texts for word in (*text.split(), *re.split(r"\W+", text))}
    return all(
        word in there or (len(word) >= _ENOUGH and any(known.startswith(word) for known in there))
        for word in wanted.split()
    )


@dataclass(frozen=True, slots=True)
class Cited:
    """What is cited under an id.

    Attributes:
        id: the id that was asked for: unique over all tables, and stable for ever.
        source: the source that is cited.
        claim: the claim whose place in the source is cited; None for the whole source.
    """

    id: str
    source: Source
    claim: Claim | None


def cite(base: FactBase, word: str) -> Cited:
    """Return what is cited for a word: a fact stands for its headline claim.

    Raises:
        UnknownIdError: no fact, claim or source, or more than one, goes by the word.
    """
    id_ = find_citable_id(base, word)
    if id_ in base.sources:
        return Cited(id_, base.sources[id_], None)
    claim = base.claims.get(id_) or base.headline(base.facts[id_])
    return Cited(id_, base.sources[claim.source], claim)
