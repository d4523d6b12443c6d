"""What stands around a number, as far as it belongs to it: the clause before, the tail behind.

A tail is a unit, a counter, or words that bound the number.
"""

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from jinan_laser.store.printed import bounds, change, lexicon, nouns, places
from jinan_laser.store.printed.alternatives import Alternatives
from jinan_laser.store.printed.lexicon import heads
from jinan_laser.store.printed.units import Found, UnitWords
from jinan_laser.store.printed.words import Match, is_ideograph, pattern

BOUNDED = 40  # within these letters a word bounds a number
BESIDE = 20  # and within these it is beside it
_WINDOW = 120  # so far back may words stand that belong to a number
_LAST_END = re.compile(r"(?s:.*)[,;(:。!?…]")
_NO_END = heads(
    "approx, ca, c, no, rs, रु, min, max, руб"
    ", jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec"
)
_BEFORE = Alternatives(bounds.BEFORE)
_COPULA = "达達到为為是共计計有: "


def clause_before(text: str, first: int, start: int) -> str:
    """Return the words of the clause before a number that begins at a start.

    Args:
        text: the plain text.
        first: where the figure before it ended.
        start: where the number begins.
    """
    first = max(first, start - _WINDOW)
    if end_before := _LAST_END.match(text, first, start):
        first = end_before.end()
    while (end := text.find(". ", first, start)) >= 0:
        if _NO_END.before(text[first:end]):
            break
        first = end + 1
    return text[first:start]


@lru_cache(maxsize=64)
def last_bound(clause: str) -> Match[AbstractSet[str]] | None:
    """Return the last word in a clause that bounds a number behind it."""
    last = None
    for last in _BEFORE.words(clause):  # noqa: B007 - the last one is wanted
        pass
    return last


def bounds_before(
    clause: str, following: str, previous: AbstractSet[str] | None
) -> AbstractSet[str]:
    """Return what the last bounding word before a number says.

    None speaks across clauses; but one is said for all of a list: 约占全国的33%、全球的12%.

    Args:
        clause: what stands before the number.
        following: the first letter of the number.
        previous: what bounds the figure before it; None where there is none.
    """
    said: AbstractSet[str] = bounds.NOTHING
    near = clause[-BOUNDED:]
    if bound := last_bound(near):
        said = bound.meaning
    up_to = bounds.UP_TO.search(clause[-BESIDE:])
    if up_to and not (bound and bound.end == len(near.rstrip(" "))):  # набліжаецца да 300
        between = previous is not None and len(clause.strip(" –-")) == len("до")  # с 20 до 30
        risen = between or change.moves(clause) or bounds.REACHED.search(clause)
        said = bounds.NOTHING if risen else bounds.AT_MOST
    if not said and bounds.FROM_AT.search(clause[-BESIDE:]) and not change.moves(clause):
        said = bounds.FROM_OR_EXACTLY
    if clause.endswith("上") and following in "十百千万萬亿億":
        said = bounds.FROM  # 上千
    if not said and previous and clause.startswith("、"):
        said = previous - bounds.EXACTLY
    return said


def without_bound(clause: str) -> str:
    """Return a clause without the bounding word at its end: 港幣約50億元."""
    bound = last_bound(clause)
    if bound and bound.end == len(clause.rstrip(" ")):
        clause = clause[: bound.start]
    return clause.rstrip(_COPULA)


def is_bound(head: str) -> bool:
    """Return whether letters hold a word that bounds a number behind them."""
    return next(_BEFORE.all(head), None) is not None


def is_top(before: str) -> bool:
    """Return whether words before a number make it that of the best."""
    head = before.rstrip(" -")
    return places.TOP_PREFIX.before(head) is not None and not places.NO_TOP.before(head)


