"""The promise of ``docs/json.md`` on flat columns, written a second time."""

import json
from typing import Any

# Objects that may be missing stay in one cell: what a change was and what it is now.
WHOLE = {"old", "new"}


def flat(row: dict[str, Any], before: str = "") -> dict[str, Any]:
    """Lay a JSON object flat; its values stay what they are. Names are English, and all."""
    laid: dict[str, Any] = {}
    for key, value in row.items():
        if key == "name" and isinstance(value, dict):
            laid |= {f"{before}name_en": value["en"], f"{before}name": value}
        elif isinstance(value, dict) and key not in WHOLE:
            laid |= flat(value, f"{before}{key}_")
        elif key == "id" and before:
            laid[before[:-1]] = value
        else:
            laid[before + key] = value
    return laid


def read_back(cells: dict[str, str], like: dict[str, Any]) -> dict[str, Any]:
    """Return the cells of a CSV row as values of the types that another row has."""
    return {key: _value(cell, like[key]) for key, cell in cells.items()}


def _value(cell: str, like: object) -> object:
    if like is None:
        return cell or None
    return cell if isinstance(like, str) else json.loads(cell)
