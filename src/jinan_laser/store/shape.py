"""What the validator says, retold in TOML's words: table, key, string."""

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.errors import did_you_mean
from jinan_laser.model.base import About, FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.entity import Entity, Names
from jinan_laser.model.fact import Fact
from jinan_laser.model.source import Source

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
    found: dict[tuple[str, ...], Diagnostic] = {}
    for details in error.errors(include_url=False, include_context=True):
        diagnostic = _diagnostic(details, document, name)
        # Number is a union and reports each of its members: nan is wrong once, as a figure.
        if diagnostic.key not in found or diagnostic.code == "not-a-number":
            found[diagnostic.key] = diagnostic
    return list(found.values())


def _diagnostic(details: ErrorDetails, document: Mapping[str, Any], name: str) -> Diagnostic:
    key = _existing_part(details, document)
    code, message = _explain(details, key)
    return Diagnostic(code, message, name, key)


def _existing_part(details: ErrorDetails, document: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the keys of the place: the validator's own steps (union members) are cut off."""
    place: Any = document
    key: list[str] = []
    for step in details["loc"]:
        if isinstance(place, list) or (isinstance(place, dict) and step in place):
            place = place[step]  # type: ignore[index]
        elif details["type"] == "missing" or (step == "id" and len(key) == 2):  # noqa: PLR2004
            return (*key, str(step)) if step != "id" else tuple(key)
        else:
            break
        key.append(str(step))
    return tuple(key)


def _explain(  # noqa: PLR0911 - one return for each sort of mistake
    details: ErrorDetails, key: tuple[str, ...]
) -> tuple[str, str]:
    kind = details["type"]
    last = key[-1] if key else ""
    value = details["input"]
    if kind == "missing":
        return "missing-key", f'the key "{last}" is missing'
    if kind == "extra_forbidden":
        return "unknown-key", f"no such key{did_you_mean(_near(last, _keys_of(key[:-1])))}"
    if kind == "id_in_table":
        table = details["ctx"]["table"]
        return "unknown-key", f'"{table}" has a key "id": the id is the name of its table'
    if kind == "literal_error":
        return _unknown_word(key, value)
    if kind == "string_pattern_mismatch":
        code, rule = _PATTERNS.get(last, _BAD_ID)
        return code, f"{_shown(value)}: {rule}"
    if kind == "string_too_short":
        return "empty-string", "leave the key out when nothing is known"
    if kind == "finite_number":
        return "not-a-number", f"{value} is not a figure"
    expected = "a number" if last == "value" else _TYPES.get(kind, "something else")
    return "wrong-type", f"{_shown(value)} is {_type_of(value)}, expected {expected}"


def _unknown_word(key: tuple[str, ...], value: object) -> tuple[str, str]:
    last = key[-1]
    if last == "format":
        known = get_args(FactBase.model_fields["format"].annotation)[0]
        return "unknown-format", f"format {_shown(value)}; this program reads format {known}"
    words = [word for word in _words_of(key) if isinstance(word, str)]
    near = _near(value, words)
    hint = did_you_mean(near) or "; known are " + ", ".join(words)
    return f"unknown-{last}", f"{_shown(value)} is not a known {last}{hint}"


def _words_of(key: tuple[str, ...]) -> tuple[object, ...]:
    annotation = _RECORDS[key[0]].model_fields[key[-1]].annotation
    arguments = get_args(annotation)
    return get_args(arguments[0]) or arguments


def _keys_of(table: tuple[str, ...]) -> list[str]:
    if not table:
        return list(FactBase.model_fields)
    record = Names if table[-1] == "name" else _RECORDS[table[0]]
    return [field for field in record.model_fields if field != "id"]


def _near(word: object, words: list[str]) -> list[str]:
    return get_close_matches(word, words, n=1) if isinstance(word, str) else []


def _shown(value: object) -> str:
    if isinstance(value, str):
        return f'"{value}"' if len(value) <= 60 else f'"{value[:57]}..."'  # noqa: PLR2004
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict | list):
        return "this"
    return str(value)


def _type_of(value: object) -> str:
    names = {bool: "a boolean", int: "an integer", float: "a float", str: "a string"}
    names |= {list: "an array", dict: "a table"}
    return names.get(type(value), "a date or time; put it in quotes")
