"""The table of commands agrees with itself, with the filters and with the sorts of entities."""

import inspect
from typing import get_args

import pytest

from jinan_laser.cli.answer import callback
from jinan_laser.cli.command import Command
from jinan_laser.cli.commands import BY_NAME, COMMANDS
from jinan_laser.cli.options import FILTERS
from jinan_laser.query.ask import ClaimFilters, FactFilters, Period


def parameters(name: str) -> list[str]:
    return list(inspect.signature(callback(BY_NAME[name])).parameters)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_a_row_of_the_table(command: Command) -> None:
    assert command.summary.endswith(".") or command.summary.endswith("?")
    assert command.examples
    assert all(example.split()[0] == command.name for example in command.examples)
    if command.twin:
        twin = BY_NAME[command.twin]
        assert (twin.twin, twin.many, twin.group) == (command.name, not command.many, command.group)
        assert twin.kinds == command.kinds
    if command.row:
        assert command.row_type().__name__ == command.row
    if not command.kinds:
        assert command.function().__name__ == command.name


def test_no_name_twice() -> None:
    assert len(BY_NAME) == len(COMMANDS)


@pytest.mark.parametrize(
    ("name", "filters"),
    [("facts", FactFilters), ("claims", ClaimFilters), ("timeline", Period)],
)
def test_every_filter_is_an_option(name: str, filters: type) -> None:
    own = list(filters.__annotations__)
    shared = ["format", "json", "fields", "save", "data"]
    assert parameters(name) == ["context", *own, *shared]


def test_every_option_of_a_filter_is_used() -> None:
    used = [filters.__annotations__ for filters in (FactFilters, ClaimFilters, Period)]
    assert set(FILTERS) == {name for names in used for name in names}
    for names in used:
        for name, annotation in names.items():
            assert get_args(FILTERS[name])[0] == annotation, name


def test_commands_for_a_kind_show_that_kind_alone() -> None:
    for command in COMMANDS:
        if command.kinds:
            expected = ["context", *([] if command.many else ["id"])]
            assert parameters(command.name)[: len(expected) + 1] == [*expected, "format"]