_AFTER = Alternatives(bounds.AFTER)
# "Up to" that is joined to a word, and what makes it "to": टक्क्यांपर्यंत खाली आली.
_LIMITED = "पर्यंत"
_MOVED = pattern(" (?:खाली|घस|कमी|घट|वाढ[लूत]|पोहोच|गेल|आल|वर)")
_PLACES = pattern("(?:[カか箇ヶヵ]所|つ)(?=の)")  # of any sort only where a noun follows
_DIGIT = re.compile(r" ?\d")
# Where a counter is part of another word: 300家庭, 5人前.
_NOT_COUNTED = pattern(
    "(?<=家)[庭长長属屬具电電族禽畜教居]|(?<=人)(?:前(?![後后])|乗)|(?<=年)(?:目(?!標)|ぶり|代)|(?<=[社人])目(?!前)"
)
_PER_YEAR = pattern(
    r" ?(?:/ ?(?:year|yr|年|год)|/a\b)| (?:a year|per year|per annum|annually|в год|ежегодно|у год"
    r"|штогод|سالانہ)\b(?= (?:or|и|або|سے))"
)


@dataclass(slots=True)
class Tail:
    """What follows a number: a unit, a counter, words that bound it, and its end."""

    end: int
    unit: Found | None = None
    counter: str = ""
    comparators: AbstractSet[str] = bounds.NOTHING


@dataclass(slots=True)
class Tails:
    """Reads what follows numbers in a plain text."""

    text: str
    units: UnitWords

    def at(self, at: int, *, unit: bool = True) -> Tail:
        """Read what follows a number, in either order: 5億元以上, 300+ companies."""
        tail = Tail(at)
        while True:
            if unit and tail.unit is None and (found := self._unit(tail)):
                tail.unit = found
                tail.end = found.end
                if found.word.endswith(_LIMITED) and not _MOVED.match(self.text, tail.end):
                    tail.comparators |= bounds.AT_MOST  # डॉलरपर्यंत
                if per := _PER_YEAR.match(self.text, tail.end):
                    tail.end = per.end()
            elif match := self._bound(tail.end):
                if bounds.ODD.search(self.text, match.start, match.end):
                    tail.comparators |= bounds.ABOUT
                tail.comparators |= match.meaning
                tail.end = match.end
            elif unit and not (tail.unit or tail.counter) and (counter := self._counter(tail.end)):
                tail.counter = counter[-1]
                tail.end += len(counter)
            else:
                return tail

    def _bound(self, at: int) -> Match[AbstractSet[str]] | None:
        """Return the word that bounds a number before it, perhaps behind blanks."""
        behind = self.text[at : at + 1].isspace() and _AFTER.at(self.text, at + 1)
        return behind or _AFTER.at(self.text, at)

    def _counter(self, at: int) -> str:
        """Return the letter that counts things of any sort behind a number, or nothing."""
        if places := _PLACES.match(self.text, at):
            return places[0]
        letters = self.text[at : at + 2].lstrip(" ")[:1]
        if letters and letters in lexicon.ANY_COUNT:
            return self.text[at : at + 1 + (self.text[at] == " ")]
        return ""

    def _unit(self, tail: Tail) -> Found | None:
        """Return the word for a unit that stands right after a number."""
        found = self.units.after(self.text, tail.end)
        if found is None or (found.is_sign and _DIGIT.match(self.text, found.end)):
            return None  # "300 for $5"
        if len(found.word) == 1 and _NOT_COUNTED.match(self.text, found.end):
            return None
        if found.word == "元" and (more := self.units.after(self.text, found.end)):
            found = more if more.unit.money else found  # 億元新台幣
        if (
            tail.counter
            and len(found.word) == 1
            and is_ideograph(self.text[found.end : found.end + 1])
        ):
            return None  # 个社会组织 are no 社
        if tail.counter and nouns.is_part(self.text, found.end):
            return None  # 个国家级项目 are no countries
        hyphened = self.text[tail.end : tail.end + 1] == "-"  # a 20-country project
        return found if hyphened else self.units.head(self.text, found)
