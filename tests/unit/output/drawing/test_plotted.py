"""What matplotlib draws stands where the drawing says, in the same colours as the SVG."""

from io import BytesIO

from matplotlib import rcParams
from PIL import Image

from jinan_laser.output.drawing.plotted import plotted
from jinan_laser.output.drawing.shapes import (
    INKS,
    Circle,
    Drawing,
    Group,
    Ink,
    Line,
    Polygon,
    Shape,
    Text,
)

WHITE = (255, 255, 255)


def drawn(*shapes: Shape, width: float = 100, height: float = 60) -> Image.Image:
    drawing = Drawing("a", width, height, "A", "A.", shapes)
    return Image.open(BytesIO(plotted(drawing, "png"))).convert("RGB")


def at(image: Image.Image, x: float, y: float) -> tuple[int, ...]:
    """The colour at a place of the drawing; a picture has two pixels for each of its own."""
    found = image.getpixel((int(2 * x), int(2 * y)))
    assert isinstance(found, tuple)
    return found


def colour(ink: Ink) -> tuple[int, ...]:
    written, opacity = INKS[ink]
    assert written is not None
    assert opacity == 1
    return tuple(bytes.fromhex(written[1:]))


def test_each_shape_is_where_it_belongs() -> None:
    square = ((40.0, 10.0), (60.0, 10.0), (60.0, 30.0), (40.0, 30.0))
    image = drawn(
        Circle(20, 20, 6, fill="reported"),
        Polygon(square, stroke="planned"),
        Group("a line", (Line(70, 10, 70, 50, "forecast", 4),)),
    )
    assert image.size == (200, 120)
    assert at(image, 20, 20) == colour("reported")
    assert at(image, 24.5, 20) == colour("reported")
    assert at(image, 27.5, 20) == WHITE
    assert at(image, 40, 20) == at(image, 50, 30) == colour("planned")
    assert at(image, 50, 20) == WHITE
    assert at(image, 70, 30) == colour("forecast")
    assert at(image, 70, 5) == at(image, 70, 55) == at(image, 74, 30) == WHITE


def test_a_dashed_line_has_gaps() -> None:
    image = drawn(Line(10, 30, 90, 30, "forecast", 2, (10, 10)))
    assert at(image, 15, 30) == colour("forecast")
    assert at(image, 25, 30) == WHITE
    assert at(image, 35, 30) == colour("forecast")


def test_a_band_is_a_tint_of_its_colour() -> None:
    band = ((10.0, 10.0), (90.0, 10.0), (90.0, 50.0), (10.0, 50.0))
    tint = at(drawn(Polygon(band, fill="forecast", opacity=0.25)), 50, 30)
    expected = [255 + (part - 255) / 4 for part in colour("forecast")]
    assert all(abs(part - wanted) <= 1 for part, wanted in zip(tint, expected, strict=True))


def test_later_shapes_are_above_earlier_ones() -> None:
    line, circle = Line(0, 30, 100, 30, "forecast", 4), Circle(50, 30, 10, fill="reported")
    assert at(drawn(line, circle), 50, 30) == colour("reported")
    assert at(drawn(circle, line), 50, 30) == colour("forecast")


def test_text_begins_ends_or_has_its_middle_at_its_place() -> None:
    for anchor, left, right in (("start", 50, 100), ("end", 0, 50), ("middle", 25, 75)):
        image = drawn(Text(50, 40, "MMM", 14, anchor=anchor))  # type: ignore[arg-type]
        dark = [
            (x / 2, y / 2)
            for x in range(image.width)
            for y in range(image.height)
            if sum(at(image, x / 2, y / 2)) < 300
        ]
        xs, ys = zip(*dark, strict=True)
        assert left <= min(xs) <= max(xs) <= right
        assert 28 < min(ys) <= max(ys) <= 40.5  # on its base line
        assert max(xs) - min(xs) > 30


def test_a_long_drawing_is_less_sharp_but_whole() -> None:
    image = drawn(Circle(2, 39_990, 2, fill="reported"), width=4, height=40_000)
    assert image.size == (6, 60_000)
    assert image.getpixel((3, 59_985)) == colour("reported")


def test_the_settings_of_the_reader_neither_count_nor_change() -> None:
    shapes = (Text(10, 30, "a $ b"), Line(0, 40, 100, 40))
    expected = drawn(*shapes).tobytes()
    before = rcParams["lines.linestyle"], rcParams["font.size"]
    rcParams["lines.linestyle"], rcParams["font.size"] = "--", 40
    try:
        assert drawn(*shapes).tobytes() == expected
        assert (rcParams["lines.linestyle"], rcParams["font.size"]) == ("--", 40)
    finally:
        rcParams["lines.linestyle"], rcParams["font.size"] = before
