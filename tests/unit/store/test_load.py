"""A base that cannot be read or says too much gives one clear line for each mistake."""

import os
import re
from pathlib import Path

import pytest

from harness import ROOT, SMALL
from jinan_laser.errors import FactBaseError
from jinan_laser.store.load import load, locate

GOOD = SMALL.read_text(encoding="utf-8")


def mistakes(path: Path) -> list[str]:
    with pytest.raises(FactBaseError) as caught:
        load(path)
    assert caught.value.exit_status == 4
    return [line.removeprefix(f"{path}") for line in caught.value.lines()]


def changed(tmp_path: Path, old: str, new: str) -> Path:
    assert GOOD.count(old) >= 1, old
    path = tmp_path / "facts.toml"
    path.write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    return path


def test_file_order_is_kept() -> None:
    base = load(SMALL)
    ids = re.findall(r"^\[claims\.(.*)\]$", GOOD, re.MULTILINE)
    assert list(base.claims) == ids
    assert [claim.id for claim in base.claims.values()] == ids


def test_integral_and_fractional_values_keep_their_type(tmp_path: Path) -> None:
    for written in ("300", "300.0"):  # they are equal, but not written alike
        base = load(changed(tmp_path, "value = 300\n", f"value = {written}\n"))
        assert repr(base.claims["laser-firms-blog"].value) == written


def test_indexes_hold_every_claim_once() -> None:
    base = load(SMALL)
    for index in (base.claims_by_fact, base.claims_by_source):
        assert sorted(claim.id for claims in index.values() for claim in claims) == sorted(
            base.claims
        )
    assert [fact.id for fact in base.facts_by_entity["east-park"]] == [
        "east-park-opened",
        "east-park-area",
    ]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", ": error[empty]: the file is empty"),
        (b" \n\n", ": error[empty]: the file is empty"),
        (b"\xef\xbb\xbf", ": error[empty]: the file is empty"),
        (b"format = = 1", ":1:10: error[not-toml]: invalid value"),
        (
            b"format = 1\n[about]\ntitel = 1\n",
            (
                ":1:1: error[unknown-format] format: format 1; this program reads format 2: "
                "docs/own-base.md says what to change in the file"
            ),
        ),
        (b'a = "\\', ":1:7: error[not-toml]: unescaped '\\' in a string"),
        (b"format = 1\nx = \xff", ":2:5: error[not-utf-8]: byte 0xff is not UTF-8"),
        ("format = 1".encode("utf-16"), ":1:1: error[not-utf-8]: byte 0xff is not UTF-8"),
        (b"x = " + b"[" * 5000 + b"]" * 5000, ": error[not-toml]: nested too deeply"),
        (b"a = 1\na = 2", ':2:6: error[duplicate-key]: a key is there already: "a = 2"'),
        (
            b"x = { a = 1, a = 2 }",
            ':1:19: error[duplicate-key]: a key is there already: "x = { a = 1, a = 2 }"',
        ),
    ],
    ids=[
        "empty",
        "blank",
        "bom",
        "syntax",
        "older",
        "cut off",
        "latin",
        "utf-16",
        "deep",
        "twice",
        "twice inside",
    ],
)
def test_not_a_fact_base(tmp_path: Path, content: bytes, expected: str) -> None:
    path = tmp_path / "facts.toml"
    path.write_bytes(content)
    assert mistakes(path) == [expected]


def test_a_number_of_5000_digits_is_one_line(tmp_path: Path) -> None:
    path = tmp_path / "facts.toml"
    path.write_text("x = " + "1" * 5000)
    [line] = mistakes(path)
    assert line.startswith(": error[not-toml]: exceeds the limit")


