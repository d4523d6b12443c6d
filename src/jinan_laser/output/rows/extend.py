"""Build a row out of a smaller one that it extends."""

from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Row = TypeVar("Row")


def extend(row_type: type[Row], part: "DataclassInstance", **more: Any) -> Row:  # noqa: ANN401
    """Return a row with the values of ``part`` and the further ones."""
    return row_type(**{field.name: getattr(part, field.name) for field in fields(part)}, **more)
