"""Filters as people give them: each one alone, at its borders, and what cannot be meant."""

from collections.abc import Callable, Iterable
from typing import Any, Unpack

import pytest

from jinan_laser.errors import UnknownIdError, UsageError
from jinan_laser.model.base import FactBase
from jinan_laser.query import ask
from jinan_laser.query.filters import Narrowing

Question = Callable[..., Iterable[object]]
RADIO, BLOG = ["laser-firms-radio"], ["laser-firms-blog"]


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ({"topic": "policies"}, ["laser-plan-adopted", "size-limit"]),
        ({"subject": "Optics Valley"}, ["east-park-area", "east-park-opened"]),
        ({"status": "planned"}, ["east-park-area", "zone-firms"]),
        ({"verdict": "disputed"}, ["laser-scale"]),
        ({"verdict": "overdue"}, ["east-park-area"]),
        ({"subject": "acme"}, ["zone-firms", "acme-best"]),
        ({"unit": "CNY"}, ["laser-scale", "size-limit"]),
        ({"unit": "ha", "topic": "outlook"}, ["fair-ground"]),
        ({"search": "harbour"}, ["zone-firms"]),
        ({"search": "найлепшая"}, ["acme-best"]),
        ({"search": "Acme"}, ["zone-firms", "acme-best"]),
        ({"search": "with an office"}, ["zone-firms"]),
        ({"search": "Wang"}, ["zone-firms"]),
        ({"source": "trade"}, ["laser-scale", "zone-firms", "size-limit"]),
        ({"since": "2024-05"}, ["east-park-area", "fair-ground"]),
        ({"until": "2024-03"}, ["east-park-area", "zone-firms", "fair-ground"]),
        ({"search": "100 mu"}, ["east-park-area"]),
        ({"search": "wang radio"}, []),  # of its source a fact says nothing
        ({"search": "fair hectares"}, ["fair-ground"]),  # each word in any field
        ({"search": "smalltown hectares"}, []),
        ({"search": ["harbour", "optics"]}, ["east-park-area", "east-park-opened", "zone-firms"]),
        ({"topic": ["policies", "companies"]}, ["laser-plan-adopted", "size-limit", "acme-best"]),
        ({"topic": [], "status": ["opinion"]}, ["acme-best"]),  # no value is no filter
        ({"kind": "government"}, ["fair-ground"]),
        ({"language": ["sv", "zh"], "topic": "outlook"}, ["fair-ground"]),
        ({"kind": "news", "language": "be"}, []),  # both of one source
        ({"within": "smalltown"}, ["east-park-area", "east-park-opened", "zone-firms"]),
        (
            {"undated": True},
            ["laser-plan-adopted", "size-limit", "acme-best", "fair-prospects"],
        ),
        ({"min": 300}, ["laser-firms", "laser-scale", "size-limit"]),
        ({"min": "20 billion"}, ["laser-scale"]),
        ({"min": "20 billion", "max": 2e10}, ["laser-scale"]),
        ({"max": "99"}, ["east-park-area", "zone-firms", "fair-ground"]),
        ({"search": "адкрыты"}, ["east-park-opened"]),
        ({"topic": "parks", "status": "reported"}, ["east-park-opened"]),
        ({"topic": None, "search": None, "since": None, "status": "opinion"}, ["acme-best"]),
    ],
    ids=str,
)
def test_facts(filters: dict[str, Any], ids: list[str], small: FactBase) -> None:
    assert [fact.id for fact in ask.facts(small, **filters)] == ids


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ({"fact": "scale of", "stance": "context"}, ["laser-scale-radio"]),
        ({"source": "copier"}, ["laser-firms-radio-copy"]),
        ({"status": "forecast"}, ["fair-prospects-blog", "fair-ground-blog"]),
        ({"stance": "disputes"}, ["laser-scale-rival", "fair-ground-survey"]),
        ({"language": "zh"}, ["laser-firms-radio", "laser-scale-radio", "zone-firms-radio"]),
        ({"language": "sv"}, ["fair-ground-survey"]),
        (
            {"fact": "laser-firms", "since": "2022-05-26", "until": "2022-05-26"},
            ["laser-firms-radio-copy", "laser-firms-radio"],
        ),
        ({"fact": "laser-firms", "since": "2022-06"}, BLOG),
        ({"source": "radio", "fact": "laser-firms", "until": "2022-05-26"}, RADIO),
        ({"source": "radio", "fact": "laser-firms", "until": "2022-05-25"}, []),
        ({"source": "radio", "fact": "laser-firms", "since": "2022-05-26"}, RADIO),
        ({"source": "radio", "fact": "laser-firms", "since": "2022-05-27"}, []),
    ],
    ids=str,
)
def test_claims(filters: dict[str, Any], ids: list[str], small: FactBase) -> None:
    assert [claim.id for claim in ask.claims(small, **filters)] == ids


