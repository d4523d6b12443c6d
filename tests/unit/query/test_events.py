"""Claims to one fact about one date are one event, of so many origins."""

from jinan_laser.model.base import FactBase
from jinan_laser.query.select import select_dated
from jinan_laser.query.series import events


def dated(base: FactBase, fact: str, **changes: str) -> list[tuple[str, list[str], int]]:
    claims = [
        claim.model_copy(update={"as_of": changes.get(claim.id, claim.as_of)})
        for claim in select_dated(base)
        if claim.fact == fact
    ]
    return [
        (event.first.id, [claim.id for claim in event.claims], event.origins)
        for event in events(base, claims)
    ]


def test_another_date_is_another_event(small: FactBase) -> None:
    assert dated(small, "laser-firms") == [
        ("laser-firms-radio-copy", ["laser-firms-radio-copy"], 1),
        ("laser-firms-radio", ["laser-firms-radio"], 1),
        ("laser-firms-blog", ["laser-firms-blog"], 1),
    ]


def test_a_copy_is_no_second_origin_and_the_headline_is_quoted(small: FactBase) -> None:
    year = dict.fromkeys(
        ("laser-firms-radio-copy", "laser-firms-radio", "laser-firms-blog"), "2024"
    )
    assert dated(small, "laser-firms", **year) == [("laser-firms-blog", list(year), 2)]


def test_what_supports_is_quoted_before_what_does_not(small: FactBase) -> None:
    year = {"laser-firms-radio-copy": "2023", "laser-firms-radio": "2023"}
    copy = small.claims["laser-firms-radio-copy"].model_copy(update={"stance": "context"})
    base = small.model_copy(update={"claims": dict(small.claims) | {copy.id: copy}})
    assert dated(base, "laser-firms", **year)[0] == ("laser-firms-radio", list(year), 1)


def test_what_contradicts_the_headline_is_another_event(small: FactBase) -> None:
    year = {"laser-scale-rival": "2024-04", "laser-scale-blog": "2024-04"}
    assert [each[1:] for each in dated(small, "laser-scale", **year)][-2:] == [
        (["laser-scale-rival"], 1),
        (["laser-scale-blog"], 1),
    ]


def test_a_page_that_was_tampered_with_tells_of_another_event(small: FactBase) -> None:
    year = dict.fromkeys(
        ("laser-firms-radio-copy", "laser-firms-radio", "laser-firms-blog"), "2024"
    )
    copy = small.sources["radio-copy"].model_copy(update={"kind": "tampered-copy"})
    base = small.model_copy(update={"sources": dict(small.sources) | {"radio-copy": copy}})
    assert [each[1:] for each in dated(base, "laser-firms", **year)] == [
        (["laser-firms-radio-copy"], 1),
        (["laser-firms-radio", "laser-firms-blog"], 2),
    ]


def test_a_plan_is_another_event_than_its_result(small: FactBase) -> None:
    assert [event[1:] for event in dated(small, "fair-ground")] == [
        (["fair-ground-blog"], 1),
        (["fair-ground-survey"], 1),
    ]
