"""What stands around a figure: terms, each with a weight by where it stands."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

# A term is a notion, a name or the stem of a word; names and words are marked as such.
NAME, WORD = "N:", "w:"
# How much a word weighs by where it stands.
NEAR, BESIDE, SENTENCE, CARRIED, REST, ABOVE, BEFORE, TITLE, LAST = (
    1.0,
    0.85,
    0.75,
    0.7,
    0.6,
    0.5,
    0.35,
    0.3,
    0.25,
)

Terms = Mapping[str, float]


def is_name(term: str) -> bool:
    """Return whether a term is a name of a place, a company, a park."""
    return term.startswith(NAME)


class Context:
    """What stands around a figure.

    Attributes:
        terms: each term, with the weight of the nearest place where it stands.
        names: the names among them.
        near_names: those in the clause of the figure itself.
        close_names: those between the figure and the one before.
        said_names: those in its sentence up to the clause.
        named: whether one stands in the sentence up to the clause.
        close: all other terms in the clause that may speak against a fact.
    """

    __slots__ = ("close", "close_names", "named", "names", "near_names", "said_names", "terms")

    def __init__(self, terms: Terms, *, named: bool) -> None:
        self.terms = terms
        self.named = named
        self.names = {term for term in terms if is_name(term)}
        self.near_names = {term for term in self.names if terms[term] >= NEAR}
        self.close_names = {term for term in self.names if terms[term] >= BESIDE}
        self.said_names = {term for term in self.names if terms[term] >= SENTENCE}
        self.close = {
            term
            for term, weight in terms.items()
            if weight >= NEAR and not term.startswith((NAME, WORD))
        }


class Around(NamedTuple):
    """What a passage says, and what stands above and before it."""

    terms: Sequence[tuple[int, str]]
    last: AbstractSet[str]
    above: AbstractSet[str]
    head: AbstractSet[str]

    def context(
        self, before: Sequence[tuple[int, int]], places: tuple[int, int, int, int, int]
    ) -> Context:
        """Return the terms around a figure, each with the weight of the nearest place.

        Args:
            before: where the sentences before its own begin and end.
            places: where its sentence begins, the figure before ends, its clause begins and ends,
                its sentence ends.
        """
        start, left, clause, right, end = places
        context: dict[str, float] = {}
        for terms, weight in ((self.last, LAST), (self.above, TITLE), (self.head, ABOVE)):
            for term in terms:
                context[term] = max(weight, context.get(term, 0.0))
        named: frozenset[str] = frozenset()  # in the nearest sentence before that has a name
        for far, (first, stop) in enumerate(reversed(before)):
            said = self._between(first, stop)
            named = named or frozenset(filter(is_name, said))
            for term in said:
                context[term] = max(BEFORE * 0.9**far, context.get(term, 0.0))
        here = False
        for first, stop, weight in (
            (right, end, REST),
            (start, left, SENTENCE),
            (left, clause, BESIDE),
            (clause, right, NEAR),
        ):
            for term in self._between(first, stop):
                context[term] = max(weight, context.get(term, 0.0))
                here = here or (weight > REST and is_name(term))
        if here:
            return Context(context, named=True)
        carried = ((named, CARRIED), (self.last, ABOVE), (self.above, ABOVE))
        for terms, weight in carried:  # it goes on about what was named before
            if names := list(filter(is_name, terms)):
                context.update({name: max(weight, context[name]) for name in names})
                break
        return Context(context, named=False)

    def _between(self, start: int, end: int) -> list[str]:
        first = bisect_left(self.terms, (start, ""))
        last = bisect_left(self.terms, (end, ""))
        return [term for _, term in self.terms[first:last]]
