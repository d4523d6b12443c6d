"""A search finds things by all its words, in every script, the likeliest first."""

import importlib

import pytest

from jinan_laser.model.base import FactBase
from jinan_laser.query.fold import fold
from jinan_laser.query.search import search


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("PROMOTIONAL", ("source", "blog", "note")),
        ("lasers at", ("source", "blog", "title")),
        ("trade | week", ("source", "rival", "publisher")),
        ("оптыка", None),
        ("小镇", ("entity", "smalltown-lasers", "name.zh")),
        ("激光產業", ("entity", "smalltown-lasers", "name.zh")),
        ("план", ("entity", "laser-plan", "name.be")),
        ("optics", ("entity", "east-park", "aliases")),
        ("opening", ("fact", "east-park-opened", "label")),
        ("hectares", ("fact", "east-park-area", "statement")),
        ("20 МІЛЬЯРДАЎ", ("fact", "laser-scale", "printed")),
        ("200亿", ("fact", "laser-scale", "value")),
        ("20000000000", ("fact", "laser-scale", "value")),
        ("20,000,000,000", ("fact", "laser-scale", "value")),
        ("20 billion yuan", ("fact", "laser-scale", "statement")),
        ("12,5 мільярда", ("fact", "laser-scale", "value")),
        ("20 billion hectares", None),
        ("100 mu", ("fact", "east-park-area", "value")),
        ("100亩", ("fact", "east-park-area", "value")),
        ("6.67", ("fact", "east-park-area", "statement")),
        ("67", None),  # no part of a longer figure
        ("32", None),
        ("2022-05-2", None),
        ("2022-05-26", ("fact", "laser-firms", "as_of")),
        ("2025", ("source", "survey", "published")),
        ("laser scale", ("fact", "laser-scale", "id")),
        ("acme wang", ("fact", "zone-firms", "about")),
        ("acme hectares", None),
    ],
)
def test_found_first_in(text: str, place: tuple[str, str, str] | None, small: FactBase) -> None:
    places = [(match.section, match.id, match.places[0].key) for match in search(small, text)]
    assert places[:1] == ([place] if place else [])


def test_each_thing_once_with_all_its_places(small: FactBase) -> None:
    found = search(small, "320")
    assert [(match.section, match.id) for match in found] == [("fact", "laser-firms")]
    assert [(place.key, place.claim) for place in found[0].places] == [
        ("statement", "laser-firms-radio-copy"),
        ("printed", "laser-firms-radio-copy"),
        ("value", "laser-firms-radio-copy"),
        ("statement", "laser-firms-radio"),
        ("value", "laser-firms-radio"),
        ("printed", "laser-firms-radio"),  # 320多家: there it is part of a word
    ]


def test_names_come_before_what_is_said_and_that_before_notes(small: FactBase) -> None:
    found = [match.id for match in search(small, "fair")]
    assert found == ["fair", "fair-prospects", "fair-ground", "survey"]
    assert [match.id for match in search(small, "laser firm")][-1] != "laser-firms"
    assert search(small, "Acme Laser")[0].id == "acme"
    assert [match.id for match in search(small, "page")] == ["east-park"]


@pytest.mark.parametrize("text", ["", " ", "\n"])
def test_nothing_is_found_nowhere(text: str, small: FactBase) -> None:
    assert not search(small, text)


@pytest.mark.parametrize(
    "text", ["25 000 W", "25,000 w", "25\u00a0000 W", "２５０００ Ｗ", "25000 w"]
)
def test_spellings_of_one_figure(text: str) -> None:
    assert fold(text) == "25000 w"


@pytest.mark.parametrize("text", ["6,67", "1, 2, 300", "2022 2023"])
def test_a_comma_that_groups_no_digits_stays(text: str) -> None:
    assert fold(text) == text


@pytest.mark.parametrize(
    ("printed", "typed"),
    [
        ("Jinan’s “first” laser—cutter", 'jinan\'s "first" laser-cutter'),
        ("«Лазер» – К‑9", '"лазер" - к-9'),
        ("「激光企業」", '"激光企业"'),
        ("済南の産業", "济南の产业"),
    ],
)
def test_what_printers_set_is_what_people_type(printed: str, typed: str) -> None:
    assert fold(printed) == typed


def test_the_signs_of_a_keyboard_stay_beside_other_letters() -> None:
    signs = "".join(map(chr, range(0x21, 0x7F))).lower()
    assert fold(f"激光 {signs}") == f"激光 {signs}"


def test_the_table_of_characters_is_complete() -> None:
    pytest.importorskip("opencc", reason="what the table is made with")
    variants = importlib.import_module("variants")
    text = variants.DATA.read_text(encoding="utf-8")
    assert variants.TABLE.read_text(encoding="utf-8") == variants.module(variants.variants(text))
