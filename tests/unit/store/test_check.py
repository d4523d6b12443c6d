import os
import sys
import textwrap
from pathlib import Path

import pytest

from changing import VALID, changed, codes
from harness import Cli, Result
from jinan_laser.store.check import check

SHIPPED = Path(__file__).parents[3] / "data" / "facts.toml"
TEXT = "The town has more than 300 firms. It is a town of light!\n\n20 hectares by 2030.\n"


def test_the_shipped_base_is_right() -> None:
    report = check(SHIPPED)
    assert [str(found) for found in report.diagnostics] == []
    assert report.unparsed == 0


@pytest.mark.parametrize(
    ("language", "printed", "expected"),
    [
        ("en", "20 million hectares", ["printed-value"]),
        ("sv", "20 million hectares", ["unparsed-printed"]),
        ("sv", "20 hectares", []),
        ("sv", "tjugo hektar", ["unparsed-printed"]),
        ("zh-Hant-TW", "20万公顷", ["printed-value"]),
        ("zh-Hant-TW", "20公顷", []),
        ("be-tarask", "20,0 公顷", []),
        ("pt-BR", "20 hectares por 30 anos", []),
    ],
)
def test_what_the_reader_does_not_know_is_never_an_error(
    language: str, printed: str, expected: list[str], tmp_path: Path
) -> None:
    claim = VALID.read_text(encoding="utf-8").split("[claims.area-gazette]")[1]
    source = (
        f'[sources.page]\ntitle = "t"\npublisher = "p"\nlanguage = "{language}"\n'
        'kind = "news"\nfamily = "page"\n\n'
    )
    again = claim.replace('"gazette"', '"page"').replace("20 hectares", printed)
    file = changed(tmp_path, ("[entities.town]", f"{source}[entities.town]"))
    with file.open("a", encoding="utf-8") as stream:
        stream.write(f"\n[claims.area-page]{again}")
    report = check(file)
    assert [found.code for found in report.diagnostics] == expected
    assert (report.parsed, report.unparsed) == (
        (3, 1) if expected[:1] == ["unparsed-printed"] else (4, 0)
    )
    if language == "sv" and expected:
        assert "was not read: no number words of" in report.diagnostics[0].message


def test_a_circle_of_places_is_told_once_and_where_it_closes(tmp_path: Path) -> None:
    hill = '[entities.hill]\nkind = "place"\nwithin = "park"\nname = { en = "Hill" }\n\n'
    self = '[entities.self]\nkind = "place"\nwithin = "self"\nname = { en = "Self" }\n\n'
    file = changed(
        tmp_path,
        ('kind = "place"', 'kind = "place"\nwithin = "hill"'),
        ('kind = "park"\n', 'kind = "park"\nwithin = "town"\n'),
        ("[facts.firms]", f"{hill}{self}[facts.firms]"),
    )
    circles = [found for found in check(file).diagnostics if found.code == "circular-within"]
    assert [(found.key, found.message) for found in circles] == [
        (
            ("entities", "park", "within"),
            'it lies within itself: "town" in "hill" in "park" in "town"',
        ),
        (("entities", "self", "within"), 'it lies within itself: "self" in "self"'),
    ]


def test_what_another_lies_in_is_used(tmp_path: Path) -> None:
    new = (
        '[entities.land]\nkind = "place"\nname = { en = "Land" }\n\n[entities.park]\nkind = "park"'
    )
    old = '[entities.park]\nkind = "park"'
    assert codes(changed(tmp_path, (old, new))) == ["unused-entity"]
    assert codes(changed(tmp_path, (old, f'{new}\nwithin = "land"'))) == []


@pytest.mark.parametrize("key", ['"RMB\\u200b #"', '"\\u202ehectares"'])
def test_a_key_of_the_keepers_holds_no_hidden_character(key: str, tmp_path: Path) -> None:
    file = changed(tmp_path, ('words = { "hectares" = 1', f'words = {{ {key} = 1, "hectares" = 1'))
    assert codes(file) == ["hidden-character"]


def test_counts_what_it_looked_at(tmp_path: Path) -> None:
    text = tmp_path / "gazette.txt"
    text.write_text("\ufeff" + TEXT, encoding="utf-8")
    report = check(VALID, {"gazette": text, "evening-news": tmp_path / "nowhere.txt"})
    assert (report.claims, report.parsed, report.unparsed, report.texts) == (4, 3, 0, 1)
    assert [str(found) for found in report.diagnostics] == [
        f"{tmp_path / 'nowhere.txt'}: error[unreadable]: no such file or directory"
    ]
    assert (report.count("error"), report.count("warning")) == (1, 0)


