"""The figures in a printed text: how much, of what, and how it bounds the truth."""

import re
from collections.abc import Set as AbstractSet

from jinan_laser.store.printed import bounds, places
from jinan_laser.store.printed.amounts import Amounts, may_begin
from jinan_laser.store.printed.clauses import (
    Tails,
    bounds_before,
    clause_before,
    is_bound,
    is_top,
)
from jinan_laser.store.printed.counting import Counting
from jinan_laser.store.printed.figure import Amount, Figure, Share, is_converted, one_quantity
from jinan_laser.store.printed.folded import Folded, folded
from jinan_laser.store.printed.in_words import is_article
from jinan_laser.store.printed.nouns import WORD_PATTERN
from jinan_laser.store.printed.numerals import HANZI
from jinan_laser.store.printed.ranges import Ranges
from jinan_laser.store.printed.ranks import is_no_number, rank_at
from jinan_laser.store.printed.shares import share_at
from jinan_laser.store.printed.spelled import ONE
from jinan_laser.store.printed.units import UnitWords
from jinan_laser.store.printed.words import LETTER, pattern

_SIGNS = (
    r"(?<!\d)(?<!\d[.,])(?P<digits>\d)"
    rf"|(?<![数數几幾何{HANZI}])(?!兆)[{HANZI}]|[过過半居榜首冠之領最ト数亚亞季次领独獨头頭]"
)
_SIGN = pattern(_SIGNS)
_WORD = rf"(?<!{LETTER}){WORD_PATTERN}"
_START = pattern(rf"(?P<word>{_WORD})|{_SIGNS}")
_WORDS = pattern(_WORD)
_DATE = re.compile(
    r"(?:(?:19|20)\d\d(?:-\d{1,2}(?:-\d{1,2})?|(?P<mark>[./])\d{1,2}(?P=mark)\d{1,2})"
    r"|\d{1,2}(?P<other>[./])\d{1,2}(?P=other)(?:19|20)\d\d"
    r"|\d{1,2}:\d\d(?::\d\d)?"
    r"|\d{2,4}(?:-\d{2,4}){2,})(?!\d)"  # of a telephone
)
_NAME = re.compile(r"[\w.,]+")
_NAMED = pattern(rf"{LETTER}-?$")
_TOP = pattern("(?:top|топ)-")
_ASIDE = re.compile(r"\s*\(\s*")
_TENTHS = pattern("[成割]")


def figures(
    printed: str, language: str, units: UnitWords, *, conversions: bool = False
) -> tuple[Figure, ...]:
    """Return the figures in a printed text, in its order; empty when there is none.

    Args:
        printed: the text as a source prints it, a phrase or a page.
        language: language of the source; it says what a comma in a number means.
        units: the words by which the units of the fact base are known.
        conversions: whether both count where one is the other in another unit: 7,300 mu (486.6
            hectares); else the one in the unit of the base does.
    """
    plain = folded(printed)
    found = _Reader(plain, language, units, conversions=conversions).figures()
    if isinstance(plain.places, range):  # each letter stands where it stood
        return tuple(found)
    return tuple(
        each._replace(start=plain.places[each.start], end=plain.places[each.end]) for each in found
    )


