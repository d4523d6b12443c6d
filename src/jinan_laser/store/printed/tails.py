"""What follows a number: a unit, a counter, words that bound it."""

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from jinan_laser.store.printed import bounds, lexicon, nouns
from jinan_laser.store.printed.alternatives import Alternatives
from jinan_laser.store.printed.units import Found, UnitWords
from jinan_laser.store.printed.words import Match, is_ideograph, pattern

_AFTER = Alternatives(bounds.AFTER)
# "Up to" that is joined to a word, and what makes it "to": टक्क्यांपर्यंत खाली आली.
_LIMITED = pattern("पर्यंत$")
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
                if _LIMITED.search(found.word) and not _MOVED.match(self.text, tail.end):
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
