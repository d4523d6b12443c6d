"""The export as a whole: its formats, its counts, and what it says when it cannot be."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generated import generated_document
from harness import SMALL, Cli
from jinan_laser.errors import ExportError, UsageError
from jinan_laser.model.base import FactBase
from jinan_laser.output.exports import EXPORT_FORMATS, ExportFormat, export, format_of


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("format_", EXPORT_FORMATS)
def test_an_export_is_replaced_only_with_force(
    format_: ExportFormat, tmp_path: Path, cli: Cli
) -> None:
    path = tmp_path / f"base.{format_}"
    assert cli("export", str(path)).status == 0
    before = contents(tmp_path)
    again = cli("export", str(path))
    assert (again.status, again.out) == (2, "")
    assert again.err == f'error: "{path}" exists; replace it with --force\n'
    assert contents(tmp_path) == before
    assert cli("export", str(path), "--force").status == 0
    assert contents(tmp_path).keys() == before.keys()


def test_force_replaces_an_export_of_another_format(tmp_path: Path, cli: Cli) -> None:
    path = tmp_path / "base"
    assert cli("export", str(path), "--to", "datapackage").status == 0
    assert cli("export", str(path), "--to", "jsonl", "--force").status == 0
    assert {file.suffix for file in path.iterdir()} == {".jsonl"}


def test_an_empty_folder_is_filled(tmp_path: Path, cli: Cli) -> None:
    path = tmp_path / "base.csv"
    path.mkdir()
    assert cli("export", str(path)).status == 0


def test_force_never_removes_what_is_no_export(tmp_path: Path, cli: Cli) -> None:
    folder = tmp_path / "thesis.csv"
    folder.mkdir()
    (folder / "thesis.txt").write_text("years of work")
    result = cli("export", str(folder), "--force")
    assert result.status == 2
    assert 'holds what is no export ("thesis.txt")' in result.err
    assert contents(tmp_path) == {"thesis.csv/thesis.txt": b"years of work"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["base"], '"base" names no format; say --to with one of: csv, jsonl, sqlite'),
        (["base.xlsx"], '"base.xlsx" names no format'),
        (["nowhere/base.csv"], 'no such folder: "nowhere"'),
        (["folder", "--to", "sqlite", "--force"], '"folder" is not a file'),
        (["file", "--to", "csv", "--force"], '"file" is not a folder'),
        (["pipe.sqlite", "--force"], '"pipe.sqlite" is not a file'),
    ],
)
def test_what_cannot_be_is_one_line(
    arguments: list[str],
    message: str,
    tmp_path: Path,
    cli: Cli,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("mine")
    os.mkfifo(tmp_path / "pipe.sqlite")
    result = cli("export", *arguments)
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith(f"error: {message}")
    assert result.err.count("\n") == 1


def test_the_fact_base_itself_is_safe(tmp_path: Path, cli: Cli) -> None:
    base = tmp_path / "base.db"
    base.write_bytes(SMALL.read_bytes())
    result = cli("export", str(base), "--force", "--data", str(base))
    assert (result.status, base.read_bytes()) == (2, SMALL.read_bytes())
    assert result.err == f'error: "{base}" is no export; choose another\n'


def test_a_link_stays_a_link(tmp_path: Path, cli: Cli) -> None:
    link = tmp_path / "link.sqlite"
    link.symlink_to(tmp_path / "real.sqlite")
    assert cli("export", str(link)).status == 0
    assert link.is_symlink()
    assert (tmp_path / "real.sqlite").is_file()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.csv", "csv"),
        ("a.JSONL", "jsonl"),
        ("a.db", "sqlite"),
        ("a.sqlite3", "sqlite"),
        ("a.parquet", "parquet"),
        ("a.datapackage", "datapackage"),
        ("a.html", "html"),
    ],
)
def test_the_suffix_names_the_format(name: str, expected: ExportFormat) -> None:
    assert format_of(Path(name), None) == expected
    assert format_of(Path(name), "csv") == "csv"


def test_no_suffix_names_none() -> None:
    with pytest.raises(UsageError):
        format_of(Path("a"), None)


def with_value(base: FactBase, value: int) -> FactBase:
    claim = base.claims["laser-firms-blog"].model_copy(update={"value": value})
    return base.model_copy(update={"claims": {**base.claims, claim.id: claim}})


@pytest.mark.parametrize("format_", ["sqlite", "parquet"])
def test_a_figure_too_large_for_a_double_is_named(
    format_: ExportFormat, small: FactBase, tmp_path: Path
) -> None:
    huge = with_value(small, 10**400)
    with pytest.raises(ExportError, match=r"claims\.laser-firms-blog\.value is too large"):
        export(huge, tmp_path / "base", format_, force=False, advance=lambda _: None)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("format_", ["csv", "jsonl"])
def test_a_text_format_keeps_every_digit(
    format_: ExportFormat, small: FactBase, tmp_path: Path
) -> None:
    huge = with_value(small, 10**400 + 1)
    export(huge, tmp_path / "base", format_, force=False, advance=lambda _: None)
    assert str(10**400 + 1) in (tmp_path / "base" / f"claims.{format_}").read_text("utf-8")


def test_sqlite_without_the_index_says_what_is_missing(
    small: FactBase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As a build without the tokenizer would answer: SQLite itself does not know this one.
    unknown = "CREATE VIRTUAL TABLE search USING fts5(text, tokenize = 'unheard')"
    monkeypatch.setattr("jinan_laser.output.exports.sqlite._SEARCH", (unknown,))
    path = tmp_path / "base.sqlite"
    with pytest.raises(ExportError, match="lacks the full-text index FTS5"):
        export(small, path, "sqlite", force=False, advance=lambda _: None)
    assert list(tmp_path.iterdir()) == []


def test_progress_adds_up(small: FactBase, tmp_path: Path) -> None:
    steps: list[int] = []
    report: Callable[[int], None] = steps.append
    counts = export(small, tmp_path / "base", "csv", force=False, advance=report)
    assert sum(steps) == sum(counts.values())


def test_sqlite_asks_whether_to_go_on_while_it_works(tmp_path: Path) -> None:
    """Its last steps, index and order, have no rows to count."""
    steps: list[int] = []
    base = FactBase.model_validate(generated_document(2_000))
    counts = export(base, tmp_path / "base.db", "sqlite", force=False, advance=steps.append)
    written = len(steps) - 1 - steps[::-1].index(next(step for step in steps[::-1] if step))
    assert len(steps) - written > 3, "it asked after the last row, too"
    assert sum(steps) == sum(counts.values()) - counts["verdicts"]
