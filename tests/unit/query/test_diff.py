"""A difference is found, named by its kind, and nothing else is."""

import re

import pytest
from hypothesis import given

from bases import Made, fact_bases
from examples import examples
from harness import SMALL
from jinan_laser.model.base import FactBase
from jinan_laser.query.diff import Change, Difference, diff
from jinan_laser.store.load import build, parse


def edited(*edits: tuple[str, str]) -> FactBase:
    """Return the small base with some of its text replaced, each text found once."""
    text = SMALL.read_text(encoding="utf-8")
    for old, new in edits:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return build(parse(text, "edited.toml"), "edited.toml")


def without(text: str, table: str) -> str:
    return re.sub(rf"\[{re.escape(table)}\]\n(?:.+\n)*\n?", "", text)


def summary(change: Change) -> tuple[str, str, str, tuple[str, ...]]:
    return (change.kind, change.section, change.id, tuple(key.key for key in change.keys))


@examples(20)
@given(fact_bases())
def test_a_base_does_not_differ_from_itself(made: Made) -> None:
    again = build(parse(made.text, "again.toml"), "again.toml")
    assert list(diff(made.base, again)) == []


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (
            ("value = 12500000000", "value = 25000000000"),
            [("figure", "claim", "laser-scale-rival", ("value",))],
        ),
        (("value = 12500000000", "value = 12500000000.0"), []),
        (
            ('label = "Area"\nunit = "ha"', 'label = "Area"\nunit = "CNY"'),
            [("figure", "claim", "east-park-area-blog", ("unit",))],
        ),
        (
            ('comparator = "<="', 'comparator = "<"'),
            [("figure", "claim", "laser-scale-rival", ("comparator",))],
        ),
        (
            ('as_of = "2023-11"', 'as_of = "2023-10"'),
            [("figure", "claim", "zone-firms-rival", ("as_of",))],
        ),
        (
            (
                'forecast"\nstance = "supports"\nprinted = "перс',
                'planned"\nstance = "supports"\nprinted = "перс',
            ),
            [("figure", "claim", "fair-prospects-blog", ("status",))],
        ),
        (
            ('scope = "with an office there"', 'scope = "of any size"'),
            [("wording", "fact", "zone-firms", ("scope",))],
        ),
        (
            ('original_title = "Mässan i siffror"', 'original_title = "Mässan"'),
            [("wording", "source", "survey", ("original_title",))],
        ),
        (
            ('note = "Known from one page."', 'note = "Known."'),
            [("wording", "entity", "east-park", ("note",))],
        ),
        (
            ('printed = "320多家"\nlocator = "p4"', 'printed = "320家"\nlocator = "p5"'),
            [("details", "claim", "laser-firms-radio", ("printed", "locator"))],
        ),
        (
            ('"East Park has opened."', '"East Park is open."'),
            [("wording", "claim", "east-park-opened-blog", ("statement",))],
        ),
        (
            ('label = "Opening"', 'label = "Open"'),
            [("wording", "fact", "east-park-opened", ("label",))],
        ),
        (
            ('headline = "laser-firms-blog"', 'headline = "laser-firms-radio"'),
            [("details", "fact", "laser-firms", ("headline",))],
        ),
        (('kind = "company"', 'kind = "event"'), [("details", "entity", "acme", ("kind",))]),
        (
            ('name = { en = "Laser Fair" }', 'name = { en = "Fair", zh = "激光展" }'),
            [("details", "entity", "fair", ("name.en", "name.zh"))],
        ),
        (
            ('name = { en = "Laser plan", be = "План дзеянняў" }', 'name = { en = "Laser plan" }'),
            [("details", "entity", "laser-plan", ("name.be",))],
        ),
        (
            ('due = "2024"\nstatus = "planned"', 'due = "2026"\nstatus = "planned"'),
            [
                ("verdict", "fact", "east-park-area", ("verdict",)),
                ("figure", "claim", "east-park-area-blog", ("due",)),
            ],
        ),
        (
            ('checked = "2025-03-31"', 'checked = "2024-03-31"'),
            [("verdict", "fact", "east-park-area", ("verdict",))],
        ),
        (
            ('about = ["acme", "smalltown-lasers"]', 'about = ["acme"]'),
            [("details", "fact", "zone-firms", ("about",))],
        ),
        (
            ('speaker = "A. Ek, county survey"', 'speaker = "A. Ek"'),
            [("details", "claim", "fair-ground-survey", ("speaker",))],
        ),
        (
            ('title = "Parks"', 'title = "All parks"'),
            [],  # what it means for a fact is its topic, which is the same
        ),
        (('"Not so fast"', '"Slower"'), [("wording", "source", "rival", ("title",))]),
        (
            ('stance = "disputes"\nprinted = "at most', 'stance = "context"\nprinted = "at most'),
            [
                ("verdict", "fact", "laser-scale", ("verdict",)),
                ("details", "claim", "laser-scale-rival", ("stance",)),
            ],
        ),
        (
            ('kind = "news"\nfamily = "radio"', 'kind = "news"\nfamily = "blog"'),
            [("details", "source", "radio", ("family",))],
        ),
    ],
)
def test_one_edit(
    edit: tuple[str, str],
    expected: list[tuple[str, str, str, tuple[str, ...]]],
    small: FactBase,
) -> None:
    assert [summary(change) for change in diff(small, edited(edit))] == expected


def test_a_figure_goes_from_old_to_new(small: FactBase) -> None:
    [change] = diff(small, edited(("value = 6.67", "value = 7")))
    assert change.old is not None
    assert change.new is not None
    assert (change.old.value, change.new.value, change.new.unit) == (6.67, 7, "ha")
    assert change.keys == (Difference("value", 6.67, 7),)
    assert (change.fact, change.new.status) == ("east-park-area", "planned")


def test_what_came_and_what_went(small: FactBase) -> None:
    text = SMALL.read_text(encoding="utf-8")
    for table in ("facts.acme-best", "claims.acme-best-blog", "entities.acme"):
        text = without(text, table)
    fewer = build(parse(text, "fewer.toml"), "fewer.toml")
    gone = [
        ("removed", "fact", "acme-best", ()),
        ("removed", "claim", "acme-best-blog", ()),
        ("removed", "entity", "acme", ()),
    ]
    assert [summary(change) for change in diff(small, fewer)] == gone
    come = [("added", *rest) for _, *rest in gone]
    changes = list(diff(fewer, small))
    assert [summary(change) for change in changes] == come
    assert all(change.old is None and change.new is not None for change in changes)
