"""Amounts: numbers in digits, signs or words, with the multipliers that belong to them."""

import re
import unicodedata
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal, TypeVar

from jinan_laser.store.printed import lexicon, spelled
from jinan_laser.store.printed.numerals import (
    HANZI,
    hanzi_fraction,
    hanzi_middle,
    hanzi_number,
    number,
)
from jinan_laser.store.printed.units import UnitWords
from jinan_laser.store.printed.words import LETTER, bounded, pattern

T = TypeVar("T")

Form = Literal["digits", "signs", "words"]

_DIGITS = re.compile(r"\d{1,3}(?:[ ']\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*")
_HANZI = re.compile(f"[{HANZI}]+")
_HANZI_POINT = re.compile("[点點]([〇零一二三四五六七八九]+)(?![十百千])")
_APART = re.compile(  # 二、三十, 2、3
    "(?:[一二三四五六七八九]、[二三四五六七八九][十百千万萬亿億]*|(?P<low>[1-8])、(?P<high>[2-9]))"
    "(?=[年个個人名社家件万萬回間间])"
)
_SMALL_HANZI = re.compile("[〇零一二三四五六七八九十百千万萬亿億兩两]+")
_VULGAR = re.compile(r" ?(\d)⁄([1-9])| ([1-7])/([2-8])(?![\d/])")
_BELOW = re.compile(r"⁄([1-9]\d?)")
WORD = pattern(rf"{LETTER}+(?:'{LETTER}+)?")
_HALVES = pattern("(?:" + "|".join(map(re.escape, spelled.HALVES)) + r")(?=\w)")
_AND_PART = pattern(
    "[ -](?:and|с|з)[ -](?:an?[ -])?(" + "|".join(map(re.escape, spelled.AND_PARTS)) + r")\b"
)
_OF = pattern(r"(?: of)?(?: an?| one| одного| аднаго)[ -]|[ -]")
_SINGULAR = pattern(r"[a-z]|[^\W\d_]*[аяыи]\b")  # процента, but not процентов
_HALF_YEAR = pattern("(?<![上下前后後每大])半(?=年(?![报報度线線]))")
_CARDINAL_END = pattern(
    r"-(?:ти|ми|мя|ма|ю|х|м|и|ы|ух)\b(?= [^\W\d_])(?! (?:мес[тця]|строч|пазіц|позиц|радк|ряд))"
)
_VAGUE = pattern(
    r"\b(?:several|few|many|some|несколько|нескольких|некалькі|некалькіх|कित्येक|काही|अनेक|کئی|چند|کچھ"
    r"|متعدد) $"
)
_GOVERNS = pattern(
    r"\b(?:более|больше|менее|меньше|около|свыше|порядка|до|от|с|звыш|каля|больш|менш|да|ад|блізу"
    r"|парадку) $"
)
_SURPASSED = pattern(r" سے (?:زائد|زیادہ|کم|اوپر)")
_LONGEST = 16  # letters of a word that governs
_NEXT = pattern(r"(?: and |[ -])(?=\w)")
_CALENDAR = range(1900, 2100)
_GLUED = re.compile("[万萬亿億兆千百]")
_COUPLE = pattern(r" couple of(?= )")
_LONG_TIME = pattern(r" (?:decade|century|gigawatt|megawatt)\b")
_SIGN = 3  # letters in which a sign of money is looked for


def alternatives(rows: Mapping[str, object], prefix: str) -> str:
    """Return one expression for all rows; row n is the group named by the prefix and n."""
    each = "|".join(f"(?P<{prefix}{row}>{expression})" for row, expression in enumerate(rows))
    return bounded(each)


def row_of(rows: Mapping[str, T], match: re.Match[str]) -> T:
    """Return the row that a match of ``alternatives`` belongs to."""
    name = match.lastgroup or ""
    return list(rows.values())[int(name.lstrip("abcdefghijklmnopqrstuvwxyz"))]


