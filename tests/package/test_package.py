"""What users install: the data is inside, the program runs, nothing needless is shipped."""

import json
import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from harness import ROOT

DATA = ROOT / "data" / "facts.toml"


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


def test_the_wheel_holds_the_data_unchanged(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        assert archive.read("jinan_laser/data/facts.toml") == DATA.read_bytes()


def test_the_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert {"jinan_laser/py.typed", "jinan_laser/cli/app.py"} <= names
    roots = {name.split("/")[0] for name in names}
    assert {root for root in roots if not root.endswith(".dist-info")} == {"jinan_laser"}


def test_the_sdist_can_build_and_test_itself(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
    assert {"pyproject.toml", "README.md", "LICENSE", "data/facts.toml"} <= names
    assert {"src/jinan_laser/__main__.py", "tests/conftest.py", "tests/small.toml"} <= names


def test_the_metadata(installed: Path) -> None:
    script = (
        "from importlib.metadata import metadata as m; import json;"
        "d = m('jinan-laser'); print(json.dumps([d['License-Expression'], d['Requires-Python'],"
        "[r for r in d.get_all('Requires-Dist') if 'extra' not in r]]))"
    )
    licence, python, requires = json.loads(run(installed / "python", "-c", script))
    assert (licence, python) == ("MIT", ">=3.11")
    assert {name.split(">")[0] for name in requires} == {"typer", "rich", "pydantic", "tomli"}


def test_the_installed_program_answers_from_its_own_data(installed: Path) -> None:
    facts = json.loads(run(installed / "jinan-laser", "facts", "--json"))
    assert "laser-companies" in {fact["id"] for fact in facts}
    info = json.loads(run(installed / "jinan-laser", "info", "--json"))
    assert Path(info["file"]).parts[-3:] == ("jinan_laser", "data", "facts.toml")
    assert Path(info["file"]).read_bytes() == DATA.read_bytes()


def test_the_installed_program_draws_tables(installed: Path) -> None:
    assert "6.67 ha" in run(installed / "jinan-laser", "park", "qilu")


def test_the_installed_program_exports(installed: Path, tmp_path: Path) -> None:
    """It needs the verdict rule, a file that is not Python."""
    run(installed / "jinan-laser", "export", tmp_path / "base.sqlite")
    assert (tmp_path / "base.sqlite").stat().st_size > 0


def run(*command: str | Path) -> str:
    result = subprocess.run(
        command,
        check=True,
        capture_output=True,
        encoding="utf-8",
        cwd="/",
        env={"PATH": os.defpath},
    )
    return result.stdout
