"""ExportColumn: what every format of an export must know of a key, read off the models."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

Type = Literal["text", "integer", "number"]


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """A column of an exported table.

    Attributes:
        name: the key in the fact base.
        description: what it means.
        type: a partial date is text, so that it keeps its precision.
        required: whether it holds something in every row.
        choices: the words it can hold; empty when any will do.
        pattern: a regular expression that its text matches; None when any will do.
        refers_to: the table whose id it holds.
    """

    name: str
    description: str
    type: Type = "text"
    required: bool = True
    choices: tuple[str, ...] = ()
    pattern: str | None = None
    refers_to: str | None = None


def columns_of(model: type[BaseModel], *names: str, **refers_to: str) -> tuple[ExportColumn, ...]:
    """Return columns for the keys of a record, in its order.

    Args:
        model: the record.
        names: the keys to take; all of them when none is named.
        refers_to: for a key that holds an id, the table it belongs to.
    """
    return tuple(
        _column(name, field, refers_to.get(name))
        for name, field in model.model_fields.items()
        if not names or name in names
    )


def _column(name: str, field: FieldInfo, refers_to: str | None) -> ExportColumn:
    parts = tuple(_parts(field.annotation))
    types: set[Any] = {part for part in parts if isinstance(part, type)}
    patterns = [
        part.pattern
        for part in (*parts, *field.metadata)
        if isinstance(getattr(part, "pattern", None), str)
    ]
    return ExportColumn(
        name,
        field.description or "Id of the row: stable for ever",
        "number" if float in types else "integer" if int in types else "text",
        field.is_required(),
        tuple(part for part in parts if isinstance(part, str)),
        patterns[0] if patterns else None,
        refers_to,
    )


def _parts(annotation: Any) -> Iterator[Any]:  # noqa: ANN401 - a type is any object
    """Yield what an annotation is made of: types, the words of literals, constraints."""
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from _parts(annotation.__origin__)
        for constraint in annotation.__metadata__:
            yield from getattr(constraint, "metadata", ())
    elif origin is not None:
        for part in get_args(annotation):
            yield from _parts(part)
    elif annotation is not type(None):
        yield annotation
