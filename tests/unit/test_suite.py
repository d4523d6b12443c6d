"""What the suite promises of itself: it holds on any machine, and CI changes no file."""

import os
import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harness import ROOT


@settings(max_examples=2)
@given(st.booleans())
def test_a_property_may_be_slow(drawn: bool) -> None:
    time.sleep(0.25 + 0.01 * drawn)  # Hypothesis allows 0.2 seconds by default


def test_golden_files_are_not_rewritten_in_ci() -> None:
    result = pytest_run("--rewrite-golden", "tests/bad", CI="true")
    assert (result.returncode, result.stdout) == (4, "")
    assert result.stderr == "ERROR: golden files are not rewritten in CI\n\n"


@pytest.mark.parametrize("variable", ["COLUMNS", "FORCE_COLOR", "JINAN_LASER_DATA", "TERM"])
def test_settings_of_whoever_runs_the_tests_do_not_reach_them(variable: str) -> None:
    assert variable not in os.environ


def pytest_run(*arguments: str, **variables: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-n0", "-p", "no:cacheprovider", *arguments],
        cwd=ROOT,
        env={"PATH": os.defpath, "PYTHONDONTWRITEBYTECODE": "1", **variables},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
