"""A chart shows each figure where it belongs, and what it is without colour alone."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from drawings import Picture, corners, middle, number
from harness import SMALL
from jinan_laser.model.base import FactBase
from jinan_laser.output.charts.chart import chart
from jinan_laser.output.drawing.svg import svg
from jinan_laser.store.load import build, parse

HEAD = SMALL.read_text(encoding="utf-8").partition("[claims.")[0].partition("[facts.")[0]


FOLDER = Path(__file__).parent
# Charts in which every sign stands, dates of every length, and labels that find no place near.
CHARTS: dict[str, tuple[str, list[dict[str, object]]]] = {
    "money": (
        "CNY",
        [
            {"as_of": "2021-03", "value": 12_000_000},
            {"as_of": "2021-03-08", "value": 12_000_000, "comparator": ">", "stance": "context"},
            {"as_of": "2021-03-08", "value": 12_000_000, "comparator": ">", "source": "rival"},
            {"as_of": "2022", "value": 13_500_000, "comparator": "~", "source": "survey"},
            {"as_of": "2022", "value": 13_300_000, "comparator": "<=", "source": "rival"},
            {"as_of": "2022", "value": 13_400_000, "status": "opinion", "stance": "disputes"},
            {"as_of": "2022-07-02", "value": 13_450_000, "comparator": "~", "status": "opinion"},
            {"due": "2027-05", "value": 30_000_000, "status": "planned", "comparator": ">="},
            {"due": "2030", "value": -2_000_000, "status": "forecast", "comparator": "<"},
            {"value": 1},
        ],
    ),
    "rank": (
        "rank",
        [
            {"as_of": "2024-01-30", "value": 4, "comparator": "<="},
            {"as_of": "2024-02-02", "value": 9, "source": "rival", "comparator": ">"},
            {"due": "2024-03", "value": 1, "status": "planned"},
        ],
    ),
    "looked": (  # what is said of the day until which was looked finds room on its left only
        "companies",
        [{"as_of": "2015", "value": 7}, {"due": "2025", "value": 9, "status": "planned"}],
    ),
}


def drawn(base: FactBase, *ids: str) -> Picture:
    drawing = chart(base, [base.facts[id_] for id_ in ids])
    assert drawing is not None
    return Picture(svg(drawing))


def made(*claims: Mapping[str, object], unit: str = "CNY") -> Picture:
    """Draw one fact with some claims."""
    return drawn(base_of(*claims, unit=unit), "it")


def base_of(*claims: Mapping[str, object], unit: str = "CNY") -> FactBase:
    """Return one fact with some claims, each a result of the blog's unless it says otherwise."""
    blocks = [
        (
            '[facts.it]\nsubject = "smalltown-lasers"\ntopic = "industry"\nlabel = "It"\n'
            f'unit = "{unit}"\nheadline = "it-0"\n'
        )
    ]
    for at, claim in enumerate(claims):
        whole = {
            "fact": "it",
            "source": "blog",
            "statement": "It is so.",
            "value": 10,
            "comparator": "=",
            "status": "reported",
            "stance": "supports",
            "printed": "10",
            "locator": "p1",
        } | dict(claim)
        lines = "\n".join(
            f'{key} = "{value}"' if isinstance(value, str) else f"{key} = {value}"
            for key, value in whole.items()
            if value is not None
        )
        blocks.append(f"[claims.it-{at}]\n{lines}\n")
    units = '[units.rank]\nkind = "rank"\n\n[sources.'
    document = HEAD.replace("[sources.", units, 1) + "\n".join(blocks)
    return build(parse(document, "made.toml"), "made.toml")


@pytest.mark.parametrize("name", CHARTS)
def test_every_shape_is_where_it_was(name: str, rewrite: bool) -> None:
    unit, claims = CHARTS[name]
    base = base_of(*claims, unit=unit)
    drawing = chart(base, [base.facts["it"]])
    assert drawing is not None
    path, actual = FOLDER / f"{name}.svg", svg(drawing)
    if rewrite:
        path.write_text(actual, encoding="utf-8")
    assert actual == path.read_text(encoding="utf-8")


def test_figures_lie_where_the_axes_say(shipped: FactBase) -> None:
    picture = drawn(shipped, "industry-scale")
    signs = picture.signs()
    assert signs["F"].about.startswith(
        "F: 2024-04, > 20 billion CNY, reported, headline. Rezes CNC"
    )
    for key, tick in {
        "A": "10 billion",
        "C": "15 billion",
        "E": "15 billion",
        "F": "20 billion",
    }.items():
        assert signs[key].y == pytest.approx(picture.at(tick)[1] - 4, abs=0.1)
    ten, fifteen = picture.at("10 billion")[1] - 4, picture.at("15 billion")[1] - 4
    assert signs["B"].y == pytest.approx(ten + (fifteen - ten) * 0.4, abs=0.1)
    # A year is written in its middle, so a figure of all the year stands above it.
    assert signs["B"].x == pytest.approx(picture.at("2020")[0], abs=0.1)
    day = (picture.at("2024")[0] - picture.at("2023")[0]) / 365.5  # from July to July
    in_the_middle_of_april = picture.at("2024")[0] - (183 - 106) * day
    assert signs["F"].x == pytest.approx(in_the_middle_of_april, abs=0.5)


