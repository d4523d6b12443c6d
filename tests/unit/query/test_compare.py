"""Facts of one measure side by side: by date within a scope, plans apart, gaps said."""

from typing import Any

import pytest

from jinan_laser.errors import UsageError
from jinan_laser.model.base import FactBase
from jinan_laser.output.answers.compare import compare_list
from jinan_laser.query import ask
from jinan_laser.query.compare import find_measures, measures
from weighing import document_with


@pytest.fixture(scope="module")
def measured() -> FactBase:
    """Facts of two measures, of several scopes, units, dates and statuses."""
    document = document_with(("own", "supports", "reported"))
    fact, claim = document["facts"].pop("f"), document["claims"].pop("c0")
    document["units"] = {"ha": {"words": ["ha"]}, "km": {"words": ["km"]}}
    document["entities"]["inner"] = {"kind": "zone", "within": "e", "name": {"en": "inner"}}
    document["entities"]["bare"] = {"kind": "zone", "name": {"en": "bare"}}
    rows = {
        "a": ("size", "land", "ha", "2020", "reported", "e"),
        "b": ("size", None, "ha", "2023", "reported", "inner"),
        "c": ("size", None, "km", "2019", "reported", "e"),
        "d": ("size", None, "ha", "2021-05", "reported", "e"),
        "g": ("size", None, "ha", None, "planned", "e"),
        "h": ("size", "land", "ha", "2018", "reported", "e"),
        "i": ("floor area", None, "ha", "2018", "opinion", "inner"),
        "k": ("size", None, "ha", "2019", "forecast", "e"),
        "j": (None, None, "ha", "2018", "reported", "e"),
    }
    for id_, (measure, scope, unit, date, status, subject) in rows.items():
        own = {"measure": measure, "scope": scope, "unit": unit, "subject": subject}
        document["facts"][id_] = fact | own | {"headline": f"{id_}-claim"}
        key = "due" if status in {"planned", "forecast"} else "as_of"
        document["claims"][f"{id_}-claim"] = claim | {
            "fact": id_,
            "status": status,
            "value": 1,
            "comparator": "=",
            key: date,
        }
    return FactBase.model_validate(document)


def compared(base: FactBase, *words: str, **filters: Any) -> list[str]:  # noqa: ANN401
    """Return the facts; for what nobody prints the entity in brackets."""
    found = ask.compare(base, *words, **filters)
    return [each.fact.id if each.fact else f"({each.entity.id})" for each in found]


def test_by_date_within_a_unit_and_a_scope_and_plans_apart(measured: FactBase) -> None:
    assert compared(measured, "size") == ["d", "b", "c", "h", "a", "k", "g"]


def test_where_nothing_has_a_trend_one_fact_is_named_to_go_on_with(measured: FactBase) -> None:
    assert compare_list(measured, ask.compare(measured, "size")).hints == (
        ("One in full", "fact d"),
    )


def test_several_measures_one_after_the_other(measured: FactBase) -> None:
    assert compared(measured, "floor area", "size")[:2] == ["i", "d"]
    assert compared(measured, "floor", "area") == ["i"]
    assert compared(measured) == [*compared(measured, "size"), "i"]


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ({"subject": "inner"}, ["b"]),
        ({"subject": ["bare", "inner"]}, ["b", "(bare)"]),
        ({"within": "e"}, ["d", "b", "c", "h", "a", "k", "g"]),
        ({"within": "inner", "status": "planned"}, []),  # it is printed, but does not fit
        ({"subject": "bare", "until": "2018"}, ["(bare)"]),
        ({"since": "2021"}, ["d", "b"]),
    ],
    ids=str,
)
def test_what_nobody_prints(filters: dict[str, Any], ids: list[str], measured: FactBase) -> None:
    assert compared(measured, "size", **filters) == ids


def test_a_place_stands_for_what_lies_in_it(measured: FactBase) -> None:
    assert compared(measured, "floor area", within="e") == ["i"]
    assert compared(measured, "floor area", subject="e") == ["(e)"]


def test_measures(measured: FactBase) -> None:
    assert measures(measured) == ("size", "floor area")
    assert find_measures(measured, ["SIZE"]) == ("size",)
    with pytest.raises(UsageError, match=r'^no measure "sizes"; the base has size, floor') as error:
        find_measures(measured, ["sizes"])
    assert error.value.suggestions == ("size",)
