"""Vet: hold each figure of a draft to the facts of a base."""

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from fractions import Fraction
from typing import Literal, NamedTuple

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.model.vocabulary import Verdict
from jinan_laser.query.context import Around, Context
from jinan_laser.query.evidence import evidence
from jinan_laser.query.likeness import Likeness
from jinan_laser.query.notions import notion_words
from jinan_laser.query.unnumbered import is_figure, masked, says_of_what, written_in
from jinan_laser.store.drafts import Passage, passages
from jinan_laser.store.printed.figure import Figure
from jinan_laser.store.printed.figures import figures
from jinan_laser.store.printed.folded import plain
from jinan_laser.store.printed.units import Factors, UnitWords
from jinan_laser.store.printed.words import pattern
from jinan_laser.store.sentences import sentences

Finding = Verdict | Literal["differs", "unknown"]

_LIKELY = 0.48  # from here on a figure that a fact has is that fact's
_LIKELY_OF_BARE = 0.72  # a number that does not say of what
_SURE = 0.78  # from here on another figure of the same unit differs
_SURE_AFTER = 1.08  # where nothing is named in the sentence itself
_SURE_OF_NAMELESS = 0.97
_AS_LIKELY = 0.05
_SENTENCES_BEFORE = 3
_LAST_LETTERS = 300
_NOISE = 1e-9
_ROUNDED = 1 / 50  # what is further off is another figure, however it is written
_BELOW, _OVER = frozenset({"<", "<="}), frozenset({">", ">="})
# By how a fact bounds the truth: the words around a figure that say the opposite.
_AGAINST = {">": _BELOW, ">=": _BELOW, "<": _OVER, "<=": _OVER}
_LETTERS = re.compile(r"[^\W\d_]+")
_COUNTED = pattern(r" ?(?:(?![\d_])\w)+")  # the word for what is counted
_CLAUSE = re.compile(r"[;；,，、。|]")
_CLAUSE_BEFORE = re.compile(r"[;；,，。]")
_MOST_CANDIDATES = 5
_MONEY_FROM = 10**6


class Vetted(NamedTuple):
    """A figure of a draft, and what the base knows of it.

    Attributes:
        start: where it begins in the draft, in characters from 0.
        end: where it ends, its unit included.
        text: it as it stands there.
        finding: the verdict of its fact; "differs" where the fact has another figure; "unknown".
        fact: the fact; None when it is unknown.
        candidates: the likeliest facts, likeliest first.
        figure: it as the reader understood it.
        unit: the unit of the fact; of an unknown figure, the first that it could be of.
        value: how much it is in that unit; without one, as printed.
        why: the names and notions around it that speak of the fact, those that tell most first.
    """

    start: int
    end: int
    text: str
    finding: Finding
    fact: str | None
    candidates: tuple[str, ...]
    figure: Figure
    unit: str | None
    value: Fraction
    why: tuple[str, ...] = ()


class _Candidate(NamedTuple):
    fact: Fact
    unit: str
    equal: bool  # its headline's figure
    score: float


def vet(base: FactBase, draft: str, name: str = "") -> Iterator[Vetted]:
    """Yield the figures of a draft, in its order.

    Args:
        base: the fact base.
        draft: text, Markdown or HTML.
        name: the name of its file; it tells HTML from other text.
    """
    yield from _Reader(base).vet(draft, name)


