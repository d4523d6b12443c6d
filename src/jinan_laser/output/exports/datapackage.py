"""Frictionless Data Package: CSV files and one descriptor that says what they mean."""

import hashlib
import json
from pathlib import Path
from typing import Any

from jinan_laser.model.base import FactBase
from jinan_laser.output.exports.columns import ExportColumn
from jinan_laser.output.exports.content import Content
from jinan_laser.output.exports.csv import write_table
from jinan_laser.output.exports.tables import TABLES, ExportTable

DESCRIPTOR = "datapackage.json"
_NAME = "jinan-laser"
_LICENCE = {"name": "MIT", "path": "https://opensource.org/license/mit", "title": "MIT License"}
_TYPES = {"text": "string", "integer": "integer", "number": "number"}


def write(folder: Path, content: Content) -> None:
    """Write the folder."""
    folder.mkdir()
    resources = []
    for table in TABLES:
        file = folder / f"{table.name}.csv"
        write_table(file, table, content)
        resources.append(_resource(table, file.name, file.read_bytes()))
    descriptor = {**_package(content.base), "resources": resources}
    text = json.dumps(descriptor, indent=2, ensure_ascii=False) + "\n"
    (folder / DESCRIPTOR).write_text(text, encoding="utf-8", newline="\n")


def recognises(file: Path) -> bool:
    """Tell whether a file is the descriptor of a package of ours."""
    try:
        descriptor = json.loads(file.read_bytes())
    except ValueError:  # no JSON, or no UTF-8
        return False
    return isinstance(descriptor, dict) and descriptor.get("name") == _NAME


def _package(base: FactBase) -> dict[str, Any]:
    sources = [
        {"title": f"{source.publisher}: {source.title}"}
        | ({"path": source.url} if source.url else {})
        for source in base.sources.values()
    ]
    return {
        "profile": "tabular-data-package",
        "name": _NAME,
        "title": base.about.title,
        "version": base.about.version,
        "licenses": [_LICENCE],
        "contributors": [{"title": "jinan-laser contributors", "role": "author"}],
        "sources": sources,
    }


def _resource(table: ExportTable, path: str, content: bytes) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "description": table.description,
        "path": path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "schema": {
            "fields": [_field(column) for column in table.columns],
            "missingValues": [""],
            "primaryKey": list(table.key),
            "foreignKeys": [
                {
                    "fields": [column.name],
                    "reference": {
                        # The specification has a table call itself by no name.
                        "resource": "" if column.refers_to == table.name else column.refers_to,
                        "fields": ["id"],
                    },
                }
                for column in table.columns
                if column.refers_to
            ],
        },
    }


def _field(column: ExportColumn) -> dict[str, Any]:
    constraints: dict[str, Any] = {"required": column.required}
    if column.choices:
        constraints["enum"] = list(column.choices)
    if column.pattern:
        constraints["pattern"] = column.pattern
    return {
        "name": column.name,
        "type": _TYPES[column.type],
        "description": column.description,
        "constraints": constraints,
    }
