"""Python asks the same questions and gets the same rows as ``--json`` prints."""

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import FrozenInstanceError, fields, is_dataclass, replace
from pathlib import Path
from typing import get_args

import pytest
from pydantic_core import ValidationError, to_json

import jinan_laser
from harness import DRAFT, NEWER, ROOT, SMALL, Cli
from jinan_laser import Lookup, load
from jinan_laser.cli.commands import COMMANDS
from jinan_laser.errors import FactBaseError, UnknownIdError, UsageError

QUESTIONS: list[tuple[list[str], Callable[[Lookup], object]]] = [
    (["article"], lambda base: base.article()),
    (["facts"], lambda base: base.facts()),
    (["facts", "--topic", "parks"], lambda base: base.facts(topic="parks")),
    (["facts", "--subject", "lasers"], lambda base: base.facts(subject="lasers")),
    (["facts", "--status", "planned"], lambda base: base.facts(status="planned")),
    (["facts", "--verdict", "disputed"], lambda base: base.facts(verdict="disputed")),
    (["facts", "--source", "radio"], lambda base: base.facts(source="radio")),
    (["facts", "--since", "2024-04"], lambda base: base.facts(since="2024-04")),
    (["facts", "--until", "2024-03"], lambda base: base.facts(until="2024-03")),
    (["facts", "--search", "320"], lambda base: base.facts(search="320")),
    (["fact", "laser-scale"], lambda base: base.fact("laser-scale")),
    (["claims"], lambda base: base.claims()),
    (["claims", "--fact", "laser-firms"], lambda base: base.claims(fact="laser-firms")),
    (["claims", "--source", "radio"], lambda base: base.claims(source="radio")),
    (["claims", "--status", "forecast"], lambda base: base.claims(status="forecast")),
    (["claims", "--stance", "context"], lambda base: base.claims(stance="context")),
    (["claims", "--language", "zh"], lambda base: base.claims(language="zh")),
    (["claims", "--since", "2024-04"], lambda base: base.claims(since="2024-04")),
    (["claims", "--until", "2022-05-26"], lambda base: base.claims(until="2022-05-26")),
    (["claims", "laser-firms-radio"], lambda base: base.claims("laser-firms-radio")),
    (["claim", "laser-firms-radio"], lambda base: base.claim("laser-firms-radio")),
    (
        ["facts", "--topic", "parks", "--topic", "outlook", "--sort", "-value", "--limit", "3"],
        lambda base: base.facts(topic=["parks", "outlook"], sort="-value", limit=3),
    ),
    (
        ["facts", "--within", "smalltown", "--undated", "--kind", "company-blog"],
        lambda base: base.facts(within="smalltown", undated=True, kind="company-blog"),
    ),
    (
        ["claims", "--min", "20 billion", "--max", "3e10", "--sort", "as_of"],
        lambda base: base.claims(min="20 billion", max=3e10, sort="as_of"),
    ),
    (["sources", "--language", "zh"], lambda base: base.sources(language="zh")),
    (["disputes", "--topic", "outlook"], lambda base: base.disputes(topic="outlook")),
    (["search", "laser", "--limit", "2"], lambda base: base.search("laser", limit=2)),
    (["entities", "--sort", "kind"], lambda base: base.entities(sort="kind")),
    (["plans"], lambda base: base.plans()),
    (["plans", "--since", "2024"], lambda base: base.plans(since="2024")),
    (["plans", "--until", "2023"], lambda base: base.plans(until="2023")),
    (["article", "--without", "rival"], lambda base: base.article(without="rival")),
    (
        ["facts", "--without", "news", "--known-by", "2024-05"],
        lambda base: base.facts(without="news", known_by="2024-05"),
    ),
    (["facts", "--at", "2023"], lambda base: base.facts(at="2023")),
    (["fact", "laser-firms", "--at", "2022"], lambda b: b.fact("laser-firms", at="2022")),
    (["compare"], lambda base: base.compare()),
    (["compare", "area", "companies"], lambda base: base.compare("area", "companies")),
    (
        ["compare", "area", "--subject", "fair", "--subject", "acme"],
        lambda base: base.compare("area", subject=["fair", "acme"]),
    ),
    (["trend", "laser-scale", "--kind", "news"], lambda b: b.trend("laser-scale", kind="news")),
    (["timeline"], lambda base: base.timeline()),
    (["timeline", "--since", "2023"], lambda base: base.timeline(since="2023")),
    (["timeline", "--until", "2022"], lambda base: base.timeline(until="2022")),
    (["entities"], lambda base: base.entities()),
    (["parks"], lambda base: base.entities("park", "zone")),
    (["policies"], lambda base: base.entities("policy", "rule")),
    (["entity", "smalltown"], lambda base: base.entity("smalltown")),
    (["facts", "--unit", "ha"], lambda base: base.facts(unit="ha")),
    (["park", "东激光园"], lambda base: base.entity("东激光园", "park", "zone")),
    (["entity", "acme"], lambda base: base.entity("acme")),
    (["sources"], lambda base: base.sources()),
    (["source", "Town Radio"], lambda base: base.source("Town Radio")),
    (["disputes"], lambda base: base.disputes()),
    (["search", "laser"], lambda base: base.search("laser")),
    (["trend", "laser-scale"], lambda base: base.trend("laser-scale")),
    (["cite"], lambda base: base.cite()),
    (
        ["cite", "laser-firms", "radio", "--accessed", "2025-02"],
        lambda base: base.cite("laser-firms", "radio", accessed="2025-02"),
    ),
    (["diff", str(SMALL), str(NEWER)], lambda base: base.diff(load(NEWER))),
    (["vet", str(DRAFT)], lambda base: base.vet(DRAFT.read_text("utf-8"), file=str(DRAFT))),
    (["check"], lambda base: base.check()),
    (["info"], lambda base: base.info()),
]