_MULTIPLIER = re.compile(rf"[ -]?(?:{alternatives(lexicon.MULTIPLIERS, 'times')})")
_SUFFIX = re.compile(alternatives(lexicon.SUFFIXES, "times"))


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
        if amount.form != "signs" and (and_part := _AND_PART.match(self.text, amount.end)):
            value = amount.value + spelled.AND_PARTS[and_part[1]]
            amount = replace(amount, value=value, end=and_part.end(), digits="")
        amount = self.multiplied(amount)
        while amount.times > 1 and (more := self._addition(amount)):
            amount = more
        return amount

    def _simple(self, at: int) -> Amount | None:
        """Return the number that begins at a place, without its multipliers."""
        if apart := _APART.match(self.text, at):
            return self._apart(apart)
        if match := _DIGITS.match(self.text, at):
            return self._digits(match)
        return self._signs(at) or self._words(at)

    def _signs(self, at: int) -> Amount | None:
        """Return a number in Chinese numerals."""
        if half := _HALF_YEAR.match(self.text, at):
            return Amount(Fraction(1, 2), 1, at, half.end(), "signs")
        if match := _HANZI.match(self.text, at):
            value = Fraction(hanzi_number(match[0]))
            end = match.end()
            if point := _HANZI_POINT.match(self.text, end):
                return Amount(value + hanzi_fraction(point[1]), 1, at, point.end(), "signs")
            if (middle := hanzi_middle(match[0])) is not None:
                return Amount(middle, 1, at, end, "signs", "", lexicon.ABOUT)
            if self.text[end : end + 1] == "瓦" and match[0][-1] in "千兆":  # 五千瓦, 百兆瓦
                shorter = match[0][:-1]
                value, end = Fraction(hanzi_number(shorter)), end - 1
            return Amount(value, 1, at, end, "signs") if end > at else None
        return None

    def _digits(self, match: re.Match[str]) -> Amount | None:
        try:
            value = number(match[0], self.language)
        except ValueError:
            return None
        start, end = match.span()
        if part := _VULGAR.match(self.text, end):  # 2 1⁄2
            value += Fraction(int(part[1] or part[3]), int(part[2] or part[4]))
            return Amount(value, 1, start, part.end(), "digits")
        if below := _BELOW.match(self.text, end):
            return Amount(value / int(below[1]), 1, start, below.end(), "digits")
        if ending := _CARDINAL_END.match(self.text, end):  # с 30-ю странами
            end = ending.end()
        return Amount(value, 1, start, end, "digits", match[0])

    def _apart(self, match: re.Match[str]) -> Amount | None:
        """Return the middle of two numbers that leave open which of them it is: 二、三十."""
        middle = (
            Fraction(int(match["low"]) + int(match["high"]), 2)
            if match["low"]
            else hanzi_middle(match[0])
        )
        if middle is None or (match["low"] and int(match["high"]) - int(match["low"]) != 1):
            return None
        return Amount(middle, 1, match.start(), match.end(), "signs", "", lexicon.ABOUT)

    def _words(self, at: int) -> Amount | None:
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
            two = Amount(Fraction(2), 1, word.start(), couple.end(), "words", "", lexicon.ABOUT)
            return two if _MULTIPLIER.match(self.text, couple.end()) else None
        one = _MULTIPLIER.match(self.text, end) or _LONG_TIME.match(self.text, end)
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
        whole = _MULTIPLIER.match(self.text, at)
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

    def multiplied(self, amount: Amount) -> Amount:
        """Return an amount with the multipliers that follow it, and what stands among them."""
        value, times, end = amount.value, amount.times, amount.end
        comparators = amount.comparators
        while True:
            at = end
            if amid := lexicon.AMID.match(self.text, at):
                comparators |= frozenset({">"}) if amid[0] != "+" else frozenset({">", ">="})
                at = amid.end()
            match = _MULTIPLIER.match(self.text, at)
            rows: Mapping[str, int] = lexicon.MULTIPLIERS
            if match is None and times == 1 and amount.form == "digits":
                apart = self.text[at : at + 1] == " " and is_sign(self.text, amount.start)
                match, rows = _SUFFIX.match(self.text, at + apart), lexicon.SUFFIXES
            unit = self.units.after(self.text, at) if match else None
            if match is None or (unit and unit.end > match.end()):  # 千 in 千家, but not in 千瓦
                break
            if unit and rows is lexicon.SUFFIXES and unit.factors:
                break
            times *= row_of(rows, match)
            value, end = amount.value * times, match.end()
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
        more = self.multiplied(simple)
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


def is_sign(text: str, start: int) -> bool:
    """Return whether a sign of money stands before a number."""
    head = text[max(0, start - _SIGN) : start].rstrip(" ")[-1:]
    return bool(head) and unicodedata.category(head) == "Sc"


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
