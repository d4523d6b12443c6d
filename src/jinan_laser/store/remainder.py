"""What is left of a document without the tables that are of a wrong shape.

A table that cannot be read must not hide what is wrong with all the others.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Any

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.model.base import RECORDS
from jinan_laser.model.record import ID_PATTERN

_UNKNOWN = {
    "sources": "unknown-source",
    "entities": "unknown-entity",
    "topics": "unknown-topic",
    "facts": "unknown-fact",
    "claims": "unknown-claim",
}
Tables = AbstractSet[tuple[str, str]]  # section and id


def wrong_tables(mistakes: Iterable[Diagnostic]) -> Tables | None:
    """Return the tables that mistakes of shape are in; None where nothing can be left out.

    Without its title, its format or a whole section there is no base to look at, and without
    the words of a unit no printed figure can be read.
    """
    tables = set()
    for mistake in mistakes:
        section, *rest = mistake.key or ("",)
        if section not in RECORDS or section == "units" or not rest:
            return None
        tables.add((section, rest[0]))
    return tables


def without(document: Mapping[str, Any], tables: Tables) -> dict[str, Any]:
    """Return a document without some of its tables."""
    return {
        section: {id_: table for id_, table in value.items() if (section, id_) not in tables}
        if section in RECORDS
        else value
        for section, value in document.items()
    }


def still_wrong(
    mistakes: Iterable[Diagnostic], document: Mapping[str, Any], tables: Tables
) -> Iterator[Diagnostic]:
    """Yield the wrong references but for those to a table that is only left out."""
    left_out = {id_ for _, id_ in tables}
    misspelt = {_UNKNOWN[section] for section, id_ in tables if not re.fullmatch(ID_PATTERN, id_)}
    for mistake in mistakes:
        if mistake.code not in misspelt and (
            not mistake.code.startswith("unknown-") or _value(document, mistake.key) not in left_out
        ):
            yield mistake


def _value(document: Any, key: Iterable[str]) -> object:  # noqa: ANN401 - whatever the file holds
    for part in key:
        document = document[int(part) if isinstance(document, list) else part]
    return document if isinstance(document, str) else None
