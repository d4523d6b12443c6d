"""Whatever a base holds, its charts are drawings that say all of it and lie on their sheets."""

from hypothesis import given
from hypothesis import strategies as st

from bases import Made, fact_bases
from drawings import Picture, number
from examples import examples
from jinan_laser.output.charts.calendar import days, time_scale
from jinan_laser.output.charts.chart import chart
from jinan_laser.output.charts.marks import marks
from jinan_laser.output.drawing.svg import embedded_svg, svg
from jinan_laser.query.series import series

NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"'  # which a page of HTML leaves out
dates = st.one_of(
    st.integers(0, 9999).map(lambda year: f"{year:04}"),
    st.dates().map(lambda day: day.isoformat()[:7]),
    st.dates().map(lambda day: day.isoformat()),
)


@examples(40)
@given(fact_bases())
def test_a_chart_says_every_figure_of_a_series(drawn: Made) -> None:
    base = drawn.base
    for fact in base.facts.values():
        points = series(base, fact)
        drawing = chart(base, [fact])
        assert (drawing is None) == (not points)
        if drawing is None:
            continue
        picture = Picture(svg(drawing))
        inside = embedded_svg(drawing).replace("<svg ", f"<svg {NAMESPACE} ", 1)
        assert Picture(inside).texts() == picture.texts()
        shown = marks(base, fact, series(base, fact))
        assert sum(len(mark.origins) for mark in shown) == len(points)
        signs = picture.signs()
        assert list(signs) == [mark.key for mark in shown]
        width, height = number(picture.root, "width"), number(picture.root, "height")
        for mark in shown:
            assert f"{mark.key}: {mark.when}, {mark.spoken}, " in drawing.description
            assert 0 < signs[mark.key].x < width
            assert 0 < signs[mark.key].y < height


@given(st.lists(dates, min_size=1, max_size=5))
def test_every_date_has_room_on_the_axis(known: list[str]) -> None:
    scale = time_scale(known)
    assert 1 <= len(scale.ticks) <= 10
    assert [tick.at for tick in scale.ticks] == sorted({tick.at for tick in scale.ticks})
    for date in known:
        first, after = days(date)
        assert scale.low <= first < after <= scale.high
