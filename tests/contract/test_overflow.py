"""Whatever the width, a terminal shows every letter of the shipped base, in order, once.

No word is broken that could stand on a line.
"""

from collections.abc import Iterable, Iterator, Sequence
from random import Random
from typing import Protocol, TypeVar

import pytest

from drawn import assert_unbroken, assert_whole
from examples import one_of
from jinan_laser.model.base import FactBase
from jinan_laser.output.answers.claims import claim_list
from jinan_laser.output.answers.disputes import dispute_list
from jinan_laser.output.answers.entities import entity_list
from jinan_laser.output.answers.entity import EntityRecord, entity_view
from jinan_laser.output.answers.fact import FactRecord, fact_view
from jinan_laser.output.answers.facts import fact_list
from jinan_laser.output.answers.search import match_list
from jinan_laser.output.answers.source import SourceRecord, source_view
from jinan_laser.output.answers.sources import source_list
from jinan_laser.output.answers.timeline import plan_list, timeline_list
from jinan_laser.output.answers.trend import TrendRow, trend_view
from jinan_laser.output.fields import narrow, paths
from jinan_laser.output.formats.table import render
from jinan_laser.output.page import Screen, View
from jinan_laser.query.evidence import evidence
from jinan_laser.query.search import search
from jinan_laser.query.select import (
    plans,
    select_claims,
    select_dated,
    select_entities,
    select_facts,
    select_sources,
)
from jinan_laser.query.series import events

T = TypeVar("T")
NARROWEST, WIDEST = 20, 160
ROWS = {"fact": FactRecord, "entity": EntityRecord, "source": SourceRecord, "trend": TrendRow}


class Some(Protocol):
    """Chooses of some rows which a list is to show."""

    def __call__(self, rows: Iterable[T], /) -> Sequence[T]: ...


def lists(base: FactBase, some: Some = tuple) -> Iterator[View]:
    """Yield every list, of all rows or some of them; ``search`` finds texts of every sort."""
    disputed = [fact for fact in select_facts(base) if evidence(base, fact).disputing]
    yield fact_list(base, some(select_facts(base)))
    yield claim_list(base, some(select_claims(base)))
    yield entity_list(base, some(select_entities(base)))
    yield source_list(base, some(select_sources(base)))
    yield timeline_list(base, events(base, some(select_dated(base))))
    yield plan_list(base, some(plans(base, base.facts.values())))
    yield dispute_list(base, some(disputed))
    yield match_list(base, some(search(base, "激光")))
    yield match_list(base, some(search(base, "laser")))


def singles(base: FactBase) -> list[View]:
    return [
        *(fact_view(base, fact) for fact in base.facts.values()),
        *(trend_view(base, fact) for fact in base.facts.values()),
        *(entity_view(base, entity) for entity in base.entities.values()),
        *(source_view(base, source) for source in base.sources.values()),
    ]


def assert_readable(view: View, width: int) -> None:
    page, screen = view.page(), render(view, Screen(width))
    assert_whole(page, screen, width)
    assert_unbroken(page, screen, width)


@pytest.mark.parametrize("first", range(4))
def test_lists(first: int, shipped: FactBase) -> None:
    """Each list at a few widths, beginning elsewhere: at sixteen in CI, else at four."""
    for number, view in enumerate(lists(shipped)):
        widths = range(NARROWEST + first * 9 + number, WIDEST + 1, 36)
        for width in widths[first % one_of() :: one_of()]:
            assert_readable(view, width)


def test_single_things(shipped: FactBase) -> None:
    """Each is drawn at one of the widths, and each sort of thing at nearly all of them."""
    for number, view in enumerate(singles(shipped)):
        assert_readable(view, NARROWEST + number * 11 % (WIDEST + 1 - NARROWEST))


@pytest.mark.parametrize("command", ["fact", "entity", "source", "trend"])
def test_every_width(command: str, shipped: FactBase) -> None:
    """The longest answer of each sort; at every width in CI, else at a share of them."""
    views = [view for view in singles(shipped) if view.row_type is ROWS[command]]
    longest = max(views, key=lambda view: len(render(view, Screen())))
    for width in range(NARROWEST, WIDEST + 1, one_of()):
        assert_readable(longest, width)


@pytest.mark.parametrize("seed", range(20 // one_of()))
def test_any_fields(seed: int, shipped: FactBase) -> None:
    """Every fourth row each time, beginning elsewhere."""
    chance = Random(seed)  # noqa: S311 - the same every time
    for view in lists(shipped, lambda rows: tuple(rows)[seed % 4 :: 4]):
        known = list(paths(view.row_type))
        chosen = chance.sample(known, chance.randint(1, min(6, len(known))))
        assert_readable(narrow(view, ",".join(chosen)), chance.randint(NARROWEST, 300))
