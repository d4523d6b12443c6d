"""What the validator says, retold in TOML's words: table, key, string."""

from collections.abc import Callable, Mapping
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.model.base import About, FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.entity import Entity, Names
from jinan_laser.model.fact import Fact
from jinan_laser.model.source import Source
from jinan_laser.store.messages import hint, shown

Key = tuple[str, ...]

_RECORDS: Mapping[str, type[BaseModel]] = {
    "about": About,
    "sources": Source,
    "entities": Entity,
    "facts": Fact,
    "claims": Claim,
}
_TYPES = {
    "string_type": "a string",
    "int_type": "an integer",
    "float_type": "a number",
    "dict_type": "a table",
    "model_type": "a table",
    "tuple_type": "an array of strings",
}
_PATTERNS = {
    "published": ("bad-date", "a date is written YYYY, YYYY-MM or YYYY-MM-DD"),
    "as_of": ("bad-date", "a date is written YYYY, YYYY-MM or YYYY-MM-DD"),
    "locator": (
        "bad-locator",
        'a locator is "p2.s5", "p2", "title", or "~ words" where only an excerpt was seen',
    ),
    "version": ("bad-version", "a version is three numbers with dots between them"),
}
_BAD_ID = ("bad-id", "an id is lower-case words and digits joined by single hyphens")


def shape_diagnostics(
    error: ValidationError, document: Mapping[str, Any], name: str
) -> list[Diagnostic]:
    """Return one diagnostic for each value that a fact base cannot hold."""
    found: dict[Key, Diagnostic] = {}
    for details in error.errors(include_url=False):
        key = _existing_part(details, document)
        code, message = _explain(details, key)
        # A union reports each of its members: a value is wrong once, and "not a number at
        # all" says less than "not this number".
        if key not in found or found[key].code == "wrong-type":
            found[key] = Diagnostic(code, message, name, key)
    return list(found.values())


def _existing_part(details: ErrorDetails, document: Mapping[str, Any]) -> Key:
    """Return the keys of the place: the validator's own steps are cut off.

    Those are the members of a union, and the "id" that a table is given from its key. Of
    what is missing, the last step is not in the document.
    """
    steps = details["loc"]
    if details["type"] == "id_in_table":
        return (*map(str, steps), details["ctx"]["table"], "id")
    place: Any = document
    for depth, step in enumerate(steps):
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
    if noun == "format":
        known = get_args(FactBase.model_fields["format"].annotation)[0]
        return "unknown-format", f"format {shown(value)}; this program reads format {known}"
    words = _words_of(key)
    nearest = hint(value, words) or "; known are " + ", ".join(words)
    return f"unknown-{noun}", f"{shown(value)} is not a known {noun}{nearest}"


def _bad_pattern(details: ErrorDetails, key: Key) -> tuple[str, str]:
    code, rule = _PATTERNS.get(key[-1], _BAD_ID)
    return code, f"{shown(details['input'])}: {rule}"


def _empty_string(_: ErrorDetails, __: Key) -> tuple[str, str]:
    return "empty-string", "leave the key out when nothing is known"


def _not_a_number(details: ErrorDetails, _: Key) -> tuple[str, str]:
    return "not-a-number", f"{shown(details['input'])} is not a figure"


def _out_of_range(details: ErrorDetails, _: Key) -> tuple[str, str]:
    return "out-of-range", f"{shown(details['input'])} is beyond 2^53, where figures lose digits"


def _wrong_type(details: ErrorDetails, key: Key) -> tuple[str, str]:
    expected = "a number" if key[-1:] == ("value",) else _TYPES.get(details["type"], "a string")
    value = details["input"]
    return "wrong-type", f"{shown(value)} is {_type_of(value)}, expected {expected}"


_EXPLANATIONS: Mapping[str, Callable[[ErrorDetails, Key], tuple[str, str]]] = {
    "missing": _missing_key,
    "extra_forbidden": _unknown_key,
    "id_in_table": _id_in_table,
    "literal_error": _unknown_word,
    "string_pattern_mismatch": _bad_pattern,
    "string_too_short": _empty_string,
    "finite_number": _not_a_number,
    "less_than_equal": _out_of_range,
    "greater_than_equal": _out_of_range,
}


def _words_of(key: Key) -> tuple[str, ...]:
    annotation = _RECORDS[key[0]].model_fields[key[-1]].annotation
    arguments = get_args(annotation)
    return get_args(arguments[0]) or arguments


def _keys_of(table: Key) -> list[str]:
    if not table:
        return list(FactBase.model_fields)
    record = Names if table[-1] == "name" else _RECORDS[table[0]]
    return [field for field in record.model_fields if field != "id"]


def _type_of(value: object) -> str:
    names = {bool: "a boolean", int: "an integer", float: "a float", str: "a string"}
    names |= {list: "an array", dict: "a table"}
    return names.get(type(value), "a date or time; put it in quotes")
