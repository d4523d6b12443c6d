"""Every console block of the documents shows what the program prints on 80 columns today.

A block holds command lines after ``$`` and what reaches the screen. Rewrite them with
``pytest --rewrite-golden`` and review the difference.
"""

import doctest
import json
import re
import shlex
from pathlib import Path
from textwrap import dedent, indent
from typing import get_args

import jq
import pytest

from harness import ROOT, Cli
from jinan_laser import load
from jinan_laser.cli.commands import COMMANDS, GROUPS
from jinan_laser.model.base import RECORDS, About
from jinan_laser.model.record import keys_of
from jinan_laser.model.vocabulary import Verdict
from jinan_laser.output.page import Screen

DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^( *)```console\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
TOML = re.compile(r"^```toml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
DRAFT = re.compile(r"^<!-- draft: (\S+) -->\n```markdown\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FENCED = re.compile(r"^ *```.*?^ *```$", re.MULTILINE | re.DOTALL)
LISTING = re.compile(r"(?<=<!-- commands -->\n)(.*?)(?=<!-- end of commands -->)", re.DOTALL)
OWN_BASE = ROOT / "docs" / "own-base.md"
PICTURES = {"industry-scale.svg": "trend industry-scale", "article.svg": "article"}
SCREENSHOTS = sorted((ROOT / "docs" / "pictures").iterdir())
MOST = 60_000  # bytes of a screenshot


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_blocks(
    document: Path, cli: Cli, rewrite: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("JINAN_LASER_DATA", str(ROOT / "data" / "facts.toml"))
    monkeypatch.chdir(tmp_path)
    expected = document.read_text(encoding="utf-8")
    if document == OWN_BASE:
        write_own_base(tmp_path)
    for name, draft in DRAFT.findall(expected):
        (tmp_path / name).write_text(draft, encoding="utf-8")

    def executed(block: re.Match[str]) -> str:
        lines = dedent(block[2]).splitlines()
        commands = [line[2:] for line in lines if line.startswith("$ ")]
        assert commands
        shown = "".join(f"$ {command}\n{output(command, cli)}" for command in commands)
        return indent(f"```console\n{shown}```", block[1])

    actual = BLOCK.sub(executed, expected)
    if rewrite:
        document.write_text(actual, encoding="utf-8")
    assert actual == document.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "document",
    [*DOCUMENTS, ROOT / "CHANGELOG.md", *sorted((ROOT / "docs" / "adr").glob("*.md"))],
    ids=lambda path: path.name,
)
def test_prose_is_wrapped_at_100_columns(document: Path) -> None:
    text = FENCED.sub("", document.read_text(encoding="utf-8"))
    prose = [line for line in text.splitlines() if not line.lstrip().startswith("|")]
    assert len(prose) > 1
    assert [line for line in prose if len(line) > 100] == []


def test_python_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JINAN_LASER_DATA", str(ROOT / "data" / "facts.toml"))
    tried = [doctest.testfile(str(path), module_relative=False) for path in DOCUMENTS]
    assert sum(result.attempted for result in tried) >= 4
    assert sum(result.failed for result in tried) == 0


def test_the_readme_has_blocks_to_run() -> None:
    assert len(BLOCK.findall((ROOT / "README.md").read_text(encoding="utf-8"))) >= 4


def test_the_readme_lists_the_commands(rewrite: bool) -> None:
    path = ROOT / "README.md"
    rows = [
        f"| {group} | `{command.name}` | {command.summary} |\n"
        for group in GROUPS
        for command in COMMANDS
        if command.group == group
    ]
    listing = "".join(["| | command | answer |\n", "| --- | --- | --- |\n", *rows])
    if rewrite:
        text = path.read_text(encoding="utf-8")
        path.write_text(LISTING.sub(lambda _: listing, text), encoding="utf-8")
    assert LISTING.findall(path.read_text(encoding="utf-8")) == [listing]


@pytest.mark.parametrize("name", PICTURES)
def test_the_pictures_are_what_the_program_draws(
    name: str, cli: Cli, rewrite: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("JINAN_LASER_DATA", str(ROOT / "data" / "facts.toml"))
    made, picture = tmp_path / name, ROOT / "docs" / name
    assert cli(*PICTURES[name].split(), "--save", str(made)).status == 0
    if rewrite:
        picture.write_bytes(made.read_bytes())
    assert made.read_bytes() == picture.read_bytes()


@pytest.mark.parametrize("file", SCREENSHOTS, ids=lambda path: path.name)
def test_screenshots_are_small_and_shown(file: Path) -> None:
    assert 1_000 < file.stat().st_size < MOST
    assert f"](pictures/{file.name})" in (ROOT / "docs" / "pages.md").read_text("utf-8")


def test_the_base_of_the_page_on_bases(cli: Cli, tmp_path: Path) -> None:
    file = write_own_base(tmp_path)
    assert cli("check", str(file)).out.startswith("0 errors, 0 warnings; 5 claims, 5 printed")
    verdicts = {row.id: row.verdict for row in load(file).facts()}
    assert verdicts == {"capacity": "missed", "jobs": "corroborated"}
    text = file.read_text("utf-8")
    without, _, _ = text.partition("[claims.capacity-oreby-post-2025]")
    jobs = text.index("[claims.jobs-oreby")
    file.write_text(without + text[jobs:], encoding="utf-8")
    assert load(file).verdict("capacity") == ("overdue", 0, 0)


def test_the_mistake_of_the_page_on_bases(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write_own_base(tmp_path)
    monkeypatch.chdir(tmp_path)
    text = file.read_text("utf-8").replace("value = 850", "value = 580")
    file.write_text(text, encoding="utf-8")
    [promised] = re.findall(r"```text\n(.*?\n)```", OWN_BASE.read_text("utf-8"), re.DOTALL)
    assert cli("check", file.name).out.startswith(promised)


def test_the_page_on_bases_names_every_verdict_and_every_key() -> None:
    page = OWN_BASE.read_text("utf-8")
    table = page.partition("## How verdicts come about")[2].partition("```")[0]
    named = re.findall(r"^\|[^|]*\| `([a-z-]+)` \|", table, re.MULTILINE)
    assert {*named, "not-said"} == set(get_args(Verdict))  # that one is only for trials
    keys = {key for record in RECORDS.values() for key in keys_of(record)} | {*keys_of(About)}
    assert {key for key in keys if not re.search(rf"^{key} =|`{key}`", page, re.MULTILINE)} == set()


def write_own_base(folder: Path) -> Path:
    """Write the base that the page builds, and one of an older format."""
    (folder / "old.toml").write_text('format = 1\n\n[about]\ntitle = "Old"\n', encoding="utf-8")
    file = folder / "batteries.toml"
    file.write_text("\n".join(TOML.findall(OWN_BASE.read_text("utf-8"))), encoding="utf-8")
    return file


def output(command: str, cli: Cli) -> str:
    """Run a command line; it may end in a pipe to jq."""
    line, _, program = command.partition(" | jq ")
    name, *arguments = shlex.split(line)
    assert name == "jinan-laser"
    result = cli(*arguments, screen=None if program else Screen(80))
    if not program:
        return result.out + result.err
    *options, expression = shlex.split(program)
    values = jq.compile(expression).input_text(result.out)
    if options == ["-r"]:
        return "".join(f"{value}\n" for value in values)
    assert options == ["-c"]
    compact = (json.dumps(value, ensure_ascii=False, separators=(",", ":")) for value in values)
    return "".join(f"{line}\n" for line in compact)