class _Reader:
    """Reads one text; offsets are those of the plain text."""

    def __init__(
        self, plain: Folded, language: str, units: UnitWords, *, conversions: bool
    ) -> None:
        self.text = plain.text
        self.units = units
        self.tails = Tails(plain.text, units)
        self.conversions = conversions
        self.amounts = Amounts(plain.text, language, units)
        self.ranges = Ranges(plain.text, self.amounts, self.tails)
        self.counting = Counting(plain.text, language.partition("-")[0], self.tails)
        self.found: list[Figure] = []
        # The words of the text that may begin a figure: most texts have none.
        self.begin = frozenset(filter(may_begin, set(_WORDS.findall(plain.text))))
        self.before = 0  # where the words that may belong to the next number begin

    def figures(self) -> list[Figure]:
        at = 0
        while (match := self._start(at)) is not None:
            at = max(self._read(match), match.end() if match.lastgroup != "word" else 0)
        return self.found

    def _start(self, at: int) -> re.Match[str] | None:
        """Return where the next figure may begin."""
        starts = _START if self.begin else _SIGN
        for match in starts.finditer(self.text, at):
            if match.lastgroup != "word":
                return match
            word = match[0]
            if word in self.begin and not (word in ONE and is_article(self.text, match.end())):
                return match
        return None

    def _read(self, match: re.Match[str]) -> int:
        """Read what begins at a match; return where to read on."""
        at = match.start()
        if match.lastgroup == "word" and (top := _TOP.match(match[0])):
            at += top.end()  # top-ten
        digits = match.lastgroup == "digits"
        if digits and (date := _DATE.match(self.text, at)):
            return self._add(self.counting.calendar(at, date.end()), date.end())
        before = self.text[max(0, at - 2) : at]
        if digits and _NAMED.search(before) and not self._headed(at):
            name = _NAME.match(self.text, at)
            return name.end() if name else match.end()  # G20, CO2, Covid-19
        if share := share_at(self.text, at):
            part = self.amounts.in_words.of_part(share.hundredths / 100, at, share.end)
            return self._number(self.amounts.multiplied(part)) if part else self._share(share)
        if not is_no_number(self.text, at) and (amount := self.amounts.at(at)):
            return self._number(amount)
        return self._rank(at) or match.end()

    def _rank(self, at: int) -> int | None:
        """Read a place in an order; return where to read on, None if there is none."""
        rank = rank_at(self.text, at)
        if rank is None:
            return None
        place, comparator, end = rank
        listed = self.amounts.at(end + (self.text[end : end + 1] == " "))
        if comparator != "=" or listed is None or not is_top(self.text[at:end]):  # the first ten
            ranks = self.units.of_kind("rank")
            self.found.append(Figure(place, ranks, frozenset({comparator}), at, end, "rank"))
        return end

    def _share(self, share: Share) -> int:
        """Read a share; return where to read on."""
        clause = self._clause(share.start)
        tail = self.tails.at(share.end, unit=False)
        comparators = share.comparators | tail.comparators | self._bounds(clause, share.start)
        if upper := self.ranges.upper_share(share, clause):
            share = share._replace(hundredths=(share.hundredths + upper.hundredths) / 2)
            comparators, tail = bounds.ABOUT, self.tails.at(upper.end, unit=False)
        found = Figure(share.hundredths, self.units.shares(), comparators, share.start, tail.end)
        return self._add(self.counting.directed(found, clause), tail.end)

    def _headed(self, at: int) -> bool:
        """Return whether letters right before digits are a word for money, or "top"."""
        head = self.text[max(0, at - 20) : at]
        return (
            self.units.before(head) is not None
            or is_top(head)
            or places.RANK_PREFIX.before(head) is not None
            or is_bound(head[-6:])
        )

    def _number(self, amount: Amount) -> int:
        """Read a number, or a range that begins with it; return where to read on."""
        clause = self._clause(amount.start)
        tail = self.tails.at(amount.end)
        comparators: AbstractSet[str]
        if middle := self.ranges.middle(amount, tail, clause):
            if tenths := _TENTHS.match(self.text, middle.end):  # 2~3割
                return self._share(
                    Share(10 * middle.value, amount.start, tenths.end(), bounds.ABOUT)
                )
            amount, tail = middle, self.tails.at(middle.end)
            comparators = bounds.ABOUT
        else:
            comparators = amount.comparators | tail.comparators | self._bounds(clause, amount.start)
        aside = bool(self.found) and _ASIDE.fullmatch(self.text[self.before : amount.start])
        if aside:
            comparators = comparators or self.found[-1].comparators
        figure = self.counting.figure(amount, clause, tail, comparators)
        end = max(tail.end, amount.end)
        if figure is None:
            return end
        if aside and not self.conversions and one_quantity(figure, self.found[-1]):
            # What was printed in the unit of the base is what counts.
            figure = min(figure, self.found.pop(), key=is_converted)
        return self._add(figure, end)

    def _clause(self, start: int) -> str:
        return clause_before(self.text, self.before, start)

    def _bounds(self, clause: str, start: int) -> AbstractSet[str]:
        last = self.found[-1].comparators if self.found else None
        return bounds_before(clause, self.text[start], last)

    def _add(self, figure: Figure, end: int) -> int:
        self.found.append(figure)
        self.before = end
        return end
