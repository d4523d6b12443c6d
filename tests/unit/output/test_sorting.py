"""Rows in the order of a field: typed, what is unknown last, equals as they came."""

import pytest

from jinan_laser.errors import UsageError
from jinan_laser.model.base import FactBase
from jinan_laser.output.answers.claims import ClaimRow, claim_list, claim_row
from jinan_laser.output.answers.facts import FactRow, fact_row
from jinan_laser.output.arrange import arranged, arranged_rows, sortable


def facts(base: FactBase, sort: str | None, limit: int | None = None) -> list[FactRow]:
    rows = [fact_row(base, fact) for fact in base.facts.values()]
    return list(arranged_rows(FactRow, rows, sort, limit))


@pytest.mark.parametrize(
    ("sort", "ids"),
    [
        # Within a unit, units by name; facts without figures last.
        ("value", ["size-limit", "laser-scale", "zone-firms", "laser-firms", "fair-ground"]),
        ("-value", ["laser-scale", "size-limit", "laser-firms", "zone-firms", "east-park-area"]),
        # In the order in which the words are listed.
        ("verdict", ["laser-firms", "laser-scale", "east-park-opened"]),
        ("-verdict", ["acme-best", "fair-prospects", "east-park-area"]),
        ("source.published", ["zone-firms", "size-limit", "laser-firms"]),
        ("as of", ["laser-firms", "laser-scale", "east-park-opened", "east-park-area"]),
        ("due", ["zone-firms", "east-park-area", "fair-ground", "laser-firms"]),
        ("-due", ["east-park-area", "fair-ground", "zone-firms", "laser-firms"]),
        ("subject.name.en", ["acme-best", "east-park-opened", "east-park-area", "zone-firms"]),
        ("origins.supporting", ["laser-scale", "east-park-opened"]),
    ],
)
def test_facts_by(sort: str, ids: list[str], small: FactBase) -> None:
    assert [row.id for row in facts(small, sort)][: len(ids)] == ids


def test_partial_dates_sort_by_time(small: FactBase) -> None:
    rows = [claim_row(small, claim) for claim in small.claims.values()]
    dates = [row.as_of for row in arranged_rows(ClaimRow, rows, "as_of", None)]
    known = [date for date in dates if date]
    assert known == sorted(known)
    assert dates == known + [None] * (len(dates) - len(known))


def test_a_limit_tells_what_it_leaves_out(small: FactBase) -> None:
    def listed(sort: str | None, limit: int | None) -> tuple[list[str], tuple[str, ...]]:
        claims = list(small.claims.values())
        view = arranged(lambda some: claim_list(small, some), claims, sort, limit)
        return [row.id for row in view.rows], view.notes

    ids = list(small.claims)
    assert listed(None, None) == (ids, ())
    assert listed(None, 2) == (ids[:2], (f"2 of {len(ids)}",))
    assert listed(None, len(ids)) == (ids, ())
    assert listed("-id", 1) == ([max(ids)], (f"1 of {len(ids)}",))


@pytest.mark.parametrize(
    ("sort", "limit", "message"),
    [
        ("colour", None, '^sort: no field "colour"; known are id, '),
        ("others", None, '^sort: no field "others"'),  # a list has no order
        ("origins", None, '^sort: no field "origins"'),
        ("", None, '^sort: no field ""'),
        (None, 0, "^limit: give a number from 1 on$"),
        (None, -1, "^limit: give a number from 1 on$"),
    ],
)
def test_what_cannot_be_meant(
    sort: str | None, limit: int | None, message: str, small: FactBase
) -> None:
    with pytest.raises(UsageError, match=message):
        facts(small, sort, limit)
    with pytest.raises(UsageError, match=message):
        arranged_rows(FactRow, [], sort, limit)


def test_what_can_be_sorted_by() -> None:
    assert {"id", "value", "status", "source.id", "subject.name.en"} <= set(sortable(FactRow))
    assert not {"others", "about", "source", "subject.name", "origins"} & set(sortable(FactRow))
