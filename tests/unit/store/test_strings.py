import unicodedata
from pathlib import Path

import pytest

from changing import changed, codes
from jinan_laser.store.checks.text import hidden_characters

TWELVE = "a park of 20 hectares beyond the river to the north, sunny"


@pytest.mark.parametrize(
    ("printed", "expected"),
    [(TWELVE, []), (f"{TWELVE} Huai", ["printed-sentence"])],
    ids=["twelve words", "thirteen words"],
)
def test_words_of_a_printed_form(tmp_path: Path, printed: str, expected: list[str]) -> None:
    assert codes(changed(tmp_path, ('"20 hectares"', f'"{printed}"'))) == expected


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("约290家" + "镇" * 38, []),
        ("约290家" + "镇" * 39, ["printed-sentence"]),
        ("约290家" + "メートルひらがな" * 4 + "豈" * 6, []),
        ("约290家" + "メートルひらがな" * 4 + "豈" * 7, ["printed-sentence"]),
    ],
    ids=["forty", "forty-one", "forty with kana", "forty-one with kana"],
)
def test_ideographs_of_a_printed_form(tmp_path: Path, printed: str, expected: list[str]) -> None:
    assert codes(changed(tmp_path, ('"约290家"', f'"{printed}"'))) == expected


@pytest.mark.parametrize(("words", "expected"), [(50, []), (51, ["long-statement"])])
def test_words_of_a_statement(tmp_path: Path, words: int, expected: list[str]) -> None:
    statement = ("The town has about 290 firms.", " ".join(["word"] * words))
    assert codes(changed(tmp_path, statement)) == expected


def is_hidden(letter: str) -> bool:
    found = list(hidden_characters("\\u0000", {"key": f"a{letter}b"}, "facts.toml"))
    assert all(f"character 2 is U+{ord(letter):04X}," in each.message for each in found)
    return bool(found)


@pytest.mark.parametrize(
    "letters",
    [
        "\x00\t\n\x1b\x7f\x85\x9f",
        "\u200b\u200d\u200e\u202e\u2028\u2029\u2066\ufeff\u061c",
        "\u00ad\u034f\ufff9\ufffc",
        "\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\U00016fe4\U0001d159",
        "\ufe00\ufe0e\ufe0f\u180b\u180f\U000e0100\U000e01ef\U000e0041",
        "\ufdd0\ufdef\ufffe\uffff\U0001fffe\U0001ffff\U0010fffe\U0010ffff",
    ],
    ids=["control", "direction", "undrawn", "fillers", "variation selectors", "no characters"],
)
def test_a_character_that_cannot_be_seen_is_refused(letters: str) -> None:
    assert [letter for letter in letters if not is_hidden(letter)] == []


def test_an_emoji_with_a_variation_selector_is_refused() -> None:
    assert is_hidden("\ufe0f")
    assert list(hidden_characters("\ufe0f", {"key": "\u2600\ufe0f"}, "facts.toml"))
    assert not list(hidden_characters("\u2600", {"key": "\u2600"}, "facts.toml"))


def test_characters_that_format_and_are_not_drawn_are_refused_in_every_script() -> None:
    # Signs that span the digits after them are drawn, though Unicode counts them as format.
    drawn = {*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD}
    undrawn = [
        chr(code)
        for code in range(0x110000)
        if unicodedata.category(chr(code)) in {"Cc", "Cf", "Zl", "Zp"} and code not in drawn
    ]
    assert len(undrawn) > 200
    assert [letter for letter in undrawn if not is_hidden(letter)] == []


def test_what_can_be_seen_is_let_through() -> None:
    blanks = " \u00a0\u2009\u202f\u3000"
    for letter in f"aé激Ўकी٣①㎡ﬁ😀\U00020000\ufffd{blanks}":
        assert not is_hidden(letter), letter


def test_hidden_characters_are_found_in_every_string_in_the_order_of_the_file() -> None:
    hidden = "\u200b"
    document = {"a": hidden, "b": {"c": [1, ["x", hidden], {"d": hidden}]}, "e": hidden}
    assert [found.key for found in hidden_characters(str(document), document, "facts.toml")] == [
        ("a",),
        ("b", "c", "1", "1"),
        ("b", "c", "2", "d"),
        ("e",),
    ]
