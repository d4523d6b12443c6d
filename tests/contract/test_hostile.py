"""A base whose every text tries to break the reader: tables stay safe, data stays whole."""

import csv
import json
import re
import unicodedata
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import tomli_w
from markdown_it import MarkdownIt

from harness import Cli
from jinan_laser.output.answers.claims import claim_list
from jinan_laser.output.answers.entities import entity_list
from jinan_laser.output.answers.facts import fact_list
from jinan_laser.output.answers.trend import trend_view
from jinan_laser.output.formats.table import render
from jinan_laser.output.view import Screen
from jinan_laser.query.select import select_claims, select_entities, select_facts
from jinan_laser.store.load import load

HOSTILE = [
    "[red]x[/red] [sic] [/sic] [link=http://x]y[/link]",
    ":smile: :warning: a:b:c",
    "\x1b[31mred\x1b[0m \x1b]8;;http://evil.example\x07click\x1b]8;;\x07",
    "\x9b31m \x84 \x7f \x00",
    "\u202eright to left\u202c \u2066isolated\u2069 \u200b\u200d\ufeff",
    "two\nlines\r\nand\ttabs\x0b\x0c\x1c\x85\u2028\u2029",
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "pipe | star * under_score `code` <b>bold</b> &amp; # ~~gone~~ \\",
    '"}], {"injected": "\\u0000", \'quoted\'',
    "</text></svg><script>alert(1)</script>",
    "long" * 100,
    "宽宽的字符" * 40,
    "e\u0301\u0323" * 60,
    "🇨🇳👩‍🔬 Цзінань ـاردو मराठी",
    "C:\\path\\{brace} %s {0} ${HOME} $(id)",
]
UNIT = "\x1b[31m\u202eCNY"
COMMANDS = [
    ["facts"],
    ["fact", "f0"],
    ["entities"],
    ["parks"],
    ["park", "e0"],
    ["claims"],
    ["sources"],
    ["source", "s0"],
    ["disputes"],
    ["trend", "f0"],
    ["timeline"],
    ["search", "o"],
    ["info"],
]
# What a terminal, an editor or a reader would act on; tabs and line ends we place ourselves.
UNSAFE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    document: dict[str, Any] = {
        "format": 2,
        "about": {
            "title": HOSTILE[2],
            "version": "1.0.0",
            "base": "s0",
            "checked": "2024",
            "keepers": HOSTILE[2],
            "licence": HOSTILE[4],
        },
        "topics": {"parks": {"title": HOSTILE[2]}},
        "units": {UNIT: {"kind": "money"}},
        "sources": {},
        "entities": {},
        "facts": {},
        "claims": {},
    }
    for number, text in enumerate(HOSTILE):
        document["sources"][f"s{number}"] = {
            "title": text,
            "original_title": text,
            "publisher": text,
            "url": text,
            "archived": text,
            "language": "zh",
            "published": "2024",
            "kind": "news",
            "family": f"s{number}",
            "note": text,
        }
        document["entities"][f"e{number}"] = {
            "kind": "park",
            "within": f"e{max(number - 1, 0)}",
            "name": {"en": text, "be": text, "zh": text},
            "aliases": [text],
            "note": text,
        }
        document["facts"][f"f{number}"] = {
            "subject": f"e{number}",
            "about": ["e0", "e1"],
            "topic": "parks",
            "label": text,
            "measure": text,
            "scope": text,
            "unit": UNIT,
            "headline": f"c{number}",
            "note": text,
        }
        for claim, stance in ((f"c{number}", "supports"), (f"d{number}", "disputes")):
            document["claims"][claim] = {
                "fact": f"f{number}",
                "source": f"s{number if stance == 'supports' else 1 - min(number, 1)}",
                "speaker": text,
                "statement": text,
                "value": number + 0.5,
                "comparator": ">",
                "as_of": f"20{number:02}" if stance == "supports" else "1999",
                "status": "reported",
                "stance": stance,
                "printed": text,
                "locator": "~ " + re.sub(r"[\r\n\x85\u2028\u2029]", " ", text),
                "note": text,
            }
    path = tmp_path_factory.mktemp("hostile") / "facts.toml"
    path.write_text(tomli_w.dumps(document), encoding="utf-8")
    return path


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("format_", ["table", "markdown"])
def test_what_a_person_reads_is_harmless(
    command: list[str], format_: str, hostile: Path, cli: Cli
) -> None:
    result = cli(*command, "--format", format_, "--data", str(hostile))
    assert (result.status, result.err) == (0, "")
    assert not UNSAFE.search(result.out)


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
    for name in ("a.svg", "a.html"):
        path = tmp_path / name
        assert cli("facts", "--save", str(path), "--data", str(hostile)).status == 0
        text = path.read_text(encoding="utf-8")
        assert "<script" not in text
        assert not {c for c in text if unicodedata.category(c) in ("Cc", "Cf")} - {"\n"}


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


@pytest.mark.parametrize("word", WORDS, ids=ascii)
@pytest.mark.parametrize("line", LINES, ids=" ".join)
def test_a_complaint_is_one_harmless_line(
    line: list[str], word: str, cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    words = [part.replace("{}", word) for part in line]
    for complaint in (cli(*words), cli(*words, "--json")):
        assert complaint.status in (1, 2, 3, 4)
        assert complaint.out == ""
        assert complaint.err.count("\n") == 1
        assert not UNSAFE.search(complaint.err)
        if complaint.err.startswith("{"):
            assert json.loads(complaint.err)["error"]["code"] != "unexpected"


@pytest.mark.parametrize("word", WORDS, ids=ascii)
@pytest.mark.parametrize(
    "line", [["search", "zzz", "{}"], ["facts", "--search", "{}"]], ids=" ".join
)
def test_what_stands_nowhere_is_named_harmlessly(line: list[str], word: str, cli: Cli) -> None:
    words = [part.replace("{}", word) for part in line]
    for said in (cli(*words, screen=Screen(1000)), cli(*words, "--format", "markdown")):
        assert (said.status, said.err) == (0, "")
        assert "stands nowhere" in said.out
        assert not UNSAFE.search(said.out)
