"""Ranges: 20 to 30, 20至30, between 3 and 5 billion. Their figure is the middle."""

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from jinan_laser.store.printed import change, lexicon
from jinan_laser.store.printed.amounts import Amount, Amounts, is_year
from jinan_laser.store.printed.lexicon import heads
from jinan_laser.store.printed.tails import Tail, Tails
from jinan_laser.store.printed.words import pattern

_JOINED = pattern(r"(?:-to-|-|–|~|至|到|から| to | - | – | до | да | سے | ते |以?至)\s*")
_BETWEEN = pattern(r"(?: and | и | і | й | आणि | اور |和|与|與)")
_BETWEEN_BEFORE = pattern(r"\b(?:between|между|паміж)\b[^,]{0,6}$")
_FROM = pattern(r"\b(?:from|от|ад|с|з)\b[^,;]*$|[从從由自][^,;]*$")
_FROM_LEVEL = heads("с, со, з, із, са")
_MONEY_SIGN = re.compile(r"[^\d\s]{1,4} ?(?=\d)")


@dataclass(frozen=True, slots=True)
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
        middle = (_low(first, second) + second.value) / 2
        return replace(
            second, value=middle, start=first.start, digits="", comparators=lexicon.ABOUT
        )

    def _second(  # noqa: PLR0911 - one return for each way to be no range
        self, first: Amount, tail: Tail, clause: str
    ) -> Amount | None:
        """Return the upper end of a range, where a number is the lower end of one."""
        end = first.end if tail.comparators else tail.end
        joined = _JOINED.match(self.text, end)
        if joined is None and _BETWEEN_BEFORE.search(clause):
            joined = _BETWEEN.match(self.text, end)
        if joined is None:
            return None
        second = self.amounts.at(joined.end())
        if second is None and (head := self._head_after(joined.end())):
            second = self.amounts.at(head)
        if second is None or second.comparators:
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
        return second if _low(first, second) < second.value else None

    def _head_after(self, at: int) -> int | None:
        """Return where the number begins after a sign of money: $20-$30 million."""
        match = _MONEY_SIGN.match(self.text, at)
        return match.end() if match and self.tails.units.before(match[0]) else None


def _low(first: Amount, second: Amount) -> Fraction:
    """Return the lower end of a range: 20 to 30 million, 2–3万."""
    return first.value * second.times if first.times == 1 else first.value
