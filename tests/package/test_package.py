"""What users install: the data is inside, the program runs, nothing needless is shipped."""

import json
import os
import subprocess
import tarfile
import zipfile
from pathlib import Path

from harness import ROOT
from jinan_laser.store.digests import beside

DATA = ROOT / "data" / "facts.toml"


def test_the_wheel_holds_the_data_unchanged(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        for file in (DATA, beside(DATA)):
            assert archive.read(f"jinan_laser/data/{file.name}") == file.read_bytes()


def test_the_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert {"jinan_laser/py.typed", "jinan_laser/cli/app.py"} <= names
    roots = {name.split("/")[0] for name in names}
    data, metadata, package = sorted(roots, key=lambda root: root.rpartition(".")[2])
    assert (package, metadata.endswith(".dist-info")) == ("jinan_laser", True)
    assert {name for name in names if name.startswith(data)} == {
        f"{data}/data/share/man/man1/jinan-laser.1"
    }


def test_the_sdist_can_build_and_test_itself(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
    assert {"pyproject.toml", "README.md", "LICENSE"} <= names
    assert {"data/facts.toml", "data/facts.digests.toml"} <= names
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


def test_the_installed_program_checks_the_article_without_its_text(installed: Path) -> None:
    report = json.loads(run(installed / "jinan-laser", "check", "--json"))
    assert (report["errors"], report["warnings"], report["digests"]) == (0, 0, 1)


def test_the_manual_page_is_installed_where_man_looks(installed: Path) -> None:
    page = installed.parent / "share" / "man" / "man1" / "jinan-laser.1"
    assert page.read_bytes() == (ROOT / "man" / "jinan-laser.1").read_bytes()


def test_the_installed_program_draws_tables(installed: Path) -> None:
    assert "6.67 ha" in run(installed / "jinan-laser", "park", "qilu")


def test_the_installed_program_exports(installed: Path, tmp_path: Path) -> None:
    """It needs the verdict rule, a file that is not Python."""
    run(installed / "jinan-laser", "export", tmp_path / "base.sqlite")
    assert (tmp_path / "base.sqlite").stat().st_size > 0


def test_the_installed_program_begins_a_base(installed: Path, tmp_path: Path) -> None:
    """What it writes is a file that is not Python."""
    run(installed / "jinan-laser", "init", tmp_path / "new.toml")
    report = json.loads(run(installed / "jinan-laser", "check", tmp_path / "new.toml", "--json"))
    assert (report["errors"], report["warnings"]) == (0, 0)


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
