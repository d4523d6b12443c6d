"""The words by which the units of a fact base are known in print, and those of anything else."""

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple

from jinan_laser.model.unit import Unit
from jinan_laser.model.vocabulary import UnitKind
from jinan_laser.store.printed import lexicon
from jinan_laser.store.printed.lexicon import LETTER
from jinan_laser.store.printed.numerals import plain

# Up to three words may stand between a number and the noun it counts.
_GAP = r"\s*(?:[^\W\d_][\w'’-]*\s+){1,3}?"

# By the unit of a base: how many of it one of a word is. Empty for what is no unit of the base.
Factors = Mapping[str, Fraction]


class Found(NamedTuple):
    """A word for a unit in a text.

    Attributes:
        factors: the units that it is a word for.
        word: as it stands in the text.
        end: where it ends.
    """

    factors: Factors
    word: str
    end: int


class UnitWords:
    """All words for units, of a base and of what it does not count in, as patterns.

    Of two words that fit the longer one wins, whatever the order in the file.
    """

    def __init__(self, units: Mapping[str, Unit]) -> None:
        self._units = units
        words: dict[str, dict[str, Fraction]] = {}
        words |= {word: dict(self.of_kind("count")) for word in lexicon.ANY_COUNT}
        words |= {word: dict(self.of_kind("rank")) for word in lexicon.PLACES}
        nouns = set()
        for unit in units.values():
            for spelling, factor in unit.factors.items():
                word = _canonical(spelling)
                words.setdefault(word, {})[unit.id] = factor
                if unit.kind == "count" and re.match(LETTER, word):
                    nouns.add(word)
        # "euro*" of a base speaks for "euros", too.
        stems = tuple(word[:-1] for word in words if word[-1] == "*")
        words |= {
            word: {}
            for word in lexicon.OTHER_WORDS
            if word not in words and (word[-1] == "#" or not word.startswith(stems))
        }
        self._after = _Words({word: words[word] for word in words if word[-1] != "#"}, r"[\s-]*")
        self._nouns = _Words({word: words[word] for word in nouns if word[-1] != "#"}, _GAP)
        self._before = _Words({word: words[word] for word in words if word[-1] == "#"}, "", r"\s*$")

    def of_kind(self, kind: UnitKind) -> Factors:
        """Return the units of a kind, one of each."""
        return {unit.id: Fraction(1) for unit in self._units.values() if unit.kind == kind}

    def after(self, text: str, at: int) -> Found | None:
        """Return the word that stands right after a number which ends there."""
        return self._after.found(self._after.pattern.match(text, at))

    def noun_after(self, text: str, at: int) -> Found | None:
        """Return the noun that is counted, where one to three other words stand before it."""
        return self._nouns.found(self._nouns.pattern.match(text, at))

    def before(self, text: str) -> Found | None:
        """Return the word at the end of what stands before a number: RMB 7.0 billion."""
        return self._before.found(self._before.pattern.search(text))


class _Words:
    """Words as one pattern, the longest first."""

    def __init__(self, words: Mapping[str, Factors], before: str, after: str = "") -> None:
        ordered = sorted(words, key=lambda word: (-len(word.rstrip("*#")), word))
        self._factors = [words[word] for word in ordered]
        any_word = "|".join(f"({_pattern(word)})" for word in ordered) or "(?!)"  # fits nowhere
        self.pattern = re.compile(f"{before}(?:{any_word}){after}")

    def found(self, match: re.Match[str] | None) -> Found | None:
        if match is None or match.lastindex is None:
            return None
        return Found(self._factors[match.lastindex - 1], match[match.lastindex], match.end())


def _canonical(spelling: str) -> str:
    """Return a word as the reader sees a text: ㎡ is m2, RMB # is rmb #."""
    word = plain(spelling)
    return f"{word.rstrip('# ')} #" if word.endswith("#") else word


def _pattern(word: str) -> str:
    """Return the pattern of a word that is no part of a longer one."""
    stem = word.rstrip("*# ")
    spelled = r"\s+".join(map(re.escape, stem.split()))
    if word.endswith("#"):
        return f"(?<!{LETTER}){spelled}" if re.match(LETTER, stem) else spelled
    if word.endswith("*"):
        return f"{spelled}{LETTER}*"
    return f"{spelled}(?!{LETTER})" if re.fullmatch(LETTER, stem[-1]) else spelled
