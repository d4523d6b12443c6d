"""The figures of one fact between the axes, and their labels."""

from collections.abc import Iterator, Sequence

from jinan_laser.output.charts import signs
from jinan_laser.output.charts.calendar import days
from jinan_laser.output.charts.labels import Box, free_place
from jinan_laser.output.charts.marks import Mark
from jinan_laser.output.charts.plot import Plot, axes, ends
from jinan_laser.output.drawing.letters import LINE_HEIGHT, text_width
from jinan_laser.output.drawing.shapes import TEXT_SIZE, Group, Line, Shape, Text

_BAND = 9  # half the width of a band, at least
_FAR = 20  # pixels from which on a line leads from a sign to its label
_BASE_LINE = 0.8  # of the height of a label, from its top
_KEY = 11  # size of the letters that name a mark
_GAP = 5  # pixels between them and the figure
_LOOKED = "looked until here"
_MANY = 100  # figures; of more, labels would leave no room for the signs


def panel(plot: Plot, drawn: Sequence[Mark], checked: str) -> Iterator[Shape]:
    """Yield axes, signs and labels.

    Args:
        plot: where they are drawn.
        drawn: the figures.
        checked: the date until which the keepers looked: what is due later nobody can know.
    """
    yield from axes(plot)
    taken = [box for mark in drawn for box in _taken(plot, mark)]
    _, until = days(checked)
    if plot.time.low < until < plot.time.high:
        looked = _looked(plot, plot.x(until))
        taken.append(looked)
        x, top, bottom = plot.x(until), plot.room.top, plot.room.bottom
        yield Line(x, top, x, bottom, "muted", 1, (4, 3))
        yield Text(looked.left, top + _KEY, _LOOKED, _KEY, "muted")
    labels: dict[str, tuple[Shape, ...]] = {}
    for mark in sorted(drawn, key=lambda mark: not mark.headline):
        labelled = mark.headline or len(drawn) <= _MANY
        labels[mark.key] = _label(plot, mark, taken) if labelled else ()
    for mark in drawn:
        about = f"{mark.key}: {mark.when}, {mark.figure}, {mark.status}, {mark.stance}. {mark.who}"
        yield Group(about, (*labels[mark.key], *_signs(plot, mark)))


def _middle(plot: Plot, mark: Mark) -> tuple[float, float]:
    """Return where the sign of a figure stands: in the middle of its date."""
    return sum(plot.date(mark)) / 2, plot.y(mark.value)


def _taken(plot: Plot, mark: Mark) -> Iterator[Box]:
    """Yield the room of the signs of a figure."""
    x, y = _middle(plot, mark)
    yield from signs.room(mark, x, y, signs.opens(mark, turned=plot.turned))
    if plot.spans(mark):
        yield signs.room_of_span(*plot.date(mark), y)


def _looked(plot: Plot, x: float) -> Box:
    """Return the room of what is written at the day until which was looked."""
    width = text_width(_LOOKED, _KEY)
    left = x + 4 if x + 4 + width <= plot.room.right else x - 4 - width
    return Box(left, plot.room.top, left + width, plot.room.top + _KEY * LINE_HEIGHT)


def _signs(plot: Plot, mark: Mark) -> Iterator[Shape]:
    x, y = _middle(plot, mark)
    left, right = plot.date(mark)
    if mark.comparator == "~":
        low, high = ends(mark)
        wide = min(left, x - _BAND), max(right, x + _BAND)
        yield signs.band(mark.status, *wide, plot.y(high), plot.y(low))
    if plot.spans(mark):
        yield from signs.span(mark.status, left, right, y)
    if up := signs.opens(mark, turned=plot.turned):
        yield from signs.arrow(mark.status, x, y, up)
    yield signs.sign(mark.status, x, y)
    if mark.headline:
        yield signs.ring(x, y)


def _label(plot: Plot, mark: Mark, taken: list[Box]) -> tuple[Shape, ...]:
    """Return the letters of a figure and the figure; only the letters where there is no room.

    Args:
        plot: where it is drawn.
        mark: the figure.
        taken: what it must not cover; its own room is added.
    """
    point = _middle(plot, mark)
    key = text_width(mark.key, _KEY, bold=True)
    figure = text_width(mark.short, bold=mark.headline)
    height = TEXT_SIZE * LINE_HEIGHT
    for width, text in ((key + _GAP + figure, mark.short), (key, "")):
        place = free_place(point, (width, height), taken, plot.room)
        if place is not None:
            taken.append(place)
            base_line = place.top + height * _BASE_LINE
            return (
                *_leader(point, place),
                Text(place.left, base_line, mark.key, _KEY, "muted", bold=True),
                *(
                    [Text(place.left + key + _GAP, base_line, text, bold=mark.headline)]
                    if text
                    else []
                ),
            )
    return ()


def _leader(point: tuple[float, float], place: Box) -> Iterator[Shape]:
    """Yield the line from a sign to a label that stands far away."""
    x, y = point
    near = min(max(x, place.left), place.right), min(max(y, place.top), place.bottom)
    if max(abs(near[0] - x), abs(near[1] - y)) > _FAR:
        yield Line(x, y, *near, ink="faint")
