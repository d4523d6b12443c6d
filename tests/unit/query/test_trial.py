"""The same rule over fewer claims: without some pages, by what was known, about a year."""

from typing import Any

import pytest

from harness import SMALL, Cli
from jinan_laser import Lookup, load
from jinan_laser.errors import UnknownIdError, UsageError
from jinan_laser.model.base import FactBase
from jinan_laser.output.answers.fact import fact_record
from jinan_laser.query import ask
from jinan_laser.query.evidence import evidence, others, rests_on
from jinan_laser.query.trial import on_trial
from weighing import document_with


@pytest.fixture(scope="module")
def lookup() -> Lookup:
    return load(SMALL)


def verdicts(base: FactBase, **trial: Any) -> dict[str, str]:  # noqa: ANN401
    tried = on_trial(base, trial).base
    return {fact.id: evidence(tried, fact).verdict for fact in tried.facts.values()}


@pytest.mark.parametrize(
    ("without", "changed"),
    [
        ("rival", {"laser-scale": "single-origin", "zone-firms": "overdue", "size-limit": None}),
        (
            "trade-press",
            {"laser-scale": "single-origin", "zone-firms": "overdue", "size-limit": None},
        ),
        ("Town Radio", {"zone-firms": None}),  # a copy of it still supports
        (
            "radio",
            {"zone-firms": None, "laser-firms": "single-origin"},
        ),  # and its copy
        ("news-copy", {}),
        (["government", "news"], {"fair-ground": "overdue", "zone-firms": None}),
        ([], {}),
    ],
    ids=str,
)
def test_without(without: str | list[str], changed: dict[str, str | None], small: FactBase) -> None:
    before = verdicts(small)
    after = verdicts(small, without=without)
    expected = {id_: verdict or "not-said" for id_, verdict in changed.items()}
    assert {id_: after[id_] for id_ in after if after[id_] != before[id_]} == expected


def test_the_base_itself_stays_as_it_is(small: FactBase) -> None:
    before = verdicts(small)
    on_trial(small, {"without": "blog", "known_by": "2020", "at": "2022"})
    assert verdicts(small) == before


def test_without_what_there_is_not(small: FactBase) -> None:
    with pytest.raises(UnknownIdError, match=r'^no source "nobody-at-all"'):
        on_trial(small, {"without": ["rival", "nobody-at-all"]})


@pytest.mark.parametrize(
    ("day", "said", "doubts"),
    [
        ("2022-05-25", set(), 1),
        ("2022-05-26", {"zone-firms"}, 1),
        ("2023-11-29", {"zone-firms"}, 2),  # the weekly is of November 2023
        ("2023-11", {"zone-firms", "size-limit"}, 1),
        ("2023-12-31", {"zone-firms", "size-limit"}, 1),
        ("2024-04-15", {"zone-firms", "size-limit"}, 1),
        ("2030", None, 1),
    ],
)
def test_what_was_known(day: str, said: set[str] | None, doubts: int, small: FactBase) -> None:
    trial = on_trial(small, {"known_by": day})
    found = {fact.id for fact in small.facts.values() if trial.base.is_said(fact)}
    assert found == (set(small.facts) if said is None else said)
    number = f"{doubts} page" if doubts == 1 else f"{doubts} pages"
    assert trial.notes == (f"{number} left out: perhaps published after {day}",)


def test_a_plan_is_judged_on_the_day_itself(small: FactBase) -> None:
    assert verdicts(small, known_by="2023-11-29")["zone-firms"] == "pending"
    assert verdicts(small, known_by="2024-04-15")["zone-firms"] == "met"
    assert verdicts(small, known_by="2024-12-31")["east-park-area"] == "pending"
    assert verdicts(small, known_by="2030")["east-park-area"] == "overdue"
    later = on_trial(small, {"known_by": "2030"}).base
    assert later.about.checked == small.about.checked


def test_figures_of_a_year(small: FactBase) -> None:
    trial = on_trial(small, {"at": "2022"})
    assert list(trial.base.facts) == ["laser-firms"]
    row = fact_record(trial.base, trial.base.facts["laser-firms"])
    assert (row.value, row.verdict, row.as_of) == (320, "single-origin", "2022-05-26")
    assert trial.notes == ()
    assert on_trial(small, {"at": "1999"}).notes == ("no figure about 1999 was found",)
    of_2023 = on_trial(small, {"at": "2023"}).base
    assert set(of_2023.facts) == {"laser-scale", "zone-firms"}
    assert evidence(of_2023, of_2023.facts["zone-firms"]).verdict == "single-origin"


