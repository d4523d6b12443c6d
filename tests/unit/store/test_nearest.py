from collections.abc import Callable, Iterator
from difflib import get_close_matches

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effort import calls
from jinan_laser.store.messages import Nearest, brief

WORDS = st.text("abc-", max_size=8)


@given(WORDS, st.lists(WORDS, max_size=40), st.integers(1, 6), st.sampled_from([0.6, 0.7]))
def test_finds_what_difflib_finds(wrong: str, known: list[str], most: int, likeness: float) -> None:
    close = get_close_matches(wrong, known, n=most, cutoff=likeness) if wrong else []
    assert Nearest().words(wrong, known, most, likeness) == close


def test_an_endless_word_has_no_neighbours() -> None:
    assert Nearest().words("a" * 60, ["a" * 61], 1, 0.7) == ["a" * 61]
    assert Nearest().words("a" * 61, ["a" * 61], 1, 0.7) == []


def test_of_words_as_near_the_last_is_found_as_difflib_does() -> None:
    known = ["cacb", "acba", "acca"]
    assert get_close_matches("baaa", known, n=1, cutoff=0.5) == ["acca"]
    assert Nearest().words("baaa", known, 1, 0.5) == ["acca"]


def test_a_value_is_told_in_sixty_letters() -> None:
    assert brief("a" * 60) == f'"{"a" * 60}"'
    assert brief("a" * 61) == f'"{"a" * 57}..."'


def compared(run: Callable[[], object]) -> int:
    """Return how many pairs of words were compared letter by letter."""
    return calls(run, of="get_matching_blocks")


def test_of_many_known_words_a_hundred_are_compared_at_most() -> None:
    # Anagrams: as like as can be to whoever only counts letters.
    known = [f"{'a' * n}b{'a' * (40 - n)}" for n in range(40)] * 50
    nearest = Nearest()
    assert 0 < compared(lambda: nearest.words("c" + "a" * 40, known, 1, 0.7)) <= 100


def test_of_many_wrong_words_a_hundred_are_looked_up() -> None:
    nearest = Nearest()
    found = [nearest.words(f"source-{n}x", [f"source-{n}"], 1, 0.7) for n in range(150)]
    assert [len(words) for words in found] == [1] * 100 + [0] * 50


def test_two_hundred_thousand_known_words_are_sketched_for_all_wrong_words_together() -> None:
    passed = 0

    def known(count: int) -> Iterator[str]:
        nonlocal passed
        for _ in range(count):
            passed += 1
            yield "bbb"

    nearest = Nearest()
    nearest.words("aaa", known(150_000), 1, 0.7)
    assert passed == 150_000
    nearest.words("aaa", known(150_000), 1, 0.7)
    assert passed == 200_001
    assert nearest.words("aaa", ["aab"], 1, 0.6) == []
    assert nearest.words("aaa", ["too-long-to-be-meant"], 1, 0.6) == []


@pytest.mark.parametrize("known", [[], [""], ["x" * 1000]])
def test_nothing_is_near(known: list[str]) -> None:
    assert Nearest().words("word", known, 3, 0.6) == []
