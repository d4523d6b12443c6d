"""What a start imports: the prompt waits for every module, so none comes without need.

``difflib`` and ``decimal`` are not in the lists: Typer and Pydantic import them themselves.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from harness import PROGRAM, clean_environment

NEVER = {
    "asyncio",
    "csv",
    "email",
    "importlib.metadata",
    "logging",
    "pyarrow",
    "rich.console",
    "rich.table",
    "sqlite3",
    "unittest",
    "jinan_laser.cli.mistakes",
    "jinan_laser.output.citations",
    "jinan_laser.output.exports",
    "jinan_laser.output.formats.drawing",
    "jinan_laser.output.schema",
    "jinan_laser.query.diff",
    "jinan_laser.store.check",
    "jinan_laser.store.placed",
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
    assert not modules & (NEVER | {"rich", "jinan_laser.query.search"})
    assert "jinan_laser.output.rows.fact" in modules


@pytest.mark.parametrize("words", [("facts",), ("park", "east-park")])
def test_a_pipe_imports_of_rich_only_the_widths(words: tuple[str, ...], tmp_path: Path) -> None:
    modules = imported(tmp_path, *words)
    assert not modules & NEVER
    rich = {name for name in modules if name.startswith("rich.")}
    assert all(name.startswith(("rich.cells", "rich._")) for name in rich)


def test_completion_imports_what_it_needs(tmp_path: Path) -> None:
    modules = imported(tmp_path, **COMPLETION)
    assert not modules & (NEVER | {"rich", "jinan_laser.output.answers", "jinan_laser.query"})


@pytest.mark.parametrize("word", ["--help", "--version"])
def test_help_imports_no_models(word: str, tmp_path: Path) -> None:
    modules = imported(tmp_path, word)
    assert not modules & (NEVER | {"rich", "pydantic", "pydantic_core", "tomli"})
    assert not any(name.startswith("jinan_laser.model.record") for name in modules)


def test_whoever_wants_pydantic_plugins_gets_them(tmp_path: Path) -> None:
    modules = imported(tmp_path, "info", "--json", PYDANTIC_DISABLE_PLUGINS="other")
    assert {"pydantic.plugin._loader", "importlib.metadata"} <= modules


def test_a_pydantic_that_wants_more_of_its_plugin_loader_gets_the_real_one() -> None:
    script = (
        "import sys; from jinan_laser.__main__ import _look_for_no_plugins as spare; spare();"
        "import pydantic; ours = sys.modules['pydantic.plugin._loader'];"
        "assert ours.get_plugins() == ();"
        "from pydantic.plugin._loader import PYDANTIC_ENTRY_POINT_GROUP as group;"
        "assert sys.modules['pydantic.plugin._loader'] is not ours;"
        "print(group)"
    )
    result = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=False
    )
    assert (result.stdout, result.stderr) == ("pydantic\n", "")
