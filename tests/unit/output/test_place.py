"""Places in a source, in the words of citation software."""

import pytest

from jinan_laser.output.citations.place import Place, place


@pytest.mark.parametrize(
    ("locator", "expected"),
    [
        ("p2.s5", Place("paragraph 2, sentence 5", "paragraph", "2")),
        ("p12", Place("paragraph 12", "paragraph", "12")),
        ("title", Place("in the title")),
        ("~ section 1.1", Place("section 1.1", "section", "1.1")),
        ("~ page 3", Place("page 3", "page", "3")),
        ("~ section on Shanghai", Place("section on Shanghai")),
        ("~ quoted verse near top", Place("quoted verse near top")),
    ],
)
def test_place(locator: str, expected: Place) -> None:
    assert place(locator) == expected
