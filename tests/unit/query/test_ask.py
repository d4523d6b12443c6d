"""Filters as people give them: each one alone, at its borders, and what cannot be meant."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest

from jinan_laser.errors import UnknownIdError, UsageError
from jinan_laser.model.base import FactBase
from jinan_laser.query import ask

Question = Callable[..., Iterable[object]]
RADIO, BLOG = ["laser-firms-radio"], ["laser-firms-blog"]


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ({"topic": "policies"}, ["laser-plan-adopted"]),
        ({"subject": "Optics Valley"}, ["east-park-opened", "east-park-area"]),
        ({"status": "planned"}, ["east-park-area"]),
        ({"verdict": "disputed"}, ["laser-scale"]),
        ({"source": "trade"}, ["laser-scale"]),
        ({"since": "2024-05"}, ["east-park-area"]),
        ({"until": "2024-03"}, ["east-park-area"]),
        ({"search": "100 mu"}, []),
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
        ({"status": "forecast"}, ["fair-prospects-blog"]),
        ({"stance": "disputes"}, ["laser-scale-rival"]),
        ({"language": "zh"}, ["laser-firms-radio", "laser-scale-radio"]),
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
        ({"since": "2023", "until": "2023"}, ["laser-scale-rival"]),
        (
            {"since": "2022-05-26", "until": "2022-05-26"},
            ["laser-firms-radio-copy", "laser-firms-radio"],
        ),
        ({"until": "2022-05-25"}, ["laser-scale-radio", "laser-firms-radio-copy"]),
    ],
    ids=str,
)
def test_timeline(period: dict[str, str], ids: list[str], small: FactBase) -> None:
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


@pytest.mark.parametrize("question", [ask.facts, ask.claims, ask.timeline])
def test_a_filter_that_is_none(question: Question, small: FactBase) -> None:
    with pytest.raises(TypeError, match="'colour'"):
        question(small, colour="red")


def test_disputes(small: FactBase) -> None:
    assert [fact.id for fact in ask.disputes(small)] == ["laser-scale"]


def test_entities_of_a_kind(small: FactBase) -> None:
    assert [entity.id for entity in ask.entities(small, "event")] == ["fair"]
    assert len(list(ask.entities(small))) == len(small.entities)
    assert ask.entity(small, "fair", "event").id == "fair"
    with pytest.raises(UnknownIdError, match=r'^no event "acme"$'):
        ask.entity(small, "acme", "event")
