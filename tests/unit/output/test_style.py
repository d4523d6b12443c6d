"""Every colour can be read on a light and on a dark terminal."""

import pytest
from rich.color import Color

from jinan_laser.output.formats.style import THEME

COLOURS = {
    name: style.color for name, style in THEME.styles.items() if style.color and "." not in name
}
OURS = (
    "id",
    "planned",
    "forecast",
    "corroborated",
    "disputed",
    "met",
    "missed",
    "overdue",
    "pending",
)


def luminance(red: int, green: int, blue: int) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = []
    for channel in (red / 255, green / 255, blue / 255):
        low = channel <= 0.04045
        parts.append(channel / 12.92 if low else ((channel + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("name", OURS)
def test_contrast(name: str) -> None:
    colour: Color = COLOURS[name]
    light = luminance(*colour.get_truecolor())
    assert 1.05 / (light + 0.05) >= 4, "on white"
    assert (light + 0.05) / 0.05 >= 4, "on black"