def test_of_several_figures_of_a_year_the_one_of_most_origins_is_quoted() -> None:
    stances = [("own", "supports"), ("a", "disputes"), ("b", "context"), ("c", "context")]
    document = document_with(*((*each, "reported") for each in stances))
    document["units"] = {"ha": {"words": ["ha"]}}
    document["facts"]["f"]["unit"] = "ha"
    figures = [(1, "2020"), (2, "2021"), (3, "2021-05"), (3, "2021")]
    for claim, (value, date) in zip(document["claims"].values(), figures, strict=True):
        claim |= {"value": value, "comparator": "=", "as_of": date}
    base = FactBase.model_validate(document)
    tried = on_trial(base, {"at": "2021"}).base
    fact = tried.facts["f"]
    assert tried.headline(fact).value == 3
    assert evidence(tried, fact) == ("corroborated", 1, 0)
    assert [other.value for other in others(tried, tried.headline(fact))] == [2]
    assert evidence(base, base.facts["f"]).verdict == "disputed"


def test_a_figure_that_is_quoted_of_a_year_is_not_listed_beside_itself(cli: Cli) -> None:
    page = cli("fact", "laser-scale", "--at", "2021").out
    assert page.count("laser-scale-radio") == 1


def test_a_fact_that_is_not_said_shows_no_figure(lookup: Lookup) -> None:
    row = lookup.fact("laser-firms", without="company-blog")
    assert (row.answer, row.value, row.as_of, row.verdict) == ("not said", None, None, "not-said")
    assert row.standing == "not said (+1)"
    assert [other.value for other in row.others] == [320]
    assert row.rests_on == ()
    assert [claim.source.family for claim in row.claims] == ["radio", "radio"]
    assert lookup.fact("laser-firms", at="2019").verdict == "not-said"
    assert not lookup.facts(without="company-blog", min=300, subject="lasers")


def test_lists_and_the_article_on_trial(lookup: Lookup) -> None:
    assert {row.verdict for row in lookup.facts(without="blog", verdict="not-said")} == {"not-said"}
    assert [row.id for row in lookup.disputes(without="rival")] == ["fair-ground"]
    assert lookup.plans(known_by="2023-12")[0].id == "zone-firms"
    assert [row.fact for row in lookup.compare("companies", at="2023")] == ["zone-firms"]
    [first, *_] = lookup.article(without="rival").claims
    assert (first.fact, first.verdict) == ("laser-firms", "corroborated")
    scale = next(row for row in lookup.article(without="rival").claims if row.fact == "laser-scale")
    assert scale.verdict == "single-origin"
    assert {row.verdict for row in lookup.article(without="blog").claims} == {"not-said"}


@pytest.mark.parametrize(
    ("fact", "families"),
    [
        ("laser-firms", ("radio", "blog")),
        ("laser-scale", ("rival", "blog")),
        ("zone-firms", ("radio", "rival")),
        ("size-limit", ("rival",)),
    ],
)
def test_what_a_verdict_rests_on(fact: str, families: tuple[str, ...], small: FactBase) -> None:
    assert rests_on(small, small.facts[fact]) == families


def test_a_verdict_that_two_others_support_rests_on_none_of_them() -> None:
    claims = [("own", "supports", "reported"), ("a", "supports", "reported")]
    base = FactBase.model_validate(document_with(*claims, ("b", "supports", "reported")))
    assert rests_on(base, base.facts["f"]) == ("own",)


@pytest.mark.parametrize("name", ["known_by", "at"])
def test_not_a_date(name: str, small: FactBase) -> None:
    with pytest.raises(UsageError, match=f'^{name}: "soon" is not a date') as caught:
        on_trial(small, {name: "soon"})
    assert caught.value.spelled("--").startswith(f"--{name.replace('_', '-')}: ")  # type: ignore[attr-defined]


def test_filters_go_on(small: FactBase) -> None:
    trial = on_trial(small, {"without": "rival", "topic": "parks", "at": None})
    assert trial.filters == {"topic": "parks"}
    assert len(list(ask.facts(trial.base, **trial.filters))) == 3
