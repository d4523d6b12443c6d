"""How a fact stands, in words that say no more than its verdict."""

from typing import get_args

import pytest

from jinan_laser.model.vocabulary import Status, Verdict
from jinan_laser.output.standing import counted, standing, totals
from jinan_laser.query.evidence import evidence
from weighing import TABLE, base_with

FOR, AGAINST = ("a", "supports", "reported"), ("b", "disputes", "reported")
OWN = ("own", "supports", "reported")
WORDS: list[tuple[str, list[tuple[str, str, str]], str | None, str]] = [
    ("reported", [], None, "one origin"),
    ("reported", [OWN, OWN], None, "one origin"),
    ("reported", [FOR], None, "corroborated +1"),
    ("reported", [FOR, ("c", "supports", "reported"), FOR], None, "corroborated +2"),
    ("reported", [AGAINST], None, "disputed -1"),
    ("reported", [AGAINST, FOR, ("c", "supports", "reported")], None, "disputed -1 (+2)"),
    ("planned", [], "2023", "plan, overdue since 2023"),
    ("planned", [], "2028-05", "plan for 2028-05"),
    ("planned", [], None, "plan, undated"),
    ("planned", [FOR], "2023", "met +1"),
    # Who plans the same does not report that it came true.
    ("planned", [FOR, ("c", "supports", "planned")], "2023", "met +1"),
    ("planned", [OWN], "2023", "met, by its own word"),
    ("planned", [AGAINST], "2023", "missed"),
    ("planned", [OWN, AGAINST], "2023", "disputed -1"),
    ("planned", [FOR, ("own", "disputes", "reported")], "2023", "disputed (+1)"),
    ("forecast", [], "2017", "forecast, overdue since 2017"),
    ("forecast", [], "2030", "forecast for 2030"),
    ("forecast", [], None, "forecast, undated"),
    ("opinion", [FOR, AGAINST], None, "opinion"),
]


@pytest.mark.parametrize(("status", "others", "due", "said"), WORDS)
def test_it_is_said_in_words(
    status: str, others: list[tuple[str, str, str]], due: str | None, said: str
) -> None:
    base = base_with(("own", "supports", status), *others, due=due)
    fact = base.facts["f"]
    assert standing(base, fact, evidence(base, fact)) == said


def test_every_verdict_is_said() -> None:
    assert {verdict for *_, verdict in TABLE} | {"not-said"} == set(get_args(Verdict))
    said = set[str]()
    for status, others, due, checked, _ in TABLE:
        base = base_with(("own", "supports", status), *others, due=due, checked=checked)
        said.add(standing(base, base.facts["f"], evidence(base, base.facts["f"])))
    assert all("None" not in words for words in said)


def test_how_many_stand_how() -> None:
    counts: dict[tuple[Status, Verdict], int] = {
        ("reported", "corroborated"): 3,
        ("reported", "single-origin"): 11,
        ("planned", "pending"): 3,
        ("planned", "overdue"): 3,
        ("opinion", "opinion"): 11,
    }
    stood = (each for each, count in counts.items() for _ in range(count))
    assert totals("statement", stood) == (
        "31 statements: 3 corroborated, 11 by one origin only, 6 plans of which 3 overdue, "
        "11 opinions"
    )


def test_plans_and_forecasts_are_counted_apart_with_what_came_of_them() -> None:
    stood: list[tuple[Status, Verdict]] = [
        ("planned", "met"),
        ("planned", "missed"),
        ("planned", "disputed"),
        ("planned", "overdue"),
        ("forecast", "pending"),
        ("reported", "disputed"),
        ("opinion", "opinion"),
    ]
    assert totals("fact", stood) == (
        "7 facts: 1 disputed, 4 plans of which 1 overdue and 1 missed and 1 disputed and 1 met, "
        "1 forecast, 1 opinion"
    )


def test_none_and_one_and_thousands() -> None:
    assert totals("fact", []) == "0 facts"
    assert (counted(1, "plan"), counted(2500, "plan")) == ("1 plan", "2,500 plans")


@pytest.mark.parametrize(("status", "others", "due", "said"), WORDS)
def test_every_fact_is_counted_once(
    status: Status, others: list[tuple[str, str, str]], due: str | None, said: str
) -> None:
    base = base_with(("own", "supports", status), *others, due=due)
    verdict = evidence(base, base.facts["f"]).verdict
    told = totals("fact", [(status, verdict)])
    assert told.startswith("1 fact: 1 "), said


def test_a_headline_that_is_left_out_is_not_said() -> None:
    base = base_with(("own", "supports", "planned"), ("a", "supports", "reported"))
    trial = base.weighed_by(lambda claim: claim.source != "s0")
    fact = trial.facts["f"]
    weighed = evidence(trial, fact)
    assert standing(trial, fact, weighed) == "not said (+1)"
    assert totals("fact", [("planned", weighed.verdict)]) == "1 fact: 1 not said"