def test_statuses_differ_by_shape() -> None:
    picture = made(
        {"as_of": "2021", "value": 10},
        {"due": "2022", "value": 12, "status": "planned"},
        {"due": "2023", "value": 14, "status": "forecast"},
        {"as_of": "2024", "value": 16, "status": "opinion"},
    )
    signs = picture.signs()
    assert len(signs["A"].filled) == 1
    assert not signs["A"].polygons
    shapes = {key: signs[key].polygons[0] for key in "BCD"}
    assert {key: len(corners(shape)) for key, shape in shapes.items()} == {"B": 4, "C": 3, "D": 4}
    assert all(shape.get("fill") == "none" for shape in shapes.values())
    x, _ = middle(shapes["B"])
    assert any(corner[0] == x for corner in corners(shapes["B"]))  # stands on its corner
    x, _ = middle(shapes["D"])
    assert not any(corner[0] == x for corner in corners(shapes["D"]))  # stands on its side
    assert {"reported", "planned", "forecast", "opinion"} <= set(picture.texts())


@pytest.mark.parametrize(
    ("comparator", "unit", "up", "meaning"),
    [
        (">", "CNY", 1, "may be more"),
        (">=", "CNY", 1, "may be more"),
        ("<", "CNY", -1, "may be less"),
        ("<=", "CNY", -1, "may be less"),
        ("=", "CNY", 0, None),
        ("<=", "rank", 1, "may be less"),  # the best is on top
        (">", "rank", -1, "may be more"),
    ],
)
def test_an_open_end_points_where_the_figure_may_lie(
    comparator: str, unit: str, up: int, meaning: str | None
) -> None:
    picture = made({"as_of": "2024-04-16", "comparator": comparator}, unit=unit)
    rise = picture.signs()["A"].rises()
    assert (rise > 0) - (rise < 0) == up
    meanings = {"may be more", "may be less"} & set(picture.texts())
    assert meanings == ({meaning} if meaning else set())


def test_about_is_a_band_of_a_tenth_to_both_sides() -> None:
    picture = made({"as_of": "2024-04-16", "comparator": "~", "value": 10})
    [band] = picture.signs()["A"].polygons
    ys = {y for _, y in corners(band)}
    ten, nought = picture.signs()["A"].y, picture.at("0")[1] - 4
    one = (nought - ten) / 10
    assert sorted(ys) == pytest.approx([ten - one, ten + one], abs=0.1)
    assert 0 < float(band.get("fill-opacity", "1")) < 0.5
    assert "about: a tenth to both sides" in picture.texts()


def test_a_date_that_is_cut_off_is_a_span() -> None:
    picture = made({"as_of": "2020"}, {"as_of": "2024-04-16", "value": 11})
    signs = picture.signs()
    [span] = [line for line in signs["A"].lines if line.get("y1") == line.get("y2")]
    year = (picture.at("2023")[0] - picture.at("2021")[0]) / 2
    assert number(span, "x2") - number(span, "x1") == pytest.approx(year, rel=0.01)
    assert not [line for line in signs["B"].lines if line.get("y1") == line.get("y2")]


def test_gaps_are_gaps() -> None:
    picture = made(
        {"as_of": "2000"}, {"as_of": "2001", "value": 11}, {"as_of": "2020", "value": 12}
    )
    signs = picture.signs()
    near, far = signs["B"].x - signs["A"].x, signs["C"].x - signs["B"].x
    assert far == pytest.approx(19 * near, rel=0.01)
    for sign in signs.values():  # nothing leads from one figure to another
        for line in sign.lines:
            assert abs(number(line, "x1") - number(line, "x2")) < near * 1.1


def test_copies_are_one_point_with_the_number_of_origins(small: FactBase) -> None:
    signs = drawn(small, "laser-firms").signs()
    assert len(signs) == 2
    assert "and 1 copy until 2022-05-26 (1 origin)" in signs["A"].about


def test_origins_that_say_the_same_are_one_point() -> None:
    picture = made({"as_of": "2024"}, {"as_of": "2024", "source": "rival"})
    [sign] = picture.signs().values()
    assert "10 (2 origins)" in sign.texts
    assert "2 origins: " in sign.about


def test_what_differs_in_its_bound_or_its_status_is_apart() -> None:
    same: dict[str, object] = {"as_of": "2024", "source": "rival"}
    for other in ({"comparator": ">"}, {"status": "opinion"}, {"value": 11}, {"as_of": "2023"}):
        assert len(made({"as_of": "2024"}, same | other).signs()) == 2


def test_the_headline_has_a_ring_and_is_bold() -> None:
    picture = made({"as_of": "2022"}, {"as_of": "2024", "value": 12})
    signs = picture.signs()
    assert [len(signs[key].circles) for key in "AB"] == [2, 1]
    bold = {
        each.text
        for each in picture.root.iter("{http://www.w3.org/2000/svg}text")
        if each.get("font-weight")
    }
    assert {"10", "10 CNY"} <= bold
    assert not {"12", "12 CNY"} & bold


