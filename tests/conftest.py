"""Fixtures: the program in this process, the program as a process, the bases."""

import gc
import os
import signal
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from xdist.scheduler import LoadScopeScheduling

from harness import (
    NO_CHROMIUM,
    PROGRAM,
    ROOT,
    SMALL,
    Cli,
    Process,
    Result,
    clean_environment,
)
from hostile import write_hostile
from jinan_laser.cli.app import run
from jinan_laser.model.base import FactBase
from jinan_laser.output.page import Screen
from jinan_laser.store.load import load

# No property fails because a machine is slow, nor by chance: Hypothesis would see to both in CI
# only, by a profile of its own. Everyday runs are short: CI asks for more, always the same, by
# --hypothesis-profile=same. Look further with "search"; "whether" is for those who break the
# program on purpose and need no smallest example.
_ANYWHERE = settings(
    settings.get_profile("default"),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=True,
)
settings.register_profile("search", _ANYWHERE)
settings.register_profile("same", _ANYWHERE, derandomize=True)
settings.register_profile("few", _ANYWHERE, derandomize=True, max_examples=25)
settings.register_profile(
    "whether",
    settings.get_profile("few"),
    phases=[Phase.explicit, Phase.generate],
)
settings.load_profile("few")

# What is built and installed, the browser with its pages, and the page of the shipped base.
_TOGETHER = ("tests/package/", "tests/browser/", "tests/contract/test_pages.py")
_MOST_WORKERS = 8  # each imports pandas, DuckDB and pyarrow: more of them gain nothing
# What a program or a library looks at in the environment of whoever runs the tests.
_SETTINGS = (
    "COLUMNS",
    "FORCE_COLOR",
    "GITHUB_ACTIONS",
    "JINAN_LASER_DATA",
    "LINES",
    "NO_COLOR",
    "TERM",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite-golden", action="store_true", help="rewrite the golden files; review the diff"
    )
    parser.addoption("--built", type=Path, help="test the sdist and wheel in this folder")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--rewrite-golden") and os.environ.get("CI"):
        raise pytest.UsageError("golden files are not rewritten in CI")
    # A run in the background ignores Ctrl-C, one under nohup ignores that its terminal is gone,
    # and so would every program that they start.
    for name in ("SIGINT", "SIGQUIT", "SIGHUP"):
        number = getattr(signal, name, None)
        if number and signal.getsignal(number) is signal.SIG_IGN:
            usual = signal.default_int_handler if name == "SIGINT" else signal.SIG_DFL
            signal.signal(number, usual)


@pytest.hookimpl(tryfirst=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    if config.getoption("--rewrite-golden"):
        return 0  # several tests may write to one document
    processors = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count()
    return min(processors or 1, _MOST_WORKERS)


class Scheduling(LoadScopeScheduling):  # type: ignore[misc] # xdist ships no types
    """Gives single tests to workers, and folders whose tests share what takes long to one.

    The groups that xdist knows itself are names behind the ids of tests: new versions of pytest
    do not let it write them, and it says nothing.
    """

    def _split_scope(self, nodeid: str) -> str:
        return next(filter(nodeid.startswith, _TOGETHER), nodeid)


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> Scheduling | None:
    return Scheduling(config, log) if config.getoption("dist") == "loadscope" else None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--rewrite-golden"):  # what is rewritten first, then what reads it
        items.sort(key=lambda item: "rewrite" not in getattr(item, "fixturenames", ()))


def pytest_collection_finish() -> None:
    """Spare Python to look again and again for garbage in what stays: libraries and tests."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name what did not run for want of a browser, last of all."""
    skipped = terminalreporter.stats.get("skipped", [])
    missed = [each.nodeid for each in skipped if NO_CHROMIUM in str(each.longrepr)]
    if missed:
        terminalreporter.section("not tested")
        files = sorted({name.partition("::")[0] for name in missed})
        terminalreporter.line(
            f"{NO_CHROMIUM}, so {len(missed)} tests of {', '.join(files)} did not run: "
            "whether pages can be read, filtered and printed was not tried in a browser"
        )


@pytest.fixture(autouse=True)
def same_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in _SETTINGS:
        monkeypatch.delenv(variable, raising=False)


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--rewrite-golden"))


@pytest.fixture
def small() -> FactBase:
    return load(SMALL)


@pytest.fixture(scope="session")
def shipped() -> FactBase:
    return load(ROOT / "data" / "facts.toml")


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a base whose texts are up to something."""
    path = tmp_path_factory.mktemp("hostile") / "facts.toml"
    write_hostile(path)
    return path


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    """Run a command line in this process, on the small base."""
    monkeypatch.setenv("JINAN_LASER_DATA", str(SMALL))

    def call(*arguments: str, screen: Screen | None = None) -> Result:
        status = run(arguments, screen)
        captured = capsys.readouterr()
        return Result(status, captured.out, captured.err)

    return call


@pytest.fixture
def process(tmp_path: Path) -> Process:
    """Run the installed program as a process of its own, in a clean environment."""

    def call(*arguments: str, **how: object) -> "subprocess.CompletedProcess[str]":
        variables = how.pop("env", {})
        assert isinstance(variables, dict)
        options: Any = {"capture_output": True, **how}
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
    given: Path | None = request.config.getoption("--built")
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
def installed(
    wheel: Path, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The ``bin`` folder of a new environment that holds the wheel and what it needs.

    With ``--built`` pip fetches what it needs, as it does for users. Without, it is borrowed
    from the environment of the tests, which has it already and needs no network.
    """
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder)
    binaries = folder / ("Scripts" if os.name == "nt" else "bin")
    given = request.config.getoption("--built") is not None
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "--python", binaries / "python", "install", "-q"),
            *([] if given else ["--no-index", "--no-deps"]),
            wheel,
        ],
        check=True,
    )
    if not given:
        [packages] = folder.glob("lib/python*/site-packages")
        # Folders named in a .pth file come after the environment's own, and what their own
        # .pth files name stays out: the program itself is not found in the checkout.
        others = [path for path in sys.path if path.endswith("-packages")]
        (packages / "borrowed.pth").write_text("\n".join(others) + "\n", encoding="utf-8")
    return binaries
