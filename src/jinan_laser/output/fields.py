"""The fields of rows by dotted path: an answer narrowed to ``id,value,source.url``, rows laid flat.

A flat row has a column for each value, as tables and spreadsheets want them. Names by language
have two: the English one, and all as JSON.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from difflib import get_close_matches
from typing import Any

from pydantic_core import to_json

from jinan_laser.errors import FilterError
from jinan_laser.model.record import LANGUAGE_PATTERN
from jinan_laser.output.page import Cell, Column, Grid, Page, Pairs, View

_ROLES = {"id": "id", "url": "url", "link": "url", "archived": "url"}
NAMES = dict[str, str]  # by language


def narrow(view: View, wanted: str) -> View:
    """Return the view with only the fields named, in the order named.

    Args:
        view: the whole answer.
        wanted: fields with commas between them: dotted paths, or what stands above columns.

    Raises:
        FilterError: a field does not exist; the message lists those that do.
    """
    known = list(paths(view.row_type))
    words = (word.strip() for word in wanted.split(","))
    named = list(dict.fromkeys(find_path(view.row_type, word, "fields", known) for word in words))
    # A whole object holds its parts: source,source.url is source.
    chosen = tuple(p for p in named if not any(p.startswith(f"{whole}.") for whole in named))
    narrowed = view._replace(fields=chosen)
    return narrowed._replace(page=lambda: _page(narrowed))


def find_path(row_type: type, word: str, asked_for: str, valid: Sequence[str]) -> str:
    """Return the path that is meant by itself, by a heading, or by its last part alone.

    Args:
        row_type: the class of the rows.
        word: what was typed.
        asked_for: the option that it was typed for.
        valid: the paths that it may mean.

    Raises:
        FilterError: it means none of them; the message lists them.
    """
    spelled = word.replace(" ", "_")  # "as of" stands above the column of as_of
    ends = [path for path in valid if path.endswith(f".{spelled}")]
    column = flat_columns(row_type).get(spelled)
    if spelled in valid or _is_name(spelled, valid):
        return spelled
    if column is not None and column in valid:
        return column
    if len(ends) == 1:
        return ends[0]
    raise FilterError(
        '{}: no field "{word}"; known are {listed}',
        asked_for,
        suggestions=ends or get_close_matches(spelled.lower(), valid, n=1),
        word=word,
        listed=", ".join(valid),
    )


def paths(row_type: type, before: str = "") -> Iterator[str]:
    """Yield the dotted path of every field of a row, those of nested rows after their own."""
    for field in fields(row_type):
        yield before + field.name
        if isinstance(field.type, type) and is_dataclass(field.type):
            yield from paths(field.type, f"{before}{field.name}.")
        elif field.type == NAMES:
            yield f"{before}{field.name}.en"


def value_at(row: object, path: str) -> Any:  # noqa: ANN401 - whatever a row holds
    """Return the value at a dotted path."""
    for name in path.split("."):
        row = row.get(name) if isinstance(row, dict) else getattr(row, name)
    return row


def narrowed_row(row: object, chosen: Sequence[str]) -> Any:  # noqa: ANN401
    """Return a row as it is, or as nested dictionaries of the chosen fields only."""
    if not chosen:
        return row
    narrowed: dict[str, Any] = {}
    for path in chosen:
        *outer, last = path.split(".")
        place = narrowed
        for name in outer:
            place = place.setdefault(name, {})
        place[last] = value_at(row, path)
    return narrowed


def flat_columns(row_type: type, chosen: Sequence[str] = ()) -> dict[str, str]:
    """Return the dotted path of every column by its name.

    A path becomes a name with underscores: ``source.url`` is ``source_url``; the id of a
    nested object is the object: ``source.id`` is ``source``.

    Args:
        row_type: the class of the rows.
        chosen: dotted paths; without them all fields.
    """
    wanted = chosen or [field.name for field in fields(row_type)]
    leaves = (leaf for path in wanted for leaf in _leaves(type_at(row_type, path), path))
    return {leaf.removesuffix(".id").replace(".", "_"): leaf for leaf in leaves}


def text_of_value(value: object) -> str:
    """Return a value as the text of one cell: null is empty, lists and objects are JSON."""
    if value is None:
        return ""
    return value if isinstance(value, str) else to_json(value).decode()


def _page(view: View) -> Page:
    roles = [_ROLES.get(path.rpartition(".")[2], "plain") for path in view.fields]
    rows = tuple(
        tuple(
            Cell(text_of_value(value_at(row, path)), role, _language(row, path))
            for path, role in zip(view.fields, roles, strict=True)
        )
        for row in view.rows
    )
    if view.many:
        return (Grid(tuple(map(Column, view.fields)), rows),)
    return (Pairs(tuple(zip(view.fields, rows[0], strict=True))),)


def _language(row: object, path: str) -> str:
    """Return the language of words that are not ours: a name, what is printed, a title."""
    outer, _, last = path.rpartition(".")
    if outer == "name" or outer.endswith(".name"):
        return "" if last == "en" else last
    holder = value_at(row, outer) if outer else row
    if last == "printed":
        holder = getattr(holder, "source", holder)  # a citation has a language of its own
    elif last != "original_title":
        return ""
    return getattr(holder, "language", None) or ""


def _is_name(path: str, valid: Sequence[str]) -> bool:
    """Tell whether a path leads to a name in a language: subject.name.zh."""
    names, _, language = path.rpartition(".")
    return f"{names}.en" in valid and re.fullmatch(LANGUAGE_PATTERN, language) is not None


def _leaves(type_: object, path: str) -> Iterator[str]:
    if isinstance(type_, type) and is_dataclass(type_):
        for field in fields(type_):
            yield from _leaves(field.type, f"{path}.{field.name}")
    elif type_ == NAMES:
        yield from (f"{path}.en", path)
    else:
        yield path


def type_at(row_type: type, path: str) -> object:
    """Return the type of the field at a dotted path."""
    type_: object = row_type
    for name in path.split("."):
        if type_ == NAMES:
            return str
        [type_] = (field.type for field in fields(type_) if field.name == name)  # type: ignore[arg-type]
    return type_
