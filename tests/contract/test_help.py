"""The help fits 80 columns, shortens nothing, and its examples work."""

import shlex

import pytest

from harness import ROOT, Cli
from jinan_laser.cli.commands import COMMANDS, GROUPS


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_help(command: object, cli: Cli) -> None:
    name = getattr(command, "name", "")
    result = cli(name, "--help")
    assert (result.status, result.err) == (0, "")
    assert max(map(len, result.out.splitlines())) <= 80
    assert "Examples:" in result.out


def test_every_command_is_listed_once_under_its_heading(cli: Cli) -> None:
    out = cli("--help").out
    assert max(map(len, out.splitlines())) <= 80
    assert "..." not in out.replace("[ARGS]...", "")
    for command in COMMANDS:
        lines = [line for line in out.splitlines() if line.split()[:1] == [command.name]]
        assert len(lines) == 1, command.name
        assert len(lines[0].split()) > 2, command.name
    assert [line[:-1] for line in out.splitlines() if line[:-1] in GROUPS] == list(GROUPS)


@pytest.mark.parametrize(
    "example", [example for command in COMMANDS for example in command.examples]
)
def test_examples_work(
    example: str, cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    monkeypatch.setenv("JINAN_LASER_DATA", str(ROOT / "data" / "facts.toml"))
    monkeypatch.chdir(str(tmp_path))
    result = cli(*shlex.split(example))
    assert (result.status, result.err) == (0, "")
    assert result.out.count("\n") >= 1
