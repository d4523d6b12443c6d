"""Vet: hold each figure of a draft to the facts of a base."""

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Literal, NamedTuple

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.model.vocabulary import Verdict
from jinan_laser.query.evidence import evidence
from jinan_laser.query.likeness import (
    ABOVE,
    BEFORE,
    BESIDE,
    CARRIED,
    LAST,
    NEAR,
    REST,
    SENTENCE,
    TITLE,
    Likeness,
    is_name,
)
from jinan_laser.query.notions import notion_words
from jinan_laser.query.unnumbered import is_figure, masked, says_of_what, written_in
from jinan_laser.store.drafts import Passage, passages
from jinan_laser.store.printed.figures import Figure, figures
from jinan_laser.store.printed.folded import plain
from jinan_laser.store.printed.units import Factors, UnitWords
from jinan_laser.store.sentences import sentences

Finding = Verdict | Literal["differs", "unknown"]

_LIKELY = 0.55  # from here on a figure that a fact has is that fact's
_LIKELY_OF_BARE = 0.8  # a number that does not say of what
_SURE = 0.85  # from here on another figure of the same unit differs
_SURE_AFTER = 1.15  # where nothing is named in the sentence itself
_SURE_OF_NAMELESS = 1.05
_AS_LIKELY = 0.05
NAMED = "something is named"
_ROUNDED = Fraction(1, 50)  # what is further off is another figure, however it is written
_SMALLEST_DIGIT = Fraction(1, 10**4)
_BELOW, _ABOVE = {"<", "<="}, {">", ">="}
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
        self.by_unit: dict[str, list[Fact]] = {}
        for fact in base.facts.values():
            if fact.unit is not None and base.headline(fact).value is not None:
                self.by_unit.setdefault(fact.unit, []).append(fact)
        self.shares = self.units.shares()
        self.by_notion = _units_by_notion(base)

    def vet(self, draft: str, name: str) -> Iterator[Vetted]:
        headings: dict[int, str] = {}
        last = ""  # the paragraph before
        head = ""  # the first row of a table
        japanese = re.search("[\u3041-\u30ff]", draft) is not None
        for passage in passages(draft, name):
            if passage.kind == "row":
                head = head or passage.text
            else:
                head = ""
            above = " ; ".join(headings.values())
            yield from self._passage(draft, passage, above, head, last, japanese=japanese)
            if passage.kind == "heading":
                headings = {k: v for k, v in headings.items() if k < passage.level}
                headings[passage.level] = passage.text
                last = ""
            elif passage.kind == "text":
                last = passage.text

    def _passage(  # noqa: PLR0913
        self, draft: str, passage: Passage, above: str, head: str, last: str, *, japanese: bool
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
        ranges = sentences(text)
        place = 0
        for number, figure in enumerate(found):
            while place < len(ranges) - 1 and ranges[place][1] <= figure.start:
                place += 1
            start, end = ranges[place] if ranges else (0, len(text))
            left = max(start, found[number - 1].end if number else 0)
            right = min(end, found[number + 1].start if number + 1 < len(found) else end)
            if cut := _CLAUSE.search(text, figure.end, right):
                right = cut.start()
            clause = max((cut.end() for cut in _CLAUSE_BEFORE.finditer(text, left, figure.start)), default=left)
            context = self._context(
                near=(text[clause : figure.start], text[figure.start : max(right, figure.end)]),
                beside=text[left:clause],
                clauses=text[start : max(right, figure.end)],
                rest=text[max(right, figure.end) : end],
                before=[text[a:b] for a, b in reversed(ranges[:place])][:3],
                last=last[-300:],
                above=above if above != passage.text else "",
                head=head if head != passage.text else "",
            )
            if judged := self._judged(figure, context, text):
                stop = judged.end
                yield judged._replace(
                    start=passage.place(judged.start),
                    end=passage.place(stop - 1) + 1,
                    text=passage.text[judged.start : stop],
                )

    def _context(
        self,
        *,
        near: tuple[str, str],
        beside: str,
        clauses: str,
        rest: str,
        before: Sequence[str],
        last: str,
        above: str,
        head: str,
    ) -> Mapping[str, float]:
        """Return the terms around a figure, each with the weight of the nearest place."""
        context: dict[str, float] = {}
        terms = self.likeness.terms
        layers = [(near[0], NEAR), (near[1], NEAR), (beside, BESIDE), (clauses, SENTENCE), (rest, REST), (head, ABOVE)]
        layers += [(each, BEFORE * 0.9**far) for far, each in enumerate(before)]
        layers += [(last, LAST)]
        layers += [(above, TITLE)]
        for text, weight in layers:
            for term in terms(text):
                context[term] = max(weight, context.get(term, 0.0))
        if any(map(is_name, terms(clauses))):
            context[NAMED] = 0.0
        else:  # then it goes on about what was named before
            for text, weight in (*((each, CARRIED) for each in before), (last, ABOVE), (above, ABOVE)):
                if names := [term for term in terms(text) if is_name(term)]:
                    context.update({name: max(weight, context[name]) for name in names})
                    break
        return context

    def _judged(self, figure: Figure, context: Mapping[str, float], text: str) -> Vetted | None:
        """Return what the base knows of a figure; None where it then counts as none."""
        factors = self._factors(figure)
        candidates = sorted(
            self._candidates(figure, factors, context), key=lambda each: -each.score
        )
        known = says_of_what(figure, text, self.base.units)
        equal = [each for each in candidates if each.equal and self._likely(each, context, known)]
        other = [each for each in candidates if not each.equal and self._sure(each, context)]
        best = equal[0] if equal else other[0] if other and (known or self._is_rank(other[0])) else None
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

    def _factors(self, figure: Figure) -> Factors:
        """Return the units that a figure may be of; millions of nothing may be money as well."""
        factors = figure.factors or self.by_notion.get(_notion(figure.unknown), {})
        counts = all(self.base.units[unit].kind == "count" for unit in factors)
        if factors and counts and figure.factors and abs(figure.printed) >= _MONEY_FROM:
            return {**factors, **self.units.of_kind("money")}
        return factors

    def _likely(self, each: _Candidate, context: Mapping[str, float], known: bool) -> bool:
        """Return whether a figure that a fact has is likely enough that fact's."""
        if self._is_rank(each) and not self.likeness.tells_of(each.fact.id, context):
            return False
        return each.score >= (_LIKELY if known or self._is_rank(each) else _LIKELY_OF_BARE)

    def _sure(self, each: _Candidate, context: Mapping[str, float]) -> bool:
        """Return whether a text speaks so clearly of a fact that another figure differs."""
        if self._is_rank(each) and not self.likeness.tells_of(each.fact.id, context):
            return False
        if not self.likeness.own_names(each.fact.id):
            return each.score >= _SURE_OF_NAMELESS
        return each.score >= (_SURE if NAMED in context else _SURE_AFTER)

    def _is_rank(self, each: _Candidate) -> bool:
        return self.base.units[each.unit].kind == "rank"

    def _candidates(
        self, figure: Figure, factors: Factors, context: Mapping[str, float]
    ) -> Iterator[_Candidate]:
        for unit, factor in factors.items():
            if self.base.units[unit].kind == "year":
                continue
            for fact in self.by_unit.get(unit, ()):
                equal = self._equal(figure, figure.printed * factor, fact)
                yield _Candidate(fact, unit, equal, self.likeness.score(fact.id, context, share=unit in self.shares))

    def _equal(self, figure: Figure, amount: Fraction, fact: Fact) -> bool:
        """Return whether a figure is that of a fact, as exactly as it is written."""
        headline = self.base.headline(fact)
        value = Fraction(str(headline.value))
        if abs(amount - value) > min(_rounding(figure, amount), abs(value) * _ROUNDED):
            return False
        said = figure.comparators
        against = {">": _BELOW, ">=": _BELOW, "<": _ABOVE, "<=": _ABOVE}.get(
            str(headline.comparator), set()
        )
        return not (said and said <= against)


def _rounding(figure: Figure, amount: Fraction) -> Fraction:
    """Return how far off a figure may be by how it is written.

    67,000 may be off by 500; decimals may be cut off as well: 6.6 by 0.1.
    """
    printed = abs(figure.printed)
    if not printed:
        return Fraction(0)
    digit = Fraction(1)  # what the last digit that is not zero counts
    while printed % digit and digit > _SMALLEST_DIGIT:
        digit /= 10
    while digit >= 1 and printed % (digit * 10) == 0:
        digit *= 10
    return abs(amount) * (digit if digit < 1 else digit / 2) / printed


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
    if figure.unknown and (word := re.compile(r" ?[^\W\d_]+").match(text, figure.end)):
        first = figure.unknown.split(" ", 1)[0]
        if text[word.start() : word.start() + 1] == " " or word[0].isascii():
            return word.end()
        return min(word.end(), figure.end + min(2, len(first)))
    return figure.end
