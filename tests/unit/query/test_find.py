"""A person's word finds the one thing it means, or the nearest ids."""

from pathlib import Path

import pytest

from generated import generated_document
from harness import SMALL
from jinan_laser.errors import AmbiguousIdError, UnknownIdError
from jinan_laser.model.base import FactBase
from jinan_laser.query.find import find_entity_id, find_fact_id, find_source_id
from jinan_laser.store.load import load


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
    error = caught.value
    assert error.suggestions == ("laser-firms", "laser-scale", "laser-plan-adopted")
    assert error.labels == ("Laser firms", "Scale of the industry", "Adopted")
    assert error.exit_status == 3


def test_what_many_things_hold_lists_a_dozen_with_their_labels() -> None:
    ids, labels = zip(*((f"id-{n}", f"Label {n}") for n in range(13)), strict=True)
    [line] = AmbiguousIdError('"id" fits 13 ids', ids, labels, sort="fact").lines()
    assert line.startswith('error: "id" fits 13 ids: id-0 (Label 0), id-1 (Label 1), ')
    assert line.endswith("id-11 (Label 11) and 1 more; write a longer part")


@pytest.fixture
def firms(tmp_path: Path) -> FactBase:
    """The small base, in which all of one label is a part of another."""
    path = tmp_path / "firms.toml"
    text = SMALL.read_text(encoding="utf-8")
    path.write_text(text.replace('label = "Opening"', 'label = "Firms"'), encoding="utf-8")
    return load(path)


def test_a_label_of_one_word_does_not_win_over_others_that_hold_it(firms: FactBase) -> None:
    with pytest.raises(AmbiguousIdError) as caught:
        find_fact_id(firms, "firms")
    assert caught.value.suggestions == ("east-park-opened", "zone-firms", "laser-firms")


def test_a_label_of_one_word_is_enough_where_nothing_else_holds_it(small: FactBase) -> None:
    assert find_fact_id(small, "opening") == "east-park-opened"


def test_a_whole_label_of_several_words_wins(firms: FactBase) -> None:
    assert find_fact_id(firms, "laser firms") == "laser-firms"


def test_a_name_of_one_word_wins_over_names_that_hold_it(tmp_path: Path) -> None:
    path = tmp_path / "fair.toml"
    text = SMALL.read_text(encoding="utf-8")
    path.write_text(text.replace('en = "Laser Fair"', 'en = "Laser"'), encoding="utf-8")
    assert find_entity_id(load(path), "laser") == "fair"


@pytest.mark.parametrize(
    ("word", "id_"),
    [
        ("laser scale", "laser-scale"),  # its id with blanks
        ("scale laser", "laser-scale"),  # each word stands in its id
        ("scal of industry", "laser-scale"),  # the beginning of a word is enough
        ("area east-park", "east-park-area"),
    ],
)
def test_several_words_find(word: str, id_: str, small: FactBase) -> None:
    assert find_fact_id(small, word) == id_


@pytest.mark.parametrize("word", ["sc in", "scale laser of all", "cale industry"])
def test_several_words_do_not_find_what_lacks_one(word: str, small: FactBase) -> None:
    with pytest.raises(UnknownIdError) as caught:
        find_fact_id(small, word)
    assert not isinstance(caught.value, AmbiguousIdError)


@pytest.mark.parametrize(("sort", "id_"), [("fact", "laser-firms"), ("source", "radio")])
def test_the_id_of_a_claim_names_what_it_belongs_to(sort: str, id_: str, small: FactBase) -> None:
    find = {"fact": find_fact_id, "source": find_source_id}[sort]
    with pytest.raises(UnknownIdError, match=f'^"laser-firms-radio" is a .* "{id_}"$') as caught:
        find(small, "laser-firms-radio")
    assert caught.value.found == (sort, id_)


@pytest.mark.parametrize(
    ("words", "found"),
    [("laser-firms laser-scale", ("fact", "laser-firms")), ("acme radio", ("company", "acme"))],
)
def test_two_ids_are_two_things(words: str, found: tuple[str, str], small: FactBase) -> None:
    with pytest.raises(UnknownIdError, match=r"are 2 ids$") as caught:
        find_fact_id(small, words)
    assert (caught.value.found, caught.value.advice) == (found, "one at a time")


def test_a_name_of_another_sort_says_what_has_it(small: FactBase) -> None:
    with pytest.raises(
        UnknownIdError, match=r'^no fact "optics valley"; there is the park'
    ) as caught:
        find_fact_id(small, "optics valley")
    assert caught.value.found == ("park", "east-park")


@pytest.mark.parametrize("word", ["firms", "320多家", "at last"])
def test_what_stands_elsewhere_can_be_searched_for(word: str, small: FactBase) -> None:
    with pytest.raises(UnknownIdError) as caught:
        find_entity_id(small, word, "company")
    assert (caught.value.elsewhere, caught.value.suggestions) == (word, ())


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
    said = f'^no policy "{word}"; there is the {sort} "{word}"$'
    with pytest.raises(UnknownIdError, match=said) as caught:
        find_entity_id(small, word, "policy")
    assert (caught.value.sort, caught.value.found) == ("policy", (sort, word))
    assert caught.value.suggestions == ()


@pytest.mark.parametrize("word", ["", "  ", "zzzzzz"])
def test_nothing_near(word: str, small: FactBase) -> None:
    with pytest.raises(UnknownIdError, match=f'^no policy "{word}"$') as caught:
        find_entity_id(small, word, "policy")
    error = caught.value
    assert (error.sort, error.found, error.suggestions) == ("policy", None, ())
    assert error.elsewhere is None


def test_at_most_three_ids_are_suggested() -> None:
    base = FactBase.model_validate(generated_document(200))
    with pytest.raises(UnknownIdError) as caught:
        find_source_id(base, "sauce-1")
    assert len(caught.value.suggestions) == 3