def test_a_text_that_agrees_is_counted_and_nothing_said(tmp_path: Path) -> None:
    text = tmp_path / "gazette.txt"
    text.write_text(TEXT, encoding="utf-8")
    report = check(VALID, {"gazette": text})
    assert (report.diagnostics, report.texts) == ((), 1)


def test_the_command_says_that_a_text_agrees(tmp_path: Path, cli: Cli) -> None:
    text = tmp_path / "gazette.txt"
    text.write_text(TEXT, encoding="utf-8")
    counts = "0 errors, 0 warnings; 4 claims, 3 printed figures read, 0 not, 1 text compared\n"
    assert cli("check", str(VALID), "--text", f"gazette={text}") == Result(0, counts, "")


def test_the_command_checks_the_base_that_data_names(tmp_path: Path, cli: Cli) -> None:
    """As it checks the one named as FILE: not the one in use, which is right."""
    file = changed(tmp_path, ("value = 290", "value = 291"))
    named = cli("check", "--data", str(file))
    assert (named.status, named.err) == (4, "")
    assert "error[printed-value]" in named.out
    assert named == cli("check", str(file))
    assert cli("check").status == 0


def test_finds_all_mistakes_in_the_order_of_the_text(tmp_path: Path) -> None:
    file = changed(
        tmp_path,
        ('headline = "motto-gazette"', 'headline = "moto-gazette"'),
        ("value = 290", "value = 291"),
        ('printed = "20 hectares"', 'printed = "20 hectares."'),
        ('aliases = ["The Town"]', 'aliases = ["The\\u202eTown"]'),
    )
    assert codes(file) == ["hidden-character", "unknown-claim", "printed-value", "printed-sentence"]


def test_a_wrong_shape_hides_no_wrong_order(tmp_path: Path) -> None:
    file = changed(
        tmp_path, ('kind = "park"\n', ""), ('name = { en = "Park" }', 'name = {}\nkind = "perk"')
    )
    assert codes(file) == ["key-order", "missing-key", "unknown-kind"]


