"""Say in one line what was wrong with the options of a command line, and what to type instead."""

import shlex
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from itertools import chain
from typing import Any

from jinan_laser.cli.commands import BY_NAME
from jinan_laser.cli.data import data_named
from jinan_laser.errors import UsageError


def unknown_option(error: Any, arguments: Sequence[str]) -> UsageError:  # noqa: ANN401 - Typer's
    """Return what to say of an option that a command, or the program, does not have."""
    option, program = error.option_name, error.ctx.find_root()
    if error.ctx is program:
        return _before_the_command(option, program, arguments)
    parameters = error.ctx.command.get_params(error.ctx)
    if not option.startswith("--"):  # of -json Typer says that there is no -j
        option = next((word for word in arguments if word.startswith(option)), option)
    long = f"--{option.lstrip('-')}"
    chosen = None
    if not any(long in parameter.opts for parameter in parameters):
        chosen = choosing(parameters, long.removeprefix("--"))
    near = [] if chosen else _near(long, parameters)
    return UsageError(f"no such option: {option}{f'; try: {chosen}' if chosen else ''}", near)


def choosing(parameters: Iterable[Any], word: str) -> str | None:
    """Return the option of which a word is one of the choices, with it; None if there is none."""
    for parameter in parameters:
        descriptor = getattr(parameter, "type_descriptor", None)
        if word in (getattr(descriptor, "choices", None) or ()):
            return f"{parameter.opts[0]} {word}"
    return None


def not_a_choice(error: Any) -> UsageError:  # noqa: ANN401
    """Return what to say of a word that an option does not offer."""
    choices = error.param.type_descriptor.choices
    given = _given(error)
    listed = ", ".join(f"'{choice}'" for choice in choices)
    return UsageError(
        f"invalid value for {error.param.get_error_hint()}: '{given}' is not one of {listed}",
        get_close_matches(given.lower(), choices, n=1),
    )


def no_number(error: Any) -> UsageError:  # noqa: ANN401
    """Return what to say of a word where an option takes a whole number."""
    return UsageError(f'{error.param.opts[0]}: "{_given(error)}" is no whole number, such as 10')


def _before_the_command(option: str, program: Any, arguments: Sequence[str]) -> UsageError:  # noqa: ANN401
    """Return what to say of an option before the command: it belongs behind it."""
    by_command = {name: program.command.get_command(program, name).params for name in BY_NAME}
    having = [
        name
        for name, parameters in by_command.items()
        if any(option in known.opts for known in parameters)
    ]
    if not having:
        every = [*program.command.params, *chain.from_iterable(by_command.values())]
        return UsageError(f"no such option: {option}", _near(option, every))
    typed = next((word for word in arguments if word in having), None)
    if typed is not None:
        at = list(arguments).index(typed)
        words = f"jinan-laser {shlex.join([typed, *arguments[at + 1 :], *arguments[:at]])}"
    else:
        data = data_named(arguments)
        named = option == "--data" and data.named
        words = data.command_line(having[0] if named else f"{having[0]} {option}")
    return UsageError(f"no such option: {option}; it goes after the command: {words}")


def _near(option: str, parameters: Iterable[Any]) -> list[str]:
    known = dict.fromkeys(name for parameter in parameters for name in parameter.opts)
    return get_close_matches(option, list(known), n=1, cutoff=0.75)


def _given(error: Any) -> str:  # noqa: ANN401
    return str(error.__cause__.errors()[0]["input"])
