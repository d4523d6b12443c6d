import pytest

from harness import ROOT
from jinan_laser import Lookup, load
from jinan_laser.query.vetting.terms import TermReader


@pytest.fixture(scope="module")
def lookup() -> Lookup:
    return load(ROOT / "data" / "facts.toml")


def found(lookup: Lookup, text: str) -> list[tuple[str, str, str | None]]:
    return [(row.text, row.finding, row.fact) for row in lookup.vet(text)]


@pytest.mark.parametrize(
    ("area", "finding"),
    [
        ("6.67 hectares", "overdue"),
        ("6.6 hectares", "overdue"),  # cut off
        ("67,000 square metres", "overdue"),
        ("100 mu", "overdue"),
        ("7 hectares", "differs"),  # more than 2 % off
        ("6.9 hectares", "differs"),
    ],
)
def test_a_figure_is_as_exact_as_it_is_written(lookup: Lookup, area: str, finding: str) -> None:
    text = f"The Qilu Laser park has a built-up area of {area}."
    assert found(lookup, text) == [(area, finding, "qilu-area")]


@pytest.mark.parametrize(
    ("area", "finding"), [("490 hectares", "pending"), ("500 hectares", "differs")]
)
def test_rounded_by_more_than_a_fiftieth_it_is_another(
    lookup: Lookup, area: str, finding: str
) -> None:
    text = f"Qilu Optics Valley covers an area of {area}."
    assert found(lookup, text) == [(area, finding, "qilu-optics-valley-area")]


def test_a_bound_that_says_the_opposite_differs(lookup: Lookup) -> None:
    [row] = lookup.vet("Fewer than 300 laser companies work in Jinan.")
    assert (row.finding, row.fact, row.comparator) == ("differs", "laser-companies", "<")


@pytest.mark.parametrize(
    "text",
    [
        "Suzhou has 300 laser companies.",
        "Jinan has 300 software companies.",
        "苏州激光产业规模超过200亿元。",
        "Exports of laser equipment from Jinan grew by 60 %.",
        "The library lends 300 books.",
    ],
)
def test_what_is_said_of_something_else_is_unknown(lookup: Lookup, text: str) -> None:
    [(_, finding, fact)] = found(lookup, text)
    assert (finding, fact) == ("unknown", None)


@pytest.mark.parametrize(
    "text",
    [
        "Call 0531-8666-0001 by 16:45 on 3 March 2026, room 1205, 88 Jingshi Road.",
        "The G3015 and the GF-25kW follow ISO 9013:2017, see section 3.2 and Table 12.",
        "说明书第3章第12页，型号HN-30kW，邮编250100，5G。",
        "A ticket costs 50 yuan, and the tour takes 3 hours.",
        "Офис 512, тел. +7 495 123-45-67, постановление № 47 от 21.02.2025.",
    ],
)
def test_what_is_no_figure(lookup: Lookup, text: str) -> None:
    assert found(lookup, text) == []


def test_names_are_carried_on_to_sentences_that_have_none(lookup: Lookup) -> None:
    text = "Gweike is a company of Jinan. Its factory has 200,000 square metres."
    area = ("200,000 square metres", "single-origin", "gweike-factory-area")
    assert found(lookup, text) == [area]


@pytest.mark.parametrize("name", ["Wuhan", "Ухань", "ووہان", "वुहान", "武漢"])
def test_names_are_known_in_every_script(lookup: Lookup, name: str) -> None:
    assert name_terms(lookup, name) == {"wuhan"}


def name_terms(lookup: Lookup, text: str) -> set[str]:
    terms = TermReader(lookup.base).terms(text)
    return {term.removeprefix("N:") for term in terms if term.startswith("N:")}


def test_the_row_of_a_plan_that_is_told_as_a_result(lookup: Lookup) -> None:
    text = "\nThe Qilu Laser park\nmakes goods worth\n500 million yuan a year."
    [row] = lookup.vet(text, file="x")
    assert (row.file, row.line, row.column) == ("x", 4, 1)
    assert (row.finding, row.value, row.unit) == ("overdue", 500_000_000, "CNY/year")
    assert row.candidates == ("qilu-output",)


def test_both_figures_of_a_conversion_are_vetted(lookup: Lookup) -> None:
    text = "Qilu Optics Valley covers an area of 7,300 mu (486.67 hectares)."
    assert [row.fact for row in lookup.vet(text)] == ["qilu-optics-valley-area"] * 2


