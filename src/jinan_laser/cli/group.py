"""The commands as Typer sees them, each imported only when it is run or described; their help."""

import inspect
import re
from collections.abc import Iterator
from functools import cache
from textwrap import wrap
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption

from jinan_laser.cli.answer import callback
from jinan_laser.cli.commands import BY_NAME, COMMANDS, GROUPS

_GAP = 2
_WIDEST = 30  # columns that names may take; where less fits, two fifths of a line
_GOES_ON = " \\"  # tells a shell that a command line goes on below
_KEPT = "\xa0"  # a blank at which no line ends


def write_options(command: Any, context: Any, formatter: Any) -> None:  # noqa: ANN401 - Typer's
    """Write the arguments of a command by the names that the usage gives them, and its options."""
    arguments, options = [], []
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None and parameter.param_type_name == "argument":
            arguments.append((parameter.metavar, record[1]))
        elif record is not None:
            options.append(record)
    for title, records in (("Arguments", arguments), ("Options", options)):
        if records:
            write_section(title, records, formatter)


def write_section(title: str, records: list[tuple[str, str]], formatter: Any) -> None:  # noqa: ANN401
    """Write names, and beside each what it means, under a title."""
    widest = min(_WIDEST, formatter.width * 2 // 5)
    names = min(max(len(name) for name, _ in records), widest)
    with formatter.section(title):
        indent = " " * formatter.current_indent
        room = formatter.width - formatter.current_indent - names - _GAP
        for name, meaning in records:
            lines = wrap(meaning, room, break_on_hyphens=False)
            # A name that is too long has a line of its own.
            above = [name] if len(name) > names else []
            beside = ["" if above else name, *[""] * len(lines)]
            for text in above:
                formatter.write(f"{indent}{text}\n")
            for first, line in zip(beside, lines, strict=False):
                formatter.write(f"{indent}{first:{names + _GAP}}{line}\n")


def write_examples(lines: str | None, formatter: Any) -> None:  # noqa: ANN401
    """Write command lines; one that is too long goes on below, as a shell takes it.

    Args:
        lines: what follows the name of the program, an example a line; None for no examples.
        formatter: what writes the help.
    """
    if lines is None:
        return
    with formatter.section("Examples"):
        indent = " " * formatter.current_indent
        for line in lines.splitlines():
            room = formatter.width - formatter.current_indent - len(_GOES_ON)
            parts = _parts(line, room)
            formatter.write(f"{_GOES_ON}\n".join(f"{indent}{part}" for part in parts) + "\n")


def _parts(line: str, room: int) -> Iterator[str]:
    """Yield a command line in parts that fit; an option and its value stay together."""
    kept = re.sub(r"(--[\w-]+) (?!-)", rf"\1{_KEPT}", f"jinan-laser {line}")
    for part in wrap(
        kept, room, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False
    ):
        yield part.replace(_KEPT, " ")


class Option(TyperOption):
    """An option that costs nothing where it is not given.

    Typer has Pydantic build a validator for each option, only to find that there is no value.
    """

    def process_value(self, ctx: Any, value: Any) -> Any:  # noqa: ANN401
        """Return the value for the command; a default is taken as it stands."""
        if self.required or value != self.default:
            return super().process_value(ctx, value)
        if value is None and self.multiple:
            value = ()
        return self.callback(ctx, self, value) if self.callback else value


def _with_cheap_options(parameters: list[Any]) -> list[Any]:
    """Make the options of a command such ones; Typer leaves no choice of their class."""
    for parameter in parameters:
        if type(parameter) is TyperOption:
            parameter.__class__ = Option
    return parameters


class LazyGroup(TyperGroup):
    """A group whose commands are imported one by one, and listed by what they are for."""

    def get_params(self, ctx: Any) -> list[Any]:  # noqa: ANN401
        """Return the options, and the arguments, if there are any."""
        return _with_cheap_options(super().get_params(ctx))

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ANN401, ARG002 - Typer's type is private
        """Return the names of all commands."""
        return list(BY_NAME)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ANN401, ARG002
        """Return a command, built at the first look at it; None if there is none."""
        return _built(cmd_name) if cmd_name in BY_NAME else None

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401
        """Return the command that is meant, and the words that follow it.

        Raises:
            UsageError: there is no such command.
        """
        name, *words = args
        if name in BY_NAME:
            return name, self.get_command(ctx, name), words
        if ctx.resilient_parsing:
            return None, None, words
        from jinan_laser.cli.mistakes import unknown_command

        raise unknown_command(args)

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        """Write the program's own options, and what each command answers, under its heading."""
        write_options(self, ctx, formatter)
        for group in GROUPS:
            listed = [(each.name, each.summary) for each in COMMANDS if each.group == group]
            write_section(group, listed, formatter)

    def format_epilog(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401, ARG002
        """Write command lines to begin with."""
        write_examples(self.epilog, formatter)


class PlainCommand(TyperCommand):
    """A command whose help shows no types of Python, and that says what to type instead."""

    # Too many words are refused below, with a hint at what was meant.
    allow_extra_args = True

    def get_params(self, ctx: Any) -> list[Any]:  # noqa: ANN401
        """Return the options, and the arguments, if there are any."""
        return _with_cheap_options(super().get_params(ctx))

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401
        """Read the words that follow the command; a name may be several.

        Raises:
            UsageError: there are more than it takes.
        """
        extra: list[str] = super().parse_args(ctx, args)
        if not extra or ctx.resilient_parsing:
            return extra
        command = BY_NAME[ctx.info_name]
        parted = "," in f"{(ctx.params.get('fields') or '')[-1:]}{extra[0][:1]}"
        if not command.takes_name or parted:
            from jinan_laser.cli.mistakes import extra_words

            raise extra_words(command, self.params, ctx.params, extra)
        [name] = (each.name for each in self.params if each.param_type_name == "argument")
        ctx.params[name] = " ".join([ctx.params[name], *extra])
        return []

    def collect_usage_pieces(self, ctx: Any) -> list[str]:  # noqa: ANN401
        """Return what follows the name of the command; braces look as if they were typed."""
        pieces: list[str] = super().collect_usage_pieces(ctx)
        return [piece.replace("{", "").replace("}", "") for piece in pieces]

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        """Write the arguments by the names that the usage gives them, and the options."""
        write_options(self, ctx, formatter)

    def format_epilog(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401, ARG002
        """Write command lines worth trying."""
        write_examples(self.epilog, formatter)


@cache
def _built(name: str) -> Any:  # noqa: ANN401 - Typer's type is private
    command = BY_NAME[name]
    _, _, more = inspect.cleandoc(command.function().__doc__ or "").partition("\n\n")
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(
        name,
        cls=PlainCommand,
        help=f"{command.summary}\n\n{more}".rstrip(),
        epilog="\n".join(command.examples),
    )(callback(command))
    return typer.main.get_command(app)
