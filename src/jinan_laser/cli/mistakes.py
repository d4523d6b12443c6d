"""Retell Typer's complaints as ours: one line, and what to type instead."""

import re
import shlex
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any

from typer.exceptions import TyperException

from jinan_laser.cli.commands import COMMANDS
from jinan_laser.errors import UsageError

_CHOICE = re.compile(r"'([^']*)' is not one of (.*)")
_EXTRA = re.compile(r"unexpected extra argument\(?s?\)? \((.*)\)")
_COMMAND = re.compile(r"no such command '([^']*)'", re.IGNORECASE)
_OPTION = re.compile(r"no such option: (\S+)", re.IGNORECASE)
_QUOTED = re.compile(r"'([^']*)'")
# The commands whose one argument may be a name of several words.
_NAMING = ("fact", "park", "policy", "company", "entity", "source", "search", "trend")
_SHARED = ("--json", "--format", "--fields", "--save", "--data")


def retell(error: TyperException, arguments: Sequence[str]) -> UsageError:
    """Return a usage error that says what was wrong and what to type."""
    message = " ".join(error.format_message().split()).rstrip(".").replace("Value error, ", "")
    message = message[:1].lower() + message[1:]
    message, _, offered = message.partition(". Did you mean ")
    message, _, possible = message.partition(" (Possible options: ")
    mistyped = _OPTION.search(message)
    context: Any = getattr(error, "ctx", None)
    name = context.info_name if context is not None and context.parent is not None else None
    hint = _hint(message, name, arguments)
    choice = _CHOICE.search(message)
    near = get_close_matches(choice[1].lower(), _QUOTED.findall(choice[2]), n=1) if choice else []
    near += _QUOTED.findall(offered)
    near += _close(mistyped[1], possible.rstrip(")").split(", ")) if mistyped else []
    return UsageError(f"{message}; {hint}" if hint and not near else message, near)


def _close(word: str, words: Sequence[str]) -> list[str]:
    """Return the word that was most likely meant, if one is much alike."""
    return get_close_matches(word, words, n=1, cutoff=0.75)


def _hint(message: str, name: str | None, arguments: Sequence[str]) -> str | None:
    """Return what to type instead, where that can be told."""
    extra, command, option = (rule.search(message) for rule in (_EXTRA, _COMMAND, _OPTION))
    if extra and name:
        return _instead_of_extra(name, extra[1], arguments)
    if command:
        if command[1] == "help":
            return "try: jinan-laser --help"
        return f"to look for it: jinan-laser search {shlex.quote(command[1])}"
    if option and name is None and option[1].partition("=")[0] in _SHARED:
        return f"it goes after the command: jinan-laser facts {option[1]}"
    if name and message.startswith("missing argument"):
        plural = _twin(name)
        return f"all of them: jinan-laser {plural}" if plural else None
    return None


def _instead_of_extra(name: str, extra: str, arguments: Sequence[str]) -> str | None:
    singular = _twin(name)
    if "--fields" in arguments:
        return "write fields without blanks: --fields id,value"
    if singular and singular != name and not _takes_id(name):
        return f"try: jinan-laser {singular} {shlex.quote(extra)}"
    if _takes_id(name):
        words = " ".join(word for word in arguments[1:] if not word.startswith("-"))
        return f"quote a name of several words: jinan-laser {name} {shlex.quote(words)}"
    return None


def _takes_id(name: str) -> bool:
    return name in _NAMING


def _twin(name: str) -> str | None:
    """Return the command for one where this is for all, and the other way round."""
    twins = {command.place.split(".")[0]: command.name for command in COMMANDS if not command.many}
    for command in COMMANDS:
        module = command.place.split(".")[0]
        if command.many and module in twins:
            if command.name == name:
                return twins[module]
            if twins[module] == name:
                return command.name
    return None
