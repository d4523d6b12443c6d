"""Where lines end: between words, Chinese characters, and the parts of what is too long."""

import pytest

from jinan_laser.output.layout.lines import cells, longest_word, wrap


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 5, [""]),
        ("as it is", 8, ["as it is"]),
        ("one two three", 7, ["one two", "three"]),
        ("one  two", 4, ["one", "two"]),
        ("laser-industry-base", 12, ["laser-", "industry-", "base"]),
        ("see laser-industry-base", 15, ["see", "laser-industry-", "base"]),
        ("abcdefghij", 4, ["abcd", "efg", "hij"]),
        ("http://a.example/b/c?d=e", 17, ["http://a.example/", "b/c?d=e"]),
        ("laser/b", 6, ["lase", "r/b"]),  # a last line is no single letter
        ("http/b", 5, ["htt", "p/b"]),
        ("abc/b", 4, ["abc/", "b"]),  # while the line above can spare some
        ("济南激光产业集群", 8, ["济南激光", "产业集群"]),
        ("济南激光产业集", 12, ["济南激光", "产业集"]),
        ("济南激光产业集群，规模", 16, ["济南激光产业集", "群，规模"]),
        ("济南的（激光）产业集群", 8, ["济南的", "（激光）", "产业集群"]),
        ("激光产x激光业", 7, ["激光产x", "激光业"]),
        ("激光产x激光业", 6, ["激光产", "x", "激光业"]),
        ("营收达到了133.1亿元", 12, ["营收达到了", "133.1亿元"]),
        ("more than 320多家激光企业", 16, ["more than 320多", "家激光企业"]),
        ("of the year 150亿元", 14, ["of the year", "150亿元"]),
        ("grew by 50 % or more", 10, ["grew by", "50 % or", "more"]),
        ("about 50 %.", 8, ["about", "50 %."]),
        ("so much %", 7, ["so much", "%"]),
    ],
)
def test_fold(text: str, width: int, lines: list[str]) -> None:
    assert wrap(text, width) == lines


@pytest.mark.parametrize("sign", ["~", "<", ">", "≥", "≤", "<=", ">="])
def test_a_sign_stays_with_its_figure(sign: str) -> None:
    assert wrap(f"of {sign} 300 firms", 6) == ["of", f"{sign} 300", "firms"]


@pytest.mark.parametrize("sign", "（〔［｛〈《「『【〖")
def test_no_line_ends_with_what_opens(sign: str) -> None:
    assert wrap(f"济南的{sign}激光产业集群", 8) == ["济南的", f"{sign}激光产", "业集群"]


@pytest.mark.parametrize("sign", "、。，．：；？！）〕］｝〉》」』】〗”’…ー々\u3099\u309a%),.;:!?")
def test_no_line_begins_with_what_closes(sign: str) -> None:
    lines = wrap(f"济南激光{sign}产业集群", 8)
    assert not any(line.startswith(sign) for line in lines)
    assert wrap(f"济南激光{sign}产业集群", 7 + cells(sign))[0] != "济南激光"


def test_a_line_begun_has_less_room() -> None:
    assert wrap("one two", 7, used=2) == ["one", "two"]
    assert wrap("one two", 7, used=6) == ["", "one two"]
    assert wrap("one two three", 5, used=-2) == ["one two", "three"]
    assert wrap("seven", 3, used=-1) == ["se", "ven"]


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("", 0),
        ("the laser industry", 8),
        ("laser-companies", 15),
        ("激光产业集群规模", 2),
        ("150亿元", 7),
        ("规模达到150.5亿元", 5),
        ("мільярдаў", 9),
    ],
)
def test_longest_word(text: str, size: int) -> None:
    assert longest_word(text) == size


def test_cells() -> None:
    assert list(map(cells, ("laser", "лазер", "激光", "é"))) == [5, 5, 4, 1]
