"""The commands as Typer sees them; each is imported only when it is run or described."""

import inspect
from functools import cache
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from jinan_laser.cli.answer import callback
from jinan_laser.cli.commands import BY_NAME, COMMANDS, GROUPS


class LazyGroup(TyperGroup):
    """A group whose commands are imported one by one, and listed by what they are for."""

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

        raise unknown_command(name, words)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401, ARG002
        """Write what each command answers, under its heading."""
        for group in GROUPS:
            with formatter.section(group):
                formatter.write_dl(
                    [
                        (command.name, command.summary)
                        for command in COMMANDS
                        if command.group == group
                    ]
                )


class PlainCommand(TyperCommand):
    """A command whose help shows no types of Python, and that says what to type instead."""

    # Too many words are refused below, with a hint at what was meant.
    allow_extra_args = True

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401
        """Read the words that follow the command.

        Raises:
            UsageError: there are more than it takes.
        """
        extra = super().parse_args(ctx, args)
        if extra and not ctx.resilient_parsing:
            from jinan_laser.cli.mistakes import extra_words

            raise extra_words(BY_NAME[ctx.info_name], ctx.params, extra)
        return extra

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        """Write the arguments by the names that the usage gives them, and the options."""
        arguments, options_ = [], []
        for parameter in self.get_params(ctx):
            record = parameter.get_help_record(ctx)
            if record is not None and parameter.param_type_name == "argument":
                arguments.append((parameter.metavar, record[1]))
            elif record is not None:
                options_.append(record)
        for heading, records in (("Arguments", arguments), ("Options", options_)):
            if records:
                with formatter.section(heading):
                    formatter.write_dl(records)


@cache
def _built(name: str) -> Any:  # noqa: ANN401 - Typer's type is private
    command = BY_NAME[name]
    _, _, more = inspect.cleandoc(command.function().__doc__ or "").partition("\n\n")
    examples = "\n".join(f"jinan-laser {example}" for example in command.examples)
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(
        name,
        cls=PlainCommand,
        help=f"{command.summary}\n\n{more}".rstrip(),
        # \b keeps Typer from filling the lines up.
        epilog=f"\b\nExamples:\n{examples}",
    )(callback(command))
    return typer.main.get_command(app)
