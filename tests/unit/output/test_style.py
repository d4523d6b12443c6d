"""What a role looks like: it can be read everywhere, and addresses can be followed."""

from typing import get_args

import pytest

from jinan_laser.diagnostics import Severity
from jinan_laser.model.vocabulary import Status, Verdict
from jinan_laser.output.formats.style import STYLES, painted, style_of
from jinan_laser.output.formats.table import render
from jinan_laser.output.layout.lines import Span
from jinan_laser.output.page import Cell, Screen, View, pairs

STANDINGS = [
    "corroborated",
    "disputed",
    "single-origin",
    "met",
    "missed",
    "overdue",
    "pending",
    "opinion",
]
FOUND = ["differs", "unknown", *get_args(Severity)]


def luminance(red: int, green: int, blue: int) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = []
    for channel in (red / 255, green / 255, blue / 255):
        low = channel <= 0.04045
        parts.append(channel / 12.92 if low else ((channel + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("role", STYLES)
def test_contrast(role: str) -> None:
    style = style_of(role)
    assert not style.dim  # how dim that is, only the terminal knows
    assert style.bgcolor is None
    if style.color:
        light = luminance(*style.color.get_truecolor())
        assert 1.05 / (light + 0.05) >= 4.5, "on white"
        assert (light + 0.05) / 0.05 >= 4.5, "on black"


@pytest.mark.parametrize("standing", [*STANDINGS, *get_args(Status), *get_args(Verdict), *FOUND])
def test_a_standing_is_seen_but_for_what_is_merely_reported(standing: str) -> None:
    assert bool(style_of(standing)) is (standing != "reported")


@pytest.mark.parametrize("standing", STANDINGS)
def test_what_is_in_doubt_or_late_stands_out_most(standing: str) -> None:
    assert bool(style_of(standing).bold) is (standing in ("disputed", "missed", "overdue"))


@pytest.mark.parametrize("role", ["heading", "title", "name", "figure"])
def test_what_is_looked_for_first_is_bold(role: str) -> None:
    assert style_of(role).bold
    assert bool(style_of(role).underline) is (role == "heading")


@pytest.mark.parametrize("role", ["id", "url"])
def test_what_can_be_typed_or_opened_is_blue(role: str) -> None:
    assert hue(role) == "blue"
    assert bool(style_of(role).underline) is (role == "url")


@pytest.mark.parametrize("role", ["label", "foot", "opinion", "not-said"])
def test_what_stands_aside_is_grey(role: str) -> None:
    assert hue(role) == "grey"


@pytest.mark.parametrize("role", ["note", "forecast", "opinion"])
def test_what_is_nobodys_result_is_italic(role: str) -> None:
    assert style_of(role).italic


def test_verdicts_are_told_by_their_hue() -> None:
    hues = {
        "green": ["corroborated", "met"],
        "red": ["single-origin", "unknown", "warning"],
        "magenta": ["disputed", "overdue", "missed", "differs", "error"],
        "violet": ["planned", "pending", "forecast"],
    }
    found = {role: hue(role) for roles in hues.values() for role in roles}
    assert found == {role: name for name, roles in hues.items() for role in roles}


def hue(role: str) -> str | None:
    """Return what a colour is called, or None for none."""
    colour = style_of(role).color
    if colour is None:
        return None
    red, green, blue = colour.get_truecolor()
    if red == green == blue:
        return "grey"
    most = max(red, green, blue)
    if green == most:
        return "green" if blue < most else "cyan"
    if red == most:
        return "magenta" if blue > green else "red"
    return "violet" if red > green else "blue"


def test_a_role_without_a_style_is_plain() -> None:
    assert painted(Span("text", "unheard-of", "text"), links=True) == "text"


ADDRESS = "https://example.org/a;b?c=%E6&d=激光"
TARGET = "https://example.org/a;b?c=%E6&d=%E6%BF%80%E5%85%89"


def shown(address: str, screen: Screen) -> str:
    page = (pairs(("url", Cell(address, "url"))),)
    return render(View(int, (), lambda: page), screen)


def test_an_address_is_a_link() -> None:
    screen = shown(ADDRESS, Screen(80, colour=True, links=True))
    assert f"\x1b]8;id=jinan-laser;{TARGET}\x1b\\" in screen
    assert screen.count("\x1b]8;;\x1b\\") == 1


def test_an_address_on_several_lines_is_one_link() -> None:
    address = "https://example.org/" + "path/" * 20
    screen = shown(address, Screen(40, colour=True, links=True))
    lines = screen.splitlines()[1:]
    assert len(lines) > 2
    assert all(line.startswith(f"\x1b]8;id=jinan-laser;{address}\x1b\\") for line in lines)
    assert all(line.endswith("\x1b]8;;\x1b\\") for line in lines)


@pytest.mark.parametrize(
    "address",
    ["ftp://example.org", "javascript:alert(1)", "https:", "see https://a.example", "http://a b"],
)
def test_what_is_no_whole_address_is_no_link(address: str) -> None:
    assert "\x1b]8" not in shown(address, Screen(80, colour=True, links=True))


def test_no_escape_sequence_comes_out_of_an_address() -> None:
    screen = shown("https://a.example/\x1b\\\x07\x9c", Screen(80, colour=True, links=True))
    assert "\x1b]8;id=jinan-laser;https://a.example/%EF%BF%BD%5C%EF%BF%BD%EF%BF%BD\x1b\\" in screen


@pytest.mark.parametrize("screen", [Screen(), Screen(80), Screen(80, colour=True)])
def test_links_only_where_they_are_wanted(screen: Screen) -> None:
    assert "\x1b]" not in shown(ADDRESS, screen)
