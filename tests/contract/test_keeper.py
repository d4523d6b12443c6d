"""What a keeper adds by editing TOML alone, every command knows: a topic, a unit, a plan."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from harness import ROOT, Cli, Process

TOPIC = """
[topics.talent]
title = "Talent and training"
"""
UNIT = """
[units."t/year"]
words = { "tonnes" = 1, "吨" = 1, "т" = 1, "kilotonnes" = 1000 }
"""
ENTITIES = """
[entities.powder-works]
kind = "company"
within = "jinan"
name = { en = "Powder Works", de = "Pulverwerk", zh = "粉末厂" }
"""
FACT = """
[facts.powder-output]
subject = "powder-works"
about = ["jinan-laser-industry"]
topic = "talent"
label = "Metal powder that the Powder Works makes"
measure = "output"
scope = "for additive manufacturing"
unit = "t/year"
headline = "powder-output-rezes-2024"
"""
CLAIM = """
[claims.powder-output-rezes-2024]
fact = "powder-output"
source = "rezes-2024"
speaker = "A manager of the works"
statement = "The Powder Works is to make 3 million tonnes a year by 2025."
value = 3000000
comparator = "="
due = "2025"
status = "planned"
stance = "supports"
printed = "3 мільёны т"
locator = "~ an example"
"""


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cli: Cli) -> Cli:
    """The program on a copy of the shipped base with these tables, each at its place."""
    text = (ROOT / "data" / "facts.toml").read_text(encoding="utf-8")
    for table, before in (
        (TOPIC, "\n[units."),
        (UNIT, "\n[sources."),
        (ENTITIES, "\n[facts."),
        (FACT, "\n[claims."),
    ):
        place = text.index(before)
        text = text[:place] + table + text[place:]
    file = tmp_path / "facts.toml"
    file.write_text(text + CLAIM, encoding="utf-8")
    monkeypatch.setenv("JINAN_LASER_DATA", str(file))
    return cli


def test_check_is_content(kept: Cli) -> None:
    assert kept("check").out.startswith("0 errors, 0 warnings")


@pytest.mark.parametrize(
    "command",
    [
        ["facts", "--topic", "talent"],
        ["facts", "--unit", "t/year"],
        ["facts", "--subject", "粉末厂"],
        ["facts", "--subject", "jinan-laser-industry", "--verdict", "overdue"],
        ["facts", "--search", "additive"],
        ["fact", "powder-output"],
        ["company", "pulverwerk"],
        ["entity", "jinan-laser-industry"],
    ],
    ids=" ".join,
)
def test_where_the_fact_is_shown(command: list[str], kept: Cli) -> None:
    out = kept(*command).out
    assert "Metal powder that the Powder Works makes" in out
    assert "3 million t/year" in out
    assert "overdue" in out


def test_the_heading_is_the_title_of_the_topic(kept: Cli) -> None:
    assert kept("facts", "--topic", "talent").out.splitlines()[1].startswith("Talent and training ")
    [row] = json.loads(kept("facts", "--topic", "talent", "--json").out)
    assert (row["topic"], row["unit"], row["due"]) == ("talent", "t/year", "2025")


@pytest.mark.parametrize(
    "command",
    [
        ["claims", "--fact", "powder-output"],
        ["timeline", "--since", "2025"],
        ["source", "rezes-2024"],
        ["trend", "powder-output"],
    ],
    ids=" ".join,
)
def test_where_its_figure_is_shown(command: list[str], kept: Cli) -> None:
    assert "3 million t/year" in kept(*command).out


def test_where_its_entity_is_shown(kept: Cli) -> None:
    for command in (["companies"], ["entities"], ["entity", "jinan"], ["search", "works"]):
        assert "Powder Works" in kept(*command).out, command


@pytest.mark.parametrize(
    ("printed", "errors"),
    [("3000000吨", 0), ("3 000 тыс. т", 0), ("3000 kilotonnes", 0), ("3 мільёны га", 1)],
)
def test_each_word_for_its_unit_is_read_in_print(
    printed: str, errors: int, kept: Cli, tmp_path: Path
) -> None:
    file = tmp_path / "facts.toml"
    text = file.read_text(encoding="utf-8")
    assert "3 мільёны т" in text
    file.write_text(text.replace("3 мільёны т", printed), encoding="utf-8")
    report = json.loads(kept("check", "--json").out)
    assert (report["errors"], report["warnings"]) == (errors, 0)


def test_what_cites_and_compares_knows_it(kept: Cli, tmp_path: Path) -> None:
    assert "3 мільёны т" in kept("cite", "powder-output").out
    shipped = str(ROOT / "data" / "facts.toml")
    changes = kept("diff", shipped, str(tmp_path / "facts.toml"), "--json").out
    assert {change["id"] for change in json.loads(changes)} >= {
        "powder-output",
        "powder-output-rezes-2024",
        "powder-works",
    }


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("facts --topic tal", "talent"),
        ("facts --unit t", "t/year"),
        ("company powder", "powder-works"),
        ("fact powder", "powder-output"),
    ],
)
def test_the_shell_completes_it(
    words: str, offered: str, kept: Cli, process: Process, tmp_path: Path
) -> None:
    assert kept("info").status == 0
    result = process(
        env={
            "JINAN_LASER_DATA": str(tmp_path / "facts.toml"),
            "COMP_WORDS": f"jinan-laser {words}",
            "COMP_CWORD": str(len(words.split())),
            "_JINAN_LASER_COMPLETE": "complete_bash",
        }
    )
    assert result.stdout.split() == [offered]


def test_an_export_has_it_all(kept: Cli, tmp_path: Path) -> None:
    file = tmp_path / "base.sqlite"
    assert kept("export", str(file)).status == 0
    with closing(sqlite3.connect(file)) as database:
        [row] = database.execute(
            "SELECT topics.title, units.kind, word, factor, entity, verdict, within FROM facts"
            " JOIN topics ON topics.id = topic JOIN units ON units.id = facts.unit"
            " JOIN unit_words ON unit_words.unit = units.id"
            " JOIN further_subjects AS further ON further.fact = facts.id"
            " JOIN verdicts ON verdicts.fact = facts.id JOIN entities ON entities.id = subject"
            " WHERE facts.id = 'powder-output' AND word = 'kilotonnes'"
        ).fetchall()
        [found] = database.execute(
            "SELECT id FROM search JOIN texts ON texts.rowid = search.rowid"
            " WHERE search MATCH '\"A manager of the works\"'"
        ).fetchall()
    assert row == (
        *("Talent and training", "measure", "kilotonnes", "1000"),
        *("jinan-laser-industry", "overdue", "jinan"),
    )
    assert found == ("powder-output-rezes-2024",)


def test_what_is_misspelt_is_told_with_what_was_meant(kept: Cli, tmp_path: Path) -> None:
    file = tmp_path / "facts.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace('topic = "talent"', 'topic = "talents"').replace('"t/year"\nh', '"t/yaer"\nh'),
        encoding="utf-8",
    )
    errors = kept("facts").err
    assert 'no topic "talents"; did you mean "talent"?' in errors
    assert 'no unit "t/yaer"; did you mean "t/year"?' in errors
