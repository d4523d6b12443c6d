"""How often things are done, so that no test depends on time."""

import gc
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest

from effort import calls
from generated import generated_document
from harness import SMALL
from jinan_laser.errors import UnknownIdError
from jinan_laser.model import base as model
from jinan_laser.model.base import FactBase
from jinan_laser.output.answers.facts import fact_list
from jinan_laser.output.arrange import arranged
from jinan_laser.output.formats.table import render
from jinan_laser.output.page import Screen, View
from jinan_laser.query import fields, words
from jinan_laser.query.evidence import evidence
from jinan_laser.query.find import find_source_id
from jinan_laser.query.fold import fold
from jinan_laser.query.search import search
from jinan_laser.query.select import select_facts
from jinan_laser.query.wanted import Wanted
from jinan_laser.store.check import check
from jinan_laser.store.checks import statements, values
from jinan_laser.store.checks.statements import says_only
from jinan_laser.store.load import load
from jinan_laser.store.positions import positions
from jinan_laser.store.printed.figures import figures
from jinan_laser.store.references import reference_diagnostics
from jinan_laser.store.texts import Text
from jinan_laser.store.wording import against_text
from reading import WORDS, unit_words


def of_size(claims: int) -> FactBase:
    return FactBase.model_validate(generated_document(claims))


def draw_all(width: int, base: FactBase) -> None:
    render(fact_list(base, base.facts.values()), Screen(width, colour=True))


def weigh_all(base: FactBase) -> None:
    for fact in base.facts.values():
        evidence(base, fact)


@pytest.mark.parametrize(
    "run",
    [
        lambda base: list(search(base, "nowhere")),
        lambda base: list(search(base, "20 000")),
        lambda base: list(search(base, "generated")),
        weigh_all,
        lambda base: list(reference_diagnostics(base, "facts.toml")),
        partial(draw_all, 100),
        partial(draw_all, 40),
    ],
    ids=[
        *("search in vain", "search a figure", "search what is common", "evidence", "references"),
        *("a table", "a narrow table"),
    ],
)
def test_effort_grows_with_the_base_and_no_faster(run: Callable[[FactBase], object]) -> None:
    once, twice = (calls(partial(run, of_size(claims))) for claims in (500, 1000))
    assert once < twice <= 2.05 * once


def mistyped(claims: int) -> FactBase:
    """Return a base in which every claim names a source that is nearly one."""
    document = generated_document(claims)
    for claim in document["claims"].values():
        claim["source"] = claim["source"].replace("source", "sauce")
    return FactBase.model_validate(document)


def find_in_vain(base: FactBase) -> None:
    with pytest.raises(UnknownIdError):
        find_source_id(base, "sauce-x")


@pytest.mark.parametrize(
    "run",
    [
        lambda base: list(reference_diagnostics(base, "facts.toml")),
        find_in_vain,
    ],
    ids=["references", "find"],
)
def test_the_effort_of_a_hint_grows_with_the_base_and_no_faster(
    run: Callable[[FactBase], object],
) -> None:
    once, twice = (calls(partial(run, mistyped(claims))) for claims in (2000, 4000))
    assert once < twice <= 2.05 * once


@pytest.mark.parametrize("around", ["[{}.b{}]\n", "{}.b{} = 1\n"], ids=["headers", "keys"])
def test_the_effort_of_a_position_does_not_grow_with_the_depth_of_other_keys(around: str) -> None:
    def find(depth: int) -> int:
        text = "".join(around.format(".".join("a" * depth), n) for n in range(50)) + "[x]\n"
        return calls(lambda: positions(text, [("x",)]))

    assert find(800) == find(2)


def test_the_effort_of_a_position_does_not_grow_with_what_nobody_asked_for() -> None:
    def find(size: int) -> int:
        keys = "".join(f"b{n} = 1\n" for n in range(size))
        text = f"a = [{'1, ' * size}]\n[t]\n{keys}[x]\n"
        return calls(lambda: positions(text, [("x",)]))

    assert find(1000) == find(10)