def test_what_is_not_a_file(tmp_path: Path) -> None:
    assert mistakes(tmp_path) == [": error[unreadable]: is a directory"]
    assert mistakes(tmp_path / "no") == [": error[unreadable]: no such file or directory"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_that_nobody_writes_to_does_not_hold_us_up(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert mistakes(pipe) == [": error[unreadable]: not a regular file"]


def test_a_byte_order_mark_is_accepted(tmp_path: Path) -> None:
    path = tmp_path / "facts.toml"
    path.write_text("\ufeff" + GOOD, encoding="utf-8")
    assert load(path).about.title == "Lasers of Smalltown"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("format = 2", "format = 3", "error[unknown-format] format: format 3; this program reads"),
        ("format = 2", "format = true", "format: true is a boolean, expected an integer"),
        ("format = 2", "format = 2.0", "format: 2.0 is a float, expected an integer"),
        ("format = 2\n", "", "error[missing-key] format: "),
        ("[about]", "[abuot]", 'error[unknown-key] abuot: no such key; did you mean "about"?'),
        ('version = "1.2.3"', 'version = "1"', "error[bad-version] about.version: "),
        ('base = "blog"', 'base = "blogg"', 'no source "blogg"; did you mean "blog"?'),
        ('kind = "news"', 'kind = "nws"', 'error[unknown-kind] sources.radio.kind: "nws" is not'),
        ("published = ", "publised = ", 'no such key; did you mean "published"?'),
        ('"2023-11"', '"2023-13"', 'error[bad-date] sources.rival.published: "2023-13": a date'),
        ('"2022-05-26"', "2022-05-26", "wrong-type] sources.radio.published: 2022-05-26 is a date"),
        ("value = 6.67", "value = nan", "error[not-a-number] claims.east-park-area-blog.value"),
        ("value = 6.67", 'value = "6.67"', '"6.67" is a string, expected a number'),
        ("value = 6.67", "value = true", "true is a boolean, expected a number"),
        ('locator = "p4"', 'locator = "page 4"', "error[bad-locator] claims.laser-firms-radio"),
        ('"~ second block"', '""', "error[bad-locator] claims.laser-firms-radio-copy.locator"),
        ('printed = "320多家"\n', "", "error[missing-key] claims.laser-firms-radio.printed: "),
        ('note = "100 mu."', 'note = ""', "error[empty-string] claims.east-park-area-blog.note"),
        ('name = { en = "Acme Laser" }', "name = {}", "entities.acme.name.en: the key"),
        ("en = ", "eng = ", 'name.en: the key "en" is missing'),
        ('["East Park", ', '["East Park", 7, ', "7 is an integer, expected a string"),
        ("[entities.acme]", "[entities.Acme]", "error[bad-id] entities.Acme: "),
        ('kind = "company"', 'id = "x"\nkind = "company"', "the id of a table is its name"),
        ('fact = "laser-firms"', 'fact = "laser-firm"', 'no fact "laser-firm"; did you mean'),
        ('source = "radio"', 'source = "radioo"', 'no source "radioo"; did you mean "radio"?'),
        ('subject = "acme"', 'subject = "acmee"', 'no entity "acmee"; did you mean "acme"?'),
        ('e = "acme-best-blog"', 'e = "acme-best"', 'no claim "acme-best"; did you mean'),
        (
            'headline = "acme-best-blog"',
            'headline = "laser-firms-blog"',
            'foreign-headline] facts.acme-best.headline: claim "laser-firms-blog" belongs to',
        ),
        ("[entities.fair]", "[entities.acme-best]", 'the id is also that of a table of "entities"'),
        ("[facts.laser-firms]", "[[facts.laser-firms]]", "facts.laser-firms: this is an array"),
    ],
)
def test_one_mistake_is_one_line(tmp_path: Path, old: str, new: str, expected: str) -> None:
    lines = mistakes(changed(tmp_path, old, new))
    assert any(expected in line for line in lines), lines
    assert all("\n" not in line for line in lines)


def test_every_mistake_gets_a_line(tmp_path: Path) -> None:
    path = tmp_path / "facts.toml"
    path.write_text(
        GOOD.replace('kind = "park"', 'kind = "parc"').replace("6.67\n", '"x"\n'), encoding="utf-8"
    )
    assert len(mistakes(path)) == 2


def test_where_the_base_is_looked_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("JINAN_LASER_DATA", str(SMALL))
    assert locate(tmp_path) == tmp_path
    assert locate() == SMALL
    monkeypatch.setenv("JINAN_LASER_DATA", "")
    assert locate().read_bytes() == (ROOT / "data" / "facts.toml").read_bytes()
