"""Words with a meaning, found where they stand in a text."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache
from typing import Generic, NamedTuple, TypeVar

from jinan_laser.store.printed.endings import inflected

T = TypeVar("T")

# Letters of scripts that put blanks between words, as a text has them once its case is folded, and
# their marks. \b of ``re`` knows no border beside a Chinese letter: "150kw超高功率"; nor are vowel
# signs of Devanagari and marks of Arabic letters to it. As a class has to be compiled letter by
# letter, these are short.
_SPACED = (
    "a-z\u00df-\u00f6\u00f8-\u0605\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u0963\u0971-\u0dff"
    "\u10a0-\u10ff\u1200-\u139f\u1c80-\u1fff\u2c00-\u2dff\ua640-\ua7ff"
)
LETTER = f"[{_SPACED}]"
IDEOGRAPH = "[\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
OF_PATTERNS = "[a-z\u00df-\u0963]"  # of the scripts whose words stand in patterns
_MARKS = "\u0300-\u036f\u064b-\u0670\u0900-\u0963"
NO_WORD_BEFORE = f"(?<!{OF_PATTERNS})"  # the \\b before a word
_OPENING = re.compile(r"\\b(?=(?:\(\?:|\[)*[^\W\d_])")
_WORD_SIGN = re.compile(r"\\w(?![^\[]*\])")
_ONE = re.compile(LETTER)
_ENDING = re.compile(f"{LETTER}*")
_ANY_ENDING = re.compile(".*")
_NO_ENDING = re.compile("")


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
    def findall(self) -> Callable[..., list[str]]:
        """Return the texts of all matches."""
        return self._compiled.findall

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
    spelled = _OPENING.sub(NO_WORD_BEFORE, as_read(expression))
    spelled = spelled.replace(r"\b", f"(?!{OF_PATTERNS})")
    return _WORD_SIGN.sub(rf"[\\w{_MARKS}]", spelled)


def as_read(expression: str) -> str:
    """Return an expression with the letters that a plain text has."""
    return expression.replace("ё", "е").replace("臺", "台")


@lru_cache(maxsize=4096)
def is_letter(letter: str) -> bool:
    """Return whether a letter is one of a script that puts blanks between words, or its mark."""
    return _ONE.match(letter) is not None


def begins(text: str, at: int) -> bool:
    """Return whether a word may begin at a place: none does within another."""
    return at == 0 or not is_letter(text[at - 1]) or not is_letter(text[at])


def is_ideograph(letter: str) -> bool:
    """Return whether a letter is Chinese or kana."""
    return "\u3400" <= letter <= "\u9fff" or "\u3040" <= letter <= "\u30ff" or letter == "々"


class Match(NamedTuple, Generic[T]):
    """A word in a text: what it means, and where it stands."""

    meaning: T
    start: int
    end: int


class Words(Generic[T]):
    """Words by what they mean; of those that fit at a place the longest is found.

    "*" at the end of a word is any ending, "#" says that the word stands before a number. Other
    words may have the endings of their language, unless each stands for its own form only.
    """

    def __init__(
        self, words: Iterable[str], meaning: Callable[[str], T], *, as_written: bool = False
    ) -> None:
        """Learn words; what one means is asked once a text has a word with its first letter."""
        self._meaning = meaning
        self._as_written = as_written
        self._first: dict[str, list[str]] = {}
        self._last: dict[str, list[str]] = {}
        self._rows: dict[
            str, list[tuple[str, re.Pattern[str] | None, T]]
        ] = {}  # made when asked for
        self._rows_before: dict[str, list[tuple[str, bool, T]]] = {}
        for word in words:
            if word[-1] == "#":
                self._last.setdefault(word.rstrip("# ")[-1], []).append(word)
            else:
                self._first.setdefault(word[0], []).append(word)

    def at(self, text: str, at: int) -> Match[T] | None:
        """Return the longest word that begins at a place and is no part of a longer one."""
        first = text[at : at + 1]
        rows = self._rows.get(first)
        if rows is None:
            rows = self._rows[first] = self._beginning(first)
        for stem, endings, meaning in rows:
            if text.startswith(stem, at):
                end = at + len(stem)
                if endings is None or not is_letter(text[end : end + 1]):
                    return Match(meaning, at, end)
                ending = _ENDING.match(text, end)
                if ending and endings.fullmatch(ending[0]):
                    return Match(meaning, at, ending.end())
        return None

    def _beginning(self, first: str) -> list[tuple[str, re.Pattern[str] | None, T]]:
        """Return the words that begin with a letter, the longest first; how they may end."""
        rows: list[tuple[str, re.Pattern[str] | None, T]] = []
        for word in self._first.get(first, ()):
            stem, meaning = word.rstrip("* "), self._meaning(word)
            if word.endswith("*"):
                rows.append((stem, _ANY_ENDING, meaning))
            elif not is_letter(stem[-1]):
                rows.append((stem, None, meaning))
            else:
                rows.append((stem, _NO_ENDING, meaning))
                if not self._as_written and (forms := inflected(stem)) is not None:
                    rows.append((*forms, meaning))
        return sorted(rows, key=lambda row: -len(row[0]))

    def before(self, text: str) -> Match[T] | None:
        """Return the longest word for the head of a number with which a text ends."""
        last = text[-1:]
        rows = self._rows_before.get(last)
        if rows is None:
            rows = self._rows_before[last] = self._ending(last)
        for stem, closed, meaning in rows:
            if text.endswith(stem):
                start = len(text) - len(stem)
                if not closed or not start or not is_letter(text[start - 1]):
                    return Match(meaning, start, len(text))
        return None

    def _ending(self, last: str) -> list[tuple[str, bool, T]]:
        """Return the words for heads that end with a letter, the longest first."""
        stems = ((word.rstrip("# "), self._meaning(word)) for word in self._last.get(last, ()))
        rows = [(stem, is_letter(stem[0]), meaning) for stem, meaning in stems]
        return sorted(rows, key=lambda row: -len(row[0]))
