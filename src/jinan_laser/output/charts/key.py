"""What stands around the axes: what the signs mean, and a list of all figures with who says so."""

from collections.abc import Callable, Iterator, Sequence

from jinan_laser.model.vocabulary import Status
from jinan_laser.output.charts import signs
from jinan_laser.output.charts.marks import Mark
from jinan_laser.output.charts.plot import Plot
from jinan_laser.output.charts.sheet import MARGIN, WIDTH, Sheet
from jinan_laser.output.drawing.letters import LINE_HEIGHT, paragraph, text_width
from jinan_laser.output.drawing.shapes import TEXT_SIZE, Shape, Text

_SIZE = 11
_SIGN = 22  # pixels for a sign before its meaning
_BETWEEN = 18
_HALF = 8  # half of the width of a sign that is wide
_LINE = 20
_ARROW = 18  # from the middle of an open end to the figure that it would begin at
_STATUSES: tuple[Status, ...] = ("reported", "planned", "forecast", "opinion")
Signed = Callable[[float, float], Iterator[Shape]]


def put_legend(sheet: Sheet, plot: Plot, drawn: Sequence[Mark]) -> None:
    """Put down what the signs of some figures mean; signs that they do not have are left out."""
    x: float = MARGIN
    y = sheet.y + _LINE / 2
    for meaning, draw in _meanings(plot, drawn):
        width = _SIGN + text_width(meaning, _SIZE)
        if x > MARGIN and x + width > WIDTH - MARGIN:
            x, y = MARGIN, y + _LINE
        sheet.shapes += draw(x + _HALF, y)
        sheet.shapes.append(Text(x + _SIGN, y + 4, meaning, _SIZE))
        x += width + _BETWEEN
    sheet.y = y + _LINE / 2


def put_list(sheet: Sheet, drawn: Sequence[Mark]) -> None:
    """Put down each figure with its date and who says so, as wide as their longest need."""
    texts = [(mark.key, mark.when, mark.figure, mark.told) for mark in drawn]
    lefts: list[float] = [MARGIN]
    for at, column in enumerate(zip(*texts, strict=True)):
        widest = max(
            text_width(text, bold=at == 0 or mark.headline)
            for mark, text in zip(drawn, column, strict=True)
        )
        lefts.append(lefts[-1] + widest + (_SIGN if at == 0 else 0) + _BETWEEN / 2)
    height = TEXT_SIZE * LINE_HEIGHT
    # A figure may leave its sources too little room: then they stand below it.
    below = lefts[-1] > WIDTH / 2
    for mark, row in zip(drawn, texts, strict=True):
        y = sheet.y + TEXT_SIZE
        bold = mark.headline
        sheet.shapes.append(Text(MARGIN, y, mark.key, ink="muted", bold=True))
        sheet.shapes.append(signs.sign(mark.status, lefts[1] - _SIGN / 2 - 3, y - 4))
        for left, text in zip(lefts[1:4], row[1:], strict=True):
            sheet.shapes.append(Text(left, y, text, bold=bold))
        who = Text(lefts[1 if below else 4], y + (height if below else 0), mark.who, ink="muted")
        lines = paragraph(who, WIDTH - MARGIN - who.x)
        sheet.shapes += lines
        sheet.y += height * (len(lines) + below)


def _meanings(plot: Plot, drawn: Sequence[Mark]) -> Iterator[tuple[str, Signed]]:
    for status in _STATUSES:
        if any(mark.status == status for mark in drawn):
            yield status, _plain(status)
    if any(mark.headline for mark in drawn):
        yield "headline of the fact", _ring
    turned = plot.turned
    compared = {mark.comparator for mark in drawn}
    if compared & {">", ">="}:
        yield "may be more", _arrow(-1 if turned else 1)
    if compared & {"<", "<="}:
        yield "may be less", _arrow(1 if turned else -1)
    if "~" in compared:
        yield "about: a tenth to both sides", _band
    if any(map(plot.spans, drawn)):
        yield "some day of this time", lambda x, y: signs.span("ink", x - _HALF, x + _HALF, y)


def _plain(status: Status) -> Signed:
    def draw(x: float, y: float) -> Iterator[Shape]:
        yield signs.sign(status, x, y)

    return draw


def _arrow(up: int) -> Signed:
    def draw(x: float, y: float) -> Iterator[Shape]:
        yield from signs.arrow("ink", x, y + up * _ARROW, up)

    return draw


def _ring(x: float, y: float) -> Iterator[Shape]:
    yield signs.ring(x, y)


def _band(x: float, y: float) -> Iterator[Shape]:
    yield signs.band("ink", x - _HALF, x + _HALF, y - _HALF, y + _HALF)
