"""How far from a number words may stand that say what it is, and how large it may be for that."""

import pytest

from reading import fits, read_all

REACH = {  # with so many letters between they do, with one more they do not
    "more than {} 300 firms": 29,
    "fell {} by 5%": 51,
    "5% {} lower": 53,
    "one of {} the largest": 48,
    "最大{}之一": 58,
    "五大{}之一": 58,
}


@pytest.mark.parametrize("text", REACH)
def test_how_far_a_word_reaches(text: str) -> None:
    letters = REACH[text]
    read = [read_all(text.format("x" * many)) for many in (1, letters, letters + 1)]
    said = [[(each.printed, each.comparators) for each in figures] for figures in read]
    assert said[0] == said[1] != said[2]


def test_how_far_before_a_number_its_noun_may_stand() -> None:
    between = ("x ", "x " * 57, "x " * 56 + "xx ")  # the last is a letter longer
    read = [read_all(f"firms {words}300") for words in between]
    assert ["countries" in fits(figure) for [figure] in read] == [False, False, True]


def test_how_large_a_number_is_that_is_more_than_a_word() -> None:
    assert [len(read_all(words)) for words in ("ninety-nine", "a hundred")] == [0, 1]


def test_of_how_many_some_are_a_share() -> None:
    """Of more they are counted."""
    assert fits(read_all("بیس میں سے تین", "ur")[0]) == {"%"}
    assert read_all("اکیس میں سے تین", "ur") == ()


@pytest.mark.parametrize("first", ["top {}", "前{}"])
def test_how_many_are_the_best(first: str) -> None:
    best, more = (read_all(first.format(number))[0] for number in (1000, 1001))
    assert (fits(best), best.comparators) == ({"rank"}, {"<="})
    assert "rank" not in fits(more)