@pytest.mark.parametrize("digit", ["一", "1", "九"])
def test_a_number_that_is_longer_than_any_figure_is_none(lookup: Lookup, digit: str) -> None:
    assert list(lookup.vet(f"济南激光企业{digit * 3000}家。")) == []


def test_a_table_has_its_own_first_row(lookup: Lookup) -> None:
    first = "| Company | Revenue |\n| --- | --- |\n| Senfeng | 1.296 billion yuan |\n"
    second = "| Measure | Qilu Laser park |\n| --- | --- |\n| Area | 6.67 ha |\n"
    assert found(lookup, f"{first}\n{second}") == [
        ("1.296 billion yuan", "single-origin", "senfeng-revenue"),
        ("6.67 ha", "overdue", "qilu-area"),
    ]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "It was worth $2.8 billion, US$ 5 million and €30m.",
            ["$2.8 billion", "US$ 5 million", "€30m"],
        ),
        ("Jinan's laser industry has passed RMB 20 billion.", ["RMB 20 billion"]),
        ("出口額達20億元，$40億。", ["20億元", "$40億"]),
    ],
)
def test_money_before_a_figure_belongs_to_it(lookup: Lookup, text: str, figures: list[str]) -> None:
    rows = lookup.vet(text)
    assert [row.text for row in rows] == figures
    assert [text[row.column - 1 :].startswith(row.text) for row in rows] == [True] * len(figures)


@pytest.mark.parametrize(
    "text",
    ["济南激光产业规模（亿元）", "济南激光产业规模(单位：亿元)", "| 濟南激光企業（千家） |"],
)
def test_what_the_figures_of_a_table_are_told_in_is_none(lookup: Lookup, text: str) -> None:
    assert found(lookup, text) == []


def test_a_figure_in_words_may_stand_in_brackets(lookup: Lookup) -> None:
    [(text, _, fact)] = found(lookup, "济南激光产业规模（二百亿元）")
    assert (text, fact) == ("二百亿元", "industry-scale")


def test_a_figure_is_what_stands_above_its_column(lookup: Lookup) -> None:
    table = "| Company | Revenue | Net profit |\n| --- | --- | --- |\n"
    row = "| Senfeng | 900 million yuan | 88 million yuan |\n"
    assert found(lookup, table + row) == [
        ("900 million yuan", "differs", "senfeng-revenue"),
        ("88 million yuan", "differs", "senfeng-net-profit"),
    ]


def test_a_row_of_other_cells_is_read_under_the_whole_first_row(lookup: Lookup) -> None:
    table = "| Senfeng | Net profit in 2024 |\n| --- | --- |\n| 101 million yuan |\n"
    assert found(lookup, table) == [("101 million yuan", "single-origin", "senfeng-net-profit")]


@pytest.mark.parametrize(
    "text",
    [
        "Jinan's laser companies are worth something, up 25%.",
        "The output of Jinan's laser companies grew by 25% last year.",
        "济南激光产业同比增长25%。",
    ],
)
def test_by_how_much_something_grew_is_no_share(lookup: Lookup, text: str) -> None:
    assert found(lookup, text) == [("25%", "unknown", None)]


def test_growth_is_of_the_firms_that_are_named(lookup: Lookup) -> None:
    assert found(lookup, "Bodor grew by 25% in 2021.") == [
        ("25%", "differs", "leaders-growth-2021")
    ]


@pytest.mark.parametrize("end", ["", "。", "\n"])
def test_a_place_in_an_order_may_end_a_text(lookup: Lookup, end: str) -> None:
    text = f"济南激光设备出口居全国第一{end}"
    assert found(lookup, text) == [("第一", "corroborated", "export-rank")]


def test_a_million_and_more_may_be_of_money_that_is_not_named(lookup: Lookup) -> None:
    text = "In 2017 the export price of a machine of Jinqiang's was 1.2 million."
    assert found(lookup, text) == [("1.2 million", "single-origin", "jinqiang-export-price")]
    [row] = lookup.vet("In 2017 the export price of a machine of Jinqiang's was 999,999.")
    assert row.fact != "jinqiang-export-price"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It has 300 tenants.", "companies"),
        ("It has 300 subsidiaries.", "companies"),
        ("It has 300 SMEs.", "companies"),
        ("出口到180国。", "countries"),
        ("300 institutions came.", "members"),
        ("It has 300 wares.", None),
    ],
)
def test_what_is_counted_may_have_other_names(lookup: Lookup, text: str, unit: str | None) -> None:
    [row] = lookup.vet(text)
    assert (row.finding, row.unit) == ("unknown", unit)
