from hypothesis import given
from hypothesis import strategies as st

from jinan_laser.store.checks.tables import misplaced


@given(st.lists(st.integers(0, 9)))
def test_moving_what_is_misplaced_puts_all_in_order(numbers: list[int]) -> None:
    items = list(enumerate(numbers))
    moves = list(misplaced(items, lambda item: item[1]))
    assert bool(moves) == (numbers != sorted(numbers))
    for item, before in moves:
        items.remove(item)
        items.insert(0 if before is None else items.index(before) + 1, item)
    assert [number for _, number in items] == sorted(numbers)


@given(st.lists(st.integers(), min_size=2, unique=True), st.data())
def test_one_move_is_reported_once(numbers: list[int], data: st.DataObject) -> None:
    numbers.sort()
    moved = data.draw(st.sampled_from(numbers))
    rest = [number for number in numbers if number != moved]
    rest.insert(data.draw(st.integers(0, len(rest))), moved)
    assert len(list(misplaced(rest, lambda number: number))) <= 1
