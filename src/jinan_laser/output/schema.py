"""JSON Schemas: of an answer, made from its rows; of the data file, made from its models."""

import ast
import inspect
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import pairwise
from textwrap import dedent
from typing import Any, get_args

from pydantic import TypeAdapter
from pydantic_core import to_json

from jinan_laser.model.base import RECORDS, FactBase
from jinan_laser.version import __version__

_MAJOR = __version__.split(".")[0]
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def row_schema(name: str, row_type: type, *, many: bool) -> str:
    """Return the JSON Schema (2020-12) of a command's ``--json``, as JSON text.

    Every key is required, and new keys may come: readers must not refuse unknown ones.
    """
    shape: Any = tuple[row_type, ...] if many else row_type  # type: ignore[valid-type]
    schema = TypeAdapter(shape).json_schema(mode="serialization")
    places = schema.get("$defs", {}) | ({} if many else {row_type.__name__: schema})
    for known in _row_types(row_type):
        place = places[known.__name__]
        place["description"] = inspect.cleandoc(known.__doc__ or "")
        for key, text in _attribute_docs(known).items():
            place["properties"][key]["description"] = text
    head = {
        "$schema": _DIALECT,
        "$id": f"urn:jinan-laser:{_MAJOR}:{name}",
        "title": f"What jinan-laser {name} --json prints",
    }
    return _text(head | {key: value for key, value in schema.items() if key not in head})


def file_schema() -> str:
    """Return the JSON Schema (2020-12) of the data file, as JSON text: for editors.

    The model keeps the id of a table in the table; in the file it is the table's name.
    """
    schema = FactBase.model_json_schema()
    definitions = schema["$defs"]
    for section in RECORDS:
        table = schema["properties"][section]
        definition = definitions[table["additionalProperties"]["$ref"].rsplit("/", 1)[1]]
        id_ = definition["properties"].pop("id")
        definition["required"].remove("id")
        table["propertyNames"] = {"pattern": id_["pattern"]}
    for place in (schema, *definitions.values()):
        for key in place.get("properties", {}).values():
            _drop_null(key)
    head = {"$schema": _DIALECT, "$id": f"urn:jinan-laser:{_MAJOR}:facts.toml"}
    return _text(head | schema)


def _text(schema: dict[str, Any]) -> str:
    """Return a schema as JSON text."""
    return to_json(schema, indent=2).decode() + "\n"


def _row_types(type_: Any) -> Iterator[type]:  # noqa: ANN401 - any annotation
    """Yield the row classes that a row is made of, itself first, each once."""
    seen: list[type] = []

    def visit(inner: Any) -> None:  # noqa: ANN401
        if is_dataclass(inner) and isinstance(inner, type) and inner not in seen:
            seen.append(inner)
            for field in fields(inner):
                visit(field.type)
        for argument in get_args(inner):
            visit(argument)

    visit(type_)
    return iter(seen)


def _attribute_docs(row_type: type) -> dict[str, str]:
    """Return the text under each attribute, inherited ones included."""
    docs: dict[str, str] = {}
    for class_ in reversed(row_type.__mro__[:-1]):
        [definition] = ast.parse(dedent(inspect.getsource(class_))).body
        body = definition.body if isinstance(definition, ast.ClassDef) else []
        for statement, following in pairwise(body):
            match statement, following:
                case (
                    ast.AnnAssign(target=ast.Name(id=name)),
                    ast.Expr(value=ast.Constant(value=str(text))),
                ):
                    docs[name] = text
    return docs


def _drop_null(key: dict[str, Any]) -> None:
    """TOML has no null: a key of which nothing is known is left out."""
    key.pop("title", None)
    if key.get("default", "") is None:
        del key["default"]
        known = [member for member in key.pop("anyOf") if member != {"type": "null"}]
        key |= known[0] if len(known) == 1 else {"anyOf": known}
