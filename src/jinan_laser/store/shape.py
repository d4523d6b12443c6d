"""What the validator says, retold in TOML's words: table, key, string."""

from collections.abc import Callable, Mapping
from typing import Any, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from jinan_laser.diagnostics import LISTED, Diagnostic, Key
from jinan_laser.model.base import RECORDS, SECTIONS, VERSION_PATTERN, About
from jinan_laser.model.record import (
    DATE_PATTERN,
    ID_PATTERN,
    LANGUAGE_PATTERN,
    LOCATOR_PATTERN,
    Frozen,
    keys_of,
)
from jinan_laser.model.unit import FACTOR_PATTERN, UNIT_PATTERN, WORD_PATTERN
from jinan_laser.store.messages import brief, hint

_TABLES: Mapping[str, type[Frozen]] = {"about": About, **RECORDS}
_TYPES = {
    "string_type": "a string",
    "int_type": "an integer",
    "float_type": "a number",
    "dict_type": "a table",
    "model_type": "a table",
    "tuple_type": "an array of strings",
}
_PATTERNS = {
    ID_PATTERN: ("bad-id", "an id is lower-case words and digits joined by single hyphens"),
    DATE_PATTERN: ("bad-date", "a date is written YYYY, YYYY-MM or YYYY-MM-DD"),
    LOCATOR_PATTERN: (
        "bad-locator",
        'a locator is "p2.s5", "p2", "title", or "~ words" where only an excerpt was seen',
    ),
    LANGUAGE_PATTERN: (
        "bad-language",
        'a language is a tag of BCP 47 such as "en", "zh-Hant" or "pt-BR"',
    ),
    UNIT_PATTERN: ("bad-unit", "a unit has at most 30 letters, no blank, and no digit at its head"),
    WORD_PATTERN: (
        "bad-unit",
        'a word for a unit begins with no digit; "*" or "#" may stand at its end',
    ),
    FACTOR_PATTERN: ("bad-factor", 'a factor is a number above 0, or a fraction such as "1/15"'),
    VERSION_PATTERN: ("bad-version", "a version is three numbers with dots between them"),
}


def shape_diagnostics(
    error: ValidationError, document: Mapping[str, Any], name: str
) -> tuple[list[Diagnostic], int]:
    """Return a diagnostic for each value that a fact base cannot hold.

    Returns:
        The first thousand of them, and how many more there are.
    """
    found: list[Diagnostic] = []
    omitted = 0
    before: Key | None = None
    for details in error.errors(include_url=False):
        key = _existing_part(details, document)
        if key != before and len(found) == LISTED:
            omitted += 1
        elif key != before:
            found.append(Diagnostic(*_explain(details, key), name, key))
        elif found[-1].key == key and found[-1].code == "wrong-type":
            # A union reports each of its members, one after the other: a value is wrong
            # once, and "not a number at all" says less than "not this number".
            found[-1] = Diagnostic(*_explain(details, key), name, key)
        before = key
    return found, omitted


def _existing_part(details: ErrorDetails, document: Mapping[str, Any]) -> Key:
    """Return the keys of the place: the validator's own steps are cut off.

    Those are the members of a union, and the "id" that a table is given from its key. Of
    what is missing, the last step is not in the document.
    """
    steps = details["loc"]
    if details["type"] == "id_in_table":
        return (*map(str, steps), details["ctx"]["table"], "id")
    if details["type"] == "no_english":
        return (*map(str, steps), "en")
    place: Any = document
    for depth, step in enumerate(steps):
        if isinstance(place, list) and isinstance(step, str):
            word = [place.index(step)] if step in place else []  # that became a key, or a union's
            return tuple(map(str, (*steps[:depth], *word)))
        if not isinstance(place, dict | list) or (isinstance(place, dict) and step not in place):
            kept = depth + (details["type"] == "missing")
            return tuple(map(str, steps[:kept]))
        place = place[step]  # type: ignore[index]  # an array is only asked for an index
    return tuple(map(str, steps))


def _explain(details: ErrorDetails, key: Key) -> tuple[str, str]:
    """Return the code and the message of one complaint of the validator."""
    explain = _EXPLANATIONS.get(details["type"], _wrong_type)
    return explain(details, key)


def _missing_key(_: ErrorDetails, key: Key) -> tuple[str, str]:
    return "missing-key", f'the key "{key[-1]}" is missing'


def _unknown_key(_: ErrorDetails, key: Key) -> tuple[str, str]:
    return "unknown-key", f"no such key{hint(key[-1], _keys_of(key[:-1]))}"


def _id_in_table(_: ErrorDetails, __: Key) -> tuple[str, str]:
    return "unknown-key", "the id of a table is its name"


def _unknown_word(details: ErrorDetails, key: Key) -> tuple[str, str]:
    value = details["input"]
    noun = key[-1]
    words = _words_of(key)
    nearest = hint(value, words) or "; known are " + ", ".join(words)
    return f"unknown-{noun}", f"{brief(value)} is not a known {noun}{nearest}"


def _bad_pattern(details: ErrorDetails, _: Key) -> tuple[str, str]:
    code, rule = _PATTERNS[details["ctx"]["pattern"]]
    return code, f"{brief(details['input'])}: {rule}"


def _empty_string(_: ErrorDetails, __: Key) -> tuple[str, str]:
    return "empty-string", "leave the key out when nothing is known"


def _not_a_number(details: ErrorDetails, _: Key) -> tuple[str, str]:
    return "not-a-number", f"{brief(details['input'])} is not a figure"


def _not_positive(details: ErrorDetails, _: Key) -> tuple[str, str]:
    code, rule = _PATTERNS[FACTOR_PATTERN]
    return code, f"{brief(details['input'])}: {rule}"


def _out_of_range(details: ErrorDetails, _: Key) -> tuple[str, str]:
    return "out-of-range", f"{brief(details['input'])} is beyond 2^53, where figures lose digits"


def _wrong_type(details: ErrorDetails, key: Key) -> tuple[str, str]:
    expected = _TYPES.get(details["type"], "a string")
    if key[-1:] == ("value",):
        expected = "a number"
    elif key[2:3] == ("words",):
        expected = "an array of words, or a table of words with factors"
        if len(key) > 3:  # noqa: PLR2004 - units, a unit, words, a word
            expected = "a number or a fraction"
    value = details["input"]
    return "wrong-type", f"{brief(value)} is {_type_of(value)}, expected {expected}"


_EXPLANATIONS: Mapping[str, Callable[[ErrorDetails, Key], tuple[str, str]]] = {
    "missing": _missing_key,
    "extra_forbidden": _unknown_key,
    "id_in_table": _id_in_table,
    "literal_error": _unknown_word,
    "string_pattern_mismatch": _bad_pattern,
    "string_too_short": _empty_string,
    "no_english": _missing_key,
    "finite_number": _not_a_number,
    "greater_than": _not_positive,
    "less_than_equal": _out_of_range,
    "greater_than_equal": _out_of_range,
}


def _words_of(key: Key) -> tuple[str, ...]:
    arguments = get_args(_TABLES[key[0]].model_fields[key[-1]].annotation)
    return get_args(arguments[0]) or arguments  # without the None of a key that may be left out


def _keys_of(table: Key) -> list[str]:
    if not table:
        return list(SECTIONS)
    return keys_of(_TABLES[table[0]])


def _type_of(value: object) -> str:
    names = {bool: "a boolean", int: "an integer", float: "a float", str: "a string"}
    names |= {list: "an array", dict: "a table"}
    return names.get(type(value), "a date or time; put it in quotes")
