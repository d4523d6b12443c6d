"""Why a fact stands as it does: who counts, who does not, and what would change it."""

import pytest

from jinan_laser.output.answers.fact import fact_record
from jinan_laser.output.why import why, would_change
from jinan_laser.query.evidence import evidence
from weighing import TABLE, base_with

FOR, AGAINST = ("a", "supports", "reported"), ("b", "disputes", "reported")
OWN, CONTEXT = ("own", "supports", "reported"), ("c", "context", "reported")
NO_REPORT = "no report was found of what came of it until 2024-06-30"
BECAUSE: list[tuple[str, list[tuple[str, str, str]], str | None, list[str]]] = [
    (
        "reported",
        [OWN, CONTEXT],
        None,
        [
            "no other origin than own was found to say it, and none to contradict it",
            "not counted: 1 more claim of its own origin, own, context of 1 origin (c)",
        ],
    ),
    (
        "reported",
        [FOR, ("d", "supports", "reported"), FOR],
        None,
        ["2 other origins (a, d) support it, and none contradicts it"],
    ),
    (
        "reported",
        [FOR, AGAINST],
        None,
        ["1 other origin (b) contradicts it and 1 other origin (a) supports it"],
    ),
    (
        "planned",
        [("d", "supports", "planned"), CONTEXT],
        "2023",
        [
            f"{NO_REPORT}, when 2023 had passed",
            "not counted: context of 1 origin (c), 1 origin (d) that reports no result",
        ],
    ),
    ("planned", [], "2028-05", [f"{NO_REPORT}, when 2028-05 had not passed yet"]),
    ("forecast", [], None, [f"{NO_REPORT}, and it has no date that could pass"]),
    # Of a plan its own origin's report counts, too.
    ("planned", [OWN], "2023", ["1 origin (own) reports that it came true"]),
    (
        "planned",
        [FOR, AGAINST],
        "2023",
        ["1 origin (a) reports that it came true and 1 origin (b) reports that it did not"],
    ),
    ("opinion", [FOR], None, ["an opinion is not weighed"]),
]


@pytest.mark.parametrize(("status", "others", "due", "said"), BECAUSE)
def test_why(
    status: str, others: list[tuple[str, str, str]], due: str | None, said: list[str]
) -> None:
    base = base_with(("own", "supports", status), *others, due=due)
    fact = base.facts["f"]
    assert why(base, fact, evidence(base, fact)) == "; ".join(said)


@pytest.mark.parametrize(("headline", "others", "due", "checked", "verdict"), TABLE)
def test_what_is_said_to_change_a_verdict_changes_it(
    headline: str, others: list[tuple[str, str, str]], due: str | None, checked: str, verdict: str
) -> None:
    """One claim of a new origin at a time is added; the sentence names what that leads to."""

    def verdict_with(*more: tuple[str, str, str]) -> str:
        base = base_with(("own", "supports", headline), *others, *more, due=due, checked=checked)
        return evidence(base, base.facts["f"]).verdict

    base = base_with(("own", "supports", headline), *others, due=due, checked=checked)
    fact = base.facts["f"]
    said = would_change(base, fact, evidence(base, fact))
    assert why(base, fact, evidence(base, fact))
    for stance in ("supports", "disputes"):
        new = verdict_with(("new", stance, "reported"))
        assert new == verdict or new in said


def test_a_second_origin_that_is_lost_and_a_date_that_passes_are_named() -> None:
    base = base_with(("own", "supports", "reported"), FOR)
    weighed = evidence(base, base.facts["f"])
    assert would_change(base, base.facts["f"], weighed).endswith("it rests on one origin")
    base = base_with(("own", "supports", "planned"), due="2028")
    weighed = evidence(base, base.facts["f"])
    assert would_change(base, base.facts["f"], weighed).endswith(
        "when 2028 has passed without one it is overdue"
    )


@pytest.mark.parametrize(
    ("others", "standing"), [([], "not said"), ([FOR, AGAINST], "not said (+1)")]
)
def test_a_fact_without_its_headline_says_so(
    others: list[tuple[str, str, str]], standing: str
) -> None:
    whole = base_with(("own", "supports", "reported"), *others)
    record = fact_record(whole.weighed_by(lambda claim: claim.id != "c0"), whole.facts["f"])
    assert (record.verdict, record.standing) == ("not-said", standing)
    assert record.why == "its headline is left out here"
    assert record.would_change == "its headline, which is left out here"
