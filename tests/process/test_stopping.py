"""Whenever an export is stopped, what stood there or the new one is there whole, and nothing else.

Every step at which something can happen is tried in CI, and a share of them in everyday runs,
other ones for each way to stop it: see ``stopping.py``.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from examples import one_of
from harness import ROOT, clean_environment

DONE = [0, "", True]


def stopped(
    format_: str, how: str, home: Path, first: int = 0
) -> tuple[int, list[object], list[object]]:
    driver = Path(__file__).with_name("stopping.py")
    every = one_of()
    result = subprocess.run(
        [sys.executable, driver, format_, how, str(1 + first % every), str(every)],
        env=clean_environment(home) | {"PYTHONPATH": str(ROOT / "tests")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 0, result.stderr
    found = json.loads(result.stderr)
    return found["steps"], found["wrong"], found["end"]


@pytest.mark.parametrize(
    ("first", "format_", "how"),
    [
        (0, "csv", "SIGKILL"),
        (1, "csv", "SIGTERM"),
        (2, "csv", "EIO"),
        (3, "csv", "EIO+"),
        (0, "sqlite", "SIGKILL"),
        (1, "sqlite", "SIGHUP"),
        (2, "sqlite", "EIO"),
        (0, "html", "SIGTERM"),
        (1, "html", "EIO"),
    ],
)
def test_at_every_step(first: int, format_: str, how: str, tmp_path: Path) -> None:
    steps, wrong, end = stopped(format_, how, tmp_path, first)
    assert (wrong, end) == ([], DONE)
    assert steps >= {"csv": 50, "sqlite": 15, "html": 8}[format_]  # else it looked at nothing


@pytest.mark.parametrize(
    ("first", "how"),
    [
        (0, "SIGKILL/no-exchange"),
        (1, "EIO/no-exchange"),
        (2, "EIO+/no-exchange"),
        (3, "EIO/ENOSYS-exchange"),
    ],
)
def test_where_no_single_step_replaces_a_folder(first: int, how: str, tmp_path: Path) -> None:
    _, wrong, end = stopped("csv", how, tmp_path, first)
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
