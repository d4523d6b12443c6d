"""The table of commands agrees with itself, with the filters and with the sorts of entities."""

import inspect

import pytest

from jinan_laser.cli.answer import callback
from jinan_laser.cli.command import Command
from jinan_laser.cli.commands import BY_NAME, COMMANDS
from jinan_laser.cli.options import FILTERS
from jinan_laser.query.filters import ClaimFilters, Filters, Narrowing, PointFilters
from jinan_laser.query.trial import FactFilters, TrialFilters, Weighing


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
    [
        ("facts", FactFilters),
        ("claims", ClaimFilters),
        ("timeline", ClaimFilters),
        ("sources", Filters),
        ("disputes", FactFilters),
        ("search", Narrowing),
        ("plans", FactFilters),
        ("compare", FactFilters),
        ("trend", PointFilters),
        ("fact", TrialFilters),
        ("article", Weighing),
    ],
)
def test_every_filter_is_an_option(name: str, filters: type) -> None:
    own = [known for known in FILTERS if known in filters.__annotations__]
    shared = ["format", "json", "fields", "save", "data"]
    listed = parameters(name)
    assert listed[-len([*own, *shared]) :] == [*own, *shared]


def test_every_option_of_a_filter_is_used() -> None:
    assert set(FILTERS) == {*FactFilters.__annotations__, *ClaimFilters.__annotations__}


def test_every_list_can_be_sorted_and_limited() -> None:
    lists = {command.name for command in COMMANDS if command.many and command.row}
    arranged = {name for name in lists if {"sort", "limit"} <= set(parameters(name))}
    own_order = {"trend", "compare", "cite", "diff", "vet"}
    assert lists - arranged == own_order


def test_commands_for_a_kind_show_that_kind_alone() -> None:
    for command in COMMANDS:
        if command.kinds:
            expected = ["context", *(["sort", "limit"] if command.many else ["id"])]
            assert parameters(command.name)[: len(expected) + 1] == [*expected, "format"]
