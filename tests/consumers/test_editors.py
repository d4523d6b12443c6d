"""Editors mark what is wrong in a base, by the schema that its first line names.

Most of them ask a language server for TOML: Taplo or Tombi. Both also run on a command line.
"""

import subprocess
from collections.abc import Callable
from importlib.metadata import files
from pathlib import Path

import pytest

from harness import BARE, BATTERY, NEWER, ROOT, SMALL, Cli, clean_environment

FIRST_LINE = "#:schema ./facts.schema.json\n"
SERVERS = {"taplo": ["taplo", "lint"], "tombi": ["tombi", "lint", "--offline"]}
Lint = Callable[[str], "subprocess.CompletedProcess[str]"]


@pytest.fixture(params=SERVERS)
def lint(request: pytest.FixtureRequest, cli: Cli, tmp_path: Path) -> Lint:
    """What a language server says of a base that lies beside its schema."""
    name, *arguments = SERVERS[request.param]
    [program] = (file.locate() for file in files(name) or () if file.name == name)
    (tmp_path / "facts.schema.json").write_text(cli("schema", "--file").out, encoding="utf-8")

    def run(text: str) -> "subprocess.CompletedProcess[str]":
        assert text.startswith(FIRST_LINE)
        (tmp_path / "base.toml").write_text(text, encoding="utf-8")
        return subprocess.run(
            [str(program), *arguments, "base.toml"],
            cwd=tmp_path,
            env=clean_environment(tmp_path),
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return run


@pytest.mark.parametrize("file", [SMALL, NEWER, BARE, BATTERY], ids=lambda file: file.stem)
def test_a_base_has_no_mistakes(file: Path, lint: Lint) -> None:
    result = lint(FIRST_LINE + file.read_text("utf-8"))
    assert result.returncode == 0, result.stderr


def test_the_shipped_base_has_none(lint: Lint) -> None:
    result = lint((ROOT / "data" / "facts.toml").read_text("utf-8"))
    assert result.returncode == 0, result.stderr


def test_a_new_base_has_none(lint: Lint, cli: Cli, tmp_path: Path) -> None:
    assert cli("init", str(tmp_path / "new.toml")).status == 0
    result = lint(FIRST_LINE + (tmp_path / "new.toml").read_text("utf-8"))
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('publisher = "Tygodnik Energia"', 'publsher = "Tygodnik Energia"'),
        ('status = "opinion"', 'status = "opinon"'),
        ('language = "pl"', 'language = "Polish"'),
        ('due = "2028"', 'due = "2028-13"'),
        ("value = 120.5", 'value = "120.5"'),
        ('words = ["%", "percent", "procent"]', 'words = ["%", "2 percent", "procent"]'),
        ("[topics.rules]", "[topics.Rules]"),
    ],
)
def test_a_mistake_is_marked_where_it_is(right: str, wrong: str, lint: Lint) -> None:
    text = FIRST_LINE + BATTERY.read_text("utf-8")
    before, found, after = text.partition(right)
    assert found
    result = lint(before + wrong + after)
    assert result.returncode != 0
    assert f"base.toml:{before.count(chr(10)) + 1}:" in result.stdout + result.stderr


def test_a_missing_key_is_named(lint: Lint) -> None:
    text = FIRST_LINE + BATTERY.read_text("utf-8")
    result = lint(text.replace('publisher = "Tygodnik Energia"\n', "", 1))
    assert result.returncode != 0
    assert '"publisher" is' in result.stdout + result.stderr
