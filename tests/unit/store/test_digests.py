from pathlib import Path

import pytest

from changing import VALID, changed, codes
from jinan_laser.store.check import check
from jinan_laser.store.digests import beside, digests_of, in_toml, read_digests
from jinan_laser.store.load import load
from jinan_laser.store.texts import Text
from jinan_laser.store.wording import with_digests

TEXT = """
The town has  more than 300 firms. It is a town of light! The town is 20. 30 years

20 hectares by\u00a02030.
"""
PLACES = ["p1", "p1.s1", "p1.s2", "p1.s3", "p1.s4", "p2", "p2.s1", "p11", "p9.s1", "~ at the end"]


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """Return a base with digests of its gazette beside it, whose text is at gazette.txt."""
    file = changed(tmp_path)
    text = tmp_path / "gazette.txt"
    text.write_text(TEXT, encoding="utf-8")
    beside(file).write_text(with_digests(file, {"gazette": text}), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    "printed",
    [
        *("more than 300 firms", "town", "is", "20", "20. 30", "by 2030", "by\u202f2030"),
        *("300 firm", "2 hectares", "nowhere"),
    ],
)
def test_they_say_where_a_phrase_stands_as_the_text_does(printed: str) -> None:
    claim = load(VALID).claims["motto-gazette"].model_copy(update={"printed": printed})
    text = Text(TEXT)
    digests = digests_of(text, [claim])
    assert list(digests.places(printed)) == list(text.places(printed))
    for place in PLACES:
        assert digests.holds(printed, place) is text.holds(printed, place), place


def test_they_know_nothing_that_was_not_looked_for() -> None:
    digests = digests_of(Text(TEXT), load(VALID).claims.values())
    assert digests.holds("town of light", "p1.s2")
    assert not digests.holds("town of", "p1.s2")
    assert len(digests.printed) == 3  # of four claims; one is of another source


def test_the_eleventh_paragraph_is_not_in_the_first() -> None:
    digests = digests_of(Text("nothing\n" * 10 + TEXT), load(VALID).claims.values())
    assert digests.holds("town of light", "p11")
    assert not digests.holds("town of light", "p1")


def test_a_title_is_no_part_of_the_text() -> None:
    claim = load(VALID).claims["motto-gazette"].model_copy(update={"locator": "title"})
    assert digests_of(Text(TEXT), [claim]).printed == {}


def test_those_of_another_text_have_nothing_in_common() -> None:
    claims = load(VALID).claims.values()
    one, other = digests_of(Text(TEXT), claims), digests_of(Text(f"{TEXT}!"), claims)
    assert list(one.printed.values()) != []
    assert not one.printed.keys() & other.printed.keys()


def test_white_space_changes_nothing() -> None:
    claims = load(VALID).claims.values()
    spread = TEXT.replace(" ", "\u2003\t").replace("\n\n", "\n \n\n")
    assert digests_of(Text(spread), claims) == digests_of(Text(TEXT), claims)


def test_what_is_saved_is_read_again(town: Path) -> None:
    made = digests_of(Text(TEXT), load(town).claims.values())
    assert read_digests(town) == ({"gazette": made}, [])
    assert list(made.printed) == sorted(made.printed)
    assert in_toml({"gazette": made}) == beside(town).read_text(encoding="utf-8")


def test_they_are_compared_where_there_is_no_text(town: Path) -> None:
    report = check(town)
    assert (report.diagnostics, report.texts, report.digests) == ((), 0, 1)
    report = check(town, {"gazette": town.with_name("gazette.txt")})
    assert (report.diagnostics, report.texts, report.digests) == ((), 1, 0)


@pytest.mark.parametrize(
    ("pair", "expected"),
    [
        (('"p1.s2"', '"p1.s1"'), ["other-sentence"]),
        (('"p1.s2"', '"p2.s1"'), ["printed-elsewhere"]),
        (('"p1.s2"', '"p1"'), []),
        (('"p1.s2"', '"~ at the end"'), []),
        (('"p1.s2"', '"title"'), []),
        (('"town of light"', '"town of lights"'), ["printed-unseen"]),
        (('"town of light"', '"town  of light"'), []),
        # What is of another source is not asked for.
        (('"约290家"', '"约290家企业"'), []),
    ],
)
def test_a_claim_that_was_changed_is_found(
    town: Path, pair: tuple[str, str], expected: list[str]
) -> None:
    assert codes(changed(town.parent, pair)) == expected


def test_with_the_text_they_must_be_those_of_text_and_claims(town: Path) -> None:
    texts = {"gazette": town.with_name("gazette.txt")}
    longer = changed(town.parent, ('"town of light"', '"a town of light"'))
    assert codes(longer, texts) == ["old-digests"]
    assert codes(longer) == ["printed-unseen"]
    # Without a whole base, nobody knows which digests it needs.
    part = changed(town.parent, ('status = "opinion"', 'status = "view"'))
    assert codes(part, texts) == ["unknown-status"]


def test_those_of_no_source(town: Path) -> None:
    text = beside(town).read_text(encoding="utf-8").replace("[gazette", "[gazete")
    beside(town).write_text(text, encoding="utf-8")
    report = check(town)
    assert report.digests == 0
    (found,) = report.diagnostics
    assert str(found) == (
        f'{beside(town)}: error[unknown-text]: digests of "gazete", which is no source; '
        'did you mean "gazette"?'
    )


def test_what_cannot_be_seen_is_written_out(town: Path) -> None:
    text = beside(town).read_text(encoding="utf-8").replace("[gazette", '["\\u202e\\u0007"')
    beside(town).write_text(text, encoding="utf-8")
    (found,) = check(town).diagnostics
    assert found.code == "unknown-text"
    assert str(found).isprintable()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("text = ", "texts = "),
        ('text = "', 'text = "0'),
        ("[gazette.printed]", "[gazette.found]"),
        ("[gazette.printed]\n", '[gazette.printed]\n0 = ["p1"]\n'),
        ('["p1.s1"]', "[]"),
        ('["p1.s1"]', '"p1.s1"'),
        ('["p1.s1"]', '["p1.s1", 2]'),
        ('["p1.s1"]', '["p1.s1", "the town has"]'),
        ("[gazette]\n", "other = 1\n[gazette]\n"),
        ("[gazette]\n", "[[other]]\n[gazette]\n"),
        ("[gazette]\n", "[gazette]\nnote = 1\n"),
    ],
)
def test_what_nobody_saved_is_not_read(town: Path, old: str, new: str) -> None:
    text = beside(town).read_text(encoding="utf-8")
    assert old in text
    beside(town).write_text(text.replace(old, new, 1), encoding="utf-8")
    assert [(each.code, each.file) for each in check(town).diagnostics] == [
        ("bad-digests", str(beside(town)))
    ]


def test_what_cannot_be_read_is_said(town: Path) -> None:
    for content, code in ((b"", "empty"), (b"\xff", "not-utf-8"), (b"[", "not-toml")):
        beside(town).write_bytes(content)
        assert [(each.code, each.file) for each in check(town).diagnostics] == [
            (code, str(beside(town)))
        ]
    beside(town).unlink()
    beside(town).mkdir()
    assert codes(town) == ["unreadable"]


def test_a_name_to_which_nothing_can_be_added(tmp_path: Path) -> None:
    file = changed(tmp_path).rename(tmp_path / f"{'b' * 245}.toml")
    assert codes(file) == []
