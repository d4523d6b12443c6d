from pathlib import Path

import pytest

from changing import VALID
from jinan_laser.store.check import check
from jinan_laser.store.texts import Text

TEXT = """
Jinan has  more than 300 firms. It grew\u00a0fast! Did it?

规模达150亿元。 出口40亿元。占比60%。
План 6,67 гектара... і 16,67 гектара
Café at No.5 is open. It has 2,000 m2.
"""


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("more than 300 firms", ["p1.s1"]),
        ("more\u202fthan 300", ["p1.s1"]),
        ("grew fast", ["p1.s2"]),
        ("fast! Did", ["p1"]),
        ("150亿元", ["p2.s1"]),
        ("占比60%", ["p2.s3"]),
        ("亿元。占比", ["p2"]),
        ("6,67 гектара", ["p3.s1"]),
        ("16,67", ["p3.s1"]),
        ("67 гектара", []),
        ("300 firm", []),
        ("30", []),
        ("ore than", []),
        ("2,00", []),
        ("2,000", ["p4.s2"]),
        ("Cafe\u0301", ["p4.s1"]),
        ("Shenzhen", []),
    ],
)
def test_places(printed: str, expected: list[str]) -> None:
    text = Text(TEXT)
    assert list(text.places(printed)) == expected
    for place in expected:
        assert text.holds(printed, place)
        assert text.holds(printed, place.partition(".")[0])
    assert text.holds(printed, "~ somewhere") is bool(expected)
    for place in {"p1", "p2.s1", "p3.s1", "p4.s2", "p4.s3", "p9", "p9.s1"}.difference(expected):
        assert text.holds(printed, place) is any(at.startswith(f"{place}.") for at in expected)


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("It is 20", ["p1.s1", "p2.s1"]),
        ("20. It", ["p1"]),
        ("20", ["p1.s1", "p1.s2", "p2.s1"]),
        ("30 of", ["p3.s1"]),
        ("is", ["p1.s1", "p1.s2", "p2.s1"]),
    ],
)
def test_a_paragraph_ends_every_word_and_number(printed: str, expected: list[str]) -> None:
    assert list(Text("It is 20. It is, is 20\n\n It is 20\n30 of 200").places(printed)) == expected


def test_only_the_first_places_are_named_and_looked_for(tmp_path: Path) -> None:
    words = "It has more than 300 firms, a town of light. On 20 hectares.\n"
    text = tmp_path / "gazette.txt"
    text.write_text(words * 5_000, encoding="utf-8")
    found = check(VALID, {"gazette": text}).diagnostics
    assert [(each.key[1], each.message.partition(" stands in ")[2]) for each in found] == [
        ("motto-gazette", "p1.s1 and p2.s1 and p3.s1 and elsewhere, not p1.s2"),
        ("area-gazette", "p1.s2 and p2.s2 and p3.s2 and elsewhere, not p2.s1"),
    ]
