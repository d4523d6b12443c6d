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
_FARTHER = 0.9  # how much of that is left with each sentence further back

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
        named_as: how well those are named that were asked for, by the number of their names.
    """

    __slots__ = (
        *("close", "close_names", "named", "named_as", "names", "near_names", "said_names"),
        "terms",
    )

    def __init__(self, terms: Terms, known: frozenset[str], *said: Sequence[str]) -> None:
        """Tell the names among some terms.

        Args:
            terms: all terms.
            known: all names that there are.
            said: the terms of the clause, from the figure before on, from the sentence on.
        """
        near, beside, sentence = said
        self.terms = terms
        self.names = known.intersection(terms)
        self.near_names = known.intersection(near)
        self.close_names = self.near_names.union(known.intersection(beside))
        self.said_names = self.close_names.union(known.intersection(sentence))
        self.named = bool(self.said_names)
        self.named_as: dict[int, float] = {}
        self.close = frozenset(term for term in near if not term.startswith((NAME, WORD)))


class Placed:
    """The terms of a text, each with its place, in its order."""

    __slots__ = ("places", "terms")

    def __init__(self, places: Sequence[int], terms: Sequence[str]) -> None:
        self.places = places
        self.terms = terms

    def between(self, start: int, end: int) -> Sequence[str]:
        """Return the terms from one place up to another."""
        return self.terms[bisect_left(self.places, start) : bisect_left(self.places, end)]


class Around(NamedTuple):
    """What a passage says, and what stands above and before it.

    Attributes:
        names: all names that there are.
        placed: the terms of the passage.
        last: those of the paragraph before.
        above: those of the headings.
        head: those above the cell in the first row of the table.
    """

    names: frozenset[str]
    placed: Placed
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
        between = self.placed.between
        earlier = [between(*sentence) for sentence in reversed(before)]
        rest, said = between(right, end), between(start, left)
        beside, near = between(left, clause), between(clause, right)
        weighed = [
            *((BEFORE * _FARTHER**far, terms) for far, terms in enumerate(earlier)),
            *((LAST, self.last), (TITLE, self.above), (ABOVE, self.head)),
            *((REST, rest), (SENTENCE, said), (BESIDE, beside), (NEAR, near)),
        ]
        terms: dict[str, float] = {}
        for weight, some in sorted(weighed, key=_weight):  # of two places the nearer one counts
            terms.update(dict.fromkeys(some, weight))
        context = Context(terms, self.names, near, beside, said)
        if not context.named:
            carried = (*((CARRIED, each) for each in earlier), (ABOVE, self.last))
            for weight, some in (*carried, (ABOVE, self.above)):
                # It goes on about what was named before.
                if names := self.names.intersection(some):
                    terms.update({name: max(weight, terms[name]) for name in names})
                    break
        return context


def _weight(weighed: tuple[float, object]) -> float:
    return weighed[0]
