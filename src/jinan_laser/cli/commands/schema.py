"""Schema: what the machine formats promise."""

from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated

import typer

from jinan_laser.cli import complete

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile


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