@pytest.mark.parametrize(
    ("command", "question"), QUESTIONS, ids=[" ".join(q[0]) for q in QUESTIONS]
)
def test_same_answer(command: list[str], question: Callable[[Lookup], object], cli: Cli) -> None:
    answer = json.loads(to_json(question(load(SMALL))))
    assert answer == json.loads(cli(*command, "--json").out)


def test_every_question_of_the_command_line() -> None:
    asked = {command[0] for command, _ in QUESTIONS}
    general = {command.name for command in COMMANDS if not command.kinds}
    assert general - {"export", "init", "schema"} <= asked
    assert all(hasattr(Lookup, name) for name in asked - {"park", "parks", "policies"})


def test_a_citation_as_text(cli: Cli) -> None:
    cited = load(SMALL).cite("laser-firms", style="bibtex")
    assert cited == cli("cite", "laser-firms", "--style", "bibtex").out
    assert cited.startswith("@")


def test_check_compares_texts(tmp_path: Path) -> None:
    text = tmp_path / "radio.txt"
    text.write_text("one\n\ntwo\n\nthree\n\nNothing of the sort.\n", encoding="utf-8")
    report = load(SMALL).check({"radio": text})
    assert report == load(SMALL).check({"radio": str(text)})
    assert report.texts == 1
    assert {row.key[1] for row in report.diagnostics} >= {"laser-firms-radio"}


def test_check_reads_the_file_as_it_is_now(tmp_path: Path) -> None:
    path = tmp_path / "facts.toml"
    shutil.copy(SMALL, path)
    base = load(path)
    assert base.check().errors == 0
    path.write_text("format = ", encoding="utf-8")
    assert [row.code for row in base.check().diagnostics] == ["not-toml"]


@pytest.mark.skipif(os.name == "nt", reason="names of files are bytes elsewhere")
def test_info_of_a_file_whose_name_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff.toml")
    shutil.copy(SMALL, path)
    assert json.loads(to_json(load(path).info()))["file"].endswith("\ufffd.toml")


def test_verdict() -> None:
    weighed = load(SMALL).verdict("laser-scale")
    assert (weighed.verdict, weighed.supporting, weighed.disputing) == ("disputed", 0, 1)


def test_the_shipped_base_is_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JINAN_LASER_DATA", raising=False)
    base = load()
    assert base.base.about.title == "Laser industry of Jinan"
    assert base.file == ROOT / "data" / "facts.toml"


