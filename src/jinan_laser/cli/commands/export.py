"""Export: take the whole base to another program."""

from typing import TYPE_CHECKING

from jinan_laser.cli import options

if TYPE_CHECKING:
    from jinan_laser.cli.data import Data
    from jinan_laser.output.view import View


def export(
    data: "Data",
    path: options.Target,
    *,
    to: options.To = None,
    force: options.Force = False,
) -> "View":
    """Write the whole base as a SQLite file, or as a folder of CSV, JSON Lines or Parquet.

    The format is the suffix of the path, or said with --to: facts.sqlite (also .sqlite3,
    .db) is a file; facts.csv, facts.jsonl, facts.parquet and facts.datapackage are folders
    with one file for each table. An earlier export is replaced only with --force, and not
    before the new one is complete.
    """
    import os
    from pathlib import Path

    from jinan_laser.cli.interrupt import interruptible
    from jinan_laser.cli.progress import progress
    from jinan_laser.errors import UsageError
    from jinan_laser.output.answers.exports import export_view
    from jinan_laser.output.exports import export as export_base
    from jinan_laser.output.exports import format_of

    target = Path(path)
    format_ = format_of(target, to)
    base = data.base
    if target.exists() and target.samefile(data.path):
        raise UsageError(f'"{target}" is the fact base itself')
    total = len(base.claims) + 2 * len(base.facts) + len(base.sources) + len(base.entities)
    with interruptible(), progress("exporting", total) as advance:
        counts = export_base(base, target, format_, force=force, advance=advance)
    name = os.fsencode(target).decode("utf-8", "replace")
    return export_view(base, name, format_, counts)
