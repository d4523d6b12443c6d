"""Whenever an export is stopped, what stood there or the new one is there whole, and nothing else.

Every step at which something can happen is tried: see ``stopping.py``.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from harness import ROOT, clean_environment

DONE = [0, "", True]


def stopped(format_: str, how: str, home: Path) -> tuple[int, list[object], list[object]]:
    driver = Path(__file__).with_name("stopping.py")
    result = subprocess.run(
        [sys.executable, driver, format_, how],
        env=clean_environment(home) | {"PYTHONPATH": str(ROOT / "tests")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 0, result.stderr
    found = json.loads(result.stderr)
    return found["steps"], found["wrong"], found["end"]


@pytest.mark.parametrize(
    ("format_", "how"),
    [
        ("csv", "SIGKILL"),
        ("csv", "SIGTERM"),
        ("csv", "EIO"),
        ("csv", "EIO+"),
        ("sqlite", "SIGKILL"),
        ("sqlite", "SIGHUP"),
        ("sqlite", "EIO"),
        ("html", "SIGTERM"),
        ("html", "EIO"),
    ],
)
def test_at_every_step(format_: str, how: str, tmp_path: Path) -> None:
    steps, wrong, end = stopped(format_, how, tmp_path)
    assert (wrong, end) == ([], DONE)
    assert steps >= {"csv": 50, "sqlite": 15, "html": 8}[format_]  # else it looked at nothing


@pytest.mark.parametrize("how", ["SIGKILL", "EIO+"])
def test_where_no_single_step_replaces_a_folder(how: str, tmp_path: Path) -> None:
    _, wrong, end = stopped("csv", f"{how}/no-exchange", tmp_path)
    assert (wrong, end) == ([], DONE)


@pytest.mark.parametrize(
    ("format_", "how"),
    [
        ("csv", "EIO-rename/EIO-exchange"),
        ("csv", "EIO-rename/no-exchange"),
        ("sqlite", "EIO-rename"),
    ],
)
def test_a_move_that_fails_leaves_the_earlier_one(format_: str, how: str, tmp_path: Path) -> None:
    _, wrong, (status, said, new) = stopped(format_, how, tmp_path)
    assert (wrong, status, new) == ([], 1, False)
    assert "input/output error" in str(said)
    assert str(said).count("\n") == 1
