"""Vet: hold each figure of a draft to the facts of a base."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal, NamedTuple

from jinan_laser.model.base import FactBase
from jinan_laser.model.vocabulary import Verdict
from jinan_laser.query.evidence import evidence
from jinan_laser.query.vetting.draft import DraftReader, Told
from jinan_laser.query.vetting.likeness import Likeness
from jinan_laser.query.vetting.meant import Choice, UnitsMeant
from jinan_laser.query.vetting.terms import TermReader
from jinan_laser.query.vetting.unnumbered import says_of_what
from jinan_laser.store.printed.figure import Figure
from jinan_laser.store.printed.units import UnitWords
from jinan_laser.store.printed.words import pattern

Finding = Verdict | Literal["differs", "unknown"]

_LONGEST_CODE = 8  # US$, RMB, and a blank
_COUNTED = pattern(r" ?(?:(?![\d_])\w)+")  # the word for what is counted


class Vetted(NamedTuple):
    """A figure of a draft, and what the base knows of it.

    Attributes:
        start: where it begins in the draft, money before it included, in characters from 0.
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


class Vetting:
    """Holds drafts to a base, of which it learns once by what each fact is known."""

    def __init__(self, base: FactBase) -> None:
        units = UnitWords(base.units)
        terms = TermReader(base)
        self._base = base
        self._reader = DraftReader(units, terms, self._matters)
        self._likeness = Likeness(base, terms)
        self._choice = Choice(base, self._likeness, units.shares())
        self._units = UnitsMeant(base, units)
        self._words = units

    def vet(self, draft: str, name: str = "") -> Iterator[Vetted]:
        """Yield the figures of a draft, in its order.

        Args:
            draft: text, Markdown or HTML.
            name: the name of its file; it tells HTML from other text.
        """
        for told in self._reader.read(draft, name):
            if vetted := self._vetted(told):
                yield vetted

    def _matters(self, figure: Figure, text: str) -> bool:
        """Return whether a figure may be told of, whatever stands around it."""
        known = says_of_what(figure, text, self._base.units)
        return known or self._choice.may_be(figure, self._units.of(figure, text))

    def _vetted(self, told: Told) -> Vetted | None:
        """Return what the base knows of a figure; None where it then counts as none."""
        figure, context, passage, text = told
        known = says_of_what(figure, text, self._base.units)
        factors = self._units.of(figure, text)
        meant = self._choice.of(figure, factors, context, known=known)
        if meant is None and not known:
            return None
        first = _start(figure, text, self._words)
        end = _end(figure, text)
        place = passage.place(first), passage.place(end - 1) + 1
        written = passage.text[first:end]
        if meant is None:
            unit = next(iter(factors), None)
            value = figure.printed * (factors[unit] if unit else 1)
            return Vetted(*place, written, "unknown", None, (), figure, unit, value)
        verdict = evidence(self._base, meant.fact).verdict
        return Vetted(
            *place,
            written,
            finding=verdict if meant.equal else "differs",
            fact=meant.fact.id,
            candidates=meant.candidates,
            figure=figure,
            unit=meant.unit,
            value=figure.printed * factors[meant.unit],
            why=self._likeness.shared(meant.fact.id, context),
        )


def _start(figure: Figure, text: str, units: UnitWords) -> int:
    """Return where a figure begins with what belongs to it: RMB 20 billion, $5 million, 第一."""
    start = figure.start
    if text[start - 1 : start] == "第":
        return start - 1
    before = units.before(text[max(0, start - _LONGEST_CODE) : start].lower())
    # 元 may as well end the figure before.
    if before and before.unit.money and (before.is_sign or before.word.isascii()):
        return len(text[:start].rstrip(" ")) - len(before.word)
    return start


def _end(figure: Figure, text: str) -> int:
    """Return where a figure ends with the word it counts, where nothing is known of that."""
    if figure.unknown and (word := _COUNTED.match(text, figure.end)):
        first = figure.unknown.partition(" ")[0]
        if text[word.start() : word.start() + 1] == " " or word[0].isascii():
            return word.end()
        return min(word.end(), figure.end + min(2, len(first)))
    return figure.end
