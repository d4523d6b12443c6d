"""Fixtures: the program in this process, the program as a process, the bases."""

import os
import signal
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

import pytest

from harness import PROGRAM, ROOT, SMALL, Cli, Process, Result, clean_environment
from jinan_laser.cli.app import run
from jinan_laser.model.base import FactBase
from jinan_laser.output.formats.shown import Shown
from jinan_laser.store.load import load


def pytest_configure() -> None:
    # A run in the background ignores Ctrl-C, and so would every program that it starts.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite-golden", action="store_true", help="rewrite the golden files; review the diff"
    )
    parser.addoption("--dist", type=Path, help="test the sdist and wheel in this folder")


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    wanted = bool(request.config.getoption("--rewrite-golden"))
    assert not (wanted and os.environ.get("CI")), "golden files are not rewritten in CI"
    return wanted


@pytest.fixture
def small() -> FactBase:
    return load(SMALL)


@pytest.fixture(scope="session")
def shipped() -> FactBase:
    return load(ROOT / "data" / "facts.toml")


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    """Run a command line in this process, on the small base."""
    monkeypatch.setenv("JINAN_LASER_DATA", str(SMALL))
    for variable in ("FORCE_COLOR", "NO_COLOR", "COLUMNS"):
        monkeypatch.delenv(variable, raising=False)

    def call(*arguments: str, shown: Shown | None = None) -> Result:
        status = run(arguments, shown)
        captured = capsys.readouterr()
        return Result(status, captured.out, captured.err)

    return call


@pytest.fixture
def process(tmp_path: Path) -> Process:
    """Run the installed program as a process of its own, in a clean environment."""

    def call(*arguments: str, **settings: object) -> "subprocess.CompletedProcess[str]":
        variables = settings.pop("env", {})
        assert isinstance(variables, dict)
        options: Any = {"capture_output": True, "timeout": 60, **settings}
        result: subprocess.CompletedProcess[str] = subprocess.run(
            [PROGRAM, *arguments],
            env=clean_environment(tmp_path) | variables,
            encoding="utf-8",
            check=False,
            **options,
        )
        return result

    return call


@pytest.fixture(scope="session")
def dist(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the sdist and of the wheel that was built from it."""
    given: Path | None = request.config.getoption("--dist")
    if given is not None:
        return given
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return folder


@pytest.fixture(scope="session")
def wheel(dist: Path) -> Path:
    [path] = dist.glob("*.whl")
    return path


@pytest.fixture(scope="session")
def sdist(dist: Path) -> Path:
    [path] = dist.glob("*.tar.gz")
    return path


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ``bin`` folder of a new environment that holds the wheel and what it needs."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=True)
    binaries = folder / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run([binaries / "python", "-m", "pip", "install", "-q", wheel], check=True)
    return binaries
