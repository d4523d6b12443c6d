"""The types that the installed wheel shows to somebody else's checkers."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

CONSUMER = Path(__file__).with_name("consumer.py")


def checker(name: str) -> list[str]:
    if importlib.util.find_spec(name) is None:
        pytest.skip(f"{name} is not installed: pip install -e '.[dev]'")
    return [sys.executable, "-m", name]


def test_the_program_runs(installed: Path) -> None:
    subprocess.run([installed / "python", CONSUMER], check=True)


def test_mypy(installed: Path, tmp_path: Path) -> None:
    command = [*checker("mypy"), "--strict", "--python-executable", str(installed / "python")]
    result = subprocess.run(
        [*command, "--config-file", "", "--cache-dir", tmp_path, CONSUMER],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=tmp_path,
    )
    assert result.stdout == "Success: no issues found in 1 source file\n"


def test_pyright(installed: Path, tmp_path: Path) -> None:
    command = [*checker("pyright"), "--pythonpath", str(installed / "python"), str(CONSUMER)]
    result = subprocess.run(
        command, capture_output=True, encoding="utf-8", check=False, cwd=tmp_path
    )
    assert result.stdout.strip() == "0 errors, 0 warnings, 0 informations", (
        result.stdout + result.stderr
    )
