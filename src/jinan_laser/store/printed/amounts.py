"""Amounts: numbers in digits, signs or words, with the multipliers that belong to them.

Few words may begin a figure: all others are passed over at once.
"""

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from jinan_laser.store.printed import bounds, lexicon, spelled
from jinan_laser.store.printed.figure import Amount
from jinan_laser.store.printed.folded import plain
from jinan_laser.store.printed.in_words import SUFFIX, InWords, multiplier
from jinan_laser.store.printed.numerals import (
    HANZI,
    hanzi_fraction,
    hanzi_middle,
    hanzi_number,
    number,
)
from jinan_laser.store.printed.ranks import is_place
from jinan_laser.store.printed.shares import is_part
from jinan_laser.store.printed.units import UnitWords
from jinan_laser.store.printed.words import is_letter, pattern

_DIGITS = re.compile(r"\d{1,3}(?:[ ']\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*")
_IN_SIGNS = frozenset(f"{HANZI}半")
_HANZI = re.compile(f"[{HANZI}]+")
_HANZI_POINT = re.compile("[点點・]([〇零一二三四五六七八九]+)(?![十百千])")
_APART = re.compile(  # 二、三十, 2、3
    "(?:[一二三四五六七八九]、[二三四五六七八九][十百千万萬亿億]*|(?P<low>[1-8])、(?P<high>[2-9]))"
    "(?=[年个個人名社家件万萬回間间元円成割%])"
)
_VULGAR = re.compile(r" ?(\d)⁄([1-9])| ([1-7])/([2-8])(?![\d/])")
_BELOW = re.compile(r"⁄([1-9]\d?)")
_HALF = pattern("(?<![上下前后後每大])(?P<quarter>四)?半(?=年(?![报報度线線])|[个個]?世[纪紀])")
# The decimal point of Japanese newspapers: 3・5%.
_DOT = re.compile(r"(\d+)・(\d{1,2})(?=[%万億兆千割倍]|キロ|メガ|ギガ|平方|ヘク|トン)")
_AND_PART = pattern(
    "[ -](?:and|с|з)[ -](?:an?[ -])?(" + "|".join(map(re.escape, spelled.AND_PARTS)) + r")\b"
)
_CARDINAL_END = pattern(
    r"-(?:ти|ці|ми|мя|ма|ю|х|м|и|ы|ух)\b(?= [^\W\d_])"
    r"(?! (?:мес[тця]|строч|пазіц|позиц|радк|ряд|год|гад|гг))|-ти(?=лет|процент|киловат|мегават)"
)
# Behind 万 a single digit counts thousands, and the unit is the watt: 一万2千瓦 is 12 kW.
_THOUSANDS_OF_WATTS = re.compile(r"(?<=[万萬])[1-9一二三四五六七八九两兩]千瓦(?!小?[时時])")
_GLUED = re.compile("[万萬亿億兆千百]")
_SIGN = 3  # letters in which a sign of money is looked for


