"""Signs stand evenly about the point of their figure: else it would be read off beside it."""

from collections.abc import Iterator
from itertools import pairwise

import pytest

from jinan_laser.model.vocabulary import Status
from jinan_laser.output.charts import signs
from jinan_laser.output.charts.labels import Box
from jinan_laser.output.drawing.shapes import Circle, Line, Polygon, Shape

X, Y = 100.0, 50.0


def reach(shape: Shape) -> Box:
    """How far a shape reaches from the point."""
    match shape:
        case Circle(x, y, radius):
            return Box(x - radius - X, y - radius - Y, x + radius - X, y + radius - Y)
        case Polygon(points):
            xs, ys = zip(*points, strict=True)
        case Line(x1, y1, x2, y2):
            xs, ys = (x1, x2), (y1, y2)
        case _:
            raise AssertionError(shape)
    return Box(min(xs) - X, min(ys) - Y, max(xs) - X, max(ys) - Y)


@pytest.mark.parametrize("status", ["reported", "planned", "opinion"])
def test_a_sign_is_as_wide_as_high(status: Status) -> None:
    left, top, right, bottom = reach(signs.sign(status, X, Y))
    assert -left == -top == right == bottom
    assert 4 <= right <= signs.REACH


def test_of_a_plan_each_corner_is_on_a_side_of_an_opinion_in_a_corner() -> None:
    plan, opinion = signs.sign("planned", X, Y), signs.sign("opinion", X, Y)
    assert isinstance(plan, Polygon)
    assert isinstance(opinion, Polygon)
    assert {(abs(x - X), abs(y - Y)) for x, y in plan.points} == {(6, 0), (0, 6)}
    assert {(abs(x - X), abs(y - Y)) for x, y in opinion.points} == {(4, 4)}
    for shape in (plan, opinion):  # from each corner to one beside it
        corners = [*shape.points, shape.points[0]]
        steps = [((x2 - x1) ** 2 + (y2 - y1) ** 2) for (x1, y1), (x2, y2) in pairwise(corners)]
        assert len(steps) == 4
        assert len(set(steps)) == 1


def test_a_forecast_points_up_from_a_level_base() -> None:
    forecast = signs.sign("forecast", X, Y)
    assert isinstance(forecast, Polygon)
    point, right, left = forecast.points
    assert point == (X, Y - 6)
    assert right == (X + 6, Y + 5)
    assert left == (X - 6, Y + 5)


def test_the_ring_lies_around_every_sign() -> None:
    ring = reach(signs.ring(X, Y))
    for status in ("reported", "planned", "forecast", "opinion"):
        assert ring.holds(reach(signs.sign(status, X, Y)))


@pytest.mark.parametrize("up", [1, -1])
def test_an_arrow_begins_beside_its_sign_and_has_its_head_at_its_end(up: int) -> None:
    stem, *head = signs.arrow("ink", X, Y, up)
    assert isinstance(stem, Line)
    assert stem.x1 == stem.x2 == X
    assert signs.REACH < up * (Y - stem.y1) < signs.REACH + 4
    assert 15 < up * (stem.y1 - stem.y2) < 25
    sides = set()
    for barb in head:
        assert isinstance(barb, Line)
        assert (barb.x2, barb.y2) == (stem.x2, stem.y2)
        assert up * (barb.y1 - barb.y2) == abs(barb.x1 - X) == 5  # half a right angle
        assert barb.width == stem.width
        sides.add(barb.x1 > X)
    assert sides == {True, False}


def test_a_span_has_an_end_of_the_same_height_at_both_its_days() -> None:
    line, *ends = signs.span("ink", 80, 130, Y)
    assert reach(line) == Box(-20, 0, 30, 0)
    assert [reach(end) for end in ends] == [Box(-20, -4, -20, 4), Box(30, -4, 30, 4)]
    assert len({each.width for each in (line, *ends) if isinstance(each, Line)}) == 1


def test_a_band_fills_its_room() -> None:
    band = signs.band("ink", 80, 130, 40, 70)
    assert isinstance(band, Polygon)
    assert band.points == ((80, 40), (130, 40), (130, 70), (80, 70))


def holds_all(rooms: list[Box], shapes: Iterator[Shape]) -> bool:
    return all(any(room.holds(reach(shape)) for room in rooms) for shape in shapes)


def test_the_room_of_a_span_holds_it() -> None:
    left, top, right, bottom = signs.room_of_span(80, 130, Y)
    room = Box(left - X, top - Y, right - X, bottom - Y)
    assert holds_all([room], signs.span("ink", 80, 130, Y))
    assert (room.left, room.right) == (-22, 32)  # with a little air
