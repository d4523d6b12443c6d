"""Say in one line what was wrong with the words of a command line, and what to type instead."""

import shlex
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from itertools import takewhile
from typing import TYPE_CHECKING, Any

import typer
from typer.exceptions import TyperException

from jinan_laser.cli.command import Command
from jinan_laser.cli.commands import BY_NAME, COMMANDS
from jinan_laser.cli.data import DataFile, data_named
from jinan_laser.cli.mistaken_options import choosing, no_number, not_a_choice, unknown_option
from jinan_laser.errors import (
    AmbiguousIdError,
    FilterError,
    JinanLaserError,
    UnknownIdError,
    UsageError,
)

if TYPE_CHECKING:
    from jinan_laser.model.base import FactBase

# The commands that show one thing, by the sort of thing.
_ONE_OF = {
    sort: command.name
    for command in COMMANDS
    if command.twin and not command.many
    for sort in command.kinds or (command.name,)
}
# Words that other programs have for what this one does, and none at all.
_MEANT = {
    "": "--help",
    "help": "--help",
    "version": "--version",
    "find": "search",
    "list": "facts",
    "show": "fact",
}
_NEAR = 0.65  # of one, so that "list" is not taken for "claims"


def unknown_command(words: Sequence[str]) -> UsageError:
    """Return what to say of words, the first of which is no command."""
    word, data = words[0], data_named(words)
    text = " ".join(takewhile(lambda word: not word.startswith("-"), words)).strip()
    meant, rest = _MEANT.get(word.strip()), text.removeprefix(word).strip()
    near: list[str] = []
    hint = None
    if meant == "fact":
        hint = _one_seen(data, BY_NAME[meant], rest) if rest else _try(data, "facts")
    elif meant == "search" and rest:
        hint = _try(data, f"search {shlex.quote(rest)}")
    elif meant:
        hint = _try(data, meant)
    elif near := get_close_matches(word, list(BY_NAME), cutoff=_NEAR):
        pass
    else:
        hint = _seen(data, text)
    return UsageError(_with(f"no such command '{word}'", hint), near)


def extra_words(
    command: Command, parameters: Sequence[Any], taken: Mapping[str, Any], extra: Sequence[str]
) -> UsageError:
    """Return what to say of words that a command does not take.

    Args:
        command: the command.
        parameters: what it takes, as Typer has it.
        taken: what it was given before, by the names of its parameters.
        extra: the words.
    """
    hint = None
    words = " ".join(extra)
    data = DataFile(taken.get("data"))
    if taken.get("fields") is not None:
        hint = "write fields without blanks: --fields id,value"
    elif command.twin:
        hint = _one_seen(data, BY_NAME[command.twin], words)
    elif command.name == "article":  # another one is a source
        hint = _one_seen(data, BY_NAME["source"], words)
    elif option := choosing(parameters, words):
        hint = _try(data, f"{command.name} {option}")
    elif "search" in taken:
        hint = _try(data, f"{command.name} --search {shlex.quote(words)}")
    return UsageError(_with(f"got unexpected extra argument(s) ({words})", hint))


def in_our_words(error: TyperException, arguments: Sequence[str]) -> UsageError:
    """Return Typer's complaint about a command line as ours."""
    told: Any = error  # the classes of most complaints are private to Typer
    if hasattr(error, "possibilities"):
        return unknown_option(told, arguments)
    if isinstance(error, typer.BadParameter) and told.param is not None:
        if hasattr(error, "param_type"):
            command, data = BY_NAME[told.ctx.info_name], data_named(arguments)
            such = f"such as: {data.command_line(command.examples[0])}"
            return UsageError(_with(_line(error), _all_of(command, data) or such))
        if told.param.type_descriptor.choices:
            return not_a_choice(told)
        if told.param.type_descriptor.annotation is int:
            return no_number(told)
    return UsageError(_line(error))


def with_hint(error: JinanLaserError, arguments: Sequence[str]) -> JinanLaserError:
    """Return an error in the words of its command line, with the command that helps."""
    if isinstance(error, FilterError):
        return UsageError(error.spelled("--"), error.suggestions)
    if not isinstance(error, UnknownIdError) or isinstance(error, AmbiguousIdError):
        return error
    hint = _hint(error, data_named(arguments), next(iter(arguments), None))
    return UnknownIdError(_with(error.message, hint), error.suggestions, sort=error.sort)


def _hint(error: UnknownIdError, data: DataFile, typed: str | None = None) -> str | None:
    if error.found:
        sort, id_ = error.found
        return f"{error.advice}: {data.command_line(f'{_one_of(sort, error, typed)} {id_}')}"
    if error.elsewhere is not None:
        search = data.command_line(f"search {shlex.quote(error.elsewhere)}")
        return f"it stands elsewhere: {search}"
    if not error.suggestions:
        return _all_of(BY_NAME[_one_of(error.sort, error, None)], data)
    return None


def _one_of(sort: str, error: UnknownIdError, typed: str | None) -> str:
    """Return the command that shows one thing: the one that was typed where it is for them."""
    if typed in BY_NAME and BY_NAME[typed].takes_name and sort == error.sort:
        return typed
    return _ONE_OF.get(sort, "entity")


def _seen(data: DataFile, text: str) -> str:
    """Return what to type to see what has an id or a name; to look for the text if nothing has."""
    from jinan_laser.query.find import find_called

    try:
        found = find_called(data.base, text)
    except JinanLaserError:  # the base cannot be read; the command that follows says so
        found = None
    if found is None:
        return _looked_for(data, text)
    sort, id_ = found
    return _try(data, f"{_ONE_OF.get(sort, 'entity')} {id_}")


def _one_seen(data: DataFile, command: Command, text: str) -> str | None:
    """Return what to type to see what goes by a text, with a command for one thing if it can."""
    try:
        _find(data.base, command, text)
    except AmbiguousIdError:
        return _looked_for(data, text)
    except UnknownIdError as error:
        if error.suggestions:
            return _try(data, f"{command.name} {error.suggestions[0]}")
        return _hint(error, data)
    except JinanLaserError:  # the base cannot be read; the command that follows says so
        pass
    return _try(data, f"{command.name} {shlex.quote(text)}")


def _find(base: "FactBase", command: Command, word: str) -> None:
    from jinan_laser.query import ask

    if command.name in ("fact", "claim", "source"):
        getattr(ask, command.name)(base, word)
    else:
        ask.entity(base, word, *command.kinds)


def _looked_for(data: DataFile, text: str) -> str:
    return f"to look for it: {data.command_line(f'search {shlex.quote(text)}')}"


def _all_of(command: Command, data: DataFile) -> str | None:
    return f"all of them: {data.command_line(command.twin)}" if command.twin else None


def _try(data: DataFile, words: str) -> str:
    return f"try: {data.command_line(words)}"


def _with(message: str, hint: str | None) -> str:
    return f"{message}; {hint}" if hint else message


def _line(error: TyperException) -> str:
    message = " ".join(error.format_message().split()).removesuffix(".")
    return message[:1].lower() + message[1:]
