"""A keeper lists one form of a word; the reader finds the others that differ in the ending."""

import pytest

from jinan_laser.store.printed.figure import Figure
from jinan_laser.store.printed.figures import figures
from reading import fits, unit_words


def read_with(word: str, printed: str, language: str) -> Figure:
    units = unit_words({"people": {"kind": "count", "words": [word]}})
    [figure] = figures(printed, language, units)
    return figure


@pytest.mark.parametrize(
    ("language", "word", "forms"),
    [
        ("ru", "член", "члена, членов, членам, членами, членах"),
        ("ru", "компания", "компании, компаний, компаниям, компаниями, компаниях"),
        ("ru", "предприятие", "предприятия, предприятий, предприятиями"),
        ("ru", "страна", "страны, стран, странами"),
        ("be", "кампанія", "кампаніі, кампаній, кампаніям, кампаніямі, кампаніях"),
        ("be", "праект", "праекта, праектаў, праектам, праектамі, праектах"),
        ("ur", "ملک", "ملکوں"),
        ("ur", "کمپنی", "کمپنیاں, کمپنیوں"),
        ("ur", "منصوبہ", "منصوبے, منصوبوں"),
        ("mr", "देश", "देशांत, देशांतील, देशांमध्ये, देशांना, देशांचे"),
        ("mr", "कंपनी", "कंपन्या, कंपन्यांनी, कंपन्यांमध्ये, कंपन्यांचा"),
        ("mr", "संस्था", "संस्थांनी, संस्थेला"),
    ],
)
def test_other_cases_of_a_word_are_found(language: str, word: str, forms: str) -> None:
    for form in (word, *forms.split(", ")):
        assert fits(read_with(word, f"300 {form}", language)) == {"people"}, form


@pytest.mark.parametrize(
    ("language", "word", "other"),
    [
        ("ru", "член", "членство"),
        ("ru", "компания", "компаньонов"),
        ("ru", "лет", "лета"),  # too short: other words begin so
        ("ur", "ملک", "ملکیتیں"),
        ("mr", "देश", "देशभक्त"),
        ("en", "firm", "firmament"),
    ],
)
def test_words_that_only_begin_alike_are_not(language: str, word: str, other: str) -> None:
    assert fits(read_with(word, f"300 {other}", language)) == set()
