import pytest

from jinan_laser.store.texts import sentences


def split(paragraph: str) -> list[str]:
    return [paragraph[start:end] for start, end in sentences(paragraph)]


@pytest.mark.parametrize(
    "whole",
    [
        "It opened on Feb. 3 in the U.S. market",
        "It is No. 2 after Dr. Li's firm, cf. Fig. 4 of Vol. 2.",
        "Am 12. März waren es 300.",
        "заводы, порты и т.д. по всей стране",
        "20 млрд. юаней и 5 тыс. чел. за год",
        "It has 2.5 GW, e.g. in Asia",
        "«Хопіць...» сказаў ён",
        "1. Introduction",
        "「はい。」と言った",
    ],
)
def test_one_sentence(whole: str) -> None:
    assert split(whole) == [whole]


@pytest.mark.parametrize(
    ("paragraph", "parts"),
    [
        ("It grew. Did it? Yes! Well… Perhaps.", 5),
        ("规模达150亿元。出口40亿元！占比60%？是。", 4),
        ("规模达150亿元。 出口40亿元。", 2),
        ("他说：“好。”她走了。", 2),
        ("売上高は3兆円。利益は減った。", 2),
        ("It grew.. It fell.", 2),
        ("Ещё 5 млрд руб. Это много.", 2),
        ("В 2024 г. Минск вырос.", 2),
        ("آمدنی بڑھی۔ پھر کم ہوئی۔", 2),
        ("It makes 12. The rest is bought.", 2),
        ('He said "no." She left.', 2),
    ],
)
def test_sentences(paragraph: str, parts: int) -> None:
    found = split(paragraph)
    assert len(found) == parts
    assert "".join(found).replace(" ", "") == paragraph.replace(" ", "")


def test_nothing_has_no_sentence() -> None:
    assert split("") == []
