"""Words with a meaning, found where they stand in a text."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

# Letters of scripts that put blanks between words. Where one of their words begins or ends
# the boundary of ``re`` does not know beside a Chinese letter: "150kw超高功率". Vowel signs of
# Devanagari and marks of Arabic are no letters to ``re``, but parts of words.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"  # kana, ideographs, Hangul
)
_MARKS = "\u0300-\u036f\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0955-\u0957\u0962\u0963"
LETTER = rf"(?:[^\W\d_{_UNSPACED}]|[{_MARKS}])"
IDEOGRAPH = "[\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
# Letters of the scripts whose words stand in patterns, and some signs between those scripts:
# what is compiled hundreds of times must be small.
_SPACED = "[a-z\u00df-\u0963]"
_OPENING = re.compile(r"\\b(?=(?:\(\?:|\[)*[^\W\d_])")
_WORD_SIGN = re.compile(r"\\w(?![^\[]*\])")
_ONE = re.compile(LETTER)
_ENDING = re.compile(f"{LETTER}*")


class Pattern:
    """An expression over plain text that is compiled at its first use: most are never used."""

    def __init__(self, expression: str) -> None:
        self._expression = expression

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(bounded(self._expression))

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """As of a compiled pattern, like all others."""
        return self._compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        """Match the whole text."""
        return self._compiled.fullmatch

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        """Find the first match."""
        return self._compiled.search

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """Find all matches."""
        return self._compiled.finditer

    @cached_property
    def sub(self) -> Callable[..., str]:
        """Replace all matches."""
        return self._compiled.sub


def pattern(expression: str) -> Pattern:
    r"""Return an expression over plain text; \b is a boundary of words in any script."""
    return Pattern(expression)


def bounded(expression: str) -> str:
    r"""Return an expression whose \b and \w know the words of every script, "ё" as it is read.

    A \b stands before the first letter of a word, or behind its last one.
    """
    spelled = _OPENING.sub(f"(?<!{_SPACED})", as_read(expression))
    spelled = spelled.replace(r"\b", f"(?!{_SPACED})")
    return _WORD_SIGN.sub(rf"[\\w{_MARKS}]", spelled)


def as_read(expression: str) -> str:
    """Return an expression with the letters that a plain text has."""
    return expression.replace("ё", "е").replace("臺", "台")


class Match(NamedTuple, Generic[T]):
    """A word in a text: what it means, and where it stands."""

    meaning: T
    start: int
    end: int


class Words(Generic[T]):
    """Words by what they mean; of those that fit at a place the longest is found.

    "*" at the end of a word is any ending, "#" says that the word stands before a number.
    """

    def __init__(self, meanings: Mapping[str, T]) -> None:
        self._by_first: dict[str, list[tuple[str, bool, bool, T]]] = {}
        self._by_last: dict[str, list[tuple[str, bool, T]]] = {}
        for word, meaning in meanings.items():
            stem = word.rstrip("*# ")
            if word.endswith("#"):
                row = (stem, _ONE.match(stem) is not None, meaning)
                self._by_last.setdefault(stem[-1], []).append(row)
            else:
                closed = not word.endswith("*") and _ONE.fullmatch(stem[-1]) is not None
                entry = (stem, word.endswith("*"), closed, meaning)
                self._by_first.setdefault(stem[0], []).append(entry)
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))
        for rows in self._by_last.values():
            rows.sort(key=lambda row: -len(row[0]))

    def at(self, text: str, at: int) -> Match[T] | None:
        """Return the longest word that begins at a place and is no part of a longer one."""
        for stem, opened, closed, meaning in self._by_first.get(text[at : at + 1], ()):
            if text.startswith(stem, at):
                end = at + len(stem)
                if opened:
                    ending = _ENDING.match(text, end)
                    return Match(meaning, at, ending.end() if ending else end)
                if not closed or not _ONE.match(text, end):
                    return Match(meaning, at, end)
        return None

    def before(self, text: str) -> Match[T] | None:
        """Return the longest word for the head of a number with which a text ends."""
        for stem, closed, meaning in self._by_last.get(text[-1:], ()):
            if text.endswith(stem):
                start = len(text) - len(stem)
                if not closed or not start or not _ONE.match(text[start - 1]):
                    return Match(meaning, start, len(text))
        return None