@dataclass(slots=True)
class Amounts:
    """Reads amounts in a text, for a language and a base."""

    text: str
    language: str
    units: UnitWords

    @property
    def in_words(self) -> InWords:
        """What reads numbers in words."""
        return InWords(self.text, self.units)

    def at(self, at: int) -> Amount | None:
        """Return the amount that begins at a place, or None."""
        amount = self._simple(at)
        if amount is None:
            return None
        if amount.form != "signs" and (and_part := _AND_PART.match(self.text, amount.end)):
            value = amount.value + spelled.AND_PARTS[and_part[1]]
            amount = amount._replace(value=value, end=and_part.end(), digits="")
        amount = self.multiplied(amount)
        while amount.times > 1 and (more := self._addition(amount)):
            amount = more
        return amount

    def _simple(self, at: int) -> Amount | None:
        """Return the number that begins at a place, without its multipliers."""
        letter = self.text[at : at + 1]
        if is_letter(letter):
            return self.in_words.at(at)
        if match := _DIGITS.match(self.text, at):
            return self._digits(match)
        if letter not in _IN_SIGNS:
            return None
        apart = _APART.match(self.text, at)
        return self._apart(apart) if apart else self._signs(at)

    def _signs(self, at: int) -> Amount | None:
        """Return a number in Chinese numerals."""
        if half := _HALF.match(self.text, at):
            return Amount(Fraction(1, 4 if half["quarter"] else 2), 1, at, half.end(), "signs")
        if match := _HANZI.match(self.text, at):
            value = Fraction(hanzi_number(match[0]))
            end = match.end()
            if point := _HANZI_POINT.match(self.text, end):
                return Amount(value + hanzi_fraction(point[1]), 1, at, point.end(), "signs")
            if (middle := hanzi_middle(match[0])) is not None:
                return Amount(middle, 1, at, end, "signs", "", bounds.ABOUT)
            if self.text[end : end + 1] == "瓦" and match[0][-1] in "千兆":  # 五千瓦, 百兆瓦
                shorter = match[0][:-1]
                if _THOUSANDS_OF_WATTS.match(self.text, end - 2):  # 一万二千瓦
                    return Amount(value, 1, at, end, "signs")
                value, end = Fraction(hanzi_number(shorter)), end - 1
            return Amount(value, 1, at, end, "signs") if end > at else None
        return None

    def _digits(self, match: re.Match[str]) -> Amount | None:
        try:
            value = number(match[0], self.language)
        except ValueError:
            return None
        start, end = match.span()
        following = self.text[end : end + 1]
        if following == "、" and (apart := _APART.match(self.text, start)):
            return self._apart(apart)
        if following == "・" and (dot := _DOT.match(self.text, start)):
            return Amount(Fraction(f"{dot[1]}.{dot[2]}"), 1, start, dot.end(), "digits")
        if following == " " and (part := _VULGAR.match(self.text, end)):  # 2 1⁄2
            value += Fraction(int(part[1] or part[3]), int(part[2] or part[4]))
            return Amount(value, 1, start, part.end(), "digits")
        if following == "⁄" and (below := _BELOW.match(self.text, end)):
            return Amount(value / int(below[1]), 1, start, below.end(), "digits")
        if following == "-" and (ending := _CARDINAL_END.match(self.text, end)):
            end = ending.end()  # с 30-ю странами
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
        return Amount(middle, 1, match.start(), match.end(), "signs", "", bounds.ABOUT)

    def multiplied(self, amount: Amount) -> Amount:
        """Return an amount with the multipliers that follow it, and what stands among them."""
        value, times, end = amount.value, amount.times, amount.end
        comparators = amount.comparators
        while True:
            at = end
            if amid := bounds.AMID.match(self.text, at):
                comparators |= bounds.FROM if amid[0][0] in "+-po" else bounds.OVER
                at = amid.end()
            match = multiplier(self.text, at)
            suffix = None
            if match is None and times == 1 and amount.form == "digits":
                apart = self.text[at : at + 1] == " " and is_sign(self.text, amount.start)
                match = suffix = SUFFIX.at(self.text, at + apart)
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
        more = self.multiplied(simple)
        if glued and _THOUSANDS_OF_WATTS.match(self.text, simple.end - 1):  # 1万2千瓦
            more = Amount(more.value * 1000, 1000, simple.start, simple.end + 1, simple.form)
        joined = more.times > 1 or glued or (more.form == "words" == amount.form)
        joined = joined or amount.times == 1000  # noqa: PLR2004 - 5 тысяч 400, ہزار 400
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


# First words of figures in several words.
_FIRST = pattern(
    r"number|top|led|leads|leading|tops|topped|heads|headed|every|half|سب|ہر|प्रत्येक|दर|सर्वात|सर्वांत"
    r"|نمبر|नंबर|سرفہرست|ٹاپ|टॉप|лидиру\w*|лідзіру\w*|возглав\w*|узнач\w*|پون|पाऊण|сам\w*|кажд\w*"
    r"|кожн\w*|пол\w*|паў\w*"
)


_OUT_OF = plain("पैकी")


@lru_cache(maxsize=4096)
def may_begin(word: str) -> bool:
    """Return whether a word may begin a number in words, a share or a place in an order."""
    word = word.removeprefix("top-").removeprefix("топ-")
    if word in spelled.ONE or word in spelled.PARTS or word in spelled.GOVERNED:
        return True
    if word in spelled.SURPASSED or spelled.head(word):
        return True
    stems = {word, *map(word.removesuffix, spelled.ENDINGS)}
    known = any(stem in spelled.NUMBERS or stem in spelled.BARE for stem in stems)
    head = word.partition("-")[0].removesuffix(_OUT_OF)
    return (
        known
        or head in spelled.NUMBERS
        or is_part(word)
        or is_part(head)
        or is_place(word)
        or _FIRST.fullmatch(head) is not None
    )
