"""The words of units as a fact base writes them."""

from fractions import Fraction

import pytest
from pydantic import ValidationError

from reading import amount, fits, read, read_all, unit_words

BATTERIES = unit_words(
    {
        "GWh": {"words": {"GWh": 1, "gigawatt hour*": 1, "MWh": "1/1000", "TWh": 1000}},
        "MWh": {"words": {"MWh": 1, "GWh": 1000}},
        "t/year": {"words": ["tonnes a year", "tonnes", "吨", "т"]},
        "EUR": {"kind": "money", "words": ["euro*", "€ #", "EUR #"]},
        "jobs": {"kind": "count", "words": ["job*", "position", "人"]},
        "m2": {"words": ["㎡", "sq m"]},
    }
)


@pytest.mark.parametrize(
    ("printed", "unit", "expected"),
    [
        ("20 GWh", "GWh", 20),
        ("20 GWh", "MWh", 20_000),
        ("500MWh", "GWh", Fraction(1, 2)),
        ("2 gigawatt-hours", "GWh", 2),
        ("2 gigawatt  hours", "GWh", 2),
        ("1 TWh", "GWh", 1000),
        ("3,000 tonnes a year", "t/year", 3000),
        ("3,000 tonnes", "t/year", 3000),
        ("5万吨", "t/year", 50_000),
        ("300 т", "t/year", 300),
        ("300 транспартаў", "t/year", None),
        ("€ 5 billion", "EUR", 5 * 10**9),
        ("EUR5 million", "EUR", 5 * 10**6),
        ("5 million euros", "EUR", 5 * 10**6),
        ("neur 5", "EUR", None),
        ("5 billion", "EUR", 5 * 10**9),
        ("5 million", "EUR", None),
        ("1,200 jobs", "jobs", 1200),
        ("1,200 new permanent local jobs", "jobs", 1200),
        ("1,200 positions", "jobs", None),  # no word of theirs
        ("300人", "jobs", 300),
        ("40 m²", "m2", 40),
        ("40 sq m", "m2", 40),
        ("40 sq miles", "m2", None),
    ],
)
def test_a_unit_of_the_keepers_is_read(
    printed: str, unit: str, expected: Fraction | int | None
) -> None:
    found = [each for each in read_all(printed, words=BATTERIES) if unit in each.factors]
    assert [figure.amount(unit) for figure in found] == ([] if expected is None else [expected])


@pytest.mark.parametrize("order", [("m", "m2", "m2 of floor"), ("m2 of floor", "m2", "m")])
def test_the_longer_word_wins_whatever_the_order(order: tuple[str, ...]) -> None:
    words = unit_words({f"u{len(word)}": {"words": [word]} for word in order})
    for word in order:
        assert fits(read(f"300 {word}", words=words)) == {f"u{len(word)}"}


def test_a_unit_word_wins_over_the_shorter_multiplier_in_it() -> None:
    words = unit_words({"kW": {"words": ["千瓦"]}, "pieces": {"kind": "count", "words": ["瓦"]}})
    assert fits(read("3千瓦", words=words)) == {"kW"}
    assert amount(read("3千千瓦", words=words)) == 3000


def test_only_counts_let_other_words_stand_before_their_noun() -> None:
    words = unit_words(
        {"t": {"words": ["tonnes"]}, "jobs": {"kind": "count", "words": ["jobs", "人"]}}
    )
    assert fits(read("300 new jobs", words=words)) == {"jobs"}
    assert "t" not in fits(read("300 new tonnes", words=words))


def test_a_word_that_is_none_is_told_of() -> None:
    with pytest.raises(ValidationError, match="type=tuple_type"):
        unit_words({"t": {"words": ["tonnes", 7]}})


def test_a_base_without_units_reads_figures_of_nothing() -> None:
    none = unit_words({})
    for printed in ("300", "300 firms", "5 billion yuan", "2021", "first", "第3"):
        assert [fits(figure) for figure in read_all(printed, words=none)] == [set()]
