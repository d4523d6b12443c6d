"""What others print instead: other figures of other origins, plans apart from results."""

from typing import Any

import pytest

from jinan_laser.model.base import FactBase
from jinan_laser.query.evidence import Other, others
from weighing import document_with

# family, status, value, comparator, date, kind of the source
Said = tuple[str, str, float | None, str, str | None, str]


def base_of(*said: Said) -> FactBase:
    """Return a base of one fact in hectares; the first claim is its headline."""
    document = document_with(*((family, "context", status) for family, status, *_ in said))
    document["units"] = {"ha": {"words": ["ha"]}}
    document["facts"]["f"]["unit"] = "ha"
    for number, (_, status, value, comparator, date, kind) in enumerate(said):
        claim: dict[str, Any] = document["claims"][f"c{number}"]
        document["sources"][f"s{number}"] |= {"kind": kind}
        if value is not None:
            claim |= {"value": value, "comparator": comparator}
        if date is not None:
            claim |= {"due" if status in {"planned", "forecast"} else "as_of": date}
    return FactBase.model_validate(document)


def found(*said: Said) -> list[tuple[float, str, str, str | None, str | None, int]]:
    base = base_of(*said)
    return [short(other) for other in others(base, base.claims["c0"])]


def short(other: Other) -> tuple[float, str, str, str | None, str | None, int]:
    comparators = " ".join(other.comparators)
    return (
        other.value,
        other.status,
        comparators,
        other.earliest,
        other.latest,
        other.origins,
    )


HEADLINE: Said = ("own", "reported", 20, ">", "2024-04", "news")


def test_copies_count_once_and_dates_span_them_all() -> None:
    assert found(
        HEADLINE,
        ("a", "reported", 15, "=", "2023-11", "news"),
        ("a", "reported", 15, ">", "2021", "news-copy"),
        ("b", "reported", 15, "=", None, "news"),
    ) == [(15, "reported", "> =", "2021", "2023-11", 2)]


def test_the_same_figure_is_nothing_else() -> None:
    assert found(HEADLINE, ("a", "reported", 20, "=", "2023", "news")) == []


def test_its_own_origin_is_no_other() -> None:
    assert found(HEADLINE, ("own", "reported", 15, "=", "2023", "news")) == []


def test_a_page_that_was_tampered_with_is_left_out() -> None:
    assert found(HEADLINE, ("a", "reported", 15, "=", "2023", "tampered-copy")) == []


def test_a_claim_without_a_figure_says_nothing_else() -> None:
    assert found(HEADLINE, ("a", "reported", None, "", "2023", "news")) == []
    no_figure: Said = ("own", "reported", None, "", "2024-04", "news")
    assert found(no_figure, ("a", "reported", 15, "=", "2023", "news")) == []


def test_plans_are_never_taken_together_with_results() -> None:
    assert found(
        HEADLINE,
        ("a", "reported", 15, "=", "2023", "news"),
        ("b", "forecast", 15, "~", "2025", "news"),
    ) == [
        (15, "reported", "=", "2023", "2023", 1),
        (15, "forecast", "~", "2025", "2025", 1),
    ]


def test_what_more_origins_print_comes_first_and_then_the_earlier() -> None:
    figures = found(
        HEADLINE,
        ("a", "reported", 12, "=", "2020", "news"),
        ("b", "reported", 9, "=", "2019", "news"),
        ("c", "reported", 1, "=", None, "news"),
        ("d", "reported", 15, "=", "2023", "news"),
        ("e", "reported", 15, "=", None, "news"),
    )
    assert [value for value, *_ in figures] == [15, 9, 12, 1]


@pytest.mark.parametrize(("claim", "values"), [("c0", [15]), ("c1", [20]), ("c2", [20])])
def test_any_claim_has_others(claim: str, values: list[float]) -> None:
    base = base_of(
        HEADLINE,
        ("a", "reported", 15, "=", "2023", "news"),
        ("b", "reported", 15, "=", "2022", "news"),
    )
    assert [other.value for other in others(base, base.claims[claim])] == values
