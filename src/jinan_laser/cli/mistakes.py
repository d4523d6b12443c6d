"""Say in one line what was wrong with the words of a command line, and what to type instead."""

import shlex
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from itertools import takewhile
from typing import Any

import typer
from typer.exceptions import TyperException

from jinan_laser.cli.command import Command
from jinan_laser.cli.commands import BY_NAME, COMMANDS
from jinan_laser.errors import (
    AmbiguousIdError,
    FilterError,
    JinanLaserError,
    UnknownIdError,
    UsageError,
)

# The commands that show one thing, by the sort of thing.
_ONE_OF = {
    sort: command.name
    for command in COMMANDS
    if command.twin and not command.many
    for sort in command.kinds or (command.name,)
}


def unknown_command(words: Sequence[str]) -> UsageError:
    """Return what to say of words, the first of which is no command."""
    word = words[0]
    near = get_close_matches(word, list(BY_NAME))
    text = " ".join(takewhile(lambda word: not word.startswith("-"), words))
    looked_for = f"to look for it: jinan-laser search {shlex.quote(text)}"
    hint = "try: jinan-laser --help" if word == "help" else looked_for
    return UsageError(_with(f"no such command '{word}'", None if near else hint), near)


def extra_words(command: Command, taken: Mapping[str, Any], extra: Sequence[str]) -> UsageError:
    """Return what to say of words that a command does not take.

    Args:
        command: the command.
        taken: what it was given before, by the names of its parameters.
        extra: the words.
    """
    hint = None
    words = " ".join(extra)
    if taken.get("fields") is not None:
        hint = "write fields without blanks: --fields id,value"
    elif command.twin:
        hint = f"try: jinan-laser {command.twin} {shlex.quote(words)}"
    return UsageError(_with(f"got unexpected extra argument(s) ({words})", hint))


def retell(error: TyperException) -> UsageError:
    """Return Typer's complaint as ours."""
    told: Any = error  # the classes of most complaints are private to Typer
    if hasattr(error, "possibilities"):
        return _unknown_option(told)
    if isinstance(error, typer.BadParameter) and told.param is not None:
        if hasattr(error, "param_type"):
            return UsageError(_with(_line(error), _all_of(told.ctx.info_name)))
        if told.param.type_descriptor.choices:
            return _not_a_choice(told)
    return UsageError(_line(error))


def with_hint(error: JinanLaserError, command: str | None) -> JinanLaserError:
    """Return an error in the words of the command line, with the command that helps.

    Args:
        error: what was raised.
        command: the word that was typed for a command.
    """
    if isinstance(error, FilterError):
        return UsageError(error.spelled("--"), error.suggestions)
    if not isinstance(error, UnknownIdError) or isinstance(error, AmbiguousIdError):
        return error
    hint = None
    if error.found:
        sort, id_ = error.found
        hint = f"{error.advice}: jinan-laser {_one_of(sort, error, command)} {id_}"
    elif error.elsewhere is not None:
        hint = f"it stands elsewhere: jinan-laser search {shlex.quote(error.elsewhere)}"
    elif not error.suggestions:
        hint = _all_of(_one_of(error.sort, error, None))
    return UnknownIdError(_with(error.message, hint), error.suggestions, sort=error.sort)


def _unknown_option(error: Any) -> UsageError:  # noqa: ANN401
    option, program = error.option_name, error.ctx.find_root()
    near = get_close_matches(option, error.possibilities or (), n=1, cutoff=0.75)
    hint = None
    if error.ctx is program and not near:
        for name in BY_NAME:
            if any(
                option in known.opts for known in program.command.get_command(program, name).params
            ):
                hint = f"it goes after the command: jinan-laser {name} {option}"
                break
    return UsageError(_with(f"no such option: {option}", hint), near)


def _not_a_choice(error: Any) -> UsageError:  # noqa: ANN401
    choices = error.param.type_descriptor.choices
    given = error.__cause__.errors()[0]["input"]
    listed = ", ".join(f"'{choice}'" for choice in choices)
    return UsageError(
        f"invalid value for {error.param.get_error_hint()}: '{given}' is not one of {listed}",
        get_close_matches(given.lower(), choices, n=1),
    )


def _one_of(sort: str, error: UnknownIdError, typed: str | None) -> str:
    """Return the command that shows one thing: the one that was typed where it is for them."""
    if typed in BY_NAME and BY_NAME[typed].takes_name and sort == error.sort:
        return typed
    return _ONE_OF.get(sort, "entity")


def _all_of(name: str) -> str | None:
    twin = BY_NAME[name].twin
    return f"all of them: jinan-laser {twin}" if twin else None


def _with(message: str, hint: str | None) -> str:
    return f"{message}; {hint}" if hint else message


def _line(error: TyperException) -> str:
    message = " ".join(error.format_message().split()).rstrip(".")
    return message[:1].lower() + message[1:]
