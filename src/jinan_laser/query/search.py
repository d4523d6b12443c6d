"""Find facts, entities and sources by what is said of them, in every script, best first."""

import dataclasses
from collections.abc import Callable
from functools import cached_property
from typing import Literal

from jinan_laser.model.base import FactBase
from jinan_laser.query.fields import Place
from jinan_laser.query.wanted import Wanted
from jinan_laser.query.words import Query

_ANY = Wanted()
Section = Literal["fact", "entity", "source"]


@dataclasses.dataclass(frozen=True)
class Match:
    """A thing that was found.

    Attributes:
        section: what sort of thing it is.
        id: its id.
        title: what it is called.
    """

    section: Section
    id: str
    title: str
    _find_places: Callable[[], tuple[Place, ...]] = dataclasses.field(repr=False, compare=False)

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Where, the most telling first; only what is shown is looked for in every field."""
        return self._find_places()


def search(base: FactBase, text: str, wanted: Wanted = _ANY) -> list[Match]:
    """Return what holds all words of a text and fits, best first; an empty text is nowhere.

    Names come before what is said, that before notes, whole words before parts of words; of
    equals facts before entities before sources, then the order of the file.
    """
    query = Query(base, text)
    fits_fact, fits_entity = wanted.of_facts(base), wanted.of_entities(base)
    fits_source = wanted.of_sources(base)
    found = [
        *(
            (where.ranks, Match("fact", fact.id, fact.label, where.places))
            for fact in base.facts.values()
            if fits_fact(fact) and (where := query.in_fact(fact))
        ),
        *(
            (where.ranks, Match("entity", entity.id, entity.title, where.places))
            for entity in base.entities.values()
            if fits_entity(entity) and (where := query.in_entity(entity))
        ),
        *(
            (where.ranks, Match("source", source.id, source.title, where.places))
            for source in base.sources.values()
            if fits_source(source) and (where := query.in_source(source))
        ),
    ]
    return [match for _, match in sorted(found, key=lambda pair: pair[0])]
