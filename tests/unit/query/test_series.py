"""A trend draws copies once, by time, and leaves tampered pages out."""

import pytest

from jinan_laser.errors import UnknownIdError, UsageError
from jinan_laser.model.base import FactBase
from jinan_laser.query import ask
from jinan_laser.query.series import series


def test_copies_of_one_family_and_value_are_one_point(small: FactBase) -> None:
    points = series(small, small.facts["laser-firms"])
    assert [(p.first.id, [c.id for c in p.copies], p.family) for p in points] == [
        ("laser-firms-radio-copy", ["laser-firms-radio"], "radio"),
        ("laser-firms-blog", [], "blog"),
    ]


def test_points_are_in_the_order_of_time(small: FactBase) -> None:
    points = series(small, small.facts["laser-scale"])
    assert [point.date for point in points] == ["2021", "2023", "2024-04"]


def test_a_fact_without_figures_has_no_points(small: FactBase) -> None:
    assert series(small, small.facts["acme-best"]) == ()


def test_tampered_pages_are_left_out(shipped: FactBase) -> None:
    fact = shipped.facts["export-rank"]
    tampered = {
        claim.id
        for claim in shipped.claims_by_fact[fact.id]
        if shipped.sources[claim.source].kind == "tampered-copy" and claim.value is not None
    }
    drawn = {c.id for p in series(shipped, fact) for c in (p.first, *p.copies)}
    assert tampered
    assert not tampered & drawn


def test_filters_look_at_the_claims_and_their_sources(shipped: FactBase) -> None:
    found = ask.trend(shipped, "laser-companies", kind="news-copy", since="2018", min=300)
    claims = [point.first for points in found.values() for point in points]
    assert claims
    for claim in claims:
        assert shipped.sources[claim.source].kind == "news-copy"
        assert claim.date
        assert claim.date >= "2018"
    assert len(claims) < len(ask.trend(shipped, "laser-companies")["laser-companies"])


def test_several_facts_of_one_measure(shipped: FactBase) -> None:
    several = ["laser-companies", "wuhan-companies"]
    found = ask.trend(shipped, *several, several[0])
    assert list(found) == several
    assert found["wuhan-companies"] == series(shipped, shipped.facts["wuhan-companies"])
    assert list(ask.trend(shipped, "scale", "of", "Jinan's")) == ["industry-scale"]


@pytest.mark.parametrize(
    ("words", "error", "message"),
    [
        (
            ["laser-companies", "industry-scale"],
            UsageError,
            '"laser-companies" is companies, in companies and "industry-scale" is scale, in CNY',
        ),
        (["prospects", "third-pole"], UsageError, '"prospects" is of no measure, in no unit'),
        (["laser-companies", "wuhann-companies"], UnknownIdError, '^no fact "wuhann-companies"'),
        (["nothing", "at-all"], UnknownIdError, '^no fact "nothing at-all"'),
    ],
)
def test_what_cannot_be_drawn_together(
    words: list[str], error: type[Exception], message: str, shipped: FactBase
) -> None:
    with pytest.raises(error, match=message):
        ask.trend(shipped, *words)
