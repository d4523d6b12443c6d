"""A person's word finds the one thing it means, or the nearest ids."""

import pytest

from generated import generated_document
from jinan_laser.errors import AmbiguousIdError, UnknownIdError
from jinan_laser.model.base import FactBase
from jinan_laser.query.find import find_entity_id, find_fact_id, find_source_id


@pytest.mark.parametrize(
    "word",
    [
        "east-park",
        "EAST-Park",
        "ｅａｓｔ-ｐａｒｋ",
        "East Laser Park",
        "east  laser\tpark",
        "东激光园",
        "optics valley",
        "eas",
        "激光",
        "valley",
    ],
)
def test_a_park_is_found_by(word: str, small: FactBase) -> None:
    assert find_entity_id(small, word, "park") == "east-park"


def test_an_exact_name_wins_over_a_longer_one(small: FactBase) -> None:
    assert find_source_id(small, "radio") == "radio"
    assert find_source_id(small, "Town Radio") == "radio"
    assert find_fact_id(small, "laser firms") == "laser-firms"


def test_an_ambiguous_word_names_all_it_fits(small: FactBase) -> None:
    with pytest.raises(AmbiguousIdError) as caught:
        find_fact_id(small, "laser")
    assert caught.value.suggestions == ("laser-firms", "laser-scale", "laser-plan-adopted")
    assert caught.value.exit_status == 3


@pytest.mark.parametrize(
    ("word", "nearest"),
    [("laser-frims", "laser-firms"), ("aera", "east-park-area"), ("prospekts", "fair-prospects")],
)
def test_a_mistyped_id_gets_the_nearest_first(word: str, nearest: str, small: FactBase) -> None:
    with pytest.raises(UnknownIdError) as caught:
        find_fact_id(small, word)
    assert caught.value.suggestions[0] == nearest


@pytest.mark.parametrize(
    ("word", "sort"),
    [("acme", "company"), ("fair", "event"), ("radio", "source"), ("laser-firms", "fact")],
)
def test_an_id_of_another_sort_says_of_which(word: str, sort: str, small: FactBase) -> None:
    with pytest.raises(UnknownIdError, match=f'^no policy "{word}"$') as caught:
        find_entity_id(small, word, "policy")
    assert (caught.value.sort, caught.value.found) == ("policy", (sort, word))
    assert caught.value.suggestions == ()


@pytest.mark.parametrize("word", ["", "  ", "zzzzzz"])
def test_nothing_near(word: str, small: FactBase) -> None:
    with pytest.raises(UnknownIdError, match=f'^no policy "{word}"$') as caught:
        find_entity_id(small, word, "policy")
    error = caught.value
    assert (error.sort, error.found, error.suggestions) == ("policy", None, ())


def test_at_most_three_ids_are_suggested() -> None:
    base = FactBase.model_validate(generated_document(200))
    with pytest.raises(UnknownIdError) as caught:
        find_source_id(base, "sauce-1")
    assert len(caught.value.suggestions) == 3
