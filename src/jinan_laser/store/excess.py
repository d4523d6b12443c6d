"""Documents that cost too much, or cannot be read in part: what is taken from them before.

The validator keeps a kilobyte for each mistake: a file of fifty megabytes would make it take
more than ten gigabytes. So what is plainly too much is left out before. What a dotted key costs
tomli grows with the square of its parts: fifty megabytes of keys of nine hundred parts would take
ten minutes, and no key of a fact base has more than four. And a table that cannot be read must not
hide what is wrong with all the others.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from jinan_laser.diagnostics import LISTED, Diagnostic, Position
from jinan_laser.model.base import RECORDS, SECTIONS, About
from jinan_laser.model.record import ID_PATTERN, LANGUAGE_PATTERN, LARGEST, Frozen, keys_of
from jinan_laser.model.unit import FACTOR_PATTERN, WORD_PATTERN
from jinan_laser.store.positions import LineCounter

_MOST = 8  # parts
_PART = r"""(?:[A-Za-z0-9_-]++|'[^'\n]*+'|"(?:[^"\\\n]|\\.)*+")[ \t]*+"""
_DEEP = re.compile(rf"\n[ \t]*+\[{{0,2}}[ \t]*+(?:{_PART}\.[ \t]*+){{{_MOST}}}{_PART}[.=\]]")


def deep_key(text: str) -> Position | None:
    """Return where a document first has a key or header of more than eight parts."""
    found = _DEEP.search(text)
    return found and LineCounter(text).position(found.start() + 1)


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
        return self._without(table, [key for key in table if key not in known])

    def tables(self, tables: Table, record: type[Frozen]) -> Table:
        """Return the tables of a section without most of those that are wrong."""
        known = keys_of(record)
        required = {key for key in known if record.model_fields[key].is_required()}
        kept: Table = {}
        for id_, table in tables.items():
            if isinstance(table, dict) and table.keys() >= required:
                kept[id_] = self.keys(table, known)
                for key in _RIGHT.keys() & table.keys():
                    kept[id_] = kept[id_] | {key: self.mapping(table[key], _RIGHT[key])}
            elif self._left:
                kept[id_] = table
                self._left -= 1
            else:
                self.omitted += 1
        return kept

    def mapping(self, table: Any, right: Callable[[str, Any], bool]) -> Any:  # noqa: ANN401
        """Return a table of the keepers' own keys without most of those that are wrong."""
        if isinstance(table, list) and all(isinstance(word, str) for word in table):
            table = dict.fromkeys(table, 1)
        if not isinstance(table, dict) or len(table) <= self._left:
            return table
        return self._without(table, [key for key, value in table.items() if not right(key, value)])

    def _without(self, table: Table, wrong: Sequence[str]) -> Table:
        """Return a table with no more of what is wrong in it than may stay."""
        surplus = set(wrong[self._left :])
        self._left -= len(wrong) - len(surplus)
        self.omitted += len(surplus)
        return {key: value for key, value in table.items() if key not in surplus}


def _is_name(language: str, name: Any) -> bool:  # noqa: ANN401 - whatever the file holds
    return bool(re.fullmatch(LANGUAGE_PATTERN, language)) and isinstance(name, str) and bool(name)


def _is_word(word: str, factor: Any) -> bool:  # noqa: ANN401 - whatever the file holds
    number = type(factor) in (int, float) and 0 < factor <= LARGEST
    fraction = isinstance(factor, str) and re.fullmatch(FACTOR_PATTERN, factor)
    return bool(re.fullmatch(WORD_PATTERN, word) and (number or fraction))


_RIGHT: dict[str, Callable[[str, Any], bool]] = {"name": _is_name, "words": _is_word}
