"""Put the tables of a document and the keys in them into the order that ``check`` asks for.

Nothing else changes: every line stays as it is written, and goes with its table or key. A comment
belongs to what stands on the line below it; what stands apart stays behind what it follows.
"""

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

import tomli

from jinan_laser.diagnostics import Key
from jinan_laser.errors import UsageError
from jinan_laser.model.base import RECORDS, SECTIONS, About
from jinan_laser.model.record import keys_of
from jinan_laser.store.positions import Starts, positions

_UNDATED = "~"  # after every date


class _Piece(NamedTuple):
    """Lines that stay together: those of a table or a key, and the empty ones behind them."""

    key: Key
    lines: list[str]
    gap: list[str]


def reordered(text: str) -> str:
    """Return a document with its tables and keys in order.

    Args:
        text: a TOML document, without a byte order mark.

    Raises:
        UsageError: it is written so that lines cannot be moved, as with a header for a key.
    """
    document = tomli.loads(text)
    tables: list[Key] = [
        (section, id_)
        for section in RECORDS
        for id_, table in _mapping(document.get(section)).items()
        if isinstance(table, dict)
    ]
    tables += [("about",)] if isinstance(document.get("about"), dict) else []
    keys = {(*table, key) for table in tables for key in _table(document, table)}
    places = positions(text, {*tables, *keys})
    lines = text.splitlines(keepends=True)
    head, pieces = _pieces(lines, places, tables, 0)
    pieces = [_with_keys_in_order(piece, places, lines, keys) for piece in pieces]
    ranks = _ranks(document)
    new = "".join([*head, *_joined(pieces, sorted(pieces, key=lambda piece: ranks[piece.key]))])
    if tomli.loads(new) != document:
        raise UsageError(
            "a table or key is not on lines of its own: put this file in order by hand"
        )
    return new


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _table(document: Mapping[str, Any], key: Key) -> Mapping[str, Any]:
    for part in key:
        document = document[part]
    return document


def _pieces(
    lines: list[str], places: Mapping[Key, Starts], keys: Collection[Key], first: int
) -> tuple[list[str], list[_Piece]]:
    """Return the lines before all pieces, and a piece for each key in the order of the lines.

    Args:
        lines: of a document, or of one table.
        places: where keys stand in the document.
        keys: what the pieces are of.
        first: how many lines of the document stand before these.
    """
    if not keys:
        return lines, []
    starts = sorted((_above(lines, places[key].key.line - 1 - first), key) for key in keys)
    ends = [start for start, _ in starts[1:]] + [len(lines)]
    pieces = []
    for (start, key), end in zip(starts, ends, strict=True):
        inside = end
        while inside > start and not lines[inside - 1].strip():
            inside -= 1
        pieces.append(_Piece(key, lines[start:inside], lines[inside:end]))
    return lines[: starts[0][0]], pieces


def _above(lines: list[str], at: int) -> int:
    """Return where the comments begin that stand right above a line."""
    while at and lines[at - 1].lstrip().startswith("#"):
        at -= 1
    return max(at, 0)


def _with_keys_in_order(
    piece: _Piece, places: Mapping[Key, Starts], lines: list[str], keys: Collection[Key]
) -> _Piece:
    own = [key for key in keys if key[:-1] == piece.key]
    header = places[piece.key].key.line
    first = header - piece.lines.index(lines[header - 1]) - 1
    head, inside = _pieces(piece.lines, places, own, first)
    order = keys_of(RECORDS.get(piece.key[0], About))
    ranks = {key: rank for rank, key in enumerate(order)}
    ordered = sorted(inside, key=lambda each: ranks.get(each.key[-1], len(ranks)))
    return piece._replace(lines=[*head, *_joined(inside, ordered)])


def _joined(before: list[_Piece], ordered: list[_Piece]) -> list[str]:
    """Return the lines of pieces in their new order; the empty lines between them stay."""
    joined = []
    for old, new in zip(before, ordered, strict=True):
        lines = new.lines
        if lines and not lines[-1].endswith("\n"):
            lines = [*lines[:-1], lines[-1] + "\n"]
        joined += [*lines, *old.gap]
    return joined


def _ranks(document: Mapping[str, Any]) -> Mapping[Key, tuple[Any, ...]]:
    """Return what each table is ordered by; equal ones stay in the order they stand."""
    facts = {id_: rank for rank, id_ in enumerate(_mapping(document.get("facts")))}
    ranks: dict[Key, tuple[Any, ...]] = {}
    for section, tables in document.items():
        if section not in SECTIONS or not isinstance(tables, dict):
            continue
        rank = SECTIONS.index(section)
        ranks[section,] = (rank, 0, "")
        for id_, table in tables.items():
            if section == "claims" and isinstance(table, dict):
                date = table.get("due") or table.get("as_of")
                ranks[section, id_] = (
                    rank,
                    facts.get(str(table.get("fact")), -1),
                    str(date or _UNDATED),
                )
            else:
                ranks[section, id_] = (rank, 0, "")
    return ranks
