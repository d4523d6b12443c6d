"""The JSON Schema of the data file, made from its models."""

from typing import Any

from jinan_laser.model.base import FactBase
from jinan_laser.model.record import ID_PATTERN
from jinan_laser.output.schema import DIALECT, MAJOR, schema_text


def file_schema() -> str:
    """Return the JSON Schema (2020-12) of the data file, as JSON text: for editors.

    The model keeps the id of a table in the table; in the file it is the table's name.
    """
    schema = FactBase.model_json_schema()
    definitions = schema["$defs"]
    for section in ("sources", "entities", "facts", "claims"):
        table = schema["properties"][section]
        definition = definitions[table["additionalProperties"]["$ref"].rsplit("/", 1)[1]]
        definition["properties"].pop("id")
        definition["required"].remove("id")
        table["propertyNames"] = {"pattern": ID_PATTERN}
    for place in (schema, *definitions.values()):
        for key in place.get("properties", {}).values():
            _drop_null(key)
    head = {"$schema": DIALECT, "$id": f"urn:jinan-laser:{MAJOR}:facts.toml"}
    return schema_text(head | schema)


def _drop_null(key: dict[str, Any]) -> None:
    """TOML has no null: a key of which nothing is known is left out."""
    key.pop("title", None)
    if key.get("default", "") is None:
        del key["default"]
        known = [member for member in key.pop("anyOf") if member != {"type": "null"}]
        key |= known[0] if len(known) == 1 else {"anyOf": known}