@pytest.mark.parametrize(
    ("pair", "expected"),
    [
        # A plan needs a target date, or a note.
        (('due = "2030"\n', 'note = "No date is given."\n'), ["key-order"]),
        # Partial dates are later only when they certainly are.
        (('published = "2024-05"', 'published = "2024"'), []),
        (('as_of = "2024-05"', 'as_of = "2024-05-31"'), []),
        (('as_of = "2024-05"', 'as_of = "2024-06"'), ["as-of-after-publication"]),
        (('published = "2024-05"\n', ""), []),
        # Nothing is asked of a title, and of words only that they stand somewhere.
        (('locator = "p2.s1"', 'locator = "~ near the end"'), []),
        (('locator = "p2.s1"', 'locator = "p2"'), []),
        (('locator = "p2.s1"', 'locator = "p1"'), ["printed-elsewhere"]),
        (('locator = "p2.s1"', 'locator = "title"'), []),
        (('printed = "town of light"', 'printed = "City of Light Ltd."'), ["printed-nowhere"]),
        (('printed = "约290家"', f'printed = "约290家{"一" * 40}"'), ["printed-sentence"]),
        (
            (
                '"20 hectares"',
                '"a park of 20 hectares in all its many parts and corners of the town"',
            ),
            ["printed-sentence"],
        ),
    ],
)
def test_what_is_let_through(tmp_path: Path, pair: tuple[str, str], expected: list[str]) -> None:
    text = tmp_path / "gazette.txt"
    text.write_text(TEXT, encoding="utf-8")
    found = codes(changed(tmp_path, pair), {"gazette": text})
    assert [code for code in found if code != "printed-nowhere" or code in expected] == expected


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\x01\xff",
        "format = 1".encode("utf-16"),
        b"a = " + b"1" * 5000,
        b"format = 0x" + b"f" * 5000,
        b"a = " + b"[" * 1000 + b"]" * 1000,
        b"a = " + b"[" * 380 + b"]" * 380,
        b"a." * 1000 + b"a = 1",
        b"a." * 900 + b"a = 1",
        b"claims.x.value = nan\nclaims.y.value = -inf\nfacts = 1979-05-27T07:32:00\n",
        b"claims = []\nfacts = [{}]\nentities.a.name = []\nentities.a.aliases = {}\nabout = 1\n",
        b'"\\u001b[31m" = 1\n[claims."\\u202e"]\n',
    ],
    ids=lambda content: repr(content[:12]),
)
def test_bad_input_is_a_diagnostic(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "facts.toml"
    file.write_bytes(content)
    report = check(file)
    assert report.count("error")
    for found in report.diagnostics:
        assert str(found).isprintable()
        assert len(str(found)) < 1000


@pytest.mark.parametrize(
    ("pair", "code"),
    [
        (("value = 290", "value = 0x" + "f" * 5000), "out-of-range"),
        (('title = "The town in figures"', "title = 0x" + "f" * 5000), "wrong-type"),
        (('locator = "p2.s1"', f'locator = "p{"9" * 5000}"'), "bad-locator"),
        (('printed = "20 hectares"', f'printed = "{"9" * 5000} ha"'), "printed-unit"),
        (('printed = "20 hectares"', f'printed = "{"九" * 5000}亩"'), "printed-unit"),
        (("value = 20\n", "value = 5e-324\n"), "printed-value"),
    ],
)
def test_endless_figures_are_diagnostics(tmp_path: Path, pair: tuple[str, str], code: str) -> None:
    assert code in codes(changed(tmp_path, pair))


@pytest.mark.parametrize(
    ("pair", "line"),
    [
        (
            ("value = 290", "value = true"),
            (
                "86:1: error[wrong-type] claims.firms-evening-news.value: "
                "true is a boolean, expected a number"
            ),
        ),
        (
            ('stance = "disputes"', "stance = 1"),
            (
                "90:1: error[unknown-stance] claims.firms-evening-news.stance: "
                "1 is not a known stance; known are supports, disputes, context"
            ),
        ),
        (
            ('name = { en = "Park" }', 'name = { en = "Park", french = "Parc" }'),
            (
                "48:23: error[bad-language] entities.park.name.french: "
                '"french": a language is a tag of BCP 47 such as "en", "zh-Hant" or "pt-BR"'
            ),
        ),
        (
            ('name = { en = "Park" }', 'name = { en = "Park" }\nid = "park"'),
            "49:1: error[unknown-key] entities.park.id: the id of a table is its name",
        ),
        (
            ("[claims.motto-gazette]", "[claims.Motto_gazette]"),
            (
                "94:9: error[bad-id] claims.Motto_gazette: "
                '"Motto_gazette": an id is lower-case words and digits joined by single hyphens'
            ),
        ),
        (
            ('due = "2030"', "due = 2030-01-01"),
            (
                "109:1: error[wrong-type] claims.area-gazette.due: "
                "2030-01-01 is a date or time; put it in quotes, expected a string"
            ),
        ),
        (
            ('due = "2030"', 'due = "2030-02-29"'),
            (
                "109:1: error[bad-date] claims.area-gazette.due: "
                '"2030-02-29": a date is written YYYY, YYYY-MM or YYYY-MM-DD'
            ),
        ),
        (
            ('aliases = ["The Town"]', 'aliases = "The Town"'),
            (
                '44:1: error[wrong-type] entities.town.aliases: "The Town" is a string, '
                "expected an array of strings"
            ),
        ),
        (
            ('base = "gazette"', 'base = "gazete"'),
            '6:1: error[unknown-source] about.base: no source "gazete"; did you mean "gazette"?',
        ),
    ],
)
def test_a_mistake_is_placed_and_told_in_words_of_toml(
    tmp_path: Path, pair: tuple[str, str], line: str
) -> None:
    file = changed(tmp_path, pair)
    assert [str(found) for found in check(file).diagnostics] == [f"{file}:{line}"]


def test_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    barred = tmp_path / "barred"
    barred.touch(mode=0o000)
    found = {name: check(tmp_path / name) for name in ("fifo", "", "gone", "barred", "nul\0")}
    for name, report in found.items():
        if name == "barred" and os.access(barred, os.R_OK):
            assert [each.code for each in report.diagnostics] == ["empty"]  # root reads all
        else:
            assert [each.code for each in report.diagnostics] == ["unreadable"], name


def test_five_megabytes_of_one_line(tmp_path: Path) -> None:
    file = tmp_path / "facts.toml"
    file.write_text(VALID.read_text(encoding="utf-8") + f'note = "{"x" * 5_000_000}"\n')
    assert codes(file) == []


def test_nothing_of_it_is_imported_for_a_lookup() -> None:
    program = textwrap.dedent("""
        import sys
        from jinan_laser.store import load
        load(sys.argv[1])
        heavy = {"positions", "findings", "shape", "messages", "nearest", "check", "checks"}
        heavy |= {"codes", "printed", "texts"}
        print([name for name in heavy if f"jinan_laser.store.{name}" in sys.modules])
        """)
    import subprocess  # noqa: PLC0415

    done = subprocess.run(
        [sys.executable, "-c", program, str(VALID)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
