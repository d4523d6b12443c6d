import pytest

from jinan_laser.store.printed.agreement import disagreement
from reading import read_all


def compare(
    printed: str, value: float, unit: str, comparator: str, language: str = "zh"
) -> tuple[str, str] | None:
    return disagreement(read_all(printed, language), value, unit, comparator)


FIRMS = '"companies" or "members" or "organisations"'


@pytest.mark.parametrize(
    ("printed", "value", "unit", "comparator"),
    [
        ("7300亩", 486.6, "ha", "="),
        ("7300亩", 486.67, "ha", "="),
        ("7300亩", 486.7, "ha", "="),
        ("7300亩", 487, "ha", "="),
        ("190亩", 12.67, "ha", "="),
        ("190亩", 12.6, "ha", "="),
        ("100亩", 6.67, "ha", "="),
        ("1409亩", 93, "ha", "="),  # cut off by not quite one hundredth
        ("120亩", 8, "ha", "="),
        ("8.9万平方米", 8.9, "ha", "="),
        ("近300家", 300, "companies", "<"),
        ("近300家", 300, "companies", "~"),
        ("2021年,突破150亿元", 15_000_000_000, "CNY", ">"),
        ("150多億元", 15_000_000_000, "CNY/year", ">"),
        ("12.96亿元", 1_296_000_000, "CNY", "="),
        ("75.17%", 75.17, "%", "="),
        ("30.0 kW", 30000, "W", "="),
    ],
)
def test_agrees(printed: str, value: float, unit: str, comparator: str) -> None:
    assert compare(printed, value, unit, comparator) is None


@pytest.mark.parametrize(
    ("printed", "value", "unit", "comparator", "part", "message"),
    [
        ("7300亩", 486.5, "ha", "=", "value", "486.6667, not 486.5"),
        ("7300亩", 486.68, "ha", "=", "value", "486.6667, not 486.68"),
        ("190亩", 12.66, "ha", "=", "value", "12.6667, not 12.66"),
        ("486.6公顷(7300亩)", 486.7, "ha", "=", "value", "486.6, not 486.7"),
        ("7300亩(486.6公顷)", 486.7, "ha", "=", "value", "486.6, not 486.7"),
        ("7300亩", 500, "ha", "=", "value", "486.6667, not 500"),
        ("100亩", 7, "ha", "=", "value", "6.6667, not 7"),
        ("1394亩", 92, "ha", "=", "value", "92.9333, not 92"),
        ("6.67公顷", 6.7, "ha", "=", "value", "6.67, not 6.7"),
        ("6.67公顷", 66.7, "ha", "=", "value", "6.67, not 66.7"),
        ("200亿元", 2_000_000_000, "CNY", "=", "value", "20000000000, not 2000000000"),
        ("300家", 301, "companies", "=", "value", "300, not 301"),
        ("2021年", 2021, "companies", "=", "unit", '"year", not "companies"'),
        ("300家", 300, "W", "=", "unit", f'{FIRMS}, not "W"'),
        ("25 kg", 25, "W", "=", "unit", '"t", not "W"'),
        ("300家", 300, "companies", ">", "comparator", '"=", not ">"'),
        ("300多家", 300, "companies", "=", "comparator", '">", not "="'),
        ("近300家", 300, "companies", ">", "comparator", '"<" or "~", not ">"'),
        ("5家、6家", 7, "companies", "=", "value", "5 or 6, not 7"),
    ],
)
def test_differs(  # noqa: PLR0913, PLR0917 - a table of cases
    printed: str, value: float, unit: str, comparator: str, part: str, message: str
) -> None:
    assert compare(printed, value, unit, comparator) == (part, message)


def test_agreement_is_of_one_figure_in_all_parts() -> None:
    # "more than" belongs to 20, not to 5.
    assert compare("more than 20 firms, 5 of them new firms", 5, "companies", ">", "en") == (
        "comparator",
        '"=", not ">"',
    )


def test_an_endless_number_is_shown() -> None:
    difference = compare("9" * 390 + ".5亩", 1, "ha", "=")
    assert difference is not None
    assert difference[0] == "value"
