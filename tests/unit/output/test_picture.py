"""A saved picture shows the answer, is the same every time, and fetches nothing."""

import os
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from harness import SMALL, Cli

ADDRESS = re.compile(r"""(?:href|src|url)\s*[=(]\s*["']?\s*(?:https?:)?//""")


@pytest.mark.parametrize("command", [["trend", "laser-scale"], ["facts"], ["park", "east"]])
def test_picture(command: list[str], cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    plain = cli(*command)
    result = cli(*command, "--save", str(path))
    assert result == plain
    content = path.read_bytes()
    cli(*command, "--save", str(path))
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]
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


@pytest.mark.parametrize(
    "text", ["\x00", "\x1b[31m", "\ufffe", "\uffff", "\x0b", "\udcff", "<&>", "]]>"]
)
def test_whatever_is_asked_a_picture_is_xml(text: str, cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    assert cli("search", f"laser{text}", "--save", str(path)).status == 0
    assert ET.parse(path).getroot().tag.endswith("svg")  # noqa: S314


def test_whatever_the_data_say_a_picture_is_xml(cli: Cli, tmp_path: Path) -> None:
    hostile = tmp_path / "facts.toml"
    text = SMALL.read_text(encoding="utf-8")
    assert "Scale of the industry" in text
    hostile.write_text(
        text.replace("Scale of the industry", r"\uFFFE\u001b\u0000\uFFFF\U0001FFFE"), "utf-8"
    )
    path = tmp_path / "a.svg"
    assert cli("facts", "--save", str(path), "--data", str(hostile)).status == 0
    ET.fromstring(path.read_text("utf-8"))  # noqa: S314


@pytest.mark.parametrize("kind", ["a folder", "a pipe"])
def test_only_a_file_is_replaced(kind: str, cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.mkdir() if kind == "a folder" else os.mkfifo(path)
    result = cli("facts", "--save", str(path))
    assert (result.status, result.out) == (2, "")
    assert result.err == f'error: --save: "{path}" is not a file\n'
    assert list(tmp_path.iterdir()) == [path]


def test_the_mode_of_a_picture_is_kept(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.touch(0o640)
    path.chmod(0o640)
    assert cli("facts", "--save", str(path)).status == 0
    assert path.stat().st_mode & 0o777 == 0o640
    assert path.stat().st_size
