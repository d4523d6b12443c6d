"""A new fact base is one that its keepers can go on from, and replaces nothing."""

import os
import re
from pathlib import Path

import pytest

from full_disk import no_room
from harness import Cli
from jinan_laser.model.base import RECORDS, About
from jinan_laser.model.record import keys_of
from jinan_laser.store.check import check
from jinan_laser.store.create import create
from jinan_laser.store.load import load


@pytest.fixture
def new(tmp_path: Path) -> Path:
    path = tmp_path / "new.toml"
    create(path)
    return path


def test_a_check_finds_no_mistake_in_it(new: Path) -> None:
    report = check(new)
    assert report.diagnostics == ()
    assert (report.claims, report.unparsed) == (5, 0)


@pytest.mark.parametrize("section", ["about", *RECORDS])
def test_each_key_is_explained_above_the_first_table_that_may_have_it(
    section: str, new: Path
) -> None:
    above, _, _ = new.read_text("utf-8").partition(f"\n[{section}")
    comment = above.rpartition("\n\n")[2]
    explained = re.findall(r"^#   ([a-z_]+) +\S", comment, re.MULTILINE)
    assert explained == keys_of(About if section == "about" else RECORDS[section])


def test_each_key_has_an_example(new: Path) -> None:
    base = load(new)
    for section, record in RECORDS.items():
        tables = getattr(base, section).values()
        used = {key for table in tables for key in table.model_fields_set}
        assert used >= set(keys_of(record)), section
    assert base.about.model_fields_set == set(keys_of(About))


def test_it_is_about_nobody(new: Path) -> None:
    text = new.read_text("utf-8").replace("jinan-laser", "")
    assert not re.search("jinan|laser|济南|激光", text, re.IGNORECASE)
    addresses = re.findall(r"https?://([^/\"]+)", text)
    assert addresses
    assert all(address.endswith(".example") for address in addresses)


def test_its_lines_fit_an_editor(new: Path) -> None:
    assert max(map(len, new.read_text("utf-8").splitlines())) <= 100


@pytest.mark.parametrize("there", ["file", "folder", "link"])
def test_what_is_there_stays(there: str, tmp_path: Path, cli: Cli) -> None:
    path = tmp_path / "mine.toml"
    if there == "file":
        path.write_text("mine")
    elif there == "folder":
        path.mkdir()
    else:
        path.symlink_to(tmp_path / "nowhere.toml")
    result = cli("init", str(path))
    message = f'error: "{path}" exists, and nothing is written over it\n'
    assert (result.status, result.out, result.err) == (2, "", message)
    assert list(tmp_path.iterdir()) == [path]
    assert there != "file" or path.read_text() == "mine"


@pytest.mark.parametrize("parent", ["nowhere", "file.txt"])
def test_its_folder_must_be_there(parent: str, tmp_path: Path, cli: Cli) -> None:
    (tmp_path / "file.txt").write_text("mine")
    result = cli("init", str(tmp_path / parent / "a.toml"))
    assert (result.status, result.out) == (2, "")
    assert result.err == f'error: no such folder: "{tmp_path / parent}"\n'


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is full at hand")
def test_a_folder_that_takes_no_files(cli: Cli) -> None:
    result = cli("init", "/proc/a.toml")
    assert (result.status, result.out) == (1, "")
    assert result.err.startswith('error: cannot write "/proc/a.toml": ')
    assert not os.path.lexists("/proc/a.toml")


def test_half_a_file_is_no_base(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    with no_room():
        result = cli("init", str(path))
    assert (result.status, result.out) == (1, "")
    assert result.err == f'error: cannot write "{path}": file too large\n'
    assert not path.exists()


def test_a_base_is_named_once(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    result = cli("init", str(path), "--data", str(path))
    assert result.err == "error: name the new fact base as FILE, without --data\n"
    assert not path.exists()
    assert cli("init", "").err == "error: FILE: no file is named\n"
