"""The program: words in, one answer out, every error in one place."""

import sys
from collections.abc import Sequence
from contextlib import redirect_stdout
from io import StringIO
from typing import TYPE_CHECKING, Annotated

import typer
from typer.exceptions import TyperException

from jinan_laser.cli import streams
from jinan_laser.cli.answer import Answer
from jinan_laser.cli.group import LazyGroup
from jinan_laser.cli.screen import screen
from jinan_laser.errors import JinanLaserError
from jinan_laser.version import __version__

if TYPE_CHECKING:
    from jinan_laser.output.formats.shown import Shown

PROGRAM = "jinan-laser"
_INTERRUPTED = 130

# \b keeps Typer from filling the lines up.
_EXIT_STATUSES = """\b
Exit status:
  0    answered, also with nothing
  1    unexpected failure
  2    the command line is wrong
  3    no such id
  4    the fact base is unreadable or invalid
  130  interrupted
  141  the reader of the answer went away"""

app = typer.Typer(
    cls=LazyGroup,
    epilog=_EXIT_STATUSES,
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


def run(arguments: Sequence[str], shown: "Shown | None" = None) -> int:
    """Answer one command line and return its exit status, one of those in the help.

    Args:
        arguments: the words after the program's name.
        shown: how the answer is shown; without it as the standard output is.
    """
    # Before the streams are made UTF-8: the locale tells what the terminal can show.
    on_screen = shown or screen(sys.stdout)
    streams.prepare()
    said = StringIO()
    try:
        # What Typer says itself, help and completions, leaves by the same door as answers.
        with redirect_stdout(said):
            answer = typer.main.get_command(app).main(
                args=list(arguments) or ["--help"],
                prog_name=PROGRAM,
                standalone_mode=False,
                obj=on_screen,
            )
        if isinstance(answer, Answer):
            return streams.write(answer.text) or answer.exit_status
        return streams.write(said.getvalue()) or int(answer or 0)
    except SystemExit as end:  # Typer leaves so when it has answered a shell
        return streams.write(said.getvalue()) or int(end.code or 0)
    except JinanLaserError as error:
        return streams.complain(error, arguments)
    except TyperException as error:
        from jinan_laser.cli.mistakes import retell

        return streams.complain(retell(error, arguments), arguments)
    except KeyboardInterrupt:
        return _INTERRUPTED
