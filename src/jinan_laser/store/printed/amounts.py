"""Amounts: numbers in digits, signs or words, with the multipliers that belong to them."""

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from jinan_laser.store.printed import lexicon, spelled
from jinan_laser.store.printed.alternatives import Alternatives
from jinan_laser.store.printed.numerals import HANZI, hanzi_number, number
from jinan_laser.store.printed.units import UnitWords
from jinan_laser.store.printed.words import LETTER, Match, is_letter, pattern

Form = Literal["digits", "signs", "words"]

_DIGITS = re.compile(r"\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*")
_HANZI = re.compile(f"[{HANZI}]+")
_SMALL_HANZI = re.compile("[〇零一二三四五六七八九十百千万萬亿億兩两]+")
_VULGAR = re.compile(r" ?(\d)⁄([1-9])")
_BELOW = re.compile(r"⁄([1-9]\d?)")
WORD = pattern(rf"{LETTER}+(?:'{LETTER}+)?")
_HALVES = pattern("(?:" + "|".join(map(re.escape, spelled.HALVES)) + r")(?=\w)")
_NEXT = pattern(r"(?: and |[ -])(?=\w)")
_CALENDAR = range(1900, 2100)
_GLUED = re.compile("[万萬亿億兆千百]")


_MULTIPLIER = Alternatives(lexicon.MULTIPLIERS)
_SUFFIX = Alternatives(lexicon.SUFFIXES)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as printed.

    Attributes:
        value: how much, multiplied.
        times: by what the last multiplier multiplies; 1 without one.
        start: where it begins in the plain text.
        end: where it ends, its multipliers included.
        form: how it is written.
        digits: the digits alone, where nothing multiplies them.
        comparators: what a word between the number and its multiplier says.
    """

    value: Fraction
    times: int
    start: int
    end: int
    form: Form
    digits: str = ""
    comparators: AbstractSet[str] = lexicon.NOTHING


@dataclass(frozen=True, slots=True)
class Amounts:
    """Reads amounts in a text, for a language and a base."""

    text: str
    language: str
    units: UnitWords

    def at(self, at: int) -> Amount | None:
        """Return the amount that begins at a place, or None."""
        amount = self._simple(at)
        if amount is None:
            return None
        amount = self._multiplied(amount)
        while amount.times > 1 and (more := self._addition(amount)):
            amount = more
        return amount

    def _simple(self, at: int) -> Amount | None:
        """Return the number that begins at a place, without its multipliers."""
        letter = self.text[at : at + 1]
        if is_letter(letter):
            return self._words(at)
        if match := _DIGITS.match(self.text, at):
            return self._digits(match)
        if match := _HANZI.match(self.text, at):
            value = Fraction(hanzi_number(match[0]))
            end = match.end()
            if self.text[end : end + 1] == "瓦" and match[0][-1] in "千兆":  # 五千瓦, 百兆瓦
                shorter = match[0][:-1]
                value, end = Fraction(hanzi_number(shorter)), end - 1
            return Amount(value, 1, at, end, "signs") if end > at else None
        return self._words(at)

    def _digits(self, match: re.Match[str]) -> Amount | None:
        try:
            value = number(match[0], self.language)
        except ValueError:
            return None
        start, end = match.span()
        if part := _VULGAR.match(self.text, end):  # 2 1⁄2
            value += Fraction(int(part[1]), int(part[2]))
            return Amount(value, 1, start, part.end(), "digits")
        if below := _BELOW.match(self.text, end):
            return Amount(value / int(below[1]), 1, start, below.end(), "digits")
        return Amount(value, 1, start, end, "digits", match[0])

    def _words(self, at: int) -> Amount | None:
        """Return a number in words: forty-three, сто двадцать, تین سو."""
        half = _HALVES.match(self.text, at)
        if half and _multiplier(self.text, half.end()):
            return Amount(Fraction(1, 2), 1, at, half.end(), "words")
        word = WORD.match(self.text, at)
        if word is None:
            return None
        if word[0] in spelled.ONE or word[0] in spelled.BARE:
            end = word.end() if word[0] in spelled.ONE else at
            one = Amount(Fraction(1), 1, at, end, "words")
            return one if _multiplier(self.text, end) else None
        if (part := spelled.PARTS.get(word[0])) is not None:
            following = self._words(word.end() + 1)
            value, end = (following.value, following.end) if following else (1, word.end())
            return Amount(value + part, 1, at, end, "words")
        return self._sum(at)

    def _sum(self, at: int) -> Amount | None:
        """Return the sum of number words that follow each other, below a thousand."""
        start = end = at
        total = last = Fraction(0)
        while word := WORD.match(self.text, at):
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

    def _multiplied(self, amount: Amount) -> Amount:
        """Return an amount with the multipliers that follow it, and what stands among them."""
        value, times, end = amount.value, amount.times, amount.end
        comparators = amount.comparators
        while True:
            at = end
            if amid := lexicon.AMID.match(self.text, at):
                comparators |= frozenset({">"}) if amid[0] != "+" else frozenset({">", ">="})
                at = amid.end()
            match = _multiplier(self.text, at)
            suffix = None
            if match is None and times == 1 and amount.form == "digits":
                match = suffix = _SUFFIX.at(self.text, at)
            unit = self.units.after(self.text, at) if match else None
            if match is None or (unit and unit.end > match.end):  # 千 in 千家, but not in 千瓦
                break
            if unit and suffix and unit.factors:
                break
            times *= match.meaning
            value, end = amount.value * times, match.end
        if times == 1:
            return amount
        return Amount(value, times, amount.start, end, amount.form, "", comparators)

    def _addition(self, amount: Amount) -> Amount | None:
        """Return an amount with the smaller one that follows: 1万2千, ایک لاکھ 25 ہزار."""
        glued = _GLUED.match(self.text[amount.end - 1]) is not None
        at = amount.end if glued else amount.end + 1
        if not glued and self.text[amount.end : at] != " ":
            return None
        simple = self._simple(at)
        if simple is None:
            return None
        more = self._multiplied(simple)
        joined = more.times > 1 or glued or (more.form == "words" == amount.form)
        if not joined or more.value >= amount.times or more.times >= amount.times:
            return None
        if simple.digits and lexicon.YEAR.match(self.text, more.end) and more.times == 1:
            return None
        return Amount(
            amount.value + more.value,
            max(1, more.times),
            amount.start,
            more.end,
            amount.form,
            "",
            amount.comparators | more.comparators,
        )


def _multiplier(text: str, at: int) -> Match[int] | None:
    """Return the multiplier at a place, perhaps behind a blank or a hyphen."""
    joined = text[at : at + 1] in {" ", "-"} and _MULTIPLIER.at(text, at + 1)
    return joined or _MULTIPLIER.at(text, at)


def is_year(digits: str) -> bool:
    """Return whether digits may be a year of our time."""
    return len(digits) == 4 and digits.isdecimal() and int(digits) in _CALENDAR  # noqa: PLR2004


def _number(word: str) -> tuple[Fraction, str] | None:
    """Return what a word says, and the part of it that says so: तीनशे of तीनशेहून."""
    if (value := spelled.NUMBERS.get(word)) is not None:
        return value, word
    for ending in spelled.ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and (value := spelled.NUMBERS.get(stem)) is not None:
            return value, stem
    return None
