"""Places in a source, in the words of citation software."""

import pytest

from jinan_laser.output.citations.reference import Pinpoint, pinpoint


@pytest.mark.parametrize(
    ("locator", "expected"),
    [
        ("p2.s5", Pinpoint("paragraph 2, sentence 5", "paragraph", "2")),
        ("p12", Pinpoint("paragraph 12", "paragraph", "12")),
        ("title", Pinpoint("in the title")),
        ("~ section 1.1", Pinpoint("section 1.1", "section", "1.1")),
        ("~ page 3", Pinpoint("page 3", "page", "3")),
        ("~ section on Shanghai", Pinpoint("section on Shanghai")),
        ("~ quoted verse near top", Pinpoint("quoted verse near top")),
    ],
)
def test_pinpoint(locator: str, expected: Pinpoint) -> None:
    assert pinpoint(locator) == expected