def test_a_loaded_base_stays_the_one_that_was_loaded() -> None:
    base = load(SMALL)
    with pytest.raises(FrozenInstanceError):
        base.file = NEWER  # type: ignore[misc]
    with pytest.raises(ValidationError, match="Instance is frozen"):
        base.base.facts["laser-firms"].label = "Firms"


def test_mistakes_are_exceptions_in_the_words_of_python() -> None:
    base = load(SMALL)
    with pytest.raises(UnknownIdError) as unknown:
        base.fact("nothing-like-it")
    assert unknown.value.message == 'no fact "nothing-like-it"'
    with pytest.raises(UnknownIdError) as other:
        base.fact("acme")
    assert (other.value.sort, other.value.found) == ("fact", ("company", "acme"))
    with pytest.raises(UsageError, match=r'^since: "soon" is not a date'):
        base.facts(since="soon")
    with pytest.raises(UsageError, match=r"^since 2024 is after until 2022$"):
        base.timeline(since="2024", until="2022")
    with pytest.raises(UsageError, match=r'^accessed: "today" is not a date'):
        base.cite(accessed="today")
    with pytest.raises(UsageError, match=r'^status: "plan" is not one of .*mean "planned"\?$'):
        base.facts(status="plan")  # type: ignore[arg-type]
    with pytest.raises(UsageError, match=r'^kinds: "parks" is not one of .*mean "park"\?$'):
        base.entities("parks")  # type: ignore[arg-type]
    with pytest.raises(UsageError, match=r'^style: "bib" is not one of .*mean "bibtex"\?$'):
        base.cite(style="bib")  # type: ignore[call-overload]
    with pytest.raises(UsageError, match=r'^since: 2023 is not text; write "YYYY"'):
        base.facts(since=2023)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match=r"^name one fact"):
        base.trend()
    with pytest.raises(FactBaseError) as caught:
        load("nowhere.toml")
    assert caught.value.diagnostics[0].code == "unreadable"


def test_a_traceback_says_what_to_type_instead() -> None:
    base = load(SMALL)
    with pytest.raises(UnknownIdError, match=r'^no fact "acme"; there is the company "acme"$'):
        base.fact("acme")
    with pytest.raises(UnknownIdError, match=r'^no fact "laser-frims"; did you mean "laser-firms"'):
        base.fact("laser-frims")
    with pytest.raises(UnknownIdError, match=r'^"laser-firms-radio" is a claim to the fact "la'):
        base.fact("laser-firms-radio")


def test_a_notebook_shows_a_base_on_one_line() -> None:
    base = load(SMALL)
    assert repr(base) == f"<Lookup: Lasers of Smalltown 1.2.3, {len(base.facts())} facts, {SMALL}>"


def test_the_rows_of_every_command_are_public() -> None:
    shapes = set[type]()
    for command in COMMANDS:
        if command.row:
            shapes |= shapes_in(command.row_type())
    assert len(shapes) > 25
    for shape in shapes:
        assert getattr(jinan_laser, shape.__name__) is shape
        assert is_frozen(shape), shape
        assert all("__slots__" in vars(known) for known in shape.__mro__[:-1]), "it is small"


def is_frozen(row: type) -> bool:
    """Tell whether the objects of a dataclass stay as they are, and can be counted in a set."""
    made = row(**dict.fromkeys((field.name for field in fields(row)), "a"))
    assert hash(made) == hash(replace(made))
    with pytest.raises(FrozenInstanceError):
        setattr(made, fields(row)[0].name, "b")
    return True


def shapes_in(annotation: object) -> set[type]:
    """Return the dataclasses that an annotation is made of."""
    found = set[type]()
    if isinstance(annotation, type) and is_dataclass(annotation):
        found.add(annotation)
        for field in fields(annotation):
            found |= shapes_in(field.type)
    for argument in get_args(annotation):
        found |= shapes_in(argument)
    return found


def test_public_names() -> None:
    assert jinan_laser.__version__
    for name in jinan_laser.__all__:
        assert getattr(jinan_laser, name)
    assert set(jinan_laser.__all__) <= set(dir(jinan_laser))
    assert set(jinan_laser.__all__) == {"__version__", "load", *jinan_laser._MODULES}  # noqa: SLF001
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        jinan_laser.Nothing  # noqa: B018
    with pytest.raises(ImportError):
        from jinan_laser import Nothing  # noqa: F401, PLC0415
