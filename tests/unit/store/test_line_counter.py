from hypothesis import given
from hypothesis import strategies as st

from jinan_laser.diagnostics import Position
from jinan_laser.store.positions import LineCounter


@given(st.text("a\n\r激", max_size=30), st.data())
def test_lines_and_columns(text: str, data: st.DataObject) -> None:
    offsets = data.draw(st.lists(st.integers(0, len(text)), max_size=8).map(sorted))
    lines = LineCounter(text)
    for offset in offsets:
        before = text[:offset].split("\n")
        assert lines.position(offset) == Position(len(before), len(before[-1]) + 1)
