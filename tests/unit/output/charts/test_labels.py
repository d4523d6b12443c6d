"""A label is near its mark and covers nothing."""

from jinan_laser.output.charts.labels import Box, around, free_place

INSIDE = Box(0, 0, 400, 200)
SIZE = (60, 16)


def test_a_label_stands_beside_its_mark() -> None:
    place = free_place((100, 100), SIZE, [], INSIDE)
    assert place == Box(111, 84, 171, 100)


def test_a_label_at_the_edge_turns_to_the_other_side() -> None:
    place = free_place((390, 100), SIZE, [], INSIDE)
    assert place == Box(319, 84, 379, 100)


def test_labels_of_one_point_lie_apart() -> None:
    taken = [around(100, 100, 8)]
    for _ in range(10):
        place = free_place((100, 100), SIZE, taken, INSIDE)
        assert place is not None
        assert INSIDE.holds(place)
        assert not any(place.meets(other) for other in taken)
        taken.append(place)


def test_where_all_is_taken_there_is_no_label() -> None:
    assert free_place((100, 100), SIZE, [INSIDE], INSIDE) is None
    assert free_place((100, 100), (500, 16), [], INSIDE) is None


def test_boxes_that_touch_do_not_meet() -> None:
    assert not Box(0, 0, 10, 10).meets(Box(10, 0, 20, 10))
    assert not Box(0, 0, 10, 10).meets(Box(0, 10, 10, 20))
    assert Box(0, 0, 10, 10).meets(Box(9, 9, 20, 20))
