"""A saved picture shows the answer, is the same every time, and fetches nothing."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from harness import Cli

ADDRESS = re.compile(r"""(?:href|src|url)\s*[=(]\s*["']?\s*(?:https?:)?//""")


@pytest.mark.parametrize("name", ["a.svg", "a.html"])
@pytest.mark.parametrize("command", [["trend", "laser-scale"], ["facts"], ["park", "east"]])
def test_picture(name: str, command: list[str], cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / name
    plain = cli(*command)
    result = cli(*command, "--save", str(path))
    assert result == plain
    content = path.read_bytes()
    cli(*command, "--save", str(path))
    assert path.read_bytes() == content
    assert [file.name for file in tmp_path.iterdir()] == [name]
    text = content.decode()
    assert not ADDRESS.search(text)
    shown = re.sub(r"<[^>]*>|&#160;|\s", "", text)
    assert {"trend": "Scaleoftheindustry", "facts": "laser-firms", "park": "东激光园"}[
        command[0]
    ] in shown


def test_an_svg_is_xml(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    cli("fact", "laser-scale", "--save", str(path))
    assert ET.parse(path).getroot().tag == "{http://www.w3.org/2000/svg}svg"  # noqa: S314


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (["--save", "a.png"], 2, '--save: "a.png" must end in .svg or .html'),
        (["--save", "a.svg", "--json"], 2, "leave out the format json"),
        (["--save", "no/such/folder/a.svg"], 2, '--save: no such folder: "no/such/folder"'),
        (["--save", "/proc/a.svg"], 1, 'cannot save "/proc/a.svg": '),
    ],
)
def test_refused(arguments: list[str], status: int, message: str, cli: Cli) -> None:
    result = cli("facts", *arguments)
    assert (result.status, result.out) == (status, "")
    assert message in result.err
