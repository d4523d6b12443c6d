from typing import Any

import tomli
import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from documents import keys_of
from jinan_laser.store.positions import positions

# Text of any sort, and text that looks like TOML.
TEXT = st.text() | st.text(alphabet="[]{}=\"'#.,\\\n\r a1", max_size=12)
SCALAR = TEXT | st.integers(-(2**40), 2**40) | st.booleans() | st.datetimes() | st.floats()
VALUE = st.recursive(
    SCALAR,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)
DOCUMENT = st.dictionaries(TEXT, VALUE, max_size=6)


@given(DOCUMENT)
def test_finds_the_keys_of_any_document(document: dict[str, Any]) -> None:
    text = tomlkit.dumps(document)
    try:
        read = tomli.loads(text)
    except tomli.TOMLDecodeError:
        return  # tomlkit writes some control characters that are not TOML
    keys = keys_of(read)
    assert set(positions(text, keys)) == keys


@given(DOCUMENT, st.data())
def test_a_key_stands_where_it_stands_whatever_else_is_asked_for(
    document: dict[str, Any], data: st.DataObject
) -> None:
    text = tomlkit.dumps(document)
    try:
        keys = keys_of(tomli.loads(text))
    except tomli.TOMLDecodeError:
        return
    if not keys:
        return
    everything = positions(text, keys)
    for key in data.draw(st.lists(st.sampled_from(sorted(keys)), max_size=3)):
        assert positions(text, [key])[key] == everything[key]


@given(DOCUMENT)
def test_each_value_stands_where_it_is_said_to(document: dict[str, Any]) -> None:
    text = tomlkit.dumps(document)
    try:
        read = tomli.loads(text)
    except tomli.TOMLDecodeError:
        return
    lines = text.split("\n")
    for key, place in positions(text, keys_of(read)).items():
        value: Any = read
        for part in key:
            value = value[int(part) if isinstance(value, list) else part]
        rest = lines[place.value.line - 1][place.value.column - 1 :]
        if value is True:
            assert rest.startswith("true")
        elif isinstance(value, int):
            assert rest.startswith(str(value).lower())
        elif isinstance(value, str):
            assert rest[0] in "\"'"
