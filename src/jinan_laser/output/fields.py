"""Narrow an answer to the fields that were asked for: ``id,value,source.url``."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from difflib import get_close_matches
from typing import Any

from jinan_laser.errors import UsageError
from jinan_laser.output.flat import text_of_value
from jinan_laser.output.page import Cell, Column, Grid, Page, Pairs
from jinan_laser.output.view import View


def narrow(view: View, wanted: str) -> View:
    """Return the view with only the fields named, in the order named.

    Args:
        view: the whole answer.
        wanted: dotted paths with commas between them; blanks do not matter.

    Raises:
        UsageError: a field does not exist; the message lists those that do.
    """
    valid = list(paths(view.row_type))
    named = list(dict.fromkeys(path.strip() for path in wanted.split(",")))
    for path in named:
        if path not in valid:
            message = f'--fields: no field "{path}"; known are {", ".join(valid)}'
            raise UsageError(message, get_close_matches(path, valid, n=1))
    # A whole object holds its parts: source,source.url is source.
    chosen = tuple(p for p in named if not any(p.startswith(f"{whole}.") for whole in named))
    narrowed = view._replace(fields=chosen)
    return narrowed._replace(page=lambda: _page(narrowed))


def paths(row_type: type, before: str = "") -> Iterator[str]:
    """Yield the dotted path of every field of a row, those of nested rows after their own."""
    for field in fields(row_type):
        yield before + field.name
        if isinstance(field.type, type) and is_dataclass(field.type):
            yield from paths(field.type, f"{before}{field.name}.")


def value_at(row: object, path: str) -> Any:  # noqa: ANN401 - whatever a row holds
    """Return the value at a dotted path."""
    for name in path.split("."):
        row = getattr(row, name)
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


def _page(view: View) -> Page:
    rows = tuple(
        tuple(Cell(text_of_value(value_at(row, path))) for path in view.fields) for row in view.rows
    )
    if isinstance(view.data, tuple):
        return (Grid(tuple(map(Column, view.fields)), rows),)
    return (Pairs(tuple(zip(view.fields, rows[0], strict=True))),)
