"""What lies in what, and which facts are about an entity."""

import pytest

from jinan_laser.model.base import FactBase
from jinan_laser.query.select import select_within
from weighing import document_with


def nested(**within: str) -> FactBase:
    """Return a base with entities that lie in each other."""
    document = document_with(("own", "supports", "reported"))
    for entity, outer in within.items():
        document["entities"].setdefault(outer, {"kind": "place", "name": {"en": outer}})
        document["entities"].setdefault(entity, {"kind": "zone", "name": {"en": entity}})
        document["entities"][entity]["within"] = outer
    return FactBase.model_validate(document)


@pytest.mark.parametrize(
    ("entity", "inside"), [("a", ["b", "c", "d"]), ("b", ["d"]), ("c", []), ("e", [])]
)
def test_what_lies_in_it_and_in_that(entity: str, inside: list[str]) -> None:
    base = nested(b="a", d="b", c="a")
    assert [inner.id for inner in select_within(base, base.entities[entity])] == inside


@pytest.mark.parametrize(("entity", "inside"), [("a", ["b", "c"]), ("b", ["c", "a"])])
def test_a_circle_ends(entity: str, inside: list[str]) -> None:
    """``check`` refuses it, a lookup need not."""
    base = nested(b="a", c="b", a="c")
    assert sorted(inner.id for inner in select_within(base, base.entities[entity])) == sorted(
        inside
    )


def test_a_fact_is_shown_by_all_that_it_is_about(small: FactBase) -> None:
    about = {id_: [fact.id for fact in facts] for id_, facts in small.facts_by_entity.items()}
    assert about["acme"] == ["zone-firms", "acme-best"]
    assert about["harbour-zone"] == ["zone-firms"]
    assert about["smalltown-lasers"] == ["laser-firms", "laser-scale", "zone-firms"]


def test_an_entity_named_twice_has_its_fact_once() -> None:
    document = document_with(("own", "supports", "reported"))
    document["facts"]["f"]["about"] = ["e", "e"]
    base = FactBase.model_validate(document)
    assert [fact.id for fact in base.facts_by_entity["e"]] == ["f"]
