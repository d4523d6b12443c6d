"""The program: words in, one answer out, every error in one place."""

import re
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Annotated

import typer
from typer.exceptions import TyperException

from jinan_laser import __version__
from jinan_laser.cli import streams
from jinan_laser.cli.group import LazyGroup
from jinan_laser.errors import JinanLaserError, UsageError

PROGRAM = "jinan-laser"
_INTERRUPTED = 130
_CHOICE = re.compile(r"'([^']*)' is not one of (.*)")
_QUOTED = re.compile(r"'([^']*)'")

app = typer.Typer(
    cls=LazyGroup,
    name=PROGRAM,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:  # noqa: FBT001 - Typer's way to call back
    if wanted:
        typer.echo(f"{PROGRAM} {__version__}")
        raise typer.Exit


@app.callback()
def _program(
    version: Annotated[  # noqa: FBT002 - Typer's way to write a flag
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """Look up facts about the laser industry of Jinan, each figure with its receipt."""


def run(arguments: Sequence[str]) -> int:
    """Answer one command line and return its exit status.

    0 answered, 1 unexpected failure, 2 usage, 3 no such id, 4 fact base unreadable or
    invalid, 130 interrupted, 141 the reader went away.
    """
    streams.prepare()
    try:
        answer = typer.main.get_command(app).main(
            args=list(arguments) or ["--help"], prog_name=PROGRAM, standalone_mode=False
        )
        if isinstance(answer, str):
            return streams.write(answer)
        return answer or streams.flush()
    except JinanLaserError as error:
        return streams.complain(error, arguments)
    except TyperException as error:
        return streams.complain(_usage_error(error), arguments)
    except KeyboardInterrupt:
        return _INTERRUPTED


def _usage_error(error: TyperException) -> UsageError:
    """Return Typer's own complaint as ours: one line, with the nearest valid word."""
    message = " ".join(error.format_message().split()).rstrip(".").replace("Value error, ", "")
    choice = _CHOICE.search(message)
    near = get_close_matches(choice[1], _QUOTED.findall(choice[2]), n=1) if choice else []
    return UsageError(message[:1].lower() + message[1:], near)
