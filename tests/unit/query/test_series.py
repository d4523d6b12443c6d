"""A trend draws copies once, by time, and leaves tampered pages out."""

from jinan_laser.model.base import FactBase
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
