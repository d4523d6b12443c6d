"""The line of a diagnostic: a key as TOML writes it, and never endless."""

import pytest

from jinan_laser.diagnostics import Diagnostic


@pytest.mark.parametrize(
    ("part", "shown"),
    [
        ("a-B_9", "a-B_9"),
        ("a" * 80, "a" * 80),
        ("a" * 81, '"' + "a" * 77 + '..."'),
        ("a b", '"a b"'),
        ("", '""'),
        ("é" * 80, '"' + "é" * 80 + '"'),
        ("é" * 81, '"' + "é" * 77 + '..."'),
        ("a\x1bb", '"a\\u001bb"'),
    ],
)
def test_a_part_of_a_key_is_at_most_80_characters(part: str, shown: str) -> None:
    line = str(Diagnostic("unknown-key", "no such key", "facts.toml", ("facts", part)))
    assert line == f"facts.toml: error[unknown-key] facts.{shown}: no such key"
