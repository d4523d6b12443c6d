"""The fact base as a whole: begun, described, compared with another edition, exported."""

from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated

import typer

from jinan_laser.cli import complete, options
from jinan_laser.output.exports import ExportFormat

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.page import View


def init(
    data: "DataFile",
    file: Annotated[str, typer.Argument(metavar="FILE", help="The TOML file to write.")],
) -> "View":
    """Write a small fact base to begin with.

    It has each kind of table, with a comment on each key. What stands there already is
    never written over.
    """
    import os
    from pathlib import Path

    from jinan_laser.errors import UsageError
    from jinan_laser.output.answers.info import init_view
    from jinan_laser.store.create import create

    if data.named:
        raise UsageError("name the new fact base as FILE, without --data")
    if not file:
        raise UsageError("FILE: no file is named")
    create(Path(file))
    return init_view(os.fsencode(file).decode("utf-8", "replace"))


def info(data: "DataFile") -> "View":
    """Return what answers: program, fact base and file."""
    from jinan_laser.output.answers.info import info_view

    return info_view(data.base, data.name)


def diff(
    data: "DataFile",  # noqa: ARG001 - both bases are named
    old: Annotated[str, typer.Argument(metavar="OLD", help="The earlier fact base, a TOML file.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The later fact base, a TOML file.")],
) -> "View":
    """Return every change from one fact base to another.

    Changes of nothing but the wording are counted at the end; --json lists them, too.
    """
    from jinan_laser.output.answers.diff import diff_view
    from jinan_laser.store.load import load

    return diff_view(load(old), load(new))


def export(
    data: "DataFile",
    path: Annotated[
        str, typer.Argument(metavar="PATH", help="File (SQLite, HTML) or folder (all others).")
    ],
    *,
    to: Annotated[
        ExportFormat | None,
        options.choice(
            "--to", "FORMAT", "The format, where the suffix does not say it", ExportFormat
        ),
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
    from jinan_laser.cli.streams import progress
    from jinan_laser.errors import UsageError
    from jinan_laser.output.answers.info import export_view
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


def schema(
    data: "DataFile",  # noqa: ARG001 - a schema does not depend on the data
    command: Annotated[
        str | None,
        typer.Argument(
            metavar="COMMAND", help="A command that prints JSON.", autocompletion=complete.commands
        ),
    ] = None,
    *,
    file: Annotated[bool, typer.Option("--file", help="The schema of facts.toml.")] = False,
) -> str:
    """Return a JSON Schema as text."""
    from jinan_laser.cli.commands import COMMANDS
    from jinan_laser.errors import UsageError
    from jinan_laser.output.schema import file_schema, row_schema

    if file == (command is not None):
        raise UsageError("give a command or --file, one of them")
    if command is None:
        return file_schema()
    known = {known.name: known for known in COMMANDS if known.row}
    if command not in known:
        message = f'no schema for "{command}"; known are {", ".join(known)}'
        raise UsageError(message, get_close_matches(command, known, n=1))
    return row_schema(command, known[command].row_type(), many=known[command].many)
