"""What a number is of: a unit of the base, a place in an order, a date, or nothing known."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from fractions import Fraction

from jinan_laser.store.printed import bounds, change, lexicon, nouns, places
from jinan_laser.store.printed.amounts import is_sign
from jinan_laser.store.printed.clauses import BESIDE, BOUNDED, Tail, Tails, without_bound
from jinan_laser.store.printed.figure import Amount, Figure, is_year
from jinan_laser.store.printed.ranks import placed
from jinan_laser.store.printed.units import Factors, Found, UnitWords
from jinan_laser.store.printed.words import begins, pattern

_OF_PEOPLE = ("位", "名")
_PERSONS = "員员者客生民手師师士工"  # with which words for people end
_SCALE = pattern("[百千万萬][万萬]?[亿億]")  # 千亿产业: the talk is of money
_GRADE = pattern("[级級]$")  # 千亿级产业: what it is of went before, or is understood
_COUNTER = pattern(r"[人名位家社間间户戶组組]")
_MONEY_FROM = 10**8  # a number without a unit word
_FEW = 100  # words such as "one" are seldom figures
_BEHIND = 60  # letters behind a figure that may say that it fell
_FLIPPED = str.maketrans("<>", "><")


@dataclass(slots=True)
class Counting:
    """Makes numbers between their words figures."""

    text: str
    language: str
    tails: Tails

    @property
    def units(self) -> UnitWords:
        """The words for units."""
        return self.tails.units

    def figure(
        self, amount: Amount, clause: str, tail: Tail, comparators: AbstractSet[str]
    ) -> Figure | None:
        """Return the figure of a number; None when it is not one."""
        start, end, beside = amount.start, tail.end, clause.rstrip(" -")
        if lexicon.MONTH.match(self.text, amount.end) or lexicon.DATED.before(beside):
            return self.calendar(start, end)
        if place := placed(self.text, self.units.of_kind("rank"), amount, clause, tail):
            return place
        if beside.rpartition(" ")[2] in nouns.NAMED:
            return None
        if is_year(amount.digits) and lexicon.IN_YEAR.before(beside):
            return self.calendar(start, end, amount.value)
        before = self.units.before(without_bound(clause[-BOUNDED:]))
        unit = tail.unit
        if before and (unit is None or (unit.unit.money and before.unit.money)):
            named = unit is not None and before.is_sign and len(unit.word) > 1
            unit = unit if named else before  # 港幣50億元 are no 元, "$5 Hong Kong dollars" no $
        if unit is not None:
            found = self._named(amount, clause, tail, unit, comparators)
        else:
            found = self._unnamed(amount, clause, tail, comparators)
        if found is None or found.of == "date":
            return found
        return self.directed(found, clause)

    def _named(
        self,
        amount: Amount,
        clause: str,
        tail: Tail,
        unit: Found,
        comparators: AbstractSet[str],
    ) -> Figure | None:
        """Return the figure of a number with a word for its unit."""
        factors: Factors = unit.factors
        ranks = self.units.of_kind("rank")
        year = lexicon.YEAR.fullmatch(unit.word) is not None
        if year and (is_year(amount.digits) or lexicon.ERA.before(clause.rstrip(" "))):
            return self.calendar(amount.start, tail.end, amount.value)
        if year and self.text[tail.end : tail.end + 1] == "半":
            amount = amount._replace(value=amount.value + Fraction(1, 2))  # 两年半
            tail.end += 1
        if unit.word in places.PLACES:
            placed = (
                self.language == "ja"
                or unit.word not in _OF_PEOPLE
                or places.PLACED.before(clause.rstrip(" ")) is not None
            )
            factors = ranks
            if not placed or unit.word == "名":
                factors = self._counted(tail, clause, unit)
            elif places.FROM_BELOW.search(clause):
                factors = {}
            elif placed:  # 10位以内
                comparators = bounds.AT_MOST if tail.comparators else bounds.NOTHING
        elif _COUNTER.fullmatch(unit.word):
            factors = self._counted(tail, clause, unit)
        if factors is not ranks and tail.end > unit.end:  # 300家企业以上
            behind = self.tails.at(tail.end, unit=False)
            tail.end, comparators = behind.end, comparators | behind.comparators
        of = unit.unit.also
        return Figure(amount.value, factors, comparators, amount.start, tail.end, of)

    def _counted(self, tail: Tail, clause: str, counter: Found) -> Factors:
        """Return the units of what a counter counts: 12家社会组织, 会员86名."""
        noun = self.units.noun_after(self.text, tail.end)
        person = noun is not None and noun.word[-1] in _PERSONS
        if noun and (counter.word != "人" or person):  # 500人以上の企業 are no 500 firms
            tail.end = noun.end
            return {**counter.factors, **noun.factors} if person else noun.factors
        ranks = self.units.of_kind("rank")
        own = {id_: factor for id_, factor in counter.factors.items() if id_ not in ranks}
        return {**own, **self.units.noun_before(clause)}

    def _unnamed(  # noqa: PLR0911 - one return for each sort of figure
        self, amount: Amount, clause: str, tail: Tail, comparators: AbstractSet[str]
    ) -> Figure | None:
        """Return the figure of a number without a word for its unit beside it."""
        if self.units.is_label(clause):
            return None
        bounded = comparators - bounds.ABOUT and not lexicon.OF_YEAR.before(clause.rstrip(" "))
        if is_year(amount.digits) and not tail.counter and not bounded:
            return self.calendar(amount.start, tail.end, amount.value)
        if noun := self.units.noun_after(self.text, tail.end):
            tail.end = noun.end
            after = self.tails.at(noun.end, unit=False)
            tail.end = after.end
            comparators |= after.comparators
            of = noun.unit.also
            return Figure(amount.value, noun.factors, comparators, amount.start, tail.end, of)
        unknown = (
            "" if _GRADE.search(self.text, 0, tail.end) else nouns.unknown(self.text, tail.end)
        )
        before = self.units.noun_before(clause)
        apart = self.text[tail.end : tail.end + 1] == "の"  # 人口120万の都市
        if before and (tail.counter or apart or not unknown):
            return Figure(amount.value, before, comparators, amount.start, tail.end)
        scale = _SCALE.fullmatch(self.text, amount.start, amount.end) is not None
        if unknown and not scale:
            if amount.form == "signs" and not tail.counter:
                return None  # 唯一的, 一体
            return Figure(amount.value, {}, comparators, amount.start, tail.end, unknown=unknown)
        least = {"digits": 0, "words": _FEW, "signs": _MONEY_FROM}[amount.form]
        if amount.value < least and not tail.counter:
            return None  # 之三, one: words, not figures
        counts: Factors = self.units.of_kind("count")
        if amount.value >= _MONEY_FROM and not tail.counter:
            counts = {**counts, **self._money(amount.start, tail.end)}
        elif is_sign(self.text, amount.start):
            counts = {}
        return Figure(amount.value, counts, comparators, amount.start, tail.end)

    def _money(self, start: int, end: int) -> Factors:
        """Return the units of money that a large number can be of by the words around it."""
        if is_sign(self.text, start):
            return {}
        last = min(len(self.text), end + BESIDE)
        for at in (*range(max(0, start - BESIDE), start), *range(end, last)):
            if begins(self.text, at):
                units = self.units.money_at(self.text, at)
                if units is not None:
                    return units
        return self.units.of_kind("money")

    def calendar(self, start: int, end: int, year: Fraction = Fraction(0)) -> Figure:
        """Return the figure of a date: of a year, or of nothing that a base has a unit for."""
        years = self.units.of_kind("year") if year else {}
        return Figure(year, years, bounds.EXACTLY, start, end, "date")

    def directed(self, figure: Figure, clause: str) -> Figure:
        """Return a figure of an amount with its direction: what fell is negative."""
        comparators = figure.comparators or bounds.EXACTLY
        value = figure.printed
        printed = self.text[figure.start : figure.end]
        if change.falls(clause, printed, self.text[figure.end : figure.end + _BEHIND]):
            value = -value
            comparators = frozenset(each.translate(_FLIPPED) for each in comparators)
        of = "" if figure.factors else figure.of
        return Figure(
            value, figure.factors, comparators, figure.start, figure.end, of, figure.unknown
        )