class _Reader:
    def __init__(self, base: FactBase) -> None:
        self.base = base
        self.units = UnitWords(base.units)
        self.likeness = Likeness(base)
        self.by_unit: dict[str, list[tuple[Fact, float, AbstractSet[str]]]] = {}
        for fact in base.facts.values():
            headline = base.headline(fact)
            if fact.unit is None or headline.value is None or headline.comparator is None:
                continue
            if base.units[fact.unit].kind != "year":  # a year says when, not how much
                against = _AGAINST.get(headline.comparator, frozenset())
                self.by_unit.setdefault(fact.unit, []).append((fact, headline.value, against))
        self.shares = self.units.shares()
        self.by_notion = _units_by_notion(base)

    def vet(self, draft: str, name: str) -> Iterator[Vetted]:
        headings: dict[int, str] = {}
        last = ""  # the paragraph before
        head = ""  # the first row of a table
        japanese = re.search("[\u3041-\u30ff]", draft) is not None
        for passage in passages(draft, name):
            head = head or passage.text if passage.kind == "row" else ""
            above = " ; ".join(headings.values())
            yield from self._passage(passage, above, head, last, japanese=japanese)
            if passage.kind == "heading":
                headings = {k: v for k, v in headings.items() if k < passage.level}
                headings[passage.level] = passage.text
                last = ""
            elif passage.kind == "text":
                last = passage.text

    def _passage(
        self, passage: Passage, above: str, head: str, last: str, *, japanese: bool
    ) -> Iterator[Vetted]:
        text = masked(passage.text)
        language = written_in(text, japanese=japanese)
        found = [
            each
            for each in figures(text, language, self.units, conversions=True)
            if is_figure(each, text)
        ]
        if not found:
            return
        ranges = sentences(text) or [(0, len(text))]
        around = Around(
            terms=self.likeness.placed(text),
            last=self.likeness.terms(last[-_LAST_LETTERS:]),
            above=self.likeness.terms(above if above != passage.text else ""),
            head=self.likeness.terms(head if head != passage.text else ""),
        )
        place = 0
        for number, figure in enumerate(found):
            while place < len(ranges) - 1 and ranges[place][1] <= figure.start:
                place += 1
            start, end = ranges[place]
            left = max(start, found[number - 1].end if number else 0)
            right = min(end, found[number + 1].start if number + 1 < len(found) else end)
            if cut := _CLAUSE.search(text, figure.end, right):
                right = cut.start()
            right = max(right, figure.end)
            cuts = [cut.end() for cut in _CLAUSE_BEFORE.finditer(text, left, figure.start)]
            clause = cuts[-1] if cuts else left
            before = ranges[max(0, place - _SENTENCES_BEFORE) : place]
            context = around.context(before, (start, left, clause, right, end))
            if judged := self._judged(figure, context, text):
                first = judged.start - (text[judged.start - 1 : judged.start] == "第")
                yield judged._replace(
                    start=passage.place(first),
                    end=passage.place(judged.end - 1) + 1,
                    text=passage.text[first : judged.end],
                )

    def _judged(self, figure: Figure, context: Context, text: str) -> Vetted | None:
        """Return what the base knows of a figure; None where it then counts as none."""
        factors = self._factors(figure, plain(text[figure.start : figure.end]))
        candidates = sorted(
            self._candidates(figure, factors, context), key=lambda each: -each.score
        )
        known = says_of_what(figure, text, self.base.units)
        equal = [
            each for each in candidates if each.equal and self._likely(each, context, known=known)
        ]
        other = [each for each in candidates if not each.equal and self._sure(each, context)]
        best = (
            equal[0]
            if equal
            else other[0]
            if other and (known or self._is_rank(other[0]))
            else None
        )
        if known and equal and other and other[0].score > equal[0].score + 0.5:
            best = other[0]
        end = _end(figure, text)
        if best is None:
            if not known:
                return None
            unit = next(iter(factors), None)
            return Vetted(
                figure.start, end, "", "unknown", None, (), figure, unit,
                figure.printed * (factors[unit] if unit else 1),
            )  # fmt: skip
        same = [each for each in candidates if each.equal == best.equal]
        listed = [each.fact.id for each in same if each.score > best.score - _AS_LIKELY]
        finding: Finding = evidence(self.base, best.fact).verdict if best.equal else "differs"
        return Vetted(
            figure.start,
            end,
            "",
            finding,
            best.fact.id,
            tuple(dict.fromkeys([best.fact.id, *listed]))[:_MOST_CANDIDATES],
            figure,
            best.unit,
            figure.printed * factors[best.unit],
            self.likeness.shared(best.fact.id, context),
        )

    def _has_unit(self, written: str) -> bool:
        """Return whether a word for a unit stands in a figure."""
        words = (match.start() for match in _LETTERS.finditer(written))
        return any(self.units.after(written, at) for at in words)

    def _factors(self, figure: Figure, written: str) -> Factors:
        """Return the units that a figure may be of; millions of nothing may be money as well."""
        factors = figure.factors or self.by_notion.get(_notion(figure.unknown), {})
        counts = all(self.base.units[unit].kind == "count" for unit in factors)
        large = abs(figure.printed) >= _MONEY_FROM
        if counts and large and figure.factors and not self._has_unit(written):
            return {**factors, **self.units.of_kind("money")}
        return factors

    def _likely(self, each: _Candidate, context: Context, *, known: bool) -> bool:
        """Return whether a figure that a fact has is likely enough that fact's."""
        if self._is_rank(each) and not self.likeness.tells_of(each.fact.id, context):
            return False
        return each.score >= (_LIKELY if known or self._is_rank(each) else _LIKELY_OF_BARE)

    def _sure(self, each: _Candidate, context: Context) -> bool:
        """Return whether a text speaks so clearly of a fact that another figure differs."""
        if self._is_rank(each) and not self.likeness.tells_of(each.fact.id, context):
            return False
        if not self.likeness.profiles[each.fact.id].own:
            return each.score >= _SURE_OF_NAMELESS
        return each.score >= (_SURE if context.named else _SURE_AFTER)

    def _is_rank(self, each: _Candidate) -> bool:
        return self.base.units[each.unit].kind == "rank"

    def _candidates(
        self, figure: Figure, factors: Factors, context: Context
    ) -> Iterator[_Candidate]:
        rounding = _rounding(figure.printed)
        for unit, factor in factors.items():
            amount = figure.printed * factor
            spread = abs(float(amount)) * rounding
            for fact, value, against in self.by_unit.get(unit, ()):
                off = abs(float(amount) - value)
                near = off <= max(min(spread, abs(value) * _ROUNDED), abs(value) * _NOISE)
                equal = near and not (figure.comparators and figure.comparators <= against)
                score = self.likeness.score(fact.id, context, share=unit in self.shares)
                if score >= _LIKELY:
                    yield _Candidate(fact, unit, equal, score)


