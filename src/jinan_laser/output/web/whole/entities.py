"""Whatever facts are about, and the sources: who, when, how much was seen, of which origin."""

from collections.abc import Iterator

from jinan_laser.model.base import FactBase
from jinan_laser.model.entity import Entity
from jinan_laser.model.source import Source
from jinan_laser.model.vocabulary import EntityKind
from jinan_laser.output.answers.facts import fact_row
from jinan_laser.output.answers.refs import names_of
from jinan_laser.output.standing import counted
from jinan_laser.output.web.blocks import pair_list
from jinan_laser.output.web.markup import NOTHING, Html, element, joined, link, mixed, spoken, text
from jinan_laser.output.web.whole.parts import (
    Passed,
    answer,
    entity_link,
    fact_link,
    in_line,
    note,
    standing,
)

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


_SEEN = {"whole": "the whole page", "excerpt": "a part of the page"}


def source_section(base: FactBase, passed: Passed) -> Html:
    """Return the sources in the order of the file, each with those of its family."""
    families: dict[str, list[Source]] = {}
    for source in base.sources.values():
        families.setdefault(source.family, []).append(source)
    told = "Pages of one family go back to one origin and count once."
    listed = (
        _source(base, source, families[source.family], passed) for source in base.sources.values()
    )
    return joined([element("p", told), *listed])


def _source(base: FactBase, source: Source, family: list[Source], passed: Passed) -> Html:
    passed("sources", 1)
    known = ((name, value) for name, value in _known(base, source, family) if value)
    heading = element("h3", element("a", source.title, href=f"#source-{source.id}"))
    return element("article", heading, pair_list(known), class_="entry", id=f"source-{source.id}")


def _known(base: FactBase, source: Source, family: list[Source]) -> Iterator[tuple[str, Html]]:
    others = [
        element("a", other.id, href=f"#source-{other.id}") for other in family if other != source
    ]
    same = Html(text("; the same origin: ") + joined(others, " · ")) if others else NOTHING
    original = source.original_title
    seen = ", ".join(filter(None, (_SEEN.get(source.extent or ""), source.accessed)))
    yield "title", spoken("cite", original, source.language) if original else NOTHING
    yield "publisher", text(f"{source.publisher} ({source.kind})")
    yield "published", text(f"{source.published or 'undated'}, language {source.language}")
    yield "seen", text(seen)
    yield "address", link(source.url, source.url) if source.url else NOTHING
    yield "archived", link(source.archived, source.archived) if source.archived else NOTHING
    yield "family", Html(text(source.family) + same)
    yield "used for", text(counted(len(base.claims_by_source[source.id]), "claim"))
    yield "note", note("span", source.note, ((original or "", source.language),))
