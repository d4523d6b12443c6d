"""A terminal that calls itself dumb is as wide as it says, on the screen and in pictures."""

from pathlib import Path

import pytest
from rich.cells import cell_len

from harness import Cli
from jinan_laser.output.page import Screen


@pytest.mark.parametrize("terminal", ["dumb", "unknown", "xterm"])
@pytest.mark.parametrize("name", ["a.svg", "a.html"])
def test_a_picture_does_not_depend_on_the_terminal(
    terminal: str, name: str, cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    drawn = []
    for known in ("xterm-256color", terminal):
        monkeypatch.setenv("TERM", known)
        assert cli("facts", "--save", str(tmp_path / name)).status == 0
        drawn.append((tmp_path / name).read_bytes())
    assert drawn[0] == drawn[1]


@pytest.mark.parametrize("width", [64, 100, 140])
@pytest.mark.parametrize("colour", [True, False])
def test_a_dumb_terminal_has_its_width(
    width: int, colour: bool, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    expected = cli("claims", screen=Screen(width, colour=colour))
    monkeypatch.setenv("TERM", "dumb")
    assert cli("claims", screen=Screen(width, colour=colour)) == expected
    lines = cli("claims", screen=Screen(width)).out.splitlines()
    assert max(map(cell_len, lines)) <= width
