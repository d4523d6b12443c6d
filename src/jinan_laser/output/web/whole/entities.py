"""Parks, policies, companies and all else that facts are about."""

from collections.abc import Iterator

from jinan_laser.model.base import FactBase
from jinan_laser.model.entity import Entity
from jinan_laser.model.vocabulary import EntityKind
from jinan_laser.output.answers.facts import fact_row
from jinan_laser.output.answers.refs import names_of
from jinan_laser.output.web.markup import NOTHING, Html, element, joined, text
from jinan_laser.output.web.whole.parts import (
    Passed,
    answer,
    entity_link,
    fact_link,
    in_line,
    note,
    standing,
)
from jinan_laser.output.web.words import mixed, spoken

_GROUPS: tuple[tuple[str, tuple[EntityKind, ...]], ...] = (
    ("Parks and zones", ("park", "zone")),
    ("Policies and rules", ("policy", "rule")),
    ("Companies", ("company",)),
    ("Institutions", ("institution",)),
    ("Events", ("event",)),
    ("Technologies", ("technology",)),
    ("Places and industries", ("place", "industry")),
)


def entity_section(base: FactBase, passed: Passed) -> Html:
    """Return the entities of each sort with their names and their facts."""
    known = base.entities.values()
    return joined(
        element("section", element("h3", title), *(_entity(base, each, passed) for each in found))
        for title, kinds in _GROUPS
        if (found := [each for each in known if each.kind in kinds])
    )


def _entity(base: FactBase, entity: Entity, passed: Passed) -> Html:
    passed("entities", 1)
    known = [
        element("p", joined(_names(entity), " · ")),
        _within(base, entity),
        note("p", entity.note, names_of(entity)),
        element("ul", *_facts(base, entity)),
    ]
    heading = element("h4", element("a", entity.title, href=f"#entity-{entity.id}"))
    return element("article", heading, *known, class_="entry", id=f"entity-{entity.id}")


def _names(entity: Entity) -> Iterator[Html]:
    known = names_of(entity)
    for name, language in known:
        yield Html(spoken("span", name, language) + text(f" ({language})"))
    yield from (element("span", mixed(alias, known)) for alias in entity.aliases)


def _within(base: FactBase, entity: Entity) -> Html:
    return element("p", "in ", entity_link(base, entity.within)) if entity.within else NOTHING


def _facts(base: FactBase, entity: Entity) -> Iterator[Html]:
    for fact in base.facts_by_entity[entity.id]:
        row = fact_row(base, fact)
        yield element("li", in_line([fact_link(row.id, row.label), answer(row), standing(row)]))
