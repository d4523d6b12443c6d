"""The verdict rule, over every combination of what can bear on it."""

from itertools import product

import pytest

from weighing import TABLE, weigh


@pytest.mark.parametrize(("headline", "others", "due", "checked", "verdict"), TABLE)
def test_the_table_of_verdicts(
    headline: str, others: list[tuple[str, str, str]], due: str | None, checked: str, verdict: str
) -> None:
    assert weigh(("own", "supports", headline), *others, due=due, checked=checked)[0] == verdict


@pytest.mark.parametrize("headline", ["reported", "planned", "forecast", "opinion"])
def test_every_combination(headline: str) -> None:
    for drawn in product([False, True], repeat=4):
        reported_support, planned_support, dispute, planned_dispute = drawn
        claims = [("own", "supports", headline)]
        claims += [("a", "supports", "reported")] * reported_support
        claims += [("b", "supports", "planned")] * planned_support
        claims += [("c", "disputes", "reported")] * dispute
        claims += [("d", "disputes", "planned")] * planned_dispute
        verdict, supporting, disputing = weigh(*claims)
        assert supporting == reported_support + planned_support, drawn
        assert disputing == dispute + planned_dispute, drawn
        if headline == "opinion":
            expected = "opinion"
        elif headline == "reported":
            expected = "corroborated" if supporting else "single-origin"
            expected = "disputed" if disputing else expected
        elif reported_support:
            expected = "disputed" if dispute else "met"
        else:
            expected = "missed" if dispute else "pending"
        assert verdict == expected, drawn


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


def test_its_own_origin_may_report_what_became_of_a_plan() -> None:
    plan = ("own", "supports", "planned")
    assert weigh(plan, ("own", "supports", "reported")) == ("met", 0, 0)
    assert weigh(plan, ("own", "disputes", "reported")) == ("missed", 0, 0)
    assert weigh(plan, ("a", "context", "reported")) == ("pending", 0, 0)


@pytest.mark.parametrize(
    ("due", "checked", "verdict"),
    [
        ("2023", "2024-01-01", "overdue"),
        ("2024", "2024-12-31", "pending"),
        ("2024-05", "2024-06-01", "overdue"),
        ("2024-06", "2024-06-30", "pending"),
        ("2024-06-29", "2024-06-30", "overdue"),
        ("2024-06-30", "2024-06-30", "pending"),
        ("2024-07-01", "2024-06-30", "pending"),
        ("2023", "2024", "overdue"),
        ("2023-12-31", "2024", "overdue"),
        ("2024-01-01", "2024", "pending"),
        ("2023-12", "2024-01", "overdue"),
        (None, "2024-06-30", "pending"),
    ],
)
def test_a_due_date_has_passed_when_all_of_it_has(
    due: str | None, checked: str, verdict: str
) -> None:
    for status in ("planned", "forecast"):
        assert weigh(("own", "supports", status), due=due, checked=checked) == (verdict, 0, 0)
