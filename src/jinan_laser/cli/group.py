"""The list of commands; each is imported only when it is run or described."""

from collections.abc import Iterator, MutableMapping
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup

from jinan_laser.cli.answer import answering, telling
from jinan_laser.cli.commands import COMMANDS, Command


class LazyGroup(TyperGroup):
    """A group whose commands are imported one by one."""

    def __init__(self, **settings: Any) -> None:  # noqa: ANN401
        super().__init__(**settings)
        self.commands = _Commands()


class _Commands(MutableMapping[str, Any]):
    """Commands by name, each built at the first look at it."""

    def __init__(self) -> None:
        self._known = {command.name: command for command in COMMANDS}
        self._built: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - Typer's type is private
        if name not in self._built:
            self._built[name] = _build(self._known[name])
        return self._built[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)

    # Typer's group wants a mutable mapping, though it never changes ours.
    def __setitem__(self, name: str, command: Any) -> None:  # noqa: ANN401
        raise TypeError(f"cannot add {name}: commands are listed in cli/commands")

    def __delitem__(self, name: str) -> None:
        raise TypeError(f"cannot remove {name}: commands are listed in cli/commands")


def _build(command: Command) -> Any:  # noqa: ANN401 - Typer's type is private
    module, function = command.place.split(".")
    commands = import_module(f"jinan_laser.cli.commands.{module}")
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    wrap = answering if command.row else telling
    app.command(command.name)(wrap(getattr(commands, function)))
    return typer.main.get_command(app)
