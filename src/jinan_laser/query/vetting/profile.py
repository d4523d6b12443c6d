"""What a fact is known by: the names, notions and words of all that is said of it."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.query.vetting.context import is_name
from jinan_laser.query.vetting.terms import TermReader, spellings

_ABOUT = 0.9  # what a fact is about besides its subject tells less


class Profile(NamedTuple):
    """What a fact is known by.

    Attributes:
        label: the terms of its label and scope.
        more: all terms of its claims and what it is about, those of the label included.
        names: the terms of each name of what it is about, with how much it tells to be named so.
        spelled: the terms of the label that say only what it is about.
        own: the names in its label and of its subject; one is said, or the subject is named by
            words alone: the laser community.
        needed: of these, what one must stand beside a figure: those of its subject count only
            where its label names that too. Of three firms' growth none speaks who names the town.
        wordy: whether one of its names is words alone.
        aliases: by the names in its label of what it is about, their other names.
        trade: of an industry, what sort it is: Jinan is not its laser industry.
    """

    label: frozenset[str]
    more: frozenset[str]
    names: tuple[tuple[frozenset[str], float], ...]
    spelled: frozenset[str]
    own: frozenset[str]
    needed: frozenset[str]
    trade: frozenset[str]
    wordy: bool
    aliases: Mapping[str, frozenset[str]]

    @property
    def needs_name(self) -> bool:
        """Whether nobody speaks of it where none of its own names stands."""
        return bool(self.own) and not self.wordy


class Profiles:
    """Reads what the facts of a base are known by."""

    def __init__(self, base: FactBase, read: TermReader) -> None:
        self._base = base
        self._read = read.terms
        self._names: dict[str, tuple[frozenset[str], ...]] = {}  # of an entity, as terms
        self._may_stand: dict[str, frozenset[str]] = {}

    def of(self, fact: Fact) -> Profile:
        """Return what a fact is known by."""
        label = self._read(f"{fact.label} {fact.scope or ''} {fact.measure or ''}")
        names = self._spelled(fact.subject)
        about = tuple(name for id_ in fact.about for name in self._spelled(id_))
        aliases = self._aliases(label, fact.about)
        in_label = frozenset(filter(is_name, label.union(*aliases.values())))
        of_subject = frozenset(filter(is_name, frozenset().union(*names)))
        own = in_label | of_subject
        needed = in_label if in_label and in_label.isdisjoint(of_subject) else own
        more = label.union(self._said(fact), *names, *about)
        trade = frozenset[str]()
        if self._base.entities[fact.subject].kind == "industry":
            trade = self._read(self._base.entities[fact.subject].title) - {"industry", "nation"}
            trade = frozenset(term for term in trade if not is_name(term))
        spelled = label.intersection(frozenset().union(*names))
        if not own or trade:
            spelled = frozenset(filter(is_name, spelled))
        told = (*((name, 1.0) for name in names), *((name, _ABOUT) for name in about))
        wordy = not all(any(map(is_name, name)) for name in names)
        return Profile(label, more, told, spelled, own, needed, trade, wordy, aliases)

    def _aliases(self, label: frozenset[str], about: Iterable[str]) -> Mapping[str, frozenset[str]]:
        """Return by each name in a label the other names of what it names: 邦德 for Bodor."""
        found: dict[str, frozenset[str]] = {}
        for id_ in about:
            names = frozenset(filter(is_name, frozenset().union(*self._spelled(id_))))
            found.update(dict.fromkeys(label & names, names))
        return found

    def may_stand(self, fact: str) -> frozenset[str]:
        """Return all names that may stand beside a fact and speak of nothing else."""
        if fact not in self._may_stand:
            self._may_stand[fact] = self._beside(self._base.facts[fact])
        return self._may_stand[fact]

    def _beside(self, fact: Fact) -> frozenset[str]:
        claims = self._base.claims_by_fact[fact.id]
        entities = (*fact.entities, *_ancestors(self._base, fact))
        terms = self.of(fact).own.union(
            self._said(fact),
            self._read(" ; ".join(claim.statement for claim in claims)),
            *(name for id_ in entities for name in self._spelled(id_)),
        )
        return frozenset(filter(is_name, terms))

    def _said(self, fact: Fact) -> frozenset[str]:
        printed = (claim.printed for claim in self._base.claims_by_fact[fact.id])
        return self._read(" ; ".join((self._base.headline(fact).statement, *printed)))

    def _spelled(self, entity: str) -> tuple[frozenset[str], ...]:
        if entity not in self._names:
            names = spellings(self._base.entities[entity])
            self._names[entity] = tuple(map(self._read, names))
        return self._names[entity]


def _ancestors(base: FactBase, fact: Fact) -> list[str]:
    found: list[str] = []
    for id_ in fact.entities:
        within = base.entities[id_].within
        while within is not None and within not in found:
            found.append(within)
            within = base.entities[within].within
    return found