def test_what_is_not_drawn_is_said(small: FactBase, shipped: FactBase) -> None:
    picture = made({"as_of": "2024"}, {"source": "rival"})
    assert "Figures that are not drawn: 1 without a date." in picture.texts()
    said = "Figures that are not drawn: 1 of pages that were tampered with."
    assert said in drawn(shipped, "industry-scale").texts()
    assert not any("not drawn" in text for text in drawn(small, "laser-scale").texts())


def test_who_does_not_see_it_hears_all_of_it(small: FactBase) -> None:
    root = drawn(small, "laser-scale").root
    picture = drawn(small, "laser-scale")
    assert root.get("role") == "img"
    assert root.get("lang") == "en"
    title, description = picture.one("title"), picture.one("desc")
    assert root.get("aria-labelledby") == title.get("id")
    assert root.get("aria-describedby") == description.get("id")
    assert title.text == "Scale of the industry"
    words = description.text or ""
    assert words.startswith("Scale of the industry: 3 figures by date. Headline: > 20 billion CNY")
    assert "(2024-04): disputed" in words
    assert "A: 2021, 15 billion CNY, reported, context. " in words
    assert "B: 2023, at most 12.5 billion CNY, reported, disputes. " in words
    assert "C: 2024-04, more than 20 billion CNY, reported, headline. " in words


def test_the_source_line_names_base_version_fact_and_day(small: FactBase) -> None:
    said = " ".join(drawn(small, "laser-scale").texts())
    about = small.about
    assert f"Source: {about.title}, data version {about.version}" in said
    assert "fact laser-scale." in said
    assert f"Looked until {about.checked}." in said


def test_until_when_was_looked_is_a_line_where_plans_lie_beyond(small: FactBase) -> None:
    year = int(small.about.checked[:4])
    plan = {"due": f"{year + 5}", "status": "planned"}
    assert "looked until here" in made(plan, {"as_of": "2020", "value": 11}).texts()
    assert "looked until here" not in made({"as_of": "2020"}, {"as_of": "2015"}).texts()


def test_several_facts_share_one_axis_of_time(small: FactBase) -> None:
    picture = drawn(small, "laser-scale", "laser-firms")
    assert picture.one("title").text == "Scale of the industry; Laser firms"
    years = [
        (each.text, each.get("x"))
        for each in picture.root.iter("{http://www.w3.org/2000/svg}text")
        if each.text in ("2021", "2022", "2023", "2024") and each.get("text-anchor") == "middle"
    ]
    assert years[:4] == years[4:]
    assert len(years) == 8


def test_a_headline_without_a_figure_is_said_in_words() -> None:
    words: dict[str, object] = {"as_of": "2024", "value": None, "comparator": None}
    assert "Headline: It is so (2024): one origin." in made(words, {"as_of": "2023"}).texts()


def test_a_fact_without_dated_figures_is_not_drawn(small: FactBase) -> None:
    assert chart(small, [small.facts["acme-best"]]) is None
    both = chart(small, [small.facts["acme-best"], small.facts["laser-firms"]])
    assert both == chart(small, [small.facts["laser-firms"]])


def test_every_fact_of_the_shipped_base_is_legible(shipped: FactBase) -> None:
    for fact in shipped.facts.values():
        drawing = chart(shipped, [fact])
        if drawing is None:
            continue
        picture = Picture(svg(drawing))
        for key, sign in picture.signs().items():
            assert sign.texts[0] == key, fact.id
            assert len(sign.texts) == 2, fact.id  # its figure found a free place
        for each in picture.root.iter("{http://www.w3.org/2000/svg}text"):
            assert 0 < number(each, "x") < drawing.width
            assert 0 < number(each, "y") < drawing.height


def test_more_marks_than_letters() -> None:
    picture = made(*({"as_of": f"{1900 + at}", "value": at + 1} for at in range(60)))
    signs = picture.signs()
    assert list(signs)[:2] == ["A", "B"]
    assert list(signs)[25:28] == ["Z", "AA", "AB"]
    assert list(signs)[-1] == "BH"
    assert all(sign.texts[:1] == [key] for key, sign in signs.items())


def test_of_very_many_figures_only_the_headline_has_a_label() -> None:
    picture = made(*({"as_of": f"{1000 + at}", "value": at + 1} for at in range(300)))
    labelled = [key for key, sign in picture.signs().items() if sign.texts]
    assert labelled == ["A"]
    assert "1299" in picture.texts()  # in the list


def test_a_line_leads_to_a_label_that_stands_far_away() -> None:
    picture = made(*({"as_of": "2024-04-16", "value": 100 + at} for at in range(12)))
    far = 0
    for sign in picture.signs().values():
        assert len(sign.texts) == 2
        for line in sign.lines:
            assert (number(line, "x1"), number(line, "y1")) == (sign.x, sign.y)
            far += 1
    assert far
