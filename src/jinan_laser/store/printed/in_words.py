"""Numbers in words, the parts of a million that are told in words, and multipliers: 万, लाख."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from jinan_laser.store.printed import bounds, lexicon, spelled
from jinan_laser.store.printed.alternatives import Alternatives
from jinan_laser.store.printed.figure import Amount
from jinan_laser.store.printed.ordinals import ordinal
from jinan_laser.store.printed.shares import is_part
from jinan_laser.store.printed.units import UnitWords
from jinan_laser.store.printed.words import LETTER, Match, pattern

_MULTIPLIER = Alternatives(lexicon.MULTIPLIERS)
SUFFIX = Alternatives(lexicon.SUFFIXES)


def multiplier(text: str, at: int) -> Match[int] | None:
    """Return the multiplier at a place, perhaps behind a blank or a hyphen."""
    joined = text[at : at + 1] in {" ", "-"} and _MULTIPLIER.at(text, at + 1)
    return joined or _MULTIPLIER.at(text, at)


WORD = pattern(rf"{LETTER}+(?:'{LETTER}+)?")
_HALVES = pattern("(?:" + "|".join(map(re.escape, spelled.HALVES)) + r")(?=\w)")
_OF = pattern(r"(?: of)?(?:[ -]an?| one| одного| аднаго)[ -]|[ -]")
_SINGULAR = pattern(
    r"[a-z\u0620-\u06d3\u0904-\u0939]|[^\W\d_]*[аяыи]\b"
)  # процента, but not процентов
_VAGUE = pattern(
    r"\b(?:several|few|many|some|несколько|нескольких|некалькі|некалькіх|कित्येक|काही|अनेक|کئی|چند|کچھ"
    r"|متعدد) $"
)
_GOVERNS = pattern(
    r"\b(?:более|больше|менее|меньше|около|свыше|порядка|до|от|с|звыш|каля|больш|менш|да|ад|блізу"
    r"|парадку) $"
)
_SURPASSED = pattern(r" سے (?:زائد|زیادہ|کم|اوپر)| بھر")
_OBLIQUE = "ां"  # what is between a number and an ending: शंभराहून
_LONGEST = 16  # letters of a word that governs
_NEXT = pattern(r"(?: and |[ -])(?=\w)")
_COUPLE = pattern(r" couple of(?= )")
_LONG_TIME = pattern(r" (?:decade|century|gigawatt|megawatt)\b")
_BEHIND_ONE = pattern(rf"[ -]({LETTER}+)")


@lru_cache(maxsize=4096)
def _goes_with_one(word: str) -> bool:
    """Return whether "a" may be one of what a word says: a million, a third, a couple of."""
    if word == "couple" or _MULTIPLIER.at(word, 0) or _LONG_TIME.match(f" {word}"):
        return True
    return is_part(word) or ordinal(word) is not None


def is_article(text: str, end: int) -> bool:
    """Return whether "a" that ends at a place only stands before a noun, and is no number."""
    behind = _BEHIND_ONE.match(text, end)
    return behind is not None and not _goes_with_one(behind[1])


@dataclass(slots=True)
class InWords:
    """Reads numbers in words in a text, for a base."""

    text: str
    units: UnitWords

    def at(self, at: int) -> Amount | None:
        """Return a number in words: forty-three, сто двадцать, تین سو."""
        half = _HALVES.match(self.text, at)
        if half and (part := self.of_part(spelled.HALVES[half[0]], at, half.end())):
            return part
        word = WORD.match(self.text, at)
        if word is None:
            return None
        if word[0] in spelled.ONE:
            return self._one(word)
        if self._stands_for_one(word):
            return Amount(Fraction(1), 1, at, at, "words")
        if (part_ := spelled.PARTS.get(word[0])) is not None:
            return self._with_part(part_, word)
        return self._sum(at) or self._joined(word)

    def _one(self, word: re.Match[str]) -> Amount | None:
        """Return the one that "a" is before a multiplier: a million, a couple of hundred."""
        end = word.end()
        if couple := _COUPLE.match(self.text, end):
            two = Amount(Fraction(2), 1, word.start(), couple.end(), "words", "", bounds.ABOUT)
            return two if multiplier(self.text, couple.end()) else None
        one = multiplier(self.text, end) or _LONG_TIME.match(self.text, end)
        return Amount(Fraction(1), 1, word.start(), end, "words") if one else None

    def _stands_for_one(self, word: re.Match[str]) -> bool:
        """Return whether a multiplier stands for one of it: тысяча, свыше миллиона."""
        before = self.text[max(0, word.start() - _LONGEST) : word.start()]
        stems = {word[0], *map(word[0].removesuffix, spelled.ENDINGS)}
        bare = not stems.isdisjoint(spelled.BARE)
        governed = word[0] in spelled.GOVERNED and _GOVERNS.search(before) is not None
        surpassed = word[0] in spelled.SURPASSED and _SURPASSED.match(self.text, word.end())
        return bool(bare or governed or surpassed) and not _VAGUE.search(before)

    def _with_part(self, part: Fraction, word: re.Match[str]) -> Amount:
        """Return the number that a part is added to: ساڑھے تین سو is 350, सव्वा लाख 1.25 lakh."""
        value, end = Fraction(1), word.end()
        hundreds = False
        while not hundreds and (next_ := WORD.match(self.text, end + 1)):
            found = _number(next_[0])
            if next_[0] in spelled.HUNDRED:
                value, part, hundreds = value * 100, part * 100, True
            elif found is None or end != word.end():
                break
            else:
                value, hundreds = found[0], found[0] >= 100  # noqa: PLR2004 - साडे तीनशे
                part *= 100 if hundreds else 1
            end = next_.start() + len(found[1] if found else next_[0])
        return Amount(value + part, 1, word.start(), end, "words")

    def _joined(self, word: re.Match[str]) -> Amount | None:
        """Return the number at the head of an adjective: двадцатилетний, трёхпроцентный."""
        value, at = Fraction(0), word.start()
        while (stem := spelled.head(self.text[at : word.end()])) is not None:
            value += spelled.NUMBERS[stem]
            at += len(stem)
            unit = self.units.after(self.text, at)
            if unit and unit.end == word.end():
                return Amount(value, 1, word.start(), at, "words")
        return None

    def of_part(self, part: Fraction, start: int, end: int) -> Amount | None:
        """Return a part of a million or of a unit: half a million, a quarter of a century."""
        of = _OF.match(self.text, end)
        at = of.end() if of else end
        whole = multiplier(self.text, at)
        if whole is None:
            unit = self.units.after(self.text, at) if _SINGULAR.match(self.text, at) else None
            if unit is None or unit.end == at or not self.units.is_measure(unit):
                return None
        return Amount(part, 1, start, at, "words")

    def _sum(self, at: int) -> Amount | None:
        """Return the sum of number words that follow each other, below a thousand."""
        start = end = at
        total = last = Fraction(0)
        while word := WORD.match(self.text, at):
            if (
                word[0] in spelled.HUNDRED
                and not total
                and _VAGUE.search(self.text[max(0, at - _LONGEST) : at])
            ):
                break  # کئی سو
            if word[0] in spelled.HUNDRED and 0 < total < 100:  # noqa: PLR2004
                total, last, end = total * 100, Fraction(100), word.end()
            elif (found := _number(word[0])) is None:
                break
            else:
                value, stem = found
                if total and (value >= last or (last < 20) or (last % 10 and last < 100)):  # noqa: PLR2004
                    break
                total, last, end = total + value, value, word.start() + len(stem)
                if last >= 100 and last % 100:  # noqa: PLR2004 - 250 in one word
                    break
            joint = _NEXT.match(self.text, end)
            if joint is None or end != word.end():
                break
            at = joint.end()
        return Amount(total, 1, start, end, "words") if total else None


def _number(word: str) -> tuple[Fraction, str] | None:
    """Return what a word says, and the part of it that says so: तीनशे of तीनशेहून."""
    if (value := spelled.NUMBERS.get(word)) is not None:
        return value, word
    for ending in spelled.ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and (value := spelled.NUMBERS.get(stem)) is not None:
            return value, word[: len(word) - len(ending.lstrip(_OBLIQUE))]
    return None
