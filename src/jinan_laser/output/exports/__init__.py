"""Exports: the whole base in the format of another program, one module for each."""

from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Literal, get_args

from jinan_laser.errors import UsageError
from jinan_laser.model.base import FactBase
from jinan_laser.output.exports.content import Content
from jinan_laser.output.exports.place import check_free, in_place

Format = Literal["csv", "jsonl", "sqlite", "parquet", "datapackage"]
FORMATS: tuple[Format, ...] = get_args(Format)
_SUFFIXES: Mapping[str, Format] = {
    **{f".{format_}": format_ for format_ in FORMATS},
    ".sqlite3": "sqlite",
    ".db": "sqlite",
}


def format_of(path: Path, wanted: Format | None) -> Format:
    """Return the format that is wanted, else the one that the suffix of the path names.

    Raises:
        UsageError: the suffix names none.
    """
    named = wanted or _SUFFIXES.get(path.suffix.lower())
    if named is None:
        raise UsageError(f'"{path.name}" names no format; say --to with one of: {_listed(FORMATS)}')
    return named


def export(
    base: FactBase, path: Path, format_: Format, *, force: bool, advance: Callable[[int], None]
) -> dict[str, int]:
    """Write the whole base to a path.

    Args:
        base: the fact base.
        path: a file for SQLite, a folder for all others. Its parent must exist.
        format_: the format.
        force: whether an earlier export may be replaced.
        advance: called with the number of rows written since the last call.

    Returns:
        The number of rows of each table, in order.

    Raises:
        UsageError: something is in the way.
        ExportError: the export cannot be written; what stood there before stands still.
    """
    check_free(path, folder=format_ != "sqlite", files=_files(), force=force)
    write = _writer(format_)
    content = Content(base, advance)
    with in_place(path) as new:
        write(new, content)
    return content.counts


def _files() -> Collection[str]:
    """Return the names of all files that the folder of an export can hold."""
    from jinan_laser.output.exports.tables import TABLES

    suffixes = ("csv", "jsonl", "parquet")
    names = {f"{table.name}.{suffix}" for table in TABLES for suffix in suffixes}
    return names | {"datapackage.json"}


def _writer(format_: Format) -> Callable[[Path, Content], None]:
    """Import only the format that is asked for."""
    if format_ == "csv":
        from jinan_laser.output.exports.csv import write_csv

        return write_csv
    if format_ == "jsonl":
        from jinan_laser.output.exports.jsonl import write_jsonl

        return write_jsonl
    if format_ == "parquet":
        from jinan_laser.output.exports.parquet import write_parquet

        return write_parquet
    if format_ == "datapackage":
        from jinan_laser.output.exports.datapackage import write_datapackage

        return write_datapackage
    from jinan_laser.output.exports.sqlite import write_sqlite

    return write_sqlite


def _listed(words: Collection[str]) -> str:
    return ", ".join(words)
