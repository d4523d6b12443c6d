"""How far from a number words may stand that bound it, or make it something else."""

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
    read = [read_all(f"firms {'x ' * words}300") for words in (1, 57, 58)]
    assert ["countries" in fits(figure) for [figure] in read] == [False, False, True]