def _rounding(printed: Fraction) -> float:
    """Return what share of a figure it may be off by how it is written.

    67,000 may be off by 500; decimals may be cut off as well: 6.6 by 0.1.
    """
    if not printed:
        return 0.0
    printed = abs(printed)
    below = printed.denominator
    if below > 1:
        digits = next((places for places in range(1, 7) if 10**places % below == 0), 7)
        return float(Fraction(1, 10**digits) / printed)
    written = str(printed.numerator)
    digit = int("1" + "0" * (len(written) - len(written.rstrip("0"))))
    return digit / 2 / printed.numerator


def _units_by_notion(base: FactBase) -> Mapping[str, Factors]:
    """Return the units of a base by the notions of their words: countries, members."""
    found: dict[str, dict[str, Fraction]] = {}
    for unit in base.units.values():
        if unit.kind == "count":
            for word in unit.factors:
                if notion := _notion(word.rstrip("*")):
                    found.setdefault(notion, {})[unit.id] = Fraction(1)
    return found


def _notion(words: str) -> str:
    """Return the notion of the last of some words; "" for none."""
    bare = plain(words)
    for at in [0, *(match.end() for match in re.finditer(" ", bare))]:
        if meant := notion_words().at(bare, at):
            return meant.meaning
    return ""


def _end(figure: Figure, text: str) -> int:
    """Return where a figure ends with the word it counts, where nothing is known of that."""
    if figure.unknown and (word := _COUNTED.match(text, figure.end)):
        first = figure.unknown.split(" ", 1)[0]
        if text[word.start() : word.start() + 1] == " " or word[0].isascii():
            return word.end()
        return min(word.end(), figure.end + min(2, len(first)))
    return figure.end
