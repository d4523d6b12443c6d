"""A document without the mistakes of shape that nobody would read.

The validator keeps a kilobyte for each mistake: a file of fifty megabytes would make it take
more than ten gigabytes. So what is plainly too much is left out before.
"""

from collections.abc import Sequence
from typing import Any

from jinan_laser.diagnostics import LISTED
from jinan_laser.model.base import RECORDS, SECTIONS, About
from jinan_laser.model.entity import Names
from jinan_laser.model.record import Frozen, keys_of

Table = dict[str, Any]


def without_excess(document: Table) -> tuple[Table, int]:
    """Return a document in which not many more mistakes of shape are left than are listed.

    Returns:
        The document, or a copy without most of what is wrong in it; and how many keys and
        tables were left out, each with one mistake at least.
    """
    excess = _Excess()
    trimmed = excess.keys(document, SECTIONS)
    if isinstance(about := trimmed.get("about"), dict):
        trimmed |= {"about": excess.keys(about, keys_of(About))}
    for section, record in RECORDS.items():
        if isinstance(tables := trimmed.get(section), dict):
            trimmed |= {section: excess.tables(tables, record)}
    return trimmed, excess.omitted


class _Excess:
    """What was left out, and how many wrong keys and tables may still stay."""

    def __init__(self) -> None:
        self.omitted = 0
        self._left = LISTED

    def keys(self, table: Table, known: Sequence[str]) -> Table:
        """Return a table without most of its unknown keys, if it has more than there are."""
        if len(table) <= len(known):
            return table
        unknown = [key for key in table if key not in known]
        surplus = set(unknown[self._left :])
        self._left -= len(unknown) - len(surplus)
        self.omitted += len(surplus)
        return {key: value for key, value in table.items() if key not in surplus}

    def tables(self, tables: Table, record: type[Frozen]) -> Table:
        """Return the tables of a section without most of those that are wrong."""
        known = keys_of(record)
        required = {key for key in known if record.model_fields[key].is_required()}
        kept: Table = {}
        for id_, table in tables.items():
            if isinstance(table, dict) and table.keys() >= required:
                kept[id_] = self.keys(table, known)
                if isinstance(names := table.get("name"), dict):
                    kept[id_] = kept[id_] | {"name": self.keys(names, keys_of(Names))}
            elif self._left:
                kept[id_] = table
                self._left -= 1
            else:
                self.omitted += 1
        return kept