def counting_folds(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the texts that a search folds from now on."""
    folded: list[str] = []

    def counted(text: str) -> str:
        folded.append(text)
        return fold(text)

    for module in (words, fields):
        monkeypatch.setattr(module, "fold", counted)
    return folded


def test_a_search_in_vain_folds_no_text(monkeypatch: pytest.MonkeyPatch) -> None:
    folded = counting_folds(monkeypatch)
    assert list(search(load(SMALL), "nowhere")) == []
    assert folded == ["nowhere"]


def test_the_names_of_an_entity_are_folded_once_for_all_facts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    base = of_size(500)
    folded = counting_folds(monkeypatch)
    found = search(base, "generated")
    assert len(found) == len(base.facts) + len(base.entities)
    assert folded.count("Generated City") <= 2  # as of the entity, and as of what facts are about
    assert not {claim.statement for claim in base.claims.values()} & set(folded)


def test_places_are_looked_for_where_they_are_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    base = of_size(500)
    found = search(base, "industry")
    folded = counting_folds(monkeypatch)
    shown = found[0]
    assert len(shown.places) == len(base.claims_by_fact[shown.id])
    statements = {claim.statement for claim in base.claims.values()}
    assert len(statements & set(folded)) == len(base.claims_by_fact[shown.id])


def test_no_row_is_made_of_what_a_limit_leaves_out(small: FactBase) -> None:
    def shown() -> View:
        return arranged(partial(fact_list, small), small.facts.values(), None, 3)

    assert len(shown().rows) == 3 < len(small.facts)
    assert calls(shown, "fact_row") == 3


def test_a_filter_folds_the_word_once(small: FactBase, monkeypatch: pytest.MonkeyPatch) -> None:
    folded = counting_folds(monkeypatch)
    assert list(select_facts(small, Wanted(search=("nowhere",)))) == []
    assert folded.count("nowhere") == 1


def test_the_effort_of_a_claim_does_not_grow_with_the_text() -> None:
    base = of_size(50)

    def compare(lines: int) -> int:
        text = Text("It is nowhere.\n" * lines)
        return calls(lambda: list(against_text(base.claims.values(), text, "a.toml")))

    compare(1)  # what is imported and compiled but once
    assert compare(2_000) == compare(20_000)


def test_of_a_word_for_a_unit_is_asked_what_it_means_only_where_one_may_stand() -> None:
    units = unit_words({"CNY": {"kind": "money", "words": ["yuan"]}})
    known = calls(lambda: figures("20 billion yuan", "en", units), "_meaning")
    assert 0 < known < 200  # of two thousand words
    assert calls(lambda: figures("30 billion yuan", "en", units), "_meaning") == 0


@pytest.mark.parametrize(
    ("printed", "language", "most"),
    [
        ("more than 150 companies", "en", 240),
        ("a factory on a hill, and an old mill beside a river", "en", 60),
        ("产业规模达150亿元", "zh", 250),
    ],
)
def test_reading_a_figure_takes_few_calls(printed: str, language: str, most: int) -> None:
    figures(printed, language, WORDS)  # what is compiled and kept at first
    assert calls(lambda: figures(printed, language, WORDS)) < most


def test_where_there_is_nothing_to_compare_a_check_reads_no_figure(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[str] = []

    def counted(printed: str, *arguments: Any) -> object:  # noqa: ANN401
        read.append(printed)
        return figures(printed, *arguments)

    for module in (values, statements):
        monkeypatch.setattr(module, "figures", counted)
    check(SMALL)
    idle = [claim for claim in load(SMALL).claims.values() if says_only(claim)]
    assert idle
    assert not {claim.statement for claim in idle} & set(read)
    assert not {claim.printed for claim in idle if claim.value is None} & set(read)


def test_a_base_is_validated_once_and_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    validated: list[object] = []
    validate = FactBase.model_validate

    def counted(document: object) -> FactBase:
        validated.append(document)
        return validate(document)

    monkeypatch.setattr(model.FactBase, "model_validate", counted)
    load(SMALL)
    assert len(validated) == 1


def test_records_have_no_validators_of_their_own() -> None:
    """They would be compiled at every start, and never used."""
    program = (
        "from jinan_laser.store import load\n"
        "from jinan_laser.model.claim import Claim\n"
        f"load({str(SMALL)!r})\n"
        "assert not Claim.__pydantic_complete__"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


@pytest.fixture
def collector() -> Iterator[None]:
    before = gc.isenabled()
    yield
    (gc.enable if before else gc.disable)()


@pytest.mark.usefixtures("collector")
@pytest.mark.parametrize("collecting", [True, False])
def test_a_load_leaves_the_collector_as_it_was(collecting: bool) -> None:
    (gc.enable if collecting else gc.disable)()
    load(SMALL)
    assert gc.isenabled() is collecting
    with pytest.raises(Exception, match="unreadable"):
        load("nowhere.toml")
    assert gc.isenabled() is collecting
