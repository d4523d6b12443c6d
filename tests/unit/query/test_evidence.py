"""The verdict rule, over every combination of what can bear on it."""

from itertools import product

import pytest

from weighing import weigh


@pytest.mark.parametrize(
    ("headline", "reported_support", "planned_support", "dispute"),
    list(product(["reported", "planned", "forecast", "opinion"], *[[False, True]] * 3)),
)
def test_every_combination(
    headline: str, reported_support: bool, planned_support: bool, dispute: bool
) -> None:
    claims = [("own", "supports", headline)]
    claims += [("a", "supports", "reported")] * reported_support
    claims += [("b", "supports", "planned")] * planned_support
    claims += [("c", "disputes", "reported")] * dispute
    verdict, supporting, disputing = weigh(*claims)
    assert (supporting, disputing) == (reported_support + planned_support, dispute)
    if headline == "opinion":
        assert verdict == "opinion"
    elif headline in ("planned", "forecast") and not reported_support:
        assert verdict == "unresolved-plan"
    elif dispute:
        assert verdict == "disputed"
    elif reported_support or planned_support:
        assert verdict == "corroborated"
    else:
        assert verdict == "single-origin"


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ([("own", "supports", "reported")], ("single-origin", 0, 0)),
        ([("own", "disputes", "reported")], ("single-origin", 0, 0)),
        ([("a", "supports", "reported")] * 3, ("corroborated", 1, 0)),
        ([("a", "disputes", "reported")] * 3, ("disputed", 0, 1)),
        ([("a", "context", "reported")], ("single-origin", 0, 0)),
        (
            [("a", "supports", "reported"), ("b", "disputes", "reported")],
            ("disputed", 1, 1),
        ),
        (
            [("a", "supports", "reported"), ("a", "disputes", "reported")],
            ("disputed", 1, 1),
        ),
    ],
)
def test_origins_are_counted_and_not_copies(
    others: list[tuple[str, str, str]], expected: tuple[str, int, int]
) -> None:
    assert weigh(("own", "supports", "reported"), *others) == expected


def test_a_plan_that_was_reported_as_come_true_is_weighed_like_a_result() -> None:
    plan = ("own", "supports", "planned")
    assert weigh(plan, ("own", "supports", "reported")) == ("single-origin", 0, 0)
    assert weigh(plan, ("a", "supports", "reported")) == ("corroborated", 1, 0)
    assert weigh(plan, ("a", "context", "reported")) == ("unresolved-plan", 0, 0)
