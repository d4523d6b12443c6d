"""Say in one line what was wrong with the words of a command line, and what to type instead."""

import shlex
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from itertools import pairwise, takewhile
from typing import Any

import typer
from typer.exceptions import TyperException

from jinan_laser.cli.command import Command
from jinan_laser.cli.commands import BY_NAME, COMMANDS
from jinan_laser.cli.data import DataFile
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


def data_named(arguments: Sequence[str]) -> DataFile:
    """Return the fact base that a command line names, though it may make no sense otherwise."""
    for word, following in pairwise([*arguments, ""]):
        if word == "--":
            break
        if word == "--data":
            return DataFile(following)
        if word.startswith("--data="):
            return DataFile(word.removeprefix("--data="))
    return DataFile(None)


def unknown_command(words: Sequence[str]) -> UsageError:
    """Return what to say of words, the first of which is no command."""
    word = words[0]
    near = get_close_matches(word, list(BY_NAME))
    text = " ".join(takewhile(lambda word: not word.startswith("-"), words))
    search = data_named(words).command_line(f"search {shlex.quote(text)}")
    hint = "try: jinan-laser --help" if word == "help" else f"to look for it: {search}"
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
        data = DataFile(taken.get("data"))
        hint = f"try: {data.command_line(f'{command.twin} {shlex.quote(words)}')}"
    return UsageError(_with(f"got unexpected extra argument(s) ({words})", hint))


def in_our_words(error: TyperException, arguments: Sequence[str]) -> UsageError:
    """Return Typer's complaint about a command line as ours."""
    told: Any = error  # the classes of most complaints are private to Typer
    if hasattr(error, "possibilities"):
        return _unknown_option(told, data_named(arguments))
    if isinstance(error, typer.BadParameter) and told.param is not None:
        if hasattr(error, "param_type"):
            return UsageError(
                _with(_line(error), _all_of(told.ctx.info_name, data_named(arguments)))
            )
        if told.param.type_descriptor.choices:
            return _not_a_choice(told)
    return UsageError(_line(error))


def with_hint(error: JinanLaserError, arguments: Sequence[str]) -> JinanLaserError:
    """Return an error in the words of its command line, with the command that helps."""
    if isinstance(error, FilterError):
        return UsageError(error.spelled("--"), error.suggestions)
    if not isinstance(error, UnknownIdError) or isinstance(error, AmbiguousIdError):
        return error
    hint = None
    data = data_named(arguments)
    if error.found:
        sort, id_ = error.found
        typed = next(iter(arguments), None)
        hint = f"{error.advice}: {data.command_line(f'{_one_of(sort, error, typed)} {id_}')}"
    elif error.elsewhere is not None:
        search = data.command_line(f"search {shlex.quote(error.elsewhere)}")
        hint = f"it stands elsewhere: {search}"
    elif not error.suggestions:
        hint = _all_of(_one_of(error.sort, error, None), data)
    return UnknownIdError(_with(error.message, hint), error.suggestions, sort=error.sort)


def _unknown_option(error: Any, data: DataFile) -> UsageError:  # noqa: ANN401
    option, program = error.option_name, error.ctx.find_root()
    near = get_close_matches(option, error.possibilities or (), n=1, cutoff=0.75)
    hint = None
    if error.ctx is program and not near:
        for name in BY_NAME:
            if any(
                option in known.opts for known in program.command.get_command(program, name).params
            ):
                words = name if option == "--data" and data.named else f"{name} {option}"
                hint = f"it goes after the command: {data.command_line(words)}"
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


def _all_of(name: str, data: DataFile) -> str | None:
    twin = BY_NAME[name].twin
    return f"all of them: {data.command_line(twin)}" if twin else None


def _with(message: str, hint: str | None) -> str:
    return f"{message}; {hint}" if hint else message


def _line(error: TyperException) -> str:
    message = " ".join(error.format_message().split()).removesuffix(".")
    return message[:1].lower() + message[1:]
