import sys
from pathlib import Path

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from jinan_laser.store.checks.text import newer_syntax

PIECES = st.lists(
    st.sampled_from(
        [
            *(
                "a",
                "b",
                " = ",
                "{",
                "}",
                "[",
                "]",
                ",",
                "\n",
                "\r\n",
                " ",
                "# {",
                "# }",
                "a = { ",
                "b = 1",
            ),
            *('"', "'", '"""', "1", "\\e", "\\x41", "\\\\", "07:32", "07:32:10", "1979-05-27", "T"),
        ]
    ),
    max_size=14,
).map("".join)


def newer(text: str) -> bool:
    return bool(list(newer_syntax(text, {}, "facts.toml")))


def accepted_by_1_0(text: str) -> bool:
    import tomllib  # noqa: PLC0415 - a judge up to Python 3.14, which reads TOML 1.0

    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return True


@pytest.mark.skipif(sys.version_info >= (3, 15), reason="tomllib reads TOML 1.1 there")
@given(PIECES | st.tuples(st.just("a = "), PIECES).map("".join))
def test_agrees_with_a_reader_of_toml_1_0(text: str) -> None:
    try:
        tomli.loads(text)
    except tomli.TOMLDecodeError:
        return
    assert newer(text) != accepted_by_1_0(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('a = "\\e"', True),
        ('a = "\\x41"', True),
        ("a = '\\e'", False),
        ('a = "\\\\e"', False),
        ('a = """\n\\e"""', True),
        ("a = 07:32", True),
        ("a = [07:32, 1]", True),
        ("a = 07:32:00", False),
        ("a = 1979-05-27T07:32", True),
        ("a = 1979-05-27 07:32Z", True),
        ("a = 1979-05-27 07:32:00+01:00", False),
        ('a = "07:32"', False),
        ("a = { b = 1, }", True),
        ("a = { b = 1,\n c = 2 }", True),
        ("a = { b = '}'\n}", True),
        ("a = { # c\n}", True),
        ("a = { b = [\n1,\n] }", False),
        ("a = [ { b = 1 },\n]", False),
        ("[[a]] # {\nb = '{'\n", False),
        ("a = '''\n{ b,\n}\n'''", False),
    ],
)
def test_newer_syntax(text: str, expected: bool) -> None:
    tomli.loads(text)
    assert newer(text) is expected


def test_the_shipped_base_is_toml_1_0() -> None:
    text = Path(__file__).parents[2].joinpath("data", "facts.toml").read_text(encoding="utf-8")
    assert not newer(text)
