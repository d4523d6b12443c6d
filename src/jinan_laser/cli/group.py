"""The list of commands; each is imported only when it is run or described."""

from collections.abc import Iterator, MutableMapping
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup

from jinan_laser.cli.answer import answering
from jinan_laser.cli.commands import COMMANDS


class _Commands(MutableMapping[str, Any]):
    """Commands by name, built at the first look at them."""

    def __init__(self) -> None:
        self._places = {place.split(".")[1].replace("_", "-"): place for place in COMMANDS}
        self._built: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - Typer's type is private
        if name not in self._built:
            self._built[name] = _build(name, self._places[name])
        return self._built[name]

    def __setitem__(self, name: str, command: Any) -> None:  # noqa: ANN401
        self._built[name] = command

    def __delitem__(self, name: str) -> None:
        del self._places[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


class LazyGroup(TyperGroup):
    """A group whose commands are imported one by one."""

    def __init__(self, **settings: Any) -> None:  # noqa: ANN401
        super().__init__(**settings)
        self.commands = _Commands()


def _build(name: str, place: str) -> Any:  # noqa: ANN401 - Typer's type is private
    module, function = place.split(".")
    commands = import_module(f"jinan_laser.cli.commands.{module}")
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(name)(answering(getattr(commands, function)))
    return typer.main.get_command(app)
