"""Amounts as people type them, with the units of a base."""

from fractions import Fraction

import pytest

from jinan_laser.model.base import FactBase
from jinan_laser.query.amounts import Amounts, amount
from jinan_laser.query.fold import fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("300", 300),
        ("-5", -5),
        ("1e9", 10**9),
        ("6.67", Fraction("6.67")),
        ("6,67", Fraction("6.67")),
        ("20 000 000", 20_000_000),
        ("20 billion", 20 * 10**9),
        ("200亿", 20 * 10**9),
        ("二百億", 20 * 10**9),
        ("20 мільярдаў юаняў", 20 * 10**9),
        ("2 million", 2 * 10**6),
        ("100 亩", Fraction(100, 15)),
        ("20 yuan", 20),
        ("¥20bn", 20 * 10**9),
        ("firms", None),
        ("20 dollars", None),
        ("20 billion more", None),
        ("5hectaresish", None),
        ("1e999", None),
        ("", None),
    ],
)
def test_amount(text: str, expected: object, small: FactBase) -> None:
    assert amount(small, text) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("20 billion yuan revenue", 3),
        ("20 laser firms", 1),  # what stands between is looked for by itself
        ("2028 plan", 1),
        ("200亿 revenue", 1),
        ("20 billion more", 2),
        ("sauce-1", 0),
        ("25kwcutter", 0),
        ("plan 2028", 0),
    ],
)
def test_the_words_of_an_amount(text: str, words: int, small: FactBase) -> None:
    found = Amounts(small).first(fold(text).split())
    assert (found.words if found else 0) == words


def test_what_stands_between_is_no_part_of_an_amount(shipped: FactBase) -> None:
    found = Amounts(shipped).first(["20", "laser", "companies", "of", "it"])
    assert found
    assert found.words == 1


def test_a_figure_is_compared_as_closely_as_it_is_written(small: FactBase) -> None:
    found = Amounts(small).first(["100", "亩"])
    assert found
    assert found.fits(6.67, "ha")
    assert found.fits(7, "ha")
    assert not found.fits(6.66, "ha")
    assert not found.fits(100, "ha")
    assert not found.fits(6.67, "CNY")


def test_a_figure_as_it_is_typed_is_not_rounded(small: FactBase) -> None:
    found = Amounts(small).first(["6.7"])
    assert found
    assert found.fits(6.7, "ha")
    assert not found.fits(7, "ha")
