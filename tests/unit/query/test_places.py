"""Statements are listed as a reader meets them."""

from jinan_laser.query.select import by_place


def test_places_stand_in_the_order_of_the_text() -> None:
    text = ["title", "p1", "p1.s2", "p1.s10", "p2.s1", "p10", "~ last block"]
    turned = text[::-1]
    assert sorted(turned, key=by_place) == text


def test_places_in_words_come_last_and_keep_their_order() -> None:
    assert sorted(["~ z", "p9", "~ a"], key=by_place) == ["p9", "~ z", "~ a"]
