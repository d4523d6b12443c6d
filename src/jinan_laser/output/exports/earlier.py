"""Tell an earlier export from anything else: what is replaced must prove to be ours."""

import os
import stat
from importlib import import_module
from pathlib import Path

from jinan_laser.errors import UsageError
from jinan_laser.output.exports import datapackage, html, sqlite
from jinan_laser.output.exports.tables import TABLES
from jinan_laser.output.in_place import mode

_BY_NAME = {table.name: table for table in TABLES}
_ALWAYS = {"about", "sources", "facts", "claims"}  # in an export of any edition
_BY_TABLE = ("csv", "jsonl", "parquet")  # formats with a file for each table, and its suffix
_JOURNALS = ("-journal", "-wal")


def check_free(path: Path, *, folder: bool, force: bool) -> None:
    """Make sure that nothing is lost when an export takes this path.

    Args:
        path: where the export goes.
        folder: whether it is a folder.
        force: whether an earlier export may be replaced.

    Raises:
        UsageError: something is in the way. What is not an export in every part is never
            replaced, with or without force.
        OSError: the system does not let us look.
    """
    if not stat.S_ISDIR(mode(path.parent)):
        raise UsageError(f'no such folder: "{path.parent}"')
    taken = _check_folder(path) if folder else _check_file(path)
    if taken and not force:
        raise UsageError(f'"{path}" exists; replace it with --force')


def _check_file(path: Path) -> bool:
    """Return whether an earlier export is there."""
    real = Path(os.path.realpath(path))
    for ending in _JOURNALS:
        journal = real.with_name(real.name + ending)
        if mode(journal) and journal.stat().st_size:
            raise UsageError(
                f'"{journal}" belongs to a database that is in use or was left half written; '
                "SQLite would play it back into the new one"
            )
    if not mode(path):
        return False
    if not stat.S_ISREG(mode(path)):
        raise UsageError(f'"{path}" is not a file')
    if path.stat().st_size and not _is_export(path):
        raise UsageError(f'"{path}" is no export; choose another')
    return True


def _is_export(file: Path) -> bool:
    return sqlite.recognises(file, _ALWAYS) or html.recognises(file)


def _check_folder(path: Path) -> bool:
    """Return whether an earlier export is there; an empty folder is none."""
    if not mode(path):
        return False
    if not stat.S_ISDIR(mode(path)):
        raise UsageError(f'"{path}" is not a folder, and this format needs one')
    found = sorted(path.iterdir())
    for file in found:
        if not _recognised(file):
            raise UsageError(f'"{path}" holds what is no export ("{file.name}"); choose another')
    missing = sorted(_ALWAYS - {file.stem for file in found})
    if found and missing:
        raise UsageError(f'"{path}" is no whole export ("{missing[0]}" is missing); choose another')
    return bool(found)


def _recognised(file: Path) -> bool:
    """Tell whether a file is one that the folder of an export holds, and begins as ours do."""
    if not stat.S_ISREG(file.lstat().st_mode):
        return False
    if file.name == datapackage.DESCRIPTOR:
        return datapackage.recognises(file, _ALWAYS)
    table, format_ = _BY_NAME.get(file.stem), file.suffix.removeprefix(".")
    if table is None or format_ not in _BY_TABLE:
        return False
    ours: bool = import_module(f"jinan_laser.output.exports.{format_}").recognises(file, table)
    return ours