@pytest.mark.parametrize(
    ("period", "ids"),
    [
        (
            {"since": "2023", "until": "2023"},
            ["laser-scale-rival", "zone-firms-radio", "zone-firms-rival"],
        ),
        (
            {"since": "2022-05-26", "until": "2022-05-26"},
            ["laser-firms-radio-copy", "laser-firms-radio"],
        ),
        ({"until": "2022-05-25"}, ["laser-scale-radio", "laser-firms-radio-copy"]),
    ],
    ids=str,
)
def test_timeline(period: dict[str, Any], ids: list[str], small: FactBase) -> None:
    assert [claim.id for claim in ask.timeline(small, **period)] == ids


@pytest.mark.parametrize("question", [ask.facts, ask.claims, ask.timeline])
def test_a_period_that_ends_before_it_begins(question: Question, small: FactBase) -> None:
    with pytest.raises(UsageError, match=r"^since 2024 is after until 2022$"):
        question(small, since="2024", until="2022")
    with pytest.raises(UsageError, match=r'^until: "2023-13" is not a date'):
        question(small, until="2023-13")
    assert list(question(small, since="2024", until="2024"))


@pytest.mark.parametrize("text", ["", " ", "\t\n"])
def test_a_blank_text_is_refused(text: str, small: FactBase) -> None:
    with pytest.raises(UsageError, match=r"^search: give a text to look for$"):
        ask.facts(small, search=text)
    with pytest.raises(UsageError, match=r"^give a text to look for$"):
        ask.search(small, text)
    for filter_ in ({"subject": text}, {"source": text}):
        with pytest.raises(UnknownIdError):
            ask.facts(small, **filter_)  # type: ignore[arg-type]
    for filter_ in ({"fact": text}, {"source": text}):
        with pytest.raises(UnknownIdError):
            ask.claims(small, **filter_)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ({"language": "zh"}, ["radio"]),
        ({"kind": ["news", "trade-press"], "until": "2022"}, ["radio"]),
        ({"undated": True}, ["radio-copy"]),
        ({"since": "2024-05"}, ["survey"]),
        ({"search": "mässan"}, ["survey"]),
        ({"topic": "outlook"}, ["blog", "survey"]),
        ({"topic": "outlook", "status": "reported"}, ["survey"]),  # by one claim
        ({"topic": "outlook", "status": "reported", "until": "2024"}, []),  # its own day
    ],
    ids=str,
)
def test_sources(filters: dict[str, Any], ids: list[str], small: FactBase) -> None:
    assert [source.id for source in ask.sources(small, **filters)] == ids


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ({"undated": True, "status": "opinion"}, ["acme-best-blog"]),
        ({"within": "smalltown", "stance": "supports", "status": "reported"}, None),
        ({"verdict": "disputed", "max": "15 billion"}, ["laser-scale-radio", "laser-scale-rival"]),
        ({"search": "scale radio"}, []),
        ({"search": ["at most", "passed 200亿"]}, ["laser-scale-rival", "laser-scale-blog"]),
    ],
    ids=str,
)
def test_more_filters_of_claims(
    filters: dict[str, Any], ids: list[str] | None, small: FactBase
) -> None:
    expected = ids or (["zone-firms-rival"] if ids is None else [])
    found = [claim.id for claim in ask.timeline(small, **filters)]
    assert sorted(found) == sorted(expected + (["east-park-opened-blog"] if ids is None else []))
    assert {claim.id for claim in ask.claims(small, **filters)} == set(found)


