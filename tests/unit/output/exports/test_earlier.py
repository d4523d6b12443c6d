"""Only what proves to be an export of ours is replaced, by force or not."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from harness import Cli
from jinan_laser.output.exports import EXPORT_FORMATS, FILES

ALIKE = [
    (before, format_)
    for before in EXPORT_FORMATS
    for format_ in EXPORT_FORMATS
    if (before in FILES) is (format_ in FILES)
]


def contents(folder: Path) -> dict[str, bytes | None]:
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


def refused(cli: Cli, path: Path, words: str, *options: str) -> None:
    """By force or not, nothing is touched, and one line says why."""
    before = contents(path.parent)
    for force in ([], ["--force"]):
        result = cli("export", str(path), *options, *force)
        assert (result.status, result.out) == (2, "")
        assert words in result.err
        assert result.err.count("\n") == 1
        assert contents(path.parent) == before


@pytest.mark.parametrize(("before", "format_"), ALIKE)
def test_an_export_of_any_format_is_replaced(
    before: str, format_: str, tmp_path: Path, cli: Cli
) -> None:
    path = tmp_path / "base"
    assert cli("export", str(path), "--to", before).status == 0
    result = cli("export", str(path), "--to", format_)
    assert (result.status, result.err) == (2, f'error: "{path}" exists; replace it with --force\n')
    assert cli("export", str(path), "--to", format_, "--force").status == 0
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_in_the_place_of_a_file(tmp_path: Path, cli: Cli) -> None:
    path = tmp_path / "y.csv"
    assert cli("export", str(path)).status == 0
    (path / "facts.csv").unlink()
    (path / "facts.csv").mkdir()
    (path / "facts.csv" / "thesis.txt").write_text("years of work")
    refused(cli, path, 'holds what is no export ("facts.csv")')


def test_a_stranger_s_file_of_our_name(tmp_path: Path, cli: Cli) -> None:
    path = tmp_path / "d"
    path.mkdir()
    (path / "facts.csv").write_text("my,own\n")
    refused(cli, path, 'holds what is no export ("facts.csv")', "--to", "csv")


FOREIGN: dict[str, tuple[str, ...]] = {
    "facts.csv": ("my,own\r\n", "id,name\r\n", "id,subject,headline\n", "", "\xff"),
    "facts.jsonl": (
        "{}\n",
        "[]\n",
        "null\n",
        '{"subject": 1, "headline": 2, "id": 3}\n',
        "{",
        "\xff",
    ),
    "claims.parquet": ("PAR1", "", "PAR1" + "id printed locator stance" + "PAR0"),
    "datapackage.json": (
        '{"name": "another"}',
        '{"resources": [1, {"name": "about"}]}',
        '{"resources": {"about": 1}}',
        "[]",
        "{",
        "\xff",
        '"jinan-laser"',
    ),
}


@pytest.mark.parametrize(
    ("name", "content"), [(name, content) for name, all_ in FOREIGN.items() for content in all_]
)
def test_one_file_that_is_not_ours(name: str, content: str, tmp_path: Path, cli: Cli) -> None:
    format_ = name.partition(".")[2].replace("json", "datapackage" if "data" in name else "json")
    path = tmp_path / "base"
    assert cli("export", str(path), "--to", format_).status == 0
    (path / name).write_bytes(content.encode("latin-1"))
    refused(cli, path, f'holds what is no export ("{name}")', "--to", format_)


@pytest.mark.parametrize("name", ["notes.txt", "claims.xlsx", ".hidden", "claims.csv~"])
def test_a_file_beside_ours(name: str, tmp_path: Path, cli: Cli) -> None:
    path = tmp_path / "base.csv"
    assert cli("export", str(path)).status == 0
    (path / name).write_text("mine")
    refused(cli, path, f'holds what is no export ("{name}")')


def test_a_link_among_ours(tmp_path: Path, cli: Cli) -> None:
    path = tmp_path / "base.csv"
    assert cli("export", str(path)).status == 0
    (path / "facts.csv").rename(tmp_path / "facts.csv")
    (path / "facts.csv").symlink_to(tmp_path / "facts.csv")
    refused(cli, path, 'holds what is no export ("facts.csv")')


def test_half_an_export(tmp_path: Path, cli: Cli) -> None:
    path = tmp_path / "base.csv"
    assert cli("export", str(path)).status == 0
    (path / "claims.csv").unlink()
    refused(cli, path, 'is no whole export ("claims" is missing)')


def test_an_export_of_another_edition_is_ours(tmp_path: Path, cli: Cli) -> None:
    path = tmp_path / "base"
    for format_ in ("csv", "jsonl"):
        assert cli("export", str(path), "--to", format_, "--force").status == 0
        table = path / f"claims.{format_}"
        if format_ == "csv":
            table.write_bytes(table.read_bytes().replace(b",note\r\n", b",note,due\r\n", 1))
        else:
            records = [json.loads(line) for line in table.read_text("utf-8").splitlines()]
            del records[0]["note"]
            table.write_text("".join(json.dumps(record) + "\n" for record in records))
        (path / f"aliases.{format_}").unlink()
    assert cli("export", str(path), "--to", "csv", "--force").status == 0


@pytest.mark.parametrize(
    ("found", "made"),
    [
        (b"<h1>", b"<h1>My "),
        (b"</html>\n", b"</html>\nmine\n"),
        (b"-->\n", b"-->"),
        (b"sha256", b"sha512"),
    ],
)
def test_a_page_that_somebody_changed(found: bytes, made: bytes, tmp_path: Path, cli: Cli) -> None:
    path = tmp_path / "base.html"
    assert cli("export", str(path)).status == 0
    page = path.read_bytes()
    assert found in page
    path.write_bytes(made.join(page.rsplit(found, 1)))
    refused(cli, path, "is no export")


@pytest.mark.parametrize("content", [b"<!DOCTYPE html>\n", b"x" * 1000])
def test_a_page_of_somebody_else(content: bytes, tmp_path: Path, cli: Cli) -> None:
    path = tmp_path / "base.html"
    path.write_bytes(content)
    refused(cli, path, "is no export")


def change(statement: str) -> Callable[[Path], None]:
    def run(path: Path) -> None:
        with closing(sqlite3.connect(path)) as database, database:
            database.execute(statement)

    return run


@pytest.mark.parametrize(
    "make",
    [
        change("CREATE TABLE accounts (owner)"),
        change("PRAGMA journal_mode = WAL"),
        change("CREATE TABLE claims (id)"),
        lambda path: path.write_text("mine"),
        lambda path: path.write_bytes(b"SQLite format 3\0mine"),
        lambda path: path.write_bytes(b"SQLite format 3\0" + b"\0" * 52 + b"JLfb" + b"\0" * 4000),
    ],
    ids=[
        "another database",
        "an empty database",
        "a table of our name",
        "a text",
        "a damaged database",
        "our mark alone",
    ],
)
def test_a_stranger_s_file(make: Callable[[Path], None], tmp_path: Path, cli: Cli) -> None:
    path = tmp_path / "bank.db"
    make(path)
    refused(cli, path, f'"{path}" is no export; choose another')


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE notes (text)",
        "CREATE TABLE search_terms (text)",
        "CREATE VIEW mine AS SELECT * FROM claims",
        "DROP TABLE texts; DROP TABLE claims",
        "PRAGMA application_id = 0",
    ],
)
def test_a_database_of_ours_that_was_changed(statement: str, tmp_path: Path, cli: Cli) -> None:
    path = tmp_path / "base.sqlite"
    assert cli("export", str(path)).status == 0
    with closing(sqlite3.connect(path)) as database:
        database.executescript(statement)
    refused(cli, path, f'"{path}" is no export; choose another')


def test_an_empty_file_is_nobody_s_work(tmp_path: Path, cli: Cli) -> None:
    path = tmp_path / "base.db"
    path.touch()
    assert cli("export", str(path)).status == 2
    assert cli("export", str(path), "--force").status == 0


@pytest.mark.parametrize("ending", ["-journal", "-wal"])
@pytest.mark.parametrize("there", [False, True])
def test_a_journal_that_would_be_played_back(
    ending: str, there: bool, tmp_path: Path, cli: Cli
) -> None:
    path = tmp_path / "base.sqlite"
    if there:
        assert cli("export", str(path)).status == 0
    (tmp_path / f"base.sqlite{ending}").write_bytes(b"\xd9\xd5\x05\xf9 20 a1 63 d7")
    refused(cli, path, f'base.sqlite{ending}" belongs to a database that is in use')
    (tmp_path / f"base.sqlite{ending}").write_bytes(b"")
    assert cli("export", str(path), "--force").status == 0


def test_a_hot_journal_is_found_beside_the_file_that_a_link_names(tmp_path: Path, cli: Cli) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link.sqlite").symlink_to(tmp_path / "real" / "base.sqlite")
    (tmp_path / "real" / "base.sqlite-journal").write_text("hot")
    refused(cli, tmp_path / "link.sqlite", "belongs to a database that is in use")
