"""The facts of one measure side by side: never across scopes, plans apart from results."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from jinan_laser.errors import UsageError
from jinan_laser.model.base import FactBase
from jinan_laser.model.entity import Entity
from jinan_laser.model.fact import Fact
from jinan_laser.query.dates import by_time
from jinan_laser.query.fold import fold
from jinan_laser.query.select import select_facts
from jinan_laser.query.wanted import Wanted

_APART = {"reported": 0, "planned": 1, "forecast": 1, "opinion": 2}


class Compared(NamedTuple):
    """A fact beside others of its measure.

    Attributes:
        measure: what is measured.
        entity: what was asked for, or else the subject of the fact.
        fact: the fact; None where nobody prints one.
    """

    measure: str
    entity: Entity
    fact: Fact | None


def measures(base: FactBase) -> tuple[str, ...]:
    """Return the measures of the base, each once, in the order of the file."""
    return tuple(dict.fromkeys(fact.measure for fact in base.facts.values() if fact.measure))


def find_measures(base: FactBase, words: Sequence[str]) -> tuple[str, ...]:
    """Return the measures that some words name: one of several words, or one each.

    Raises:
        UsageError: there is no such measure.
    """
    known = {fold(measure): measure for measure in measures(base)}
    whole = fold(" ".join(words))
    if whole in known:
        return (known[whole],)
    for word in words:
        if fold(word) not in known:
            from difflib import get_close_matches

            message = f'no measure "{word}"; the base has {", ".join(known) or "none"}'
            raise UsageError(message, get_close_matches(fold(word), known, n=1))
    return tuple(dict.fromkeys(known[fold(word)] for word in words))


def compare(
    base: FactBase, chosen: Collection[str], wanted: Wanted, asked: Mapping[str, Collection[str]]
) -> Iterator[Compared]:
    """Yield the facts of each measure that fit, then what nobody prints of what was asked for.

    Results come before plans and forecasts, those before opinions; then the facts of one scope
    and one unit stand together, by date.

    Args:
        base: the fact base.
        chosen: measures.
        wanted: what fits.
        asked: the ids of the entities that it is to be about, each with the ids of those that
            speak for it; none for all.
    """
    facts = list(select_facts(base, wanted))
    for measure in chosen:
        of_measure = [fact for fact in facts if fact.measure == measure]
        for fact in sorted(of_measure, key=_place(base, of_measure)):
            yield Compared(measure, base.entities[fact.subject], fact)
        for entity, ids in asked.items():
            printed = {fact.measure for id_ in ids for fact in base.facts_by_entity[id_]}
            if measure not in printed:
                yield Compared(measure, base.entities[entity], None)


def _place(base: FactBase, facts: Sequence[Fact]) -> Callable[[Fact], tuple[object, ...]]:
    """Return the sort key of facts of one measure; what was counted as one expects comes first."""
    scopes = list(dict.fromkeys([None, *(fact.scope for fact in facts)]))
    units = list(dict.fromkeys(fact.unit for fact in facts))

    def key(fact: Fact) -> tuple[object, ...]:
        headline = base.headline(fact)
        same = (scopes.index(fact.scope), units.index(fact.unit))
        return (_APART[headline.status], *same, by_time(headline.date))

    return key
