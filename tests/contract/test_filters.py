"""Every filter of every command, alone and with a period, answers or says why it does not."""

import inspect

import pytest

from harness import Cli
from jinan_laser.cli.answer import callback
from jinan_laser.cli.command import Command
from jinan_laser.cli.commands import COMMANDS
from jinan_laser.cli.options import FILTERS
from jinan_laser.output.page import Screen

VALUES = {
    "fact": "laser-firms",
    "subject": "smalltown-lasers",
    "within": "smalltown",
    "topic": "industry",
    "status": "reported",
    "stance": "supports",
    "verdict": "corroborated",
    "source": "radio",
    "kind": "news",
    "language": "zh",
    "since": "2023",
    "until": "2024-04",
    "undated": "",
    "unit": "companies",
    "min": "300",
    "max": "20 billion",
    "search": "laser",
    "without": "blog",
    "known_by": "2024",
    "at": "2023",
}
# What a command is asked beside filters.
WORDS = {
    "fact": ["laser-firms"],
    "trend": ["laser-firms"],
    "search": ["laser"],
    "compare": ["companies"],
}
PERIODS = [[], ["--since", "2030"], ["--until", "2022"]]


def own(command: Command) -> list[str]:
    return [name for name in inspect.signature(callback(command)).parameters if name in FILTERS]


FILTERED = [command for command in COMMANDS if own(command)]


def test_every_filter_has_a_value() -> None:
    assert VALUES.keys() == FILTERS.keys()
    assert {name for command in FILTERED for name in own(command)} == FILTERS.keys()


@pytest.mark.parametrize("command", FILTERED, ids=lambda command: command.name)
def test_every_filter(command: Command, cli: Cli) -> None:
    periods = PERIODS if "since" in own(command) else [[]]
    lines = [
        [command.name, *WORDS.get(command.name, ()), *period, f"--{name.replace('_', '-')}", value]
        for period in periods
        for name, value in VALUES.items()
        if name in own(command) and f"--{name}" not in period
    ]
    assert len(lines) >= len(own(command))
    for line in lines:
        words = [word for word in line if word]
        result = cli(*words, screen=Screen(80))
        assert result.status in (0, 2), (words, result.err)
        if result.status:
            assert (result.out, result.err.count("\n")) == ("", 1), words
            assert result.err.startswith("error: "), words
