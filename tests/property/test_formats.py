"""Whatever the base says, the machine formats of every command say the same, row by row."""

import csv
import json
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bases import Document, documents, toml
from examples import examples
from harness import Cli
from jinan_laser.cli.commands import COMMANDS
from jinan_laser.output.formats import FORMATS
from jinan_laser.output.page import Screen
from laid_flat import flat, read_back

Words = Callable[[Document], list[str]]
few = examples(5)
widths = st.sampled_from([None, 30, 80])


def nothing(_: Document) -> list[str]:
    return []


def first(section: str) -> Words:
    return lambda document: [next(iter(document[section]))]


def searched(document: Document) -> list[str]:
    """Some letters that stand in the base."""
    return [next(iter(document["claims"].values()))["statement"][:2]]


# What each command is asked: one thing, where it answers with one. A command that is missing
# here fails the first test below; one that answers with text alone has no rows to compare.
WORDS: dict[str, Words] = {
    "article": nothing,
    "facts": nothing,
    "fact": first("facts"),
    "parks": nothing,
    "park": first("entities"),
    "policies": nothing,
    "policy": first("entities"),
    "companies": nothing,
    "company": first("entities"),
    "entities": nothing,
    "entity": first("entities"),
    "search": searched,
    "compare": nothing,
    "claims": nothing,
    "claim": first("claims"),
    "sources": nothing,
    "source": first("sources"),
    "disputes": nothing,
    "trend": first("facts"),
    "plans": nothing,
    "timeline": nothing,
    "cite": first("claims"),
    "export": lambda _: ["base.sqlite", "--force"],
    "diff": lambda _: ["other.toml", "facts.toml"],
    "check": nothing,
    "info": nothing,
    "init": lambda _: ["new.toml"],
    "vet": lambda _: ["draft.md"],
}
KINDS = {"park", "policy", "company"}


def test_every_command_with_rows_is_asked() -> None:
    assert set(WORDS) == {command.name for command in COMMANDS if command.row}


@pytest.fixture
def answer(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Write a base, ask it one thing, and return what the program says in one format."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("JINAN_LASER_DATA", "facts.toml")

    def ask(name: str, document: Document, *options: str, width: int | None = None) -> str:
        if name == "article":
            document["about"]["base"] = next(iter(document["sources"]))
        if name in KINDS:
            document["entities"]["entity-0"]["kind"] = name
        Path("facts.toml").write_text(toml(document), encoding="utf-8")
        Path("draft.md").write_text("More than 300 of 7 ha, 20 kW and 5%.\n", encoding="utf-8")
        Path("new.toml").unlink(missing_ok=True)  # nothing is begun over it
        words = [name, *options, "--", *WORDS[name](document)]
        if name == "export":
            words = [name, *WORDS[name](document), *options]
        result = cli(*words, screen=Screen(width))
        # Texts that chance wrote are seldom what a source printed, says check.
        assert (result.status, result.err) in ((0, ""), (4 if name == "check" else 0, ""))
        return result.out

    return ask


@pytest.mark.parametrize("name", WORDS)
def test_json_json_lines_and_csv_agree(
    name: str, answer: Callable[..., str], tmp_path: Path
) -> None:
    @few
    @given(documents(), documents())
    def agree(document: Document, other: Document) -> None:
        (tmp_path / "other.toml").write_text(toml(other), encoding="utf-8")
        whole = json.loads(answer(name, document, "--json"))
        rows = whole if isinstance(whole, list) else [whole]
        lines = answer(name, document, "--format", "jsonl").split("\n")
        assert lines.pop() == ""
        assert same([json.loads(line) for line in lines], rows)
        table = csv.DictReader(StringIO(answer(name, document, "--format", "csv"), newline=""))
        laid = [flat(row) for row in rows]
        assert same([read_back(*pair) for pair in zip(table, laid, strict=True)], laid)

    agree()


@pytest.mark.parametrize("name", WORDS)
def test_fields_are_those_of_the_whole_answer(
    name: str, answer: Callable[..., str], tmp_path: Path
) -> None:
    @few
    @given(documents(), st.lists(st.floats(0, 0.99), min_size=1, max_size=4), widths)
    def narrowed(document: Document, places: list[float], width: int | None) -> None:
        (tmp_path / "other.toml").write_text(toml(document), encoding="utf-8")
        whole = json.loads(answer(name, document, "--json"))
        rows = whole if isinstance(whole, list) else [whole]
        if not rows:
            return
        known = paths(rows[0])
        chosen = ",".join(known[int(place * len(known))] for place in places)
        few_fields = json.loads(answer(name, document, "--json", "--fields", chosen))
        expected = [only(row, chosen.split(",")) for row in rows]
        assert same(few_fields, expected if isinstance(whole, list) else expected[0])
        for format_ in FORMATS:
            answer(name, document, "--format", format_, "--fields", chosen, width=width)

    narrowed()


def same(one: object, other: object) -> bool:
    """Tell whether two values are alike to the letter: 300 is not 300.0, and keys have an order."""
    return json.dumps(one) == json.dumps(other)


def paths(row: dict[str, Any], before: str = "") -> list[str]:
    """Return the dotted paths of all that a row holds."""
    found = []
    for key, value in row.items():
        found.append(before + key)
        if isinstance(value, dict):
            found += paths(value, f"{before}{key}.")
    return found


def only(row: dict[str, Any], chosen: list[str]) -> dict[str, Any]:
    """Return what a row holds at some paths, in their order; a whole holds its parts."""
    kept: dict[str, Any] = {}
    for path in chosen:
        if any(path.startswith(f"{whole}.") for whole in chosen):
            continue
        *outer, last = path.split(".")
        taken, place = row, kept
        for name in outer:
            taken, place = taken[name], place.setdefault(name, {})
        place[last] = taken[last]
    return kept
