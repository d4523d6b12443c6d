"""Room for text: no less than the widest usual font takes, and not much more."""

import string
from collections.abc import Callable

import pytest
from matplotlib import font_manager

from jinan_laser.output.drawing.letters import paragraph, text_width
from jinan_laser.output.drawing.shapes import Text

ASCII = string.printable.partition("\t")[0]  # with the blank, without what ends lines


@pytest.fixture(scope="module", params=[False, True], ids=["plain", "bold"])
def real(request: pytest.FixtureRequest) -> tuple[bool, Callable[[str], float]]:
    """The width of a text in DejaVu Sans, for letters of size 1; and whether they are bold."""
    weight = "bold" if request.param else "normal"
    wanted = font_manager.FontProperties(family="DejaVu Sans", weight=weight)
    font = font_manager.get_font(font_manager.findfont(wanted))
    font.set_size(100, 72)

    def width(text: str) -> float:
        return sum(font.load_char(ord(letter)).linearHoriAdvance for letter in text) / 6_553_600

    return request.param, width


def test_each_letter_has_its_room(real: tuple[bool, Callable[[str], float]]) -> None:
    bold, width = real
    for letter in ASCII:
        room = text_width(letter, 1, bold=bold)
        assert 0.9 * width(letter) <= room <= width(letter) + 0.6, letter
    for letter in string.ascii_lowercase + string.digits:
        assert text_width(letter, 1, bold=bold) <= width(letter) + 0.3, letter


@pytest.mark.parametrize(
    "text",
    [
        "more than 20 billion CNY (2024-04): disputed -1",
        "Town Blog, 2024-04-16 (blog) and 1 copy until 2021-03-08 (1 origin)",
        "Лічба фірмаў у горадзе за дванаццаць месяцаў",
        "≥ 12 < 13.5 — ~ 50 %",
    ],
)
def test_a_line_fits_its_room(text: str, real: tuple[bool, Callable[[str], float]]) -> None:
    bold, width = real
    assert width(text) <= text_width(text, 1, bold=bold) <= 1.5 * width(text)


def test_room_grows_with_the_letters() -> None:
    assert text_width("ab", 20) == 2 * text_width("ab", 10) == 20 * text_width("ab", 1)
    assert text_width("激光", 10) == 20  # Chinese letters are as wide as high


def test_no_line_of_a_paragraph_is_wider_than_its_room(
    real: tuple[bool, Callable[[str], float]],
) -> None:
    bold, width = real
    words = "It is said that more than 300 firms make lasers in the town, and that many more follow"
    lines = paragraph(Text(10, 50, words, 12, bold=bold), 200)
    assert " ".join(line.text for line in lines) == words
    assert all(100 < 12 * width(line.text) <= 200 for line in lines[:-1])
    assert [line.y for line in lines] == pytest.approx([50 + 16.8 * at for at in range(len(lines))])
    assert {(line.x, line.size, line.bold) for line in lines} == {(10, 12, bold)}
