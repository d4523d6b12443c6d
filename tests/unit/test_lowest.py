"""The lowest versions that are tested are the lowest that are allowed."""

import re
import tomllib

from harness import ROOT


def test_lowest_versions() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    allowed = dict(dependency.split(">=") for dependency in project["dependencies"])
    pinned = dict(
        re.findall(r"^(\w+)==(\S+)$", (ROOT / "tests/lowest.txt").read_text(), re.MULTILINE)
    )
    assert set(pinned) == set(allowed) == {"pydantic", "rich", "tomli", "typer"}
    for name, version in pinned.items():
        assert version.removesuffix(".0") == allowed[name], name
