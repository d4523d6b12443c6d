"""Texts that try to break the reader: tables stay safe, data stays whole."""

import csv
import json
import re
import unicodedata
from io import StringIO
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from drawings import Picture
from harness import Cli
from hostile import COMMANDS, HOSTILE
from jinan_laser.output.answers.claims import claim_list
from jinan_laser.output.answers.entities import entity_list
from jinan_laser.output.answers.facts import fact_list
from jinan_laser.output.answers.trend import trend_view
from jinan_laser.output.formats.table import render
from jinan_laser.output.links import printable
from jinan_laser.output.page import Screen
from jinan_laser.query.select import select_claims, select_entities, select_facts
from jinan_laser.store.load import load

# What a chart is made of; nothing that runs, links or fetches.
SHAPES = {"svg", "title", "desc", "g", "text", "rect", "line", "polygon", "circle"}
# What a terminal, an editor or a reader would act on; tabs and line ends we place ourselves.
UNSAFE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_what_a_person_reads_is_harmless(command: list[str], hostile: Path, cli: Cli) -> None:
    for format_ in ("table", "markdown", "html"):
        result = cli(*command, "--format", format_, "--data", str(hostile))
        assert (result.status, result.err) == (0, ""), format_
        assert not UNSAFE.search(result.out), format_


@pytest.mark.parametrize("width", [30, 80, None])
def test_only_our_own_colours_reach_a_terminal(width: int | None, hostile: Path) -> None:
    base = load(hostile)
    shown = Screen(width, colour=True)
    for view in (
        fact_list(base, select_facts(base)),
        entity_list(base, select_entities(base)),
        claim_list(base, select_claims(base)),
        trend_view(base, base.facts["f0"]),
    ):
        screen = render(view, shown)
        assert "\x1b[" in screen
        assert not UNSAFE.search(re.sub(r"\x1b\[[0-9;]*m", "", screen))


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_machine_formats_carry_every_character(command: list[str], hostile: Path, cli: Cli) -> None:
    def out(*options: str) -> str:
        result = cli(*command, *options, "--data", str(hostile))
        assert (result.status, result.err) == (0, "")
        return result.out

    whole = json.loads(out("--json"))
    rows = whole if isinstance(whole, list) else [whole]
    assert [json.loads(line) for line in out("--format", "jsonl").split("\n")[:-1]] == rows
    table = list(csv.DictReader(StringIO(out("--format", "csv"), newline="")))
    assert len(table) == len(rows)
    for laid_flat, row in zip(table, rows, strict=True):
        for key, value in row.items():
            if isinstance(value, str):
                assert laid_flat[key] == value
    if command == ["facts"]:
        assert [row["label"] for row in rows] == HOSTILE
        assert [row["source"]["title"] for row in rows] == HOSTILE


@pytest.mark.parametrize("command", [["facts"], ["claims"], ["sources"], ["parks"]], ids=" ".join)
def test_markdown_renders_as_one_table_of_plain_text(
    command: list[str], hostile: Path, cli: Cli
) -> None:
    text = cli(*command, "--format", "markdown", "--data", str(hostile)).out
    tokens = MarkdownIt("gfm-like", {"linkify": False, "html": True}).parse(text)
    kinds = {token.type for token in tokens}
    assert sum(token.type == "table_open" for token in tokens) == 1
    assert {"html_block", "fence", "heading_open", "bullet_list_open"}.isdisjoint(kinds)
    inline = {child.type for token in tokens for child in token.children or ()}
    assert inline <= {"text", "text_special"}
    rows = [token for token in tokens if token.type == "tr_open"]
    data = json.loads(cli(*command, "--json", "--data", str(hostile)).out)
    assert len(rows) == 1 + len(data)
    widths = {len(re.findall(r"(?<!\\)\|", line)) for line in text.splitlines()}
    assert len(widths) == 1


def test_a_picture_of_hostile_text_is_well_formed(hostile: Path, cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    assert cli("facts", "--save", str(path), "--data", str(hostile)).status == 0
    text = path.read_text(encoding="utf-8")
    assert "<script" not in text
    assert not {c for c in text if unicodedata.category(c) in ("Cc", "Cf")} - {"\n"}


def test_a_chart_of_hostile_text_is_a_chart(hostile: Path, cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    for number, text in enumerate(HOSTILE):
        words = ("trend", f"f{number}", "--save", str(path), "--data", str(hostile))
        assert cli(*words).status == 0
        picture = Picture.of(path)
        assert len(picture.signs()) == 2
        assert {each.tag.rpartition("}")[2] for each in picture.root.iter()} <= SHAPES
        assert picture.one("title").text == printable(text)
        assert not UNSAFE.search(path.read_text("utf-8"))


WORDS = [
    "\x1b[31mred",
    "\x1b]8;;http://evil.example\x07click",
    "\x9b31m",
    "two\nlines",
    "\u202etfel",
    "\u2066isolated\u2069\u200b",
    "\udcff",  # a byte that is no UTF-8
]
# Command lines that are wrong in every place where a word can stand.
LINES = [
    ["{}"],
    ["--{}"],
    ["--json={}"],
    ["--", "{}"],
    ["fact", "{}"],
    ["facts", "{}"],
    ["park", "a", "{}"],
    ["info", "a", "{}"],
    ["facts", "--{}"],
    ["facts", "-{}"],
    ["facts", "--topic", "{}"],
    ["facts", "--since", "{}"],
    ["facts", "--subject", "{}"],
    ["facts", "--fields", "{}"],
    ["facts", "--fields", "id,", "{}"],
    ["facts", "--format", "{}"],
    ["facts", "--save", "{}"],
    ["facts", "--save", "{}/a.svg"],
    ["facts", "--data", "{}"],
    ["check", "--text", "{}"],
    ["schema", "{}"],
    ["cite", "{}"],
    ["cite", "--accessed", "{}"],
    ["export", "{}"],
    ["export", "{}/a.csv"],
    ["diff", "{}", "{}"],
    ["init", "{}/a.toml"],
    ["init", "a", "{}"],
]


@pytest.mark.parametrize("line", LINES, ids=" ".join)
def test_a_complaint_is_one_harmless_line(
    line: list[str], cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    for word in WORDS:
        words = [part.replace("{}", word) for part in line]
        for complaint in (cli(*words), cli(*words, "--json")):
            assert complaint.status in (1, 2, 3, 4), ascii(word)
            assert complaint.out == "", ascii(word)
            assert complaint.err.count("\n") == 1, ascii(word)
            assert not UNSAFE.search(complaint.err), ascii(word)
            if complaint.err.startswith("{"):
                assert json.loads(complaint.err)["error"]["code"] != "unexpected", ascii(word)


@pytest.mark.parametrize(
    "line", [["search", "zzz", "{}"], ["facts", "--search", "{}"]], ids=" ".join
)
def test_what_stands_nowhere_is_named_harmlessly(line: list[str], cli: Cli) -> None:
    for word in WORDS:
        words = [part.replace("{}", word) for part in line]
        for said in (cli(*words, screen=Screen(1000)), cli(*words, "--format", "markdown")):
            assert (said.status, said.err) == (0, ""), ascii(word)
            assert "stands nowhere" in said.out, ascii(word)
            assert not UNSAFE.search(said.out), ascii(word)
