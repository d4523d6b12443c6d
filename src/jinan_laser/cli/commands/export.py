"""Export: take the whole base to another program."""

from typing import TYPE_CHECKING, Annotated

import typer

from jinan_laser.cli import options
from jinan_laser.output.exports import Format

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def export(
    data: "DataFile",
    path: Annotated[
        str, typer.Argument(metavar="PATH", help="File (SQLite, HTML) or folder (all others).")
    ],
    *,
    to: Annotated[
        Format | None,
        options.choice("--to", "FORMAT", "The format, where the suffix does not say it", Format),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace an earlier export.")] = False,
) -> "View":
    """Write the whole base and return what was written.

    The format is the suffix of the path, or said with --to: facts.sqlite (also .sqlite3,
    .db) and facts.html are files, the latter a page for a browser; facts.csv, facts.jsonl,
    facts.parquet and facts.datapackage are folders with one file for each table. An earlier
    export is replaced only with --force, and not before the new one is complete.
    """
    import os
    from pathlib import Path

    from jinan_laser.cli.interrupt import interruptible
    from jinan_laser.cli.progress import progress
    from jinan_laser.errors import UsageError
    from jinan_laser.output.answers.exports import export_view
    from jinan_laser.output.exports import export as export_base
    from jinan_laser.output.exports import format_of

    if not path:
        raise UsageError("PATH: no file or folder is named")
    target = Path(path)
    format_ = format_of(target, to)
    base = data.base
    total = 2 * len(base.claims) + 2 * len(base.facts) + len(base.sources) + len(base.entities)
    with interruptible() as leave_if_told, progress("exporting", total) as drawn:

        def advance(rows: int) -> None:
            leave_if_told()
            drawn(rows)

        counts = export_base(base, target, format_, force=force, advance=advance)
    name = os.fsencode(target).decode("utf-8", "replace")
    return export_view(base, name, format_, counts)
