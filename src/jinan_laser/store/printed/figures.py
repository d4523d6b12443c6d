"""The figures in a printed text: how much, of what, and how it bounds the truth."""

import re
import unicodedata
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from jinan_laser.store.printed import change, lexicon, nouns
from jinan_laser.store.printed.amounts import Amount, Amounts, alternatives, row_of
from jinan_laser.store.printed.lexicon import heads
from jinan_laser.store.printed.folded import Folded, folded
from jinan_laser.store.printed.numerals import HANZI
from jinan_laser.store.printed.beginnings import may_begin
from jinan_laser.store.printed.ranks import rank_at
from jinan_laser.store.printed.shares import share_at
from jinan_laser.store.printed.units import Factors, Found, UnitWords
from jinan_laser.store.printed.nouns import WORD_PATTERN
from jinan_laser.store.printed.words import IDEOGRAPH, LETTER, pattern

_START = pattern(
    r"(?<![\d])(?<!\d[.,])(?P<digits>\d)"
    rf"|(?<![数數几幾{HANZI}])(?P<signs>(?!兆)[{HANZI}])"
    r"|(?P<marks>[过過半居榜首冠之領最ト数])"
    rf"|(?<!{LETTER})(?P<word>[a-z]+(?!{LETTER}|['-])|{WORD_PATTERN})"
)
_DATE = re.compile(
    r"(?:19|20)\d\d(?:-\d{1,2}(?:-\d{1,2})?|(?P<mark>[./])\d{1,2}(?P=mark)\d{1,2})(?!\d)"
)
_BEFORE = re.compile(alternatives(lexicon.BEFORE, "before"))
_AFTER = re.compile(rf"\s*(?:{alternatives(lexicon.AFTER, 'after')})")
_BOUND = pattern(rf"(?<!{LETTER}){LETTER}|{IDEOGRAPH}|[<>≤≥≈~±]")  # where a word may begin
_COPULA = pattern(r"[达達到为為是共计計有: ]+$")
_CLAUSE_ENDS = ",;(:。!?…"
_NO_CLAUSE_END = heads("approx, ca, c, no, rs, रु, min, max, руб, no")
_LISTED = pattern(r"[、]")
_ASIDE = re.compile(r"\s*\(\s*")
_JOINED = pattern(r"(?:-to-|-|–|~|至|到|から| to | - | – | — | до | да | سے | ते |以?至)\s*")
_BETWEEN = pattern(r"(?: and | и | і | й | आणि | اور |和|与|與)")
_BETWEEN_BEFORE = pattern(r"\b(?:between|между|паміж)\b[^,]{0,6}$")
_FROM = pattern(r"\b(?:from|от|ад|с|з)\b[^,;]*$|[从從由自][^,;]*$")
_LETTER_OF_WORD = pattern(IDEOGRAPH)
_PER_YEAR = pattern(r" ?(?:/ ?(?:year|yr|年|год)|/a\b)")
_OF_PEOPLE = ("位", "名")
_SCALE = pattern("[百千万萬][万萬]?[亿億]")  # 千亿产业: the talk is of money
_GRADE = pattern("[级級]$")  # 千亿级产业: what it is of went before, or is understood
_COUNTER = pattern(r"[人名位家社間间户戶]")
_ORDINAL_END = pattern(
    r"(?:st|nd|rd|th)\b|-?(?:й|я|е|го|га|му|ы|ае|ая|ое|ый)\b|(?:واں|ویں|واں)\b| ?(?:वा|वी|वे|व्या)\b"
)
_CALENDAR = range(1900, 2100)
_MOST_BEST = 1000  # "the first 25,000-watt laser" is no list
_MONEY_FROM = 10**8  # a number without a unit word
_WINDOW = 120  # so far back may words stand that belong to a number
_BOUNDED = 40  # within these letters a word bounds it
_BESIDE = 20
_FLIPPED = str.maketrans("<>", "><")


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a printed text.

    Attributes:
        printed: how much, of what was printed: mu, kilowatts; negative for a decrease.
        factors: the units of facts it can answer, each with how many of it one of what was
            printed is; empty for a date, or what is of no unit of the base.
        comparators: the comparators that say the same as the words around it.
        start: where it begins in the text; the words that bound it may stand before.
        end: where it ends, its unit included.
        of: what it is of by the program's own list, where that is no unit of the base.
        unknown: the words after it, where nothing is known of them.
    """

    printed: Fraction
    factors: Factors
    comparators: AbstractSet[str]
    start: int = 0
    end: int = 0
    of: str = ""
    unknown: str = ""

    def amount(self, unit: str) -> Fraction:
        """Return how much it is in one of the units it can answer: hectares, watts."""
        return self.printed * self.factors[unit]

    def converted(self, unit: str) -> bool:
        """Return whether the unit does not go into what was printed: rounding may follow."""
        return self.factors[unit].denominator > 1 or not _ends(self.printed)


@dataclass(slots=True)
class _Tail:
    """What follows a number: a unit, words that bound it, and its end."""

    end: int
    unit: Found | None = None
    counter: str = ""
    comparators: AbstractSet[str] = lexicon.NOTHING


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
    return tuple(
        replace(each, start=plain.places[each.start], end=plain.places[each.end])
        for each in _Reader(plain, language, units, conversions=conversions).figures()
    )


class _Reader:
    """Reads one text; offsets are those of the plain text."""

    def __init__(
        self, plain: Folded, language: str, units: UnitWords, *, conversions: bool
    ) -> None:
        self.text = plain.text
        self.language = language.partition("-")[0]
        self.units = units
        self.conversions = conversions
        self.amounts = Amounts(plain.text, language, units)
        self.found: list[Figure] = []
        self.before = 0  # where the words that may belong to the next number begin

    def figures(self) -> list[Figure]:
        at = 0
        while match := _START.search(self.text, at):
            word = match["word"]
            if word and not may_begin(word):
                at = match.end()
            else:
                at = max(self._read(match), match.end() if not word else 0)
        return self.found

    def _read(self, match: re.Match[str]) -> int:
        """Read what begins at a match; return where to read on."""
        at = match.start()
        if match["digits"] and (date := _DATE.match(self.text, at)):
            return self._add(self._calendar(at, date.end()), date.end())
        if match["digits"] and at and re.match(LETTER, self.text[at - 1]) and not self._headed(at):
            return self._skip(at)  # G20, 4K, CO2
        if share := share_at(self.text, at):
            clause = self._clause(at)
            comparators = share.comparators | self._bounds(clause, at)
            tail = self._tail(share.end, unit=False)
            figure = self._figure(
                share.hundredths,
                at,
                tail.end,
                self.units.shares(),
                comparators | tail.comparators,
            )
            return self._add(figure, tail.end)
        if amount := self.amounts.at(at):
            return self._number(amount)
        if rank := rank_at(self.text, at):
            place, comparator, end = rank
            if comparator == "=" and self.amounts.at(_skip_blank(self.text, end)):
                if _is_top(self.text[at:end]):
                    return end  # the first ten
            ranks = self.units.of_kind("rank")
            return self._add(
                Figure(place, ranks, frozenset({comparator}), at, end, "rank"), end, moves=False
            )
        return match.end()

    def _skip(self, at: int) -> int:
        digits = re.compile(r"[\w.,]+").match(self.text, at)
        return digits.end() if digits else at + 1

    def _headed(self, at: int) -> bool:
        """Return whether letters right before digits are a word for money, or "top"."""
        head = self.text[max(0, at - 20) : at]
        return (
            self.units.before(head) is not None
            or _is_top(head)
            or lexicon.RANK_PREFIX.before(head) is not None
            or _BEFORE.search(head[-6:]) is not None
        )

    def _number(self, amount: Amount) -> int:
        """Read a number, or a range that begins with it."""
        clause = self._clause(amount.start)
        tail = self._tail(amount.end)
        if second := self._second(amount, tail, clause):
            amount = replace(
                second,
                value=(self._low(amount, second) + second.value) / 2,
                start=amount.start,
                digits="",
                comparators=lexicon.ABOUT,
            )
            tail = self._tail(amount.end)
            tail.comparators -= {"=", "<", ">", "<=", ">="}
            comparators: AbstractSet[str] = lexicon.ABOUT
        else:
            comparators = amount.comparators | tail.comparators | self._bounds(clause, amount.start)
        aside = bool(self.found) and _ASIDE.fullmatch(self.text[self.before : amount.start])
        if aside:
            comparators = comparators or self.found[-1].comparators
        figure = self._of(amount, clause, tail, comparators)
        end = max(tail.end, amount.end)
        if figure is None:
            return end
        if aside and not self.conversions and _one_quantity(figure, self.found[-1]):
            # What was printed in the unit of the base is what counts.
            figure = min(figure, self.found.pop(), key=_is_converted)
        return self._add(figure, end)

    # ---- what stands before

    def _clause(self, start: int) -> str:
        """Return the words before a number, as far as they can belong to it."""
        first = max(self.before, start - _WINDOW)
        for mark in _CLAUSE_ENDS:
            first = max(first, self.text.rfind(mark, first, start) + 1)
        while (end := self.text.find(". ", first, start)) >= 0:
            if _NO_CLAUSE_END.before(self.text[first:end]):
                break
            first = end + 1
        return self.text[first:start]

    def _bounds(self, clause: str, start: int) -> AbstractSet[str]:
        """Return what the last bounding word before a number says.

        None speaks across clauses; but one is said for all of a list: 约占全国的33%、全球的12%.
        """
        bounds: AbstractSet[str] = lexicon.NOTHING
        if match := _last_bound(clause[-_BOUNDED:]):
            bounds = row_of(lexicon.BEFORE, match)
        if lexicon.UP_TO.search(clause[-_BESIDE:]):
            risen = change.moves(clause) or lexicon.REACHED.search(clause)
            bounds = lexicon.NOTHING if risen else lexicon.AT_MOST
        if clause.endswith("上") and self.text[start] in "十百千万萬亿億":
            bounds = lexicon.FROM  # 上千
        if not bounds and self.found and _LISTED.match(clause):
            bounds = self.found[-1].comparators - lexicon.EXACTLY
        return bounds

    # ---- what stands after

    def _tail(self, at: int, *, unit: bool = True) -> _Tail:
        """Read what follows a number, in either order: 5億元以上, 300+ companies."""
        tail = _Tail(at)
        while True:
            if unit and tail.unit is None and (found := self._unit(tail)):
                tail.unit = found
                tail.end = found.end
                if per := _PER_YEAR.match(self.text, tail.end):
                    tail.end = per.end()
            elif match := _AFTER.match(self.text, tail.end):
                if lexicon.ODD.search(match[0]):
                    tail.comparators |= lexicon.ABOUT
                tail.comparators |= row_of(lexicon.AFTER, match)
                tail.end = match.end()
            elif (
                unit
                and tail.unit is None
                and not tail.counter
                and self.text[tail.end : tail.end + 1] in lexicon.ANY_COUNT
                and tail.end < len(self.text)
            ):
                tail.counter = self.text[tail.end]
                tail.end += 1
            else:
                return tail

    def _unit(self, tail: _Tail) -> Found | None:
        """Return the word for a unit that stands right after a number."""
        found = self.units.after(self.text, tail.end)
        if found is None:
            return None
        if tail.counter and len(found.word) == 1 and _LETTER_OF_WORD.match(self.text, found.end):
            return None  # 个社会组织 are no 社
        return self.units.head(self.text, found)

    def _second(self, first: Amount, tail: _Tail, clause: str) -> Amount | None:
        """Return the upper end of a range, where a number is the lower end of one."""
        end = first.end if tail.comparators else tail.end
        joined = _JOINED.match(self.text, end)
        if joined is None and _BETWEEN_BEFORE.search(clause):
            joined = _BETWEEN.match(self.text, end)
        if joined is None or first.form not in {"digits", "signs", "words"}:
            return None
        second = self.amounts.at(joined.end())
        if second is None and (head := self._head_after(joined.end())):
            second = self.amounts.at(head)
        if second is None or second.comparators:
            return None
        if _is_calendar(first.digits) and _is_calendar(second.digits):
            return None
        if _FROM.search(clause) and change.moves(clause):
            return None  # grew from 20 to 30
        if "-" not in joined[0] and "–" not in joined[0] and change.moves(clause) and tail.unit:
            return None  # fell 5.2% to 30%
        if tail.unit is not None:
            following = self._tail(second.end)
            if following.unit is None or following.unit.factors.keys() != tail.unit.factors.keys():
                return None
        return second if self._low(first, second) < second.value else None

    def _head_after(self, at: int) -> int | None:
        """Return where the number begins after a sign of money: $20-$30 million."""
        match = re.compile(r"[^\d\s]{1,4} ?(?=\d)").match(self.text, at)
        return match.end() if match and self.units.before(match[0]) else None

    def _low(self, first: Amount, second: Amount) -> Fraction:
        """Return the lower end of a range: 20 to 30 million, 2–3万."""
        return first.value * second.times if first.times == 1 else first.value

    # ---- what it is of

    def _of(
        self, amount: Amount, clause: str, tail: _Tail, comparators: AbstractSet[str]
    ) -> Figure | None:
        """Return the figure of a number; None when it is not one."""
        ranks = self.units.of_kind("rank")
        start, end = amount.start, tail.end
        beside = clause.rstrip(" -")
        if lexicon.RANK_PREFIX.before(beside) or beside.endswith("#"):
            return Figure(amount.value, ranks, lexicon.EXACTLY, start, end, "rank")
        top = lexicon.TOP_SUFFIX.match(self.text, amount.end)
        best = top or _is_top(beside)
        if best and amount.value <= _MOST_BEST:
            tail.end = max(tail.end, top.end() if top else 0)
            return Figure(amount.value, ranks, frozenset({"<="}), start, end, "rank")
        if ending := _ORDINAL_END.match(self.text, amount.end):
            tail.end = ending.end()
            return Figure(amount.value, ranks, lexicon.EXACTLY, start, tail.end, "rank")
        if lexicon.MONTH.match(self.text, amount.end) or lexicon.DATED.before(beside):
            return self._calendar(start, end)
        if _is_calendar(amount.digits) and lexicon.IN_YEAR.before(beside):
            return self._calendar(start, end, amount.value)
        before = self.units.before(self._unbounded(clause[-_BOUNDED:]))
        unit = tail.unit
        if before and (unit is None or (unit.unit.money and before.unit.money)):
            if unit is None or before.unit.factors.keys() != unit.factors.keys():
                unit = replace(before, word=before.word)
        if unit is not None:
            return self._named(amount, clause, tail, unit, comparators)
        return self._unnamed(amount, clause, tail, comparators)

    def _unbounded(self, clause: str) -> str:
        """Return a clause without the bounding words at its end: 港幣約50億元."""
        match = _last_bound(clause)
        if match and match.end() == len(clause.rstrip(" ")):
            clause = clause[: match.start()]
        return _COPULA.sub("", clause)

    def _named(
        self,
        amount: Amount,
        clause: str,
        tail: _Tail,
        unit: Found,
        comparators: AbstractSet[str],
    ) -> Figure | None:
        """Return the figure of a number with a word for its unit."""
        factors: Factors = unit.factors
        if lexicon.YEAR.fullmatch(unit.word) and (
            _is_calendar(amount.digits) or lexicon.ERA.before(clause.rstrip(" "))
        ):
            return self._calendar(amount.start, tail.end, amount.value)
        if lexicon.YEAR.fullmatch(unit.word) and self.text[tail.end : tail.end + 1] == "半":
            amount = replace(amount, value=amount.value + Fraction(1, 2))  # 两年半
            tail.end += 1
        if unit.word in lexicon.PLACES:
            ranks = self.units.of_kind("rank")
            placed = (
                self.language == "ja"
                or unit.word not in _OF_PEOPLE
                or lexicon.PLACED.before(clause.rstrip(" ")) is not None
            )
            factors = ranks
            if not placed or unit.word == "名":
                factors = self._counted(tail, clause, unit)
            elif placed:
                comparators = lexicon.NOTHING
        elif _COUNTER.fullmatch(unit.word):
            factors = self._counted(tail, clause, unit)
        return self._figure(
            amount.value, amount.start, tail.end, factors, comparators, of=unit.unit.also
        )

    def _counted(self, tail: _Tail, clause: str, counter: Found) -> Factors:
        """Return the units of what a counter counts: 12家社会组织, 会员86名."""
        noun = self.units.noun_after(self.text, tail.end)
        if noun and counter.word != "人":  # 500人以上の企業 are no 500 firms
            tail.end = noun.end
            return noun.factors
        ranks = self.units.of_kind("rank")
        own = {id_: factor for id_, factor in counter.factors.items() if id_ not in ranks}
        return {**own, **self.units.noun_before(clause)}

    def _unnamed(
        self, amount: Amount, clause: str, tail: _Tail, comparators: AbstractSet[str]
    ) -> Figure | None:
        """Return the figure of a number without a word for its unit beside it."""
        bounded = comparators - lexicon.ABOUT and not lexicon.OF_YEAR.before(clause.rstrip(" "))
        if _is_calendar(amount.digits) and not tail.counter and not bounded:
            return self._calendar(amount.start, tail.end, amount.value)
        if noun := self.units.noun_after(self.text, tail.end):
            tail.end = noun.end
            after = self._tail(noun.end, unit=False)
            tail.end = after.end
            comparators |= after.comparators
            return self._figure(
                amount.value, amount.start, tail.end, noun.factors, comparators, of=noun.unit.also
            )
        unknown = (
            "" if _GRADE.search(self.text, 0, tail.end) else nouns.unknown(self.text, tail.end)
        )
        before = self.units.noun_before(clause)
        if before and (tail.counter or not unknown):
            return self._figure(amount.value, amount.start, tail.end, before, comparators)
        scale = _SCALE.fullmatch(self.text, amount.start, amount.end) is not None
        if unknown and not scale:
            if amount.form == "signs" and not tail.counter:
                return None  # 唯一的, 一体
            return self._figure(amount.value, amount.start, tail.end, {}, comparators, unknown=unknown)
        if amount.form != "digits" and not tail.counter and amount.value < _MONEY_FROM:
            if amount.form == "signs" or amount.value < 100:  # noqa: PLR2004
                return None  # 之三, one: words, not figures
        counts: Factors = self.units.of_kind("count")
        if self._foreign_sign(amount.start):
            counts = {}
        elif amount.value >= _MONEY_FROM and not tail.counter:
            counts = {**counts, **self.units.of_kind("money")}
        return self._figure(amount.value, amount.start, tail.end, counts, comparators)

    def _foreign_sign(self, start: int) -> bool:
        """Return whether a sign of money that nothing is known of stands before a number."""
        head = self.text[:start].rstrip(" ")[-1:]
        return bool(head) and unicodedata.category(head) == "Sc"

    def _calendar(self, start: int, end: int, year: Fraction = Fraction(0)) -> Figure:
        years = self.units.of_kind("year") if year else {}
        return Figure(year, years, lexicon.EXACTLY, start, end, "date")

    def _figure(
        self,
        value: Fraction,
        start: int,
        end: int,
        factors: Factors,
        comparators: AbstractSet[str],
        *,
        of: str = "",
        unknown: str = "",
    ) -> Figure:
        """Return a figure with its direction."""
        comparators = comparators or lexicon.EXACTLY
        if change.falls(self._clause(start), self.text[start:end], self.text[end : end + 60]):
            value = -value
            comparators = frozenset(each.translate(_FLIPPED) for each in comparators)
        return Figure(value, factors, comparators, start, end, "" if factors else of, unknown)

    def _add(self, figure: Figure, end: int, *, moves: bool = True) -> int:
        self.found.append(figure)
        if moves:
            self.before = end
        return end


@lru_cache(maxsize=64)
def _last_bound(clause: str) -> re.Match[str] | None:
    """Return the last word in a clause that bounds a number behind it."""
    last = None
    end = 0
    for start in _BOUND.finditer(clause):
        if start.start() >= end and (match := _BEFORE.match(clause, start.start())):
            last, end = match, match.end()
    return last


def _one_quantity(figure: Figure, other: Figure) -> bool:
    """Return whether one of two figures is the other one converted: 7,300 mu (486.6 hectares)."""
    same = bool(figure.factors) and figure.factors.keys() == other.factors.keys()
    return same and _is_converted(figure) != _is_converted(other)


def _is_converted(figure: Figure) -> bool:
    return any(map(figure.converted, figure.factors))


def _is_calendar(digits: str) -> bool:
    return len(digits) == 4 and digits.isdecimal() and int(digits) in _CALENDAR  # noqa: PLR2004


def _ends(number: Fraction) -> bool:
    """Return whether the decimals of a number come to an end; those of one third do not."""
    return 10**64 % number.denominator == 0


def _is_top(before: str) -> bool:
    """Return whether words before a number make it that of the best."""
    head = before.rstrip(" -")
    return lexicon.TOP_PREFIX.before(head) is not None and not lexicon.NO_TOP.before(head)


def _skip_blank(text: str, at: int) -> int:
    return at + (text[at : at + 1] == " ")