def test_claims_by_their_ids(small: FactBase) -> None:
    ids = ["laser-scale-blog", "laser-firms-radio"]
    assert [claim.id for claim in ask.claims(small, *ids, ids[0])] == ids
    assert [claim.id for claim in ask.claims(small, *ids, source="radio")] == ids[1:]
    assert ask.claim(small, "scale-rival").id == "laser-scale-rival"
    with pytest.raises(UnknownIdError, match=r'^no claim "laser-firms"; there is the fact'):
        ask.claim(small, "laser-firms")


def test_search_with_filters(small: FactBase) -> None:
    def found(**filters: Unpack[Narrowing]) -> list[tuple[str, str]]:
        return [(match.section, match.id) for match in ask.search(small, "fair", **filters)]

    fair, ground = ("entity", "fair"), ("fact", "fair-ground")
    prospects, survey = ("fact", "fair-prospects"), ("source", "survey")
    assert found() == [fair, prospects, ground, survey]
    assert found(verdict="missed") == [fair, ground, survey]
    assert found(undated=True) == [fair, prospects]
    assert found(kind="government") == [fair, ground, survey]
    assert found(subject="acme") == []


@pytest.mark.parametrize(
    ("filters", "message"),
    [
        ({"min": "many"}, 'min: "many" is no figure'),
        ({"max": "5 dollars"}, 'max: "5 dollars" is no figure'),
        ({"min": float("nan")}, 'min: "nan" is no figure'),
        ({"min": ""}, 'min: "" is no figure'),
        ({"min": 2, "max": "1"}, "min 2 is more than max 1"),
        ({"undated": True, "since": "2024"}, "undated: what has no date lies in no period"),
        ({"search": ["laser", " "]}, "search: give a text to look for"),
        ({"topic": ["parks", "prks"]}, 'topic: "prks" is no topic'),
    ],
)
def test_what_cannot_be_meant(filters: dict[str, Any], message: str, small: FactBase) -> None:
    with pytest.raises(UsageError, match=f"^{message}"):
        ask.facts(small, **filters)


@pytest.mark.parametrize("question", [ask.facts, ask.claims, ask.timeline])
def test_a_filter_that_is_none(question: Question, small: FactBase) -> None:
    with pytest.raises(TypeError, match="'colour'"):
        question(small, colour="red")


def test_disputes(small: FactBase) -> None:
    assert [fact.id for fact in ask.disputes(small)] == ["laser-scale", "fair-ground"]


@pytest.mark.parametrize(
    ("question", "filters", "message"),
    [
        (ask.facts, {"topic": "prks"}, 'topic: "prks" is no topic of this fact base; it has indu'),
        (ask.facts, {"unit": "acres"}, 'unit: "acres" is no unit of this fact base; it has comp'),
        (ask.claims, {"language": "zh-Hant"}, 'language: "zh-Hant" is no language of this fact'),
    ],
)
def test_what_the_base_does_not_have(
    question: Question, filters: dict[str, str], message: str, small: FactBase
) -> None:
    with pytest.raises(UsageError, match=f"^{message}") as caught:
        question(small, **filters)
    nearest = {"prks": ("parks",), "zh-Hant": ()}.get(next(iter(filters.values())), ())
    assert caught.value.suggestions == nearest


def test_topics_are_in_the_order_of_the_base(small: FactBase) -> None:
    listed = [fact.topic for fact in ask.facts(small)]
    assert listed == sorted(listed, key=list(small.topics).index)
    turned = small.model_copy(update={"topics": dict(reversed(small.topics.items()))})
    assert list(dict.fromkeys(fact.topic for fact in ask.facts(turned))) == [*turned.topics]


def test_entities_of_a_kind(small: FactBase) -> None:
    assert [entity.id for entity in ask.entities(small, "event")] == ["fair"]
    assert len(list(ask.entities(small))) == len(small.entities)
    parks = [entity.id for entity in ask.entities(small, "park", "zone")]
    assert parks == ["harbour-zone", "east-park"]
    assert ask.entity(small, "fair", "event").id == "fair"
    assert ask.entity(small, "harbour", "park", "zone").id == "harbour-zone"
    with pytest.raises(UnknownIdError, match=r'^no event "acme"; there is the company "acme"$'):
        ask.entity(small, "acme", "event")
