"""Nothing that could steer a terminal gets through, and nothing else is touched."""

import json
import unicodedata

import pytest

from jinan_laser.output.links import escaped, escaped_json, printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Цзінань 济南 济南 é", "Цзінань 济南 济南 é"),
        ("\x1b[31mred", "\ufffd[31mred"),
        ("\x9b31m", "\ufffd31m"),
        ("a\u202eb\u2066c", "a\ufffdb\ufffdc"),
        ("a\nb\tc", "a b c"),
        ("a\r\nb", "a\ufffd b"),
        ("a\u200bb\u2028c", "a\ufffdb\ufffdc"),
        ("a\u3164b\u2800c\ufe0fd\u034fe", "a\ufffdb\ufffdc\ufffdd\ufffde"),
        ("a\ufffeb\U0001ffffc\ufdd0d", "a\ufffdb\ufffdc\ufffdd"),
        ("\U000e0041\U000e0100", "\ufffd\ufffd"),
        ("全角　空\u00a0", "全角　空\u00a0"),
        ("[red]x[/red] :smile: [sic]", "[red]x[/red] :smile: [sic]"),
    ],
)
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_no_control_character_survives() -> None:
    everything = "".join(map(chr, range(0x3000)))
    kept = {unicodedata.category(character) for character in printable(everything)}
    assert not kept & {"Cc", "Cf", "Cs", "Zl", "Zp"}


# Fillers and blanks that are letters, marks that choose a variant, what is no character at all.
SHOW_NOTHING = (
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0"
    "\ufe00\ufe07\ufe0f\U000e0100\U000e01ef\ufdd0\ufdef"
    "\ufffe\uffff\U0001fffe\U0001ffff\U0010fffe\U0010ffff"
)


@pytest.mark.parametrize("character", SHOW_NOTHING, ids=lambda each: f"{ord(each):04x}")
def test_what_shows_nothing_is_shown(character: str) -> None:
    assert printable(f"a{character}b") == "a\ufffdb"
    assert escaped(character).isascii()


def test_the_neighbours_of_what_shows_nothing_are_letters() -> None:
    beside = "\U000e00ff\U000e01f0"
    beside += "\u034e\u0350\u1161\u17b3\u17b6\u1810\u2801\u3163\u3165\uffa1\ufe10\ufdcf\ufdf0"
    assert printable(beside) == beside == escaped(beside)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Цзінань 济南 济南 é \\", "Цзінань 济南 济南 é \\"),
        ("\x1b[31m\x9b\n\t", "\\u001b[31m\\u009b\\u000a\\u0009"),
        ("a\u202eb\u2028\udcff", "a\\u202eb\\u2028\\udcff"),
        ("\U000e0041\ufffe\u2800", "\\U000e0041\\ufffe\\u2800"),
    ],
)
def test_escaped(text: str, shown: str) -> None:
    assert escaped(text) == shown


def test_json_says_the_same_when_it_is_escaped() -> None:
    text = "".join(map(chr, [*range(0x3000), *range(0xFE00, 0x10000), 0xE0041, 0x1F600, 0x1FFFF]))
    document = json.dumps({text: [text]}, ensure_ascii=False)
    shown = escaped_json(document)
    assert json.loads(shown) == {text: [text]}
    assert escaped(shown) == shown != document
    assert "😀" in shown
