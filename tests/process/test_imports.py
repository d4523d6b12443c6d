"""What a start imports: the prompt waits for every module, so none comes without need.

``difflib`` and ``decimal`` are not in the lists: Typer and Pydantic import them themselves.
Neither are ``importlib.metadata`` and what comes with it, ``csv`` and ``email``: Pydantic
imports its plugin loader before it asks whether plugins are wanted.
"""

import subprocess
from pathlib import Path

import pytest

from harness import PROGRAM, clean_environment

NEVER = {
    "asyncio",
    "logging",
    "matplotlib",
    "pyarrow",
    "rich.console",
    "rich.table",
    "sqlite3",
    "unittest",
    "jinan_laser.cli.mistakes",
    "jinan_laser.output.charts",
    "jinan_laser.output.citations",
    "jinan_laser.output.drawing",
    "jinan_laser.output.exports",
    "jinan_laser.output.formats.csv",
    "jinan_laser.output.formats.picture",
    "jinan_laser.output.schema",
    "jinan_laser.query.diff",
    "jinan_laser.store.check",
    "jinan_laser.store.codes",
    "jinan_laser.store.positions",
    "jinan_laser.store.shape",
}
COMPLETION = {
    "COMP_WORDS": "jinan-laser park e",
    "COMP_CWORD": "2",
    "_JINAN_LASER_COMPLETE": "complete_bash",
}


def imported(home: Path, *words: str, **variables: str) -> set[str]:
    """Return the modules that a start names, without those of the measuring of coverage."""
    kept = {n: t for n, t in clean_environment(home).items() if not n.startswith("COV")}
    result = subprocess.run(
        [PROGRAM, *words],
        env=kept | {"PYTHONPROFILEIMPORTTIME": "1", **variables},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    lines = [line for line in result.stderr.splitlines() if line.startswith("import time:")]
    assert lines
    return {line.rpartition("|")[2].strip() for line in lines}


@pytest.mark.parametrize(
    "words", [("facts", "--json"), ("policies", "--json"), ("park", "east-park", "--json")]
)
def test_json_imports_what_it_needs(words: tuple[str, ...], tmp_path: Path) -> None:
    modules = imported(tmp_path, *words)
    assert not modules & (NEVER | {"rich", "jinan_laser.query.search", "jinan_laser.query.words"})
    asked = "facts" if "park" in words or "facts" in words else "entities"
    assert f"jinan_laser.output.answers.{asked}" in modules


def test_a_list_of_entities_declares_no_rows_of_facts_and_claims(tmp_path: Path) -> None:
    modules = imported(tmp_path, "policies", "--json")
    assert not modules & {f"jinan_laser.output.answers.{each}" for each in ("claims", "facts")}


def test_a_list_of_facts_declares_no_rows_of_claims(tmp_path: Path) -> None:
    assert "jinan_laser.output.answers.claims" not in imported(tmp_path, "facts", "--json")


@pytest.mark.parametrize("words", [("facts",), ("park", "east-park")])
def test_a_pipe_imports_of_rich_only_the_widths(words: tuple[str, ...], tmp_path: Path) -> None:
    modules = imported(tmp_path, *words)
    assert not modules & NEVER
    rich = {name for name in modules if name.startswith("rich.")}
    assert all(name.startswith(("rich.cells", "rich._")) for name in rich)


@pytest.mark.parametrize("words", [("facts",), ("park", "east-park")])
def test_colours_take_of_rich_neither_its_console_nor_its_tables(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    modules = imported(tmp_path, *words, FORCE_COLOR="1")
    assert not modules & NEVER
    assert "rich.style" in modules


def test_completion_imports_what_it_needs(tmp_path: Path) -> None:
    modules = imported(tmp_path, **COMPLETION)
    assert not modules & (NEVER | {"rich", "jinan_laser.output.answers", "jinan_laser.query.find"})


@pytest.mark.parametrize("word", ["--help", "--version"])
def test_help_imports_no_models(word: str, tmp_path: Path) -> None:
    modules = imported(tmp_path, word)
    assert not modules & (NEVER | {"rich", "pydantic", "pydantic_core", "tomli"})
    assert not any(name.startswith("jinan_laser.model.record") for name in modules)


PLUGIN = """
import colorsys  # nobody else does


class Plugin:
    def new_schema_validator(self, *_):
        return None, None, None

plugin = Plugin()
"""


@pytest.mark.parametrize(
    ("chosen", "loaded"), [({}, False), ({"PYDANTIC_DISABLE_PLUGINS": "other"}, True)]
)
def test_plugins_of_pydantic_are_for_those_who_ask(
    chosen: dict[str, str], loaded: bool, tmp_path: Path
) -> None:
    (tmp_path / "a_plugin.py").write_text(PLUGIN)
    about = tmp_path / "a_plugin-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: a-plugin\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text("[pydantic]\na_plugin = a_plugin:plugin\n")
    modules = imported(tmp_path, "info", "--json", PYTHONPATH=str(tmp_path), **chosen)
    assert ("colorsys" in modules) is loaded
