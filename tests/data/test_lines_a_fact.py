"""The list of all facts is short: about a line a fact where a terminal has room for it."""

import pytest

from harness import ROOT, Cli
from jinan_laser.model.base import FactBase
from jinan_laser.output.page import Screen


@pytest.mark.parametrize(("width", "most"), [(120, 1.3), (80, 2.3)])
def test_lines_a_fact(
    width: int, most: float, shipped: FactBase, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Headings and foot count, too."""
    monkeypatch.setenv("JINAN_LASER_DATA", str(ROOT / "data" / "facts.toml"))
    lines = cli("facts", screen=Screen(width)).out.splitlines()
    assert len(lines) / len(shipped.facts) <= most
