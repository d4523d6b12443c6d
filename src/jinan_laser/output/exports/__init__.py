"""Exports: the whole base in the format of another program, one module for each.

Little is imported up here: the command line reads the names of the formats at every start.
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from os.path import realpath
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from jinan_laser.model.base import FactBase

ExportFormat = Literal["csv", "jsonl", "sqlite", "parquet", "datapackage", "html"]
EXPORT_FORMATS: tuple[ExportFormat, ...] = get_args(ExportFormat)
_SUFFIXES: Mapping[str, ExportFormat] = {
    **{f".{format_}": format_ for format_ in EXPORT_FORMATS},
    ".sqlite3": "sqlite",
    ".db": "sqlite",
}
FILES: tuple[ExportFormat, ...] = ("sqlite", "html")  # all others are folders


def format_of(path: Path, wanted: ExportFormat | None) -> ExportFormat:
    """Return the format that is wanted, else the one that the suffix of the path names.

    Raises:
        UsageError: the suffix names none.
    """
    from jinan_laser.errors import UsageError

    named = wanted or _SUFFIXES.get(path.suffix.lower())
    if named is None:
        raise UsageError(
            f'"{path.name}" names no format; say --to with one of: {", ".join(EXPORT_FORMATS)}'
        )
    return named


def export(
    base: "FactBase",
    path: Path,
    format_: ExportFormat,
    *,
    force: bool,
    advance: Callable[[int], None],
) -> dict[str, int]:
    """Write the whole base to a path.

    A format is a module of this package that has its name, and functions ``write`` and
    ``recognises``. Only the one that is asked for is imported, and those that an earlier
    export is of.

    Args:
        base: the fact base.
        path: a file for SQLite and HTML, a folder for all others. Its parent must exist.
        format_: the format.
        force: whether an earlier export may be replaced.
        advance: called with the number of rows written since the last call, also with 0; may
            raise to stop the work.

    Returns:
        The number of rows of each table, or of each sort of entry in a page, in order.

    Raises:
        UsageError: something is in the way.
        ExportError: the export cannot be written; what stood there before stands still.
    """
    from jinan_laser.errors import ExportError, UsageError, reason
    from jinan_laser.output.exports.content import Content
    from jinan_laser.output.exports.earlier import check_free
    from jinan_laser.output.in_place import in_place, turn

    def stop_if_told() -> None:
        advance(0)

    def check() -> None:
        check_free(path, folder=format_ not in FILES, force=force)

    def check_again() -> None:
        stop_if_told()
        try:
            check()
        except UsageError as error:
            raise UsageError(f"{error.message}: it came while this export was built") from None

    content = Content(base, advance)
    try:
        with turn(Path(realpath(path)).parent, stop_if_told):
            check()
        with in_place(path, check_again) as new:
            import_module(f"{__name__}.{format_}").write(new, content)
    except OSError as error:
        raise ExportError(f'cannot write "{path}": {reason(error)}') from None
    return content.counts
