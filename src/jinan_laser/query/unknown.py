"""Say what a word may have meant that no thing of the sort goes by."""

import re
from collections.abc import Mapping

from jinan_laser.errors import UnknownIdError
from jinan_laser.model.base import FactBase
from jinan_laser.query.fold import fold
from jinan_laser.query.search import search
from jinan_laser.store.messages import Nearest

_MOST_SUGGESTIONS = 3


def unknown_id(base: FactBase, sort: str, missing: str, word: str) -> UnknownIdError | None:
    """Return what to say of an id that something else has; None if nothing has it.

    Args:
        base: where it was looked for.
        sort: the sort of thing that was asked for.
        missing: what to say of a word that nothing goes by.
        word: the word.
    """
    id_ = fold(word)
    claim = base.claims.get(id_)
    if claim is not None:
        of = ("source", claim.source) if sort == "source" else ("fact", claim.fact)
        said = f'"{word}" is a claim {"of" if sort == "source" else "to"} the {of[0]} "{of[1]}"'
        return UnknownIdError(said, sort=sort, found=of, advice="to see it")
    other = _sort_of(base, id_)
    return UnknownIdError(missing, sort=sort, found=(other, id_)) if other else None


def unknown(
    base: FactBase, sort: str, missing: str, word: str, spellings: Mapping[str, list[str]]
) -> UnknownIdError:
    """Return what to say of a word that is no id.

    Args:
        base: where it was looked for.
        sort: the sort of thing that was asked for.
        missing: what to say of a word that nothing goes by.
        word: the word.
        spellings: the folded id and names of each thing that it could have meant.
    """
    wanted = fold(word)
    several = wanted.split()
    sorts = [_sort_of(base, each) for each in several]
    if sorts and sorts[0] and all(sorts):
        listed = " and ".join(f'"{each}"' for each in several)
        said = f"{listed} are {len(several)} ids"
        found = (sorts[0], several[0])
        return UnknownIdError(said, sort=sort, found=found, advice="one at a time")
    if search(base, word):  # so it is not mistyped
        return UnknownIdError(missing, sort=sort, elsewhere=word)
    return UnknownIdError(missing, _nearest(wanted, spellings), sort=sort)


def nearest_words(base: FactBase, word: str) -> list[str]:
    """Return the words of names and labels that are most like a word, the nearest first."""
    texts = [
        *(
            text
            for entity in base.entities.values()
            for text in (entity.name["en"], *entity.aliases)
        ),
        *(fact.label for fact in base.facts.values()),
        *(source.publisher for source in base.sources.values()),
    ]
    words = {part for text in texts for part in re.findall(r"[\w-]+", fold(text))}
    return Nearest().words(fold(word), sorted(words), most=_MOST_SUGGESTIONS, likeness=0.7)


def _nearest(wanted: str, spellings: Mapping[str, list[str]]) -> list[str]:
    """Return the ids whose spelling, or a word of it, is most like the wanted one."""
    ids: dict[str, str] = {}
    for id_, texts in spellings.items():
        for text in texts:
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
