"""Tables of expressions, each with a meaning, of which the first that fits at a place is found.

A table may have hundreds of them, and nearly every place of a text fits none. So they are kept by
the letters that they may begin with, and compiled when such a letter comes up.
"""

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import Generic, TypeVar

from jinan_laser.store.printed.words import (
    LETTER,
    NO_WORD_BEFORE,
    OF_PATTERNS,
    Match,
    as_read,
    bounded,
)

T = TypeVar("T")

_NOTHING_WIDE = re.compile(r"\\b|\(\?<?[!=]")  # a boundary, or what must stand beside
_ANY = ""


class Alternatives(Generic[T]):
    """A table of expressions over plain text; each row may hold several, parted by strokes.

    Of those that fit the first one wins. No row has groups that are remembered.
    """

    def __init__(self, rows: Mapping[str, T]) -> None:
        self._rows = rows
        self._compiled: dict[str, tuple[re.Pattern[str], tuple[T, ...]] | None] = {}

    def at(self, text: str, at: int) -> Match[T] | None:
        """Return what fits at a place."""
        first = text[at : at + 1]
        if first not in self._compiled:
            self._compiled[first] = self._compile(first if first in self._by_first else _ANY)
        found = self._compiled[first]
        match = found and found[0].match(text, at)
        if not found or not match:
            return None
        return Match(found[1][(match.lastindex or 1) - 1], at, match.end())

    def all(self, text: str) -> Iterator[Match[T]]:
        """Yield what fits in a text, none within another."""
        return self._in(text, self._starts)

    def words(self, text: str) -> Iterator[Match[T]]:
        """Yield what fits in a text where words begin, none within another."""
        return self._in(text, self._starts_of_words)

    def _in(self, text: str, starts: re.Pattern[str]) -> Iterator[Match[T]]:
        at = 0
        while start := starts.search(text, at):
            at = start.start()
            found = self.at(text, at)
            at += 1
            if found:
                yield found
                at = max(at, found.end)

    @cached_property
    def _starts(self) -> re.Pattern[str]:
        """Finds the letters with which what fits may begin."""
        within = {
            letter
            for letter, rows in self._by_first.items()
            if not all(bounded(each).startswith(NO_WORD_BEFORE) for each, _ in rows)
        }
        # A class at the head is found at once; what must stand before it is looked at behind.
        return re.compile(
            f"{_any_of(self._by_first.keys())}(?:(?<={_any_of(within)})|(?<!{OF_PATTERNS}(?s:.)))"
        )

    @cached_property
    def _starts_of_words(self) -> re.Pattern[str]:
        """Finds those of them that may begin a word: none does within another."""
        return re.compile(f"{_any_of(self._by_first.keys())}(?<!{LETTER}{LETTER})")

    @cached_property
    def _by_first(self) -> Mapping[str, list[tuple[str, T]]]:
        """All expressions by the letters that they may begin with; by none, if by any."""
        each = [
            (expression, firsts(expression), meaning)
            for row, meaning in self._rows.items()
            for expression in branches(as_read(row))
        ]
        letters = {_ANY}.union(*(first for _, first, _ in each if first))
        return {
            letter: [
                (expression, meaning)
                for expression, first, meaning in each
                if first is None or letter in first
            ]
            for letter in letters
        }

    def _compile(self, first: str) -> tuple[re.Pattern[str], tuple[T, ...]] | None:
        rows = self._by_first[first]
        if not rows:
            return None
        expression = "|".join(f"({bounded(expression)})" for expression, _ in rows)
        return re.compile(expression), tuple(meaning for _, meaning in rows)


def _any_of(letters: AbstractSet[str]) -> str:
    """Return an expression for any of some letters; of none, it never fits."""
    known = sorted(letters - {_ANY})
    return f"[{''.join(map(re.escape, known))}]" if known else r"(?!)"


def expressions(row: str) -> Alternatives[bool]:
    """Return a table of expressions that all mean one thing."""
    return Alternatives({row: True})


def branches(expression: str) -> list[str]:
    """Return the parts of an expression between the strokes that stand in no brackets."""
    parts = [""]
    at = 0
    while at < len(expression):
        end = _end(expression, at)
        if expression[at] == "|":
            parts.append("")
        else:
            parts[-1] += expression[at:end]
        at = end
    return parts


def firsts(expression: str) -> frozenset[str] | None:
    """Return the letters with which what fits an expression may begin; None for any."""
    at = 0
    found: frozenset[str] = frozenset()
    while at < len(expression):
        end = _end(expression, at)
        piece = expression[at:end]
        at = end
        if _NOTHING_WIDE.match(piece):
            continue
        begins = _firsts_of(piece)
        if begins is None:
            return None
        found |= begins
        following = expression[at : at + 1]
        if following == "{":
            return None
        if following not in {"?", "*"}:
            return found
        at += 1
    return None


def _firsts_of(piece: str) -> frozenset[str] | None:
    """Return the same of a letter, a class of letters or a group."""
    if piece.startswith("(?:"):
        each = list(map(firsts, branches(piece[3:-1])))
        known = [first for first in each if first is not None]
        return frozenset().union(*known) if len(known) == len(each) else None
    if piece.startswith("["):
        plain = "^" not in piece and "\\" not in piece and "-" not in piece
        return frozenset(piece[1:-1]) if plain else None
    if piece.startswith("\\"):
        return None if piece[1].isalnum() else frozenset(piece[1])
    return None if piece in {".", "^", "$"} else frozenset(piece)


def _end(expression: str, at: int) -> int:
    """Return where the letter, the class or the group ends that begins at a place."""
    if expression[at] == "\\":
        return at + 2
    if expression[at] == "[":
        return expression.index("]", at + 1) + 1
    if expression[at] != "(":
        return at + 1
    at += 1
    while expression[at] != ")":
        at = _end(expression, at)
    return at + 1
