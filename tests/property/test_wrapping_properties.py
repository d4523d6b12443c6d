"""Whatever a text holds and however narrow a terminal is, nothing of it is lost or split."""

import re

from hypothesis import given
from hypothesis import strategies as st

from jinan_laser.output.layout.lines import cells, longest_word, wrap
from jinan_laser.output.links import printable

LETTERS = st.sampled_from("abc-/. 12济南激光（）、。Шўё") | st.characters(exclude_categories=["Cs"])
TEXTS = st.text(LETTERS, max_size=60).map(printable)
WIDTHS = st.integers(2, 40)


@given(TEXTS, WIDTHS)
def test_every_letter_is_there_and_fits(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert max(map(cells, lines)) <= width


@given(TEXTS, st.integers(0, 20))
def test_what_is_wide_enough_breaks_no_word(text: str, more: int) -> None:
    lines = wrap(text, max(longest_word(text), 1) + more)
    words = [word for word in text.split(" ") if word.isascii()]
    assert all(any(word in line.split(" ") for line in lines) for word in words)


@given(st.text(st.sampled_from("济南激光产业集群、。（）12a-"), min_size=6, max_size=60))
def test_hardly_anything_is_left_for_a_line(text: str) -> None:
    *_, last = wrap(text, 12)
    assert len(last) >= 3


@given(TEXTS, WIDTHS, st.integers(-4, 60))
def test_a_line_begun_takes_what_it_can(text: str, width: int, used: int) -> None:
    first, *others = wrap(text, width, used)
    assert "".join((first, *others)).replace(" ", "") == text.replace(" ", "")
    assert not first or cells(first) <= width - used
    assert all(cells(line) <= width and line for line in others)
    assert not re.search(r"^ | $", "\n".join(others), re.MULTILINE)
