"""Rows laid flat: a column for each value, as tables and spreadsheets want them."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass

from pydantic_core import to_json


def flat_columns(row_type: type, chosen: Sequence[str] = ()) -> dict[str, str]:
    """Return the dotted path of every column by its name.

    A path becomes a name with underscores: ``source.url`` is ``source_url``; the id of a
    nested object is the object: ``source.id`` is ``source``.

    Args:
        row_type: the class of the rows.
        chosen: dotted paths; without them all fields.
    """
    wanted = chosen or [field.name for field in fields(row_type)]
    leaves = (leaf for path in wanted for leaf in _leaves(_type_at(row_type, path), path))
    return {leaf.removesuffix(".id").replace(".", "_"): leaf for leaf in leaves}


def text_of_value(value: object) -> str:
    """Return a value as the text of one cell: null is empty, lists and objects are JSON."""
    if value is None:
        return ""
    return value if isinstance(value, str) else to_json(value).decode()


def _leaves(type_: object, path: str) -> Iterator[str]:
    if isinstance(type_, type) and is_dataclass(type_):
        for field in fields(type_):
            yield from _leaves(field.type, f"{path}.{field.name}")
    else:
        yield path


def _type_at(row_type: type, path: str) -> object:
    type_: object = row_type
    for name in path.split("."):
        [type_] = (field.type for field in fields(type_) if field.name == name)  # type: ignore[arg-type]
    return type_
