import os
import sysconfig
from pathlib import Path

import pytest
import tomli

from documents import keys_of
from jinan_laser.diagnostics import Key, Position
from jinan_laser.store.positions import Starts, positions

# Valid documents of others: those of the standard library where its tests are installed,
# and the toml-test suite where TOML_TEST names a copy (the sdist of tomlkit holds one, in
# tests/toml-test/tests).
FOLDERS = [Path(sysconfig.get_path("stdlib"), "test", "test_tomllib", "data", "valid")]
if "TOML_TEST" in os.environ:
    FOLDERS.append(Path(os.environ["TOML_TEST"], "valid"))
OTHERS = sorted(path for folder in FOLDERS for path in folder.rglob("*.toml"))

HARD = {
    "nothing": "",
    "comment": "# [a]\n#b = 1",
    "dotted": "a.b.c = 1\na . b . d = 2\n[t]\nx.y = 3",
    "quoted": '"a.b" = 1\n\'c d\' = 2\n"" = 3\n"\\u00e9\\t\\"q\\"" = 4\n[x."y.z".\'w\']\nk = 1',
    "array of tables": "[[a]]\nb = 1\n[[a]]\n[a.c]\nd = 2\n[[a.e]]\n[[a.e]]\nf = 3\n[[a]]",
    "implicit table": "[a.b.c]\nx = 1\n[a]\ny = 2",
    "text like tables": 'a = """\n[b]\nc = 1\n"""\nd = \'\'\'\n[[e]]\nf = "\'\'\'\n[g]',
    "quotes at the end": 'a = """x"""""\nb = \'\'\'y\'\'\'\'\'\nc = """"z"""\nd = """\\""""\ne = 1',
    "crlf": 'a = 1\r\n[b]\r\nc = """x\r\n[y]"""\r\nd = [1,\r\n2]\r\n',
    "inline table": "a = { b = 1, c.d = [ { e = 2 }, {} ], 'f' = { g = '}' } } # {\nh = 1",
    "arrays": "a = [ # ]\n  1, [2, [3]], # [\n  'x', \"]\", \n]\nb = []\nc = [[], [[]]]",
    "numbers": "a=+1.5e-3\nb=0xdead_beef\nc=inf\nd=-nan\ne=1979-05-27 07:32:00Z\nf=[07:32:00, 1]",
    "dates in arrays": "a = [1979-05-27 07:32:00, 1979-05-27, 1979-05-27T00:32:00.5-07:00]",
    "backslashes": 'a = "\\\\"\nb = "\\""\nc = \'\\\'\nd = """\\\n   x"""',
    "blanks": "  [ a . b ]  # c\n\t d\t=\t1",
    "toml 1.1": 'a = {\n  b = 1, # {\n  c = "\\x41\\e",\n}\nd = 07:32',
    "deep": "a = " + "[" * 390 + "]" * 390,
    "long key": ".".join("a" * 200) + " = 1",
}


def everything(text: str) -> dict[Key, Starts]:
    """Return where all stands that tomli finds in a text; none of it may be missing."""
    keys = keys_of(tomli.loads(text))
    found = positions(text, keys)
    assert set(found) == keys
    return found


@pytest.mark.parametrize("text", HARD.values(), ids=HARD)
def test_finds_the_keys_that_tomli_finds(text: str) -> None:
    everything(text)


@pytest.mark.parametrize("file", OTHERS, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_finds_the_keys_of_other_suites(file: Path) -> None:
    text = file.read_bytes().decode("utf-8")
    everything(text)


def test_finds_the_keys_of_the_shipped_base() -> None:
    text = Path(__file__).parents[3].joinpath("data", "facts.toml").read_text(encoding="utf-8")
    everything(text)


def test_says_where_keys_and_values_begin() -> None:
    found = everything(
        'format = 1\n[a.b]\n  c.d  =  "é" # c\n"é" = 2\nlist = [ "x",\n  { y = 3 } ]\n'
    )
    assert {path: (place.key, place.value) for path, place in found.items()} == {
        ("format",): (Position(1, 1), Position(1, 10)),
        ("a",): (Position(2, 2), Position(2, 2)),
        ("a", "b"): (Position(2, 4), Position(2, 4)),
        ("a", "b", "c"): (Position(3, 3), Position(3, 3)),
        ("a", "b", "c", "d"): (Position(3, 5), Position(3, 11)),
        ("a", "b", "é"): (Position(4, 1), Position(4, 7)),
        ("a", "b", "list"): (Position(5, 1), Position(5, 8)),
        ("a", "b", "list", "0"): (Position(5, 10), Position(5, 10)),
        ("a", "b", "list", "1"): (Position(6, 3), Position(6, 3)),
        ("a", "b", "list", "1", "y"): (Position(6, 5), Position(6, 9)),
    }


def test_a_table_is_where_its_own_header_stands() -> None:
    found = everything("[a.b]\n[a]\n[[c]]\n[c.d]\n[[c]]\n")
    assert found["a",].key == Position(2, 2)
    assert found["c",].key == Position(3, 3)
    assert found["c", "1"].key == Position(5, 3)


def test_lines_end_with_crlf() -> None:
    assert everything("a = 1\r\nb = 2\r\n")["b",].value == Position(2, 5)


def test_a_key_begins_with_its_quotes() -> None:
    found = everything("""'a' = 1\n"b" = 2\n  [ 'c' . "d" ]\ne = { 'f' = 3 }\n""")
    assert {key: starts.key for key, starts in found.items()} == {
        ("a",): Position(1, 1),
        ("b",): Position(2, 1),
        ("c",): Position(3, 5),
        ("c", "d"): Position(3, 11),
        ("c", "d", "e"): Position(4, 1),
        ("c", "d", "e", "f"): Position(4, 7),
    }


def test_finds_what_was_asked_for_with_all_that_it_stands_in_and_nothing_else() -> None:
    text = HARD["inline table"]
    assert set(positions(text, [("a", "c", "d", "0", "e"), ("a", "x"), ("y",)])) == {
        ("a",),
        ("a", "c"),
        ("a", "c", "d"),
        ("a", "c", "d", "0"),
        ("a", "c", "d", "0", "e"),
    }


@pytest.mark.parametrize("text", HARD.values(), ids=HARD)
def test_a_key_stands_where_it_stands_whatever_else_is_asked_for(text: str) -> None:
    for key, starts in everything(text).items():
        assert positions(text, [key])[key] == starts
