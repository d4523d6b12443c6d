"""In which language the numbers of a paragraph are read, and which of them say how much."""

import pytest

from jinan_laser.model.base import FactBase
from jinan_laser.query.vetting.unnumbered import is_figure, says_of_what, written_in
from jinan_laser.store.printed.figures import figures
from jinan_laser.store.printed.units import UnitWords


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("3 lasers", "en"),
        ("3 läsare é 激光", "en"),
        ("济南激光 laser", "zh"),
        ("激光的 lasers", "zh"),
        ("済南のレーザー", "ja"),
        ("لیزر کی صنعت", "ur"),
        ("लेसर उद्योग", "mr"),
        ("3 лазера", "ru"),
        ("3 лазеры ў Цзінані", "be"),
        ("ІНДУСТРЫЯ", "be"),
    ],
)
def test_the_language_is_known_by_its_letters(text: str, language: str) -> None:
    assert written_in(text, japanese=False) == language


def test_chinese_letters_are_japanese_where_kana_stand_elsewhere() -> None:
    assert [written_in(text, japanese=True) for text in ("済南3社", "3 лазера", "3")] == [
        "ja",
        "ru",
        "en",
    ]


def first(text: str, base: FactBase, language: str = "en") -> tuple[bool, bool]:
    """Return whether the first number of a text is a figure, and says by itself of what."""
    figure = figures(text, language, UnitWords(base.units), conversions=True)[0]
    return is_figure(figure, text), says_of_what(figure, text, base.units)


NO_FIGURES = [
    ("en", "In 3 days it was done."),
    ("en", "In 3 months it was done."),
    ("en", "In 2024 it was done."),
    ("en", "It scored 9 points."),
    ("en", f"There are {10**24 + 1:,} lasers."),
    ("zh", "出了20期。"),
    ("zh", "去过20次。"),
    ("zh", "共20届。"),
    ("ja", "20回行った。"),
    ("zh", "共300页。"),
    ("ja", "300ページある。"),
    ("zh", "20世纪的事。"),
    ("zh", "（亿元）"),
    ("zh", "(万人)"),
    ("zh", "单位：亿元"),
    ("zh", "單位:萬人"),
    ("en", "Its code is 250100 there."),
    ("ur", "2024 تک"),
    ("mr", "२०२४ पर्यंत"),
    ("en", "It stands at 88 Jingshi."),
]
FIGURES = [
    ("en", f"There are {10**24:,} lasers."),
    ("en", "Its output is 250,100 tonnes."),
    ("zh", "有20家企业。"),
    ("zh", "（二百亿元）"),
    ("zh", "达200亿元。"),
    ("en", "There are 88 firms."),
]
SAYS = [
    ("300 firms", True),
    ("300 blue things", True),
    ("25,000", True),
    ("25000", False),
    ("more than 300", True),
    ("300%", True),
    ("first in China", False),
    ("3 years", False),
    ("twelve firms", False),
    ("thirteen firms", True),
    ("12 firms", True),
    ("20 to 30", False),
    ("20-30", False),
    ("999 yuan", False),
    ("1,000 yuan", True),
    ("999 dollars", False),
    ("1,000 dollars", True),
    ("a thousand", False),
    ("99,999 yen", False),
    ("100,000 yen", True),
    ("99,999 won", False),
    ("100,000 won", True),
    ("99,999 roubles", False),
    ("100,000 roubles", True),
    ("99,999 rupees", False),
    ("100,000 rupees", True),
    ("99,999 Pakistani rupees", False),
    ("100,000 Pakistani rupees", True),
    ("99,999 dong", False),
    ("100,000 dong", True),
    ("99,999 rupiah", False),
    ("100,000 rupiah", True),
]


def test_no_figures(shipped: FactBase) -> None:
    assert [each for each in NO_FIGURES if first(each[1], shipped, each[0])[0]] == []


def test_figures(shipped: FactBase) -> None:
    assert [each for each in FIGURES if not first(each[1], shipped, each[0])[0]] == []


def test_what_a_figure_says_by_itself(shipped: FactBase) -> None:
    assert [text for text, says in SAYS if first(text, shipped)[1] is not says] == []


def test_years_that_pass_say_nothing_whether_a_base_counts_them_or_not(
    shipped: FactBase, small: FactBase
) -> None:
    assert "years" in shipped.units
    assert "years" not in small.units
    assert [first("3 years", base)[1] for base in (shipped, small)] == [False, False]
