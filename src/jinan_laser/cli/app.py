"""The program: words in, one answer out, every error in one place."""

import os
import sys
from collections.abc import Sequence
from contextlib import redirect_stdout
from io import StringIO
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.exceptions import TyperException

from jinan_laser.cli import streams
from jinan_laser.cli.answer import Answer
from jinan_laser.cli.commands import EXAMPLES
from jinan_laser.cli.complete import COMPLETION_VARIABLE, answer_shell
from jinan_laser.cli.group import LazyGroup
from jinan_laser.cli.streams import screen_of
from jinan_laser.errors import FilterError, JinanLaserError, UnexpectedError, UnknownIdError
from jinan_laser.version import __version__

if TYPE_CHECKING:
    from jinan_laser.output.page import Screen

PROGRAM = "jinan-laser"
_FAILED = 1
_INTERRUPTED = 130
_WIDEST = 80  # columns of help: longer lines are hard to read
_MARGIN = 2
_NARROWEST = 20  # columns in which help can be laid out at all

app = typer.Typer(
    cls=LazyGroup,
    epilog="\n".join(EXAMPLES),
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


def run(arguments: Sequence[str], screen: "Screen | None" = None) -> int:
    """Answer one command line and return its exit status, one of those in the manual page.

    Args:
        arguments: the words after the program's name.
        screen: where the answer is shown; without it, what the standard output is.
    """
    # Before the streams are made UTF-8: the locale tells what the terminal can show.
    shown_on = screen or screen_of(sys.stdout)
    streams.prepare()
    try:
        answer = _answer(arguments, shown_on)
        status = streams.write(answer.text, answer.notes) or answer.exit_status
        if answer.failed is not None:
            status = streams.complain(answer.failed, arguments)
        return status  # noqa: TRY300 - there is nothing else to do
    except (JinanLaserError, TyperException) as error:
        return streams.complain(_told(error, arguments), arguments)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except OSError as error:  # a home that cannot be written, a folder that is gone
        refused = (error.strerror or str(error)).lower()
        named = f': "{error.filename}"' if error.filename else ""
        return streams.complain(JinanLaserError(f"{refused}{named}"), arguments)
    except Exception as error:  # noqa: BLE001 - scripts get an error whatever it is
        return streams.complain(UnexpectedError(error), arguments)


def _told(error: JinanLaserError | TyperException, arguments: Sequence[str]) -> JinanLaserError:
    """Return an error in the words of the command line; most are in them already.

    Nothing is imported for those: after a failing disk nothing may be readable any more.
    """
    if isinstance(error, FilterError | UnknownIdError):
        from jinan_laser.cli.mistakes import with_hint

        return with_hint(error, arguments)
    if isinstance(error, JinanLaserError):
        return error
    from jinan_laser.cli.mistakes import in_our_words

    return in_our_words(error, arguments)


def _answer(arguments: Sequence[str], screen: "Screen") -> Answer:
    """Return the answer to a command line, or what Typer says itself: help and completions.

    Raises:
        JinanLaserError: the user, or the shell, asked something wrong.
        TyperException: the same in Typer's words.
    """
    said = StringIO()
    program: Any = typer.main.get_command(app)

    def main() -> Any:  # noqa: ANN401 - whatever a command returns
        return program.main(
            args=list(arguments) or ["--help"],
            prog_name=PROGRAM,
            standalone_mode=False,
            obj=screen,
            terminal_width=max(min(screen.width or _WIDEST, _WIDEST) - _MARGIN, _NARROWEST),
        )

    # Typer prints help and completions: they are written where answers are.
    with redirect_stdout(said):
        try:
            answer = answer_shell(main) if os.environ.get(COMPLETION_VARIABLE) else main()
        except SystemExit as end:  # Typer leaves so when it has answered a shell
            answer = end.code
    if isinstance(answer, Answer):
        return answer
    # Typer complains of a shell that it does not know as if that were an answer.
    if answer == _FAILED and said.getvalue():
        raise JinanLaserError(said.getvalue().strip().removesuffix("."))
    return Answer(said.getvalue(), int(answer or 0))
