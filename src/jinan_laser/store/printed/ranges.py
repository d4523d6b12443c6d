"""Ranges: 20 to 30, 20至30, between 3 and 5 billion. Their figure is the middle."""

import re
from dataclasses import dataclass
from fractions import Fraction

from jinan_laser.store.printed import bounds, change
from jinan_laser.store.printed.amounts import Amounts
from jinan_laser.store.printed.clauses import Tail, Tails
from jinan_laser.store.printed.figure import Amount, Share, is_year
from jinan_laser.store.printed.lexicon import heads
from jinan_laser.store.printed.numerals import hanzi_number
from jinan_laser.store.printed.shares import share_at
from jinan_laser.store.printed.words import pattern

_TO = (
    r"(?:-to-|- to |-|–|~|至|到|から|ないし|乃至| to | - | – | до | да | سے (?:لے کر )?| تا | ते "
    r"|以?至)\s*"
)
_AND = r"(?: and | и | і | й | आणि | اور |和|与|與|と)"
_EITHER = r"(?: or | или | ці | або | یا | किंवा |或|か)"
_BESIDE = r"[ -](?=[^\W\d_])"  # دو تین سال
_JOINED, _BETWEEN, _OR = map(pattern, (_TO, _AND, _EITHER))
_JOINS = pattern(f"{_TO}|{_AND}|{_EITHER}|{_BESIDE}")
_BETWEEN_AFTER = pattern(r"[^\d,.;]{0,12}(?:کے درمیان|च्या दरम्यान|之间|之間|の間)")
_ABOUT_ALIKE = 2  # times as much may be left open: 20 or 30, but not 2 or 300
_BETWEEN_BEFORE = pattern(r"\b(?:between|между|паміж)\b[^,]{0,6}$|介[于於乎]$")
_FROM = pattern(r"\b(?:from|от|ад|с|з)\b[^,;]*$|[从從由自][^,;]*$")
_FROM_LEVEL = heads("с, со, з, із, са")
# What the second of two numbers in signs has, and is meant for the first as well: 三十至四十億.
_LARGER = re.compile("(?<!十)[百千万萬亿億]+$")
_LARGEST = re.compile("[万萬亿億]+$")
_BECOMES = pattern(
    r"[^\d,、。]{0,3}?[にへ](?:増|減|上|下|拡大|縮小|伸|低下|後退|浮上|転落|改善|悪化|引き)"
)
_MONEY_SIGN = re.compile(r"[^\d\s]{1,4} ?(?=\d)")


@dataclass(slots=True)
class Ranges:
    """Reads ranges in a plain text."""

    text: str
    amounts: Amounts
    tails: Tails

    def middle(self, first: Amount, tail: Tail, clause: str) -> Amount | None:
        """Return the middle of the range that a number is the lower end of, or None."""
        second = self._second(first, tail, clause)
        if second is None:
            return None
        middle = (_low(self.text, first, second) + second.value) / 2
        return second._replace(value=middle, start=first.start, digits="", comparators=bounds.ABOUT)

    def upper_share(self, lower: Share, clause: str) -> Share | None:
        """Return the share that is the upper end of a range: 2割から3割."""
        joined = _JOINED.match(self.text, lower.end)
        upper = share_at(self.text, joined.end()) if joined else None
        if upper is None or change.moves(clause) or upper.hundredths <= lower.hundredths:
            return None
        return upper

    def _second(  # noqa: PLR0911 - one return for each way to be no range
        self, first: Amount, tail: Tail, clause: str
    ) -> Amount | None:
        """Return the upper end of a range, where a number is the lower end of one."""
        end = first.end if tail.comparators else tail.end
        joined = _JOINS.match(self.text, end)
        if joined is None:
            return None
        second = self.amounts.at(joined.end())
        if second is None and (head := self._head_after(joined.end())):
            second = self.amounts.at(head)
        if (
            second is None
            or second.comparators
            or not self._is_range(first, joined, second, clause)
        ):
            return None
        if is_year(first.digits) and is_year(second.digits):
            return None
        if _FROM_LEVEL.before(clause.rstrip(" ")) or (
            _FROM.search(clause) and change.moves(clause)
        ):
            return None  # grew from 20 to 30
        if "-" not in joined[0] and "–" not in joined[0] and change.moves(clause) and tail.unit:
            return None  # fell 5.2% to 30%
        if tail.unit is not None:
            following = self.tails.at(second.end)
            if following.unit is None or following.unit.factors.keys() != tail.unit.factors.keys():
                return None
        return second if _low(self.text, first, second) < second.value else None

    def _is_range(self, first: Amount, joined: re.Match[str], second: Amount, clause: str) -> bool:
        """Return whether what joins two numbers makes them the ends of a range."""
        if _BETWEEN.fullmatch(joined[0]):
            between = _BETWEEN_BEFORE.search(clause) or _BETWEEN_AFTER.match(self.text, second.end)
            return between is not None
        if _OR.fullmatch(joined[0]):
            return second.value <= _ABOUT_ALIKE * _low(self.text, first, second)
        if joined[0] == "から" and _BECOMES.match(self.text, second.end):
            return False
        if joined[0] == " ":  # دو تین, تین چار سو
            low = _low(self.text, first, second)
            return (
                first.form == second.form == "words" and (second.value - low) * first.value == low
            )
        return True

    def _head_after(self, at: int) -> int | None:
        """Return where the number begins after a sign of money: $20-$30 million."""
        match = _MONEY_SIGN.match(self.text, at)
        return match.end() if match and self.tails.units.before(match[0]) else None


def _low(text: str, first: Amount, second: Amount) -> Fraction:
    """Return the lower end of a range: 20 to 30 million, 2–3万, 二至三萬."""
    if first.form == second.form == "signs":
        one = first.end - first.start == 1
        larger = (_LARGER if one else _LARGEST).search(text, second.start + 1, second.end)
        scaled = first.value * (hanzi_number(larger[0]) if larger else 1)
        return scaled if scaled < second.value else first.value
    if first.form == second.form == "words" and second.times == 1 and first.value < 10:  # noqa: PLR2004
        return first.value * 100 if second.value % 100 == 0 else first.value  # two to three hundred
    return first.value * second.times if first.times == 1 else first.value
