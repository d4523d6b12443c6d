"""CSL-JSON, for Zotero, pandoc and every processor of the Citation Style Language.

``locator`` and ``label`` belong to the cite rather than to the work: a processor takes them
along when the item is cited. The place and the printed figure stand in ``note``, too.
"""

import json
from collections.abc import Sequence
from typing import Any

from jinan_laser.output.citations.reference import Reference
from jinan_laser.output.links import escaped_json


def render(references: Sequence[Reference]) -> str:
    """Return an array of items: UTF-8, two-space indent, one newline at the end."""
    items = [item(reference) for reference in references]
    document = json.dumps(items, indent=2, ensure_ascii=False)
    return "".join(escaped_json(line) + "\n" for line in document.split("\n"))


def item(reference: Reference) -> dict[str, Any]:
    """Return one item; what is unknown is left out, as CSL wants it."""
    place = reference.place
    known = {
        "id": reference.key,
        "type": "dataset" if reference.version else "webpage",
        "author": [{"literal": reference.author}] if reference.author else None,
        "title": reference.title,
        "version": reference.version,
        "issued": _date(reference.published),
        "accessed": _date(reference.accessed),
        "language": reference.language,
        "URL": reference.url,
        "archive_location": reference.archived,
        "label": place and place.label,
        "locator": place and place.locator,
        "note": reference.note or None,
    }
    return {name: value for name, value in known.items() if value is not None}


def _date(date: str | None) -> dict[str, list[list[int]]] | None:
    """Return a partial date as one to three parts."""
    return {"date-parts": [[int(part) for part in date.split("-")]]} if date else None
