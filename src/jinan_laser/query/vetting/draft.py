"""The figures of a draft as it is read, each with what stands around it."""

import re
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from jinan_laser.query.vetting.context import Around, Context
from jinan_laser.query.vetting.terms import TermReader
from jinan_laser.query.vetting.unnumbered import is_figure, masked, written_in
from jinan_laser.store.drafts import Passage, passages
from jinan_laser.store.printed.figure import Figure
from jinan_laser.store.printed.figures import figures
from jinan_laser.store.printed.units import UnitWords
from jinan_laser.store.texts import sentences

_SENTENCES_BEFORE = 3
_LAST_LETTERS = 300  # of the paragraph before
_KANA = re.compile("[\u3041-\u30ff]")
_CLAUSE = re.compile(r"[;；,，、。|]")
_CLAUSE_BEFORE = re.compile(r"[;；,，。]")

Sentences = Sequence[tuple[int, int]]


class Told(NamedTuple):
    """A figure of a passage, and what stands around it.

    Attributes:
        figure: it, with its place in the passage.
        context: what stands around it.
        passage: where it stands.
        text: the passage without what has digits and is no figure.
    """

    figure: Figure
    context: Context
    passage: Passage
    text: str


class DraftReader:
    """Reads drafts with the units and names of a base."""

    def __init__(
        self, units: UnitWords, terms: TermReader, matters: Callable[[Figure, str], bool]
    ) -> None:
        """Make a reader.

        Args:
            units: the words of units.
            terms: reads names, notions and words.
            matters: whether a figure of a text may be told of; it asks for nothing around others.
        """
        self._units = units
        self._terms = terms
        self._matters = matters

    def read(self, draft: str, name: str) -> Iterator[Told]:
        """Yield the figures of a draft, in its order; the name of its file tells HTML."""
        headings: dict[int, str] = {}
        last = ""  # the paragraph before
        head = ""  # the first row of a table
        japanese = _KANA.search(draft) is not None
        for passage in passages(draft, name):
            if passage.kind != "row" or passage.level or not head:
                head = passage.text if passage.kind == "row" else ""
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
    ) -> Iterator[Told]:
        text = masked(passage.text)
        language = written_in(text, japanese=japanese)
        found = [
            each
            for each in figures(text, language, self._units, conversions=True)
            if is_figure(each, text)
        ]
        told = [each for each in found if self._matters(each, text)]
        if not told:
            return
        ranges = sentences(text)
        first = max(0, _of(ranges, told[0].start) - _SENTENCES_BEFORE)
        last_end = max(told[-1].end, ranges[_of(ranges, told[-1].start)][1])
        around = Around(
            names=self._terms.names,
            placed=self._terms.placed(text, ranges[first][0], last_end),
            last=self._terms.terms(last[-_LAST_LETTERS:]),
            above=self._terms.terms(above if above != passage.text else ""),
            head=frozenset(),
        )
        heads = self._heads(head if head != passage.text else "", text)
        starts = {each.start for each in told}
        place = 0
        for number, figure in enumerate(found):
            while place < len(ranges) - 1 and ranges[place][1] <= figure.start:
                place += 1
            if figure.start not in starts:
                continue
            start, end = ranges[place]
            left = max(start, found[number - 1].end if number else 0)
            right = min(end, found[number + 1].start if number + 1 < len(found) else end)
            if cut := _CLAUSE.search(text, figure.end, right):
                right = cut.start()
            right = max(right, figure.end)
            clause = left
            for cut in _CLAUSE_BEFORE.finditer(text, left, figure.start):
                clause = cut.end()
            before = ranges[max(0, place - _SENTENCES_BEFORE) : place]
            above_it = heads[text.count("|", 0, figure.start) if len(heads) > 1 else 0]
            context = around._replace(head=above_it).context(
                before, (start, left, clause, right, end)
            )
            yield Told(figure, context, passage, text)

    def _heads(self, head: str, text: str) -> list[AbstractSet[str]]:
        """Return what the first row of a table says of each cell of another, by its number.

        That is what stands above the cell, and what all first cells are. Of rows that have not
        as many cells, all is said of all: there is one item.
        """
        cells = head.split("|")
        if len(cells) == 1 or len(cells) != text.count("|") + 1:
            return [self._terms.terms(head)]
        said = [self._terms.terms(cell) for cell in cells]
        return [said[1] | own for own in said]


def _of(ranges: Sentences, place: int) -> int:
    """Return the number of the sentence in which something stands."""
    return next(n for n, (_, end) in enumerate(ranges) if place < end)
