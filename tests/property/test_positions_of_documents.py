from typing import Any

import tomli
import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from jinan_laser.store.positions import Path, positions

# Text of any sort, and text that looks like TOML.
TEXT = st.text() | st.text(alphabet="[]{}=\"'#.,\\\n\r a1", max_size=12)
SCALAR = TEXT | st.integers(-(2**40), 2**40) | st.booleans() | st.datetimes() | st.floats()
VALUE = st.recursive(
    SCALAR,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)
DOCUMENT = st.dictionaries(TEXT, VALUE, max_size=6)


def paths(value: Any, path: Path = ()) -> set[Path]:  # noqa: ANN401 - any TOML value
    steps = value.items() if isinstance(value, dict) else enumerate(value)
    found: set[Path] = set()
    for step, inner in steps:
        found.add((*path, step))
        if isinstance(inner, dict | list):
            found |= paths(inner, (*path, step))
    return found


@given(DOCUMENT)
def test_finds_the_paths_of_any_document(document: dict[str, Any]) -> None:
    text = tomlkit.dumps(document)
    try:
        read = tomli.loads(text)
    except tomli.TOMLDecodeError:
        return  # tomlkit writes some control characters that are not TOML
    assert set(positions(text)) == paths(read)


@given(DOCUMENT)
def test_each_value_stands_where_it_is_said_to(document: dict[str, Any]) -> None:
    text = tomlkit.dumps(document)
    try:
        read = tomli.loads(text)
    except tomli.TOMLDecodeError:
        return
    lines = text.split("\n")
    for path, place in positions(text).items():
        value: Any = read
        for step in path:
            value = value[step]
        rest = lines[place.value.line - 1][place.value.column - 1 :]
        if value is True:
            assert rest.startswith("true")
        elif isinstance(value, int):
            assert rest.startswith(str(value).lower())
        elif isinstance(value, str):
            assert rest[0] in "\"'"
