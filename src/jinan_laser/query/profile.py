"""What a fact is known by: the names, notions and words of all that is said of it."""

from typing import NamedTuple

from jinan_laser.model.base import FactBase
from jinan_laser.model.entity import Entity
from jinan_laser.model.fact import Fact
from jinan_laser.query.context import is_name
from jinan_laser.query.terms import TermReader, spellings

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
        known: all names that may stand beside it and speak of nothing else.
        wordy: whether one of its names is words alone.
        trade: of an industry, what sort it is: Jinan is not its laser industry.
    """

    label: frozenset[str]
    more: frozenset[str]
    names: tuple[tuple[frozenset[str], float], ...]
    spelled: frozenset[str]
    own: frozenset[str]
    known: frozenset[str]
    trade: frozenset[str]
    wordy: bool

    @property
    def needs_name(self) -> bool:
        """Whether nobody speaks of it where none of its own names stands."""
        return bool(self.own) and not self.wordy


def profile_of(base: FactBase, fact: Fact, read: TermReader) -> Profile:
    """Return what a fact is known by."""
    claims = base.claims_by_fact[fact.id]
    headline = base.headline(fact)
    label = read.terms(f"{fact.label} {fact.scope or ''} {fact.measure or ''}")
    names, about = (
        tuple(read.terms(name) for id_ in ids for name in spellings(base.entities[id_]))
        for ids in ((fact.subject,), fact.about)
    )
    beyond = [name for each in _ancestors(base, fact) for name in spellings(each)]
    said = read.terms(" ; ".join((headline.statement, *(each.printed for each in claims))))
    all_said = read.terms(" ; ".join(each.statement for each in claims))
    own = frozenset(filter(is_name, label.union(*names)))
    above = frozenset().union(*map(read.terms, beyond))
    known = frozenset(filter(is_name, own.union(said, all_said, above, *about)))
    more = label.union(said, *names, *about)
    trade = frozenset[str]()
    if base.entities[fact.subject].kind == "industry":
        trade = read.terms(base.entities[fact.subject].title) - {"industry", "nation"}
        trade = frozenset(term for term in trade if not is_name(term))
    spelled = label.intersection(frozenset().union(*names))
    if not own or trade:
        spelled = frozenset(filter(is_name, spelled))
    told = (*((name, 1.0) for name in names), *((name, _ABOUT) for name in about))
    wordy = not all(any(map(is_name, name)) for name in names)
    return Profile(label, more, told, spelled, own, known, trade, wordy)


def _ancestors(base: FactBase, fact: Fact) -> list[Entity]:
    found: list[Entity] = []
    for id_ in fact.entities:
        within = base.entities[id_].within
        while within is not None and base.entities[within] not in found:
            found.append(base.entities[within])
            within = base.entities[within].within
    return found
