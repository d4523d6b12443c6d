"""How likely a text speaks of a fact: by the names, notions and words that they share."""

from collections import Counter
from collections.abc import Iterable
from math import log

from jinan_laser.model.base import FactBase
from jinan_laser.query.vetting.context import (
    NAME,
    REST,
    SENTENCE,
    WORD,
    Context,
    Terms,
    is_name,
)
from jinan_laser.query.vetting.notions import CHANGE, OTHER_TRADE
from jinan_laser.query.vetting.profile import Profiles
from jinan_laser.query.vetting.terms import TermReader

_LEAST_OF_NAME = 2.0
_NAMED_IN_WORDS = 0.85


class Likeness:
    """Compares texts with the facts of a base."""

    def __init__(self, base: FactBase, terms: TermReader) -> None:
        read = Profiles(base, terms)
        self.profiles = {fact.id: read.of(fact) for fact in base.facts.values()}
        self._may_stand = read.may_stand
        facts = len(self.profiles)
        counts = Counter(term for each in self.profiles.values() for term in each.label)
        wider = Counter(term for each in self.profiles.values() for term in each.more)
        self._weights = {
            term: log(1 + facts / (1 + counts[term] + wider[term] / 4)) for term in wider
        }
        # Many facts are about the same: they share the number of those names.
        numbers: dict[tuple[tuple[frozenset[str], float], ...], int] = {}
        self._named_as = {
            fact: numbers.setdefault(profile.names, len(numbers))
            for fact, profile in self.profiles.items()
        }
        self._names_weighed = [
            tuple((*self._weighed(name), factor) for name, factor in names if name)
            for names in numbers
        ]
        self._labels_weighed = {
            fact: self._weighed(profile.label) for fact, profile in self.profiles.items()
        }

    def weight(self, term: str) -> float:
        """Return how much a term tells: what few facts share tells most, and names tell much."""
        weight = self._weights.get(term, 0.0)
        return max(weight, _LEAST_OF_NAME) if is_name(term) else weight

    def score(self, fact: str, context: Context, *, share: bool = False) -> float:
        """Return how likely a context speaks of a fact: about 1.5 where all is said, 0 for nothing.

        Args:
            fact: its id.
            context: what stands around a figure.
            share: whether the figure is a share: by how much something grew is another question.
        """
        profile = self.profiles[fact]
        terms = context.terms
        named = 0.0
        if profile.wordy or not profile.own.isdisjoint(context.names):
            named = self._named(fact, context)
        if profile.own and named < _NAMED_IN_WORDS and profile.own.isdisjoint(context.names):
            return 0.0  # nobody speaks of it
        score = 0.7 * named + self._told(fact, named, terms)
        return score - self._strange(fact, context, share=share) - self._foreign(fact, context)

    def _strange(self, fact: str, context: Context, *, share: bool) -> float:
        """Return how much what is said close by, or not said, speaks against a fact."""
        profile = self.profiles[fact]
        terms = context.terms
        against = 0.0
        for term in context.close:
            if term not in profile.more:
                against += 0.03 * min(self._weights.get(term, 3.0), 4.0)
        if strange := context.close_names - profile.own:
            known = self._may_stand(fact)
            against += sum(0.1 if name in known else 0.25 for name in strange)
        if terms.get(OTHER_TRADE, 0.0) >= REST and OTHER_TRADE not in profile.more:
            against += 1.1 * terms[OTHER_TRADE]
        if share and CHANGE in context.close and CHANGE not in profile.label:
            against += 0.5
        if profile.trade:
            said = max((terms.get(term, 0.0) for term in profile.trade), default=0.0)
            if not said:
                against += 0.4
            elif said < REST and not context.named and not self.tells_of(fact, context):
                against += 0.4  # who goes on about a town may speak of any of its firms
        return against

    def _weighed(self, terms: Iterable[str]) -> tuple[tuple[tuple[str, float], ...], float]:
        """Return terms with what each tells, and what all of them do."""
        weighed = tuple((term, self.weight(term)) for term in sorted(terms))
        return weighed, sum(weight for _, weight in weighed)

    def _told(self, fact: str, named: float, terms: Terms) -> float:
        """Return which share of a label is said; by whatever name its subject is named."""
        profile = self.profiles[fact]
        label, total = self._labels_weighed[fact]
        said = 0.0
        for term, weight in label:
            share = terms.get(term, 0.0)
            if others := profile.aliases.get(term):
                share = max(terms.get(each, 0.0) for each in others)
            if share < named and term in profile.spelled:
                share = min(named, 1.0)
            said += weight * share
        return said / total if total else 0.0

    def _named(self, fact: str, context: Context) -> float:
        """Return how well what a fact is about is named."""
        number = self._named_as[fact]
        if number not in context.named_as:
            context.named_as[number] = self._best_named(number, context.terms)
        return context.named_as[number]

    def _best_named(self, number: int, terms: Terms) -> float:
        """Return how well the best of some names is said; of two the longer tells more."""
        best = 0.0
        for name, total, factor in self._names_weighed[number]:
            said = 0.0
            for term, weight in name:
                if term in terms:
                    said += weight * terms[term]
            if said:
                best = max(best, factor * said / total + 0.05 * said)
        return best

    def _foreign(self, fact: str, context: Context) -> float:
        """Return how much the names around a figure speak against a fact."""
        own = self.profiles[fact].own
        if not own:
            foreign = context.near_names and context.near_names - self._may_stand(fact)
            return 0.3 if foreign else 0.0
        here = context.near_names or context.said_names
        if here and not own & here:
            beside = own & context.said_names or here & self._may_stand(fact)
            return 0.25 if beside else 0.9
        return 0.0

    def tells_of(self, fact: str, context: Context) -> bool:
        """Return whether something is said close by that is this fact's and not every other's."""
        label = self.profiles[fact].label
        if "nation" in label and context.terms.get("world", 0.0) > context.terms.get("nation", 0.0):
            return False  # who is first in the world may be second to none at home, or not
        return any(
            context.terms.get(term, 0.0) >= SENTENCE
            for term in label
            if not is_name(term) and term not in _TELLS_LITTLE
        )

    def shared(self, fact: str, context: Context) -> tuple[str, ...]:
        """Return what a context and a fact have in common, what tells most first."""
        profile = self.profiles[fact]
        all_ = profile.label.union(*(name for name, _ in profile.names)) & context.terms.keys()
        telling = sorted(all_, key=lambda term: (-self.weight(term) * context.terms[term], term))
        return tuple(term.removeprefix(NAME).removeprefix(WORD) for term in telling)


# What ranks of all sorts and facts of all industries have in common.
_TELLS_LITTLE = frozenset(
    [
        "rank",
        "first",
        "nation",
        "world",
        "province",
        "city",
        "laser",
        "machine",
        "industry",
        "company",
        "highest",
    ]
)
