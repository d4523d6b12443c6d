"""Nothing that could steer a terminal gets through, and nothing else is touched."""

import unicodedata

import pytest

from jinan_laser.output.printable import printable


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
        ("[red]x[/red] :smile: [sic]", "[red]x[/red] :smile: [sic]"),
    ],
)
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_no_control_character_survives() -> None:
    everything = "".join(map(chr, range(0x3000)))
    kept = {unicodedata.category(character) for character in printable(everything)}
    assert not kept & {"Cc", "Cf", "Cs", "Zl", "Zp"}
