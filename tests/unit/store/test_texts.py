import pytest

from jinan_laser.store.texts import paragraphs, places

TEXT = """
Jinan has  more than 300 firms. It grew\u00a0fast! Did it?

规模达150亿元。 出口40亿元。占比60%。
План 6,67 гектара... і 16,67 гектара
Café at No.5 is open. It has 2,000 m2.
"""


def test_paragraphs_are_lines_that_are_not_empty() -> None:
    assert paragraphs(TEXT) == [
        ["Jinan has more than 300 firms.", "It grew fast!", "Did it?"],
        ["规模达150亿元。", "出口40亿元。", "占比60%。"],
        ["План 6,67 гектара... і 16,67 гектара"],
        ["Café at No.5 is open.", "It has 2,000 m2."],
    ]


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
    assert places(printed, paragraphs(TEXT)) == expected
