"""Frictionless Data Package: CSV files and one descriptor that says what they mean."""

import hashlib
import json
import re
from collections.abc import Collection
from pathlib import Path
from typing import Any

from jinan_laser.model.base import FactBase
from jinan_laser.output.base_name import base_name
from jinan_laser.output.exports.columns import ExportColumn
from jinan_laser.output.exports.content import Content
from jinan_laser.output.exports.csv import write_table
from jinan_laser.output.exports.tables import TABLES, ExportTable

DESCRIPTOR = "datapackage.json"
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


def recognises(file: Path, needed: Collection[str]) -> bool:
    """Tell whether a file is the descriptor of a package of ours.

    Args:
        file: it.
        needed: the tables that it has at least.
    """
    try:
        descriptor = json.loads(file.read_bytes())
    except ValueError:  # no JSON, or no UTF-8
        return False
    resources = descriptor.get("resources") if isinstance(descriptor, dict) else None
    if not isinstance(resources, list):
        return False
    return {each.get("name") for each in resources if isinstance(each, dict)}.issuperset(needed)


def _package(base: FactBase) -> dict[str, Any]:
    sources = [
        {"title": f"{source.publisher}: {source.title}"}
        | ({"path": source.url} if source.url else {})
        for source in base.sources.values()
    ]
    about = base.about
    package: dict[str, Any] = {
        "profile": "tabular-data-package",
        "name": base_name(about),
        "title": about.title,
        "version": about.version,
    }
    if about.licence:
        # The specification wants a name without blanks; an SPDX expression may have some.
        name = re.sub(r"[^-A-Za-z0-9._]+", "-", about.licence).strip("-") or "other"
        package["licenses"] = [{"name": name, "title": about.licence}]
    if about.keepers:
        package["contributors"] = [{"title": about.keepers, "role": "author"}]
    return {**package, "sources": sources}


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
