"""Whatever the width, a terminal shows every letter of the shipped base, in order, once."""

from collections.abc import Iterator

import pytest

from drawn import assert_whole
from jinan_laser.model.base import FactBase
from jinan_laser.output.answers.claims import claim_list
from jinan_laser.output.answers.disputes import dispute_list
from jinan_laser.output.answers.entities import entity_list, entity_view
from jinan_laser.output.answers.facts import fact_list, fact_view
from jinan_laser.output.answers.search import match_list
from jinan_laser.output.answers.sources import source_list, source_view
from jinan_laser.output.answers.timeline import timeline_list
from jinan_laser.output.answers.trend import trend_view
from jinan_laser.output.formats.table import render
from jinan_laser.output.view import Screen, View
from jinan_laser.query.evidence import evidence
from jinan_laser.query.search import search
from jinan_laser.query.select import (
    select_claims,
    select_dated,
    select_entities,
    select_facts,
    select_sources,
)

WIDTHS = [40, 60, 62, 80, 100, 120]


def lists(base: FactBase) -> Iterator[View]:
    """Yield every list; ``search`` finds texts of every sort."""
    yield fact_list(base, select_facts(base))
    yield claim_list(base, select_claims(base))
    yield entity_list(base, select_entities(base))
    yield source_list(base, select_sources(base))
    yield timeline_list(base, select_dated(base))
    yield dispute_list(
        base, [fact for fact in select_facts(base) if evidence(base, fact).disputing]
    )
    yield match_list(search(base, "激光"))
    yield match_list(search(base, "laser"))


def singles(base: FactBase) -> list[View]:
    return [
        *(fact_view(base, fact) for fact in base.facts.values()),
        *(trend_view(base, fact) for fact in base.facts.values()),
        *(entity_view(base, entity) for entity in base.entities.values()),
        *(source_view(base, source) for source in base.sources.values()),
    ]


@pytest.mark.parametrize("width", WIDTHS)
def test_lists(width: int, shipped: FactBase) -> None:
    for view in lists(shipped):
        assert_whole(view.page(), render(view, Screen(width)), width)


@pytest.mark.parametrize("width", WIDTHS)
def test_single_things(width: int, shipped: FactBase) -> None:
    """Each is drawn at one of the widths, and each sort of thing at all of them."""
    for view in singles(shipped)[WIDTHS.index(width) :: len(WIDTHS)]:
        assert_whole(view.page(), render(view, Screen(width)), width)
