"""A saved picture shows the answer, is the same every time, and fetches nothing."""

import os
import re
import struct
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import matplotlib as mpl
import pytest
from rich.cells import cell_len

from drawings import Picture, number
from harness import SMALL, Cli, clean_environment
from jinan_laser.output.drawing.shapes import Drawing, Text
from jinan_laser.output.drawing.svg import embedded_svg, svg
from jinan_laser.output.drawing.terminal import terminal_svg
from jinan_laser.output.layout.lines import Span

ADDRESS = re.compile(r"""(?:href|src|url)\s*[=(]\s*["']?\s*(?:https?:)?//""")
TEXT = "{http://www.w3.org/2000/svg}text"


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


def test_a_chart_is_the_same_in_every_process(cli: Cli, tmp_path: Path) -> None:
    script = (
        "import sys; from jinan_laser.cli.app import run\n"
        "sys.exit(any(run(['trend', 'laser-scale', '--save', name]) for name in sys.argv[1:]))"
    )
    names = ["a.svg", "a.png", "a.pdf"]
    for name in names:
        assert cli("trend", "laser-scale", "--save", str(tmp_path / name)).status == 0
    other = tmp_path / "other"
    other.mkdir()
    # Without the folder of fonts that are known the process would look for all of them again.
    settings = {"PYTHONHASHSEED": "1", "MPLCONFIGDIR": mpl.get_cachedir()}
    subprocess.run(
        [sys.executable, "-c", script, *names],
        env=clean_environment(tmp_path) | settings,
        cwd=other,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    for name in names:
        assert (other / name).read_bytes() == (tmp_path / name).read_bytes()


def test_a_png_is_a_sharp_picture_and_says_what_it_shows(cli: Cli, tmp_path: Path) -> None:
    path, drawn = tmp_path / "a.png", tmp_path / "a.svg"
    for file in (path, drawn):
        assert cli("trend", "laser-scale", "--save", str(file)).status == 0
    content = path.read_bytes()
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    root = Picture.of(drawn).root
    size = (2 * int(number(root, "width")), 2 * int(number(root, "height")))
    assert struct.unpack(">II", content[16:24]) == size
    assert b"Title\0Scale of the industry" in content
    assert b"at most 12.5 billion CNY" in content
    assert b"Software" not in content


def test_a_pdf_has_its_text_and_no_date(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    assert cli("trend", "laser-scale", "--save", str(path)).status == 0
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    assert b"/Title (Scale of the industry)" in content
    assert b"CreationDate" not in content
    assert b"/Font" in content


@pytest.mark.parametrize("suffix", ["png", "pdf"])
def test_without_the_extra_a_line_says_what_to_install(
    suffix: str, cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    result = cli("trend", "laser-scale", "--save", str(tmp_path / f"a.{suffix}"))
    assert (result.status, result.out) == (1, "")
    assert result.err == (
        f"error: .{suffix} needs matplotlib; install it with: pip install 'jinan-laser[chart]'\n"
    )
    assert not list(tmp_path.iterdir())
    assert cli("trend", "laser-scale", "--save", str(tmp_path / "a.svg")).status == 0


def test_a_letter_that_no_font_has_is_named(cli: Cli, tmp_path: Path) -> None:
    letter = "\U00013000"  # a hieroglyph
    base = tmp_path / "facts.toml"
    text = SMALL.read_text(encoding="utf-8").replace("Scale of the industry", f"Scale {letter}")
    base.write_text(text, encoding="utf-8")
    result = cli("trend", "laser-scale", "--data", str(base), "--save", str(tmp_path / "a.png"))
    if result.status:  # here is no such font
        assert (result.status, result.out) == (1, "")
        assert result.err == (
            f'error: no font of this machine has "{letter}"; install one, or save the chart '
            "as .svg\n"
        )
        assert not (tmp_path / "a.png").exists()
    path = tmp_path / "a.svg"
    assert cli("trend", "laser-scale", "--data", str(base), "--save", str(path)).status == 0
    assert Picture.of(path).one("title").text == f"Scale {letter}"


def test_dollars_are_no_formulas(cli: Cli, tmp_path: Path) -> None:
    base = tmp_path / "facts.toml"
    text = SMALL.read_text(encoding="utf-8").replace("Scale of the industry", "$x_{$ and $y^$")
    base.write_text(text, encoding="utf-8")
    path = tmp_path / "a.pdf"
    assert cli("trend", "laser-scale", "--data", str(base), "--save", str(path)).status == 0
    assert b"/Title ($x_{$ and $y^$)" in path.read_bytes()


@pytest.mark.parametrize("name", ["a.svg", "a.png"])
def test_nothing_to_draw(name: str, cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / name
    result = cli("trend", "acme-best", "--save", str(path))
    assert (result.status, result.out) == (1, "")
    assert result.err == (f'error: cannot save "{path}": there is no figure with a date to draw\n')
    assert not path.exists()


def test_an_svg_is_an_image_with_a_name(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    cli("fact", "laser-scale", "--save", str(path))
    picture = Picture.of(path)
    assert picture.root.get("role") == "img"
    title, description = picture.one("title"), picture.one("desc")
    assert title.text == "jinan-laser fact laser-scale"
    assert picture.root.get("aria-labelledby") == title.get("id")
    assert picture.root.get("aria-describedby") == description.get("id")
    assert "answer        > 20 billion CNY" in (description.text or "")
    assert picture.texts()[0] == "$ jinan-laser fact laser-scale"


def test_an_embedded_chart_has_the_colours_of_its_page() -> None:
    drawing = Drawing("chart-a", 10, 20, "A", "A.", (Text(1, 2, "a"),))
    alone, inside = svg(drawing), embedded_svg(drawing)
    assert alone.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns=')
    assert '<rect width="10" height="20" fill="#ffffff"/>' in alone
    assert inside.startswith("<svg viewBox=")
    assert "<rect" not in inside
    assert 'fill="currentColor"' in inside
    assert "style" not in inside
    assert ET.fromstring(inside).get("aria-labelledby") == "chart-a-title"  # noqa: S314


def test_letters_stand_at_their_columns() -> None:
    lines = [[Span("名 of 激光", "name"), Span("  "), Span("12", "figure")], [], [Span("end")]]
    picture = Picture(terminal_svg(lines, "x", 40))
    texts = [each for each in picture.root.iter(TEXT) if each.text != "$ x"]
    assert [each.text for each in texts] == ["名", "of", "激光", "12", "end"]
    column = number(texts[0], "textLength") / 2
    lefts = [(number(each, "x") - number(texts[0], "x")) / column for each in texts]
    assert lefts == [0, 3, 6, 12, 0]
    for each in texts:
        assert number(each, "textLength") == pytest.approx(cell_len(each.text or "") * column)
    assert number(texts[-1], "y") + 14 < number(picture.root, "height")


def test_letters_of_two_columns_stand_upright() -> None:
    picture = Picture(terminal_svg([[Span("note: 激光", "note")]], "x", 40))
    texts = [each for each in picture.root.iter(TEXT) if each.text != "$ x"]
    assert [(each.text, each.get("font-style")) for each in texts] == [
        ("note:", "italic"),
        ("激光", None),
    ]


def test_a_long_line_widens_the_picture() -> None:
    widths = [
        number(Picture(terminal_svg([[Span("x" * length)]], "x", 40)).root, "width")
        for length in (1, 40, 80)
    ]
    assert widths[0] == widths[1] < widths[2]


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (
            ["--save", "a.png"],
            2,
            '--save: "a.png" must end in .svg or .html; only charts (trend) can be .png or .pdf',
        ),
        (["--save", "a.gif"], 2, '--save: "a.gif" must end in .svg or .html\n'),
        (["--save", "a.svg", "--json"], 2, "leave out the format json"),
        (["--save", "no/such/folder/a.svg"], 2, '--save: no such folder: "no/such/folder"'),
        (["--save", "/proc/a.svg"], 1, 'cannot save "/proc/a.svg": '),
    ],
)
def test_refused(arguments: list[str], status: int, message: str, cli: Cli) -> None:
    result = cli("facts", *arguments)
    assert (result.status, result.out) == (status, "")
    assert message in result.err


def test_what_a_chart_can_be_is_told(cli: Cli) -> None:
    result = cli("trend", "laser-scale", "--save", "a.gif")
    assert (result.status, result.out) == (2, "")
    assert result.err == 'error: --save: "a.gif" must end in .svg, .png, .pdf or .html\n'


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
    path = tmp_path / "b.svg"
    assert cli("trend", "laser-scale", "--save", str(path), "--data", str(hostile)).status == 0
    assert Picture.of(path).one("title").text == "\N{REPLACEMENT CHARACTER}" * 5


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
