"""Python asks the same questions and gets the same rows as ``--json`` prints."""

import json
from collections.abc import Callable

import pytest
from pydantic_core import to_json

import jinan_laser
from harness import SMALL, Cli
from jinan_laser import load
from jinan_laser.api import Lookup
from jinan_laser.errors import FactBaseError, UnknownIdError, UsageError

QUESTIONS: list[tuple[list[str], Callable[[Lookup], object]]] = [
    (["facts"], lambda base: base.facts()),
    (["facts", "--topic", "parks"], lambda base: base.facts(topic="parks")),
    (["facts", "--subject", "lasers"], lambda base: base.facts(subject="lasers")),
    (["facts", "--verdict", "disputed"], lambda base: base.facts(verdict="disputed")),
    (["facts", "--since", "2024-04"], lambda base: base.facts(since="2024-04")),
    (["facts", "--search", "320"], lambda base: base.facts(search="320")),
    (["fact", "laser-scale"], lambda base: base.fact("laser-scale")),
    (["claims", "--source", "radio"], lambda base: base.claims(source="radio")),
    (["claims", "--until", "2022"], lambda base: base.claims(until="2022")),
    (["park", "东激光园"], lambda base: base.entity("东激光园", "park")),
    (["entity", "acme"], lambda base: base.entity("acme")),
    (["search", "laser"], lambda base: base.search("laser")),
    (["trend", "laser-scale"], lambda base: base.trend("laser-scale")),
]


@pytest.mark.parametrize(("command", "question"), QUESTIONS, ids=lambda value: str(value)[:40])
def test_same_answer(command: list[str], question: Callable[[Lookup], object], cli: Cli) -> None:
    answer = json.loads(to_json(question(load(SMALL))))
    assert answer == json.loads(cli(*command, "--json").out)


def test_verdict() -> None:
    weighed = load(SMALL).verdict("laser-scale")
    assert (weighed.verdict, weighed.supporting, weighed.disputing) == ("disputed", 0, 1)


def test_the_shipped_base_is_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JINAN_LASER_DATA", raising=False)
    assert load().base.about.title == "Laser industry of Jinan"
    assert jinan_laser.__version__


def test_mistakes_are_exceptions() -> None:
    base = load(SMALL)
    with pytest.raises(UnknownIdError):
        base.fact("nothing-like-it")
    with pytest.raises(UsageError):
        base.facts(since="soon")
    with pytest.raises(FactBaseError) as caught:
        load("nowhere.toml")
    assert caught.value.diagnostics[0].code == "unreadable"
