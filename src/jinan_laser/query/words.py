"""What is looked for, word by word, and where it is found.

Every word must be found, each in any field. A number is found as a figure in any way of writing,
a date by its beginning.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.entity import Entity
from jinan_laser.model.fact import Fact
from jinan_laser.model.source import Source
from jinan_laser.query.amounts import Amount, Amounts
from jinan_laser.query.fields import (
    ABOUT,
    NAME,
    NOTE,
    SAID,
    Field,
    Place,
    Tier,
    fields_of,
    names_of,
    of_entity,
    of_source,
    said_in,
)
from jinan_laser.query.fold import BETWEEN, fold, prefilter

_DATE = re.compile(r"\d{4}(-\d\d){0,2}")
_DATES = frozenset({"as_of", "due", "published"})


class _Word:
    """A word, or an amount of several words, that must be found."""

    def __init__(self, text: str, amount: Amount | None) -> None:
        self.text = text
        self.amount = amount
        self.is_date = _DATE.fullmatch(text) is not None
        # A figure is no part of a longer one: 25 is neither in 2025 nor in 25,000 nor in 6.25.
        before = r"(?<!\d)(?<!\d[.,])" if text[:1].isdecimal() else ""
        after = r"(?!\d|[.,]\d)" if text[-1:].isdecimal() else ""
        self._pattern = re.compile(before + re.escape(text) + after) if before or after else None

        self._whole = re.compile(rf"(?<!\w){re.escape(text)}(?!\w)")

    def rank(self, field: Field) -> int | None:
        """Return how well a field holds the word, the smallest best; None if it does not."""
        if not self._is_in(field):
            return None
        return field.rank * 2 + (self._whole.search(field.folded) is None)

    def _is_in(self, field: Field) -> bool:
        if field.value is not None:
            return self.amount is not None and self.amount.fits(field.value, field.unit)
        if field.key in _DATES:
            return self.is_date and f"{field.folded}-".startswith(f"{self.text}-")
        if self.text not in field.folded:
            return False
        return self._pattern is None or self._pattern.search(field.folded) is not None


class Query:
    """What is looked for; an empty one finds nothing."""

    def __init__(self, base: FactBase, text: str) -> None:
        self._base = base
        self._text = fold(text)
        self._words = list(_words(base, self._text))
        self._seen = prefilter(*(word.text for word in self._words if word.amount is None))
        # A figure may stand there in other digits.
        self._figures = [
            (prefilter(word.text), word.amount) for word in self._words if word.amount is not None
        ]
        # Of entities, kept because many facts are about one: what a first look at their names
        # sees, and the names as fields.
        self._looked: dict[str, tuple[str, bool]] = {}
        self._names: dict[str, tuple[Field, ...]] = {}

    def in_fact(self, fact: Fact) -> "_Found | None":
        """Return where all words are found in a fact, in what it is about and in its claims."""
        claims = self._base.claims_by_fact[fact.id]
        if not self._may_be_in(fact, claims):
            return None
        return self._found(lambda: self._of_fact(fact, claims))

    def _may_be_in(self, fact: Fact, claims: Sequence[Claim]) -> bool:
        """Look at all texts of a fact at once: what they are of does not matter yet."""
        texts = [fact.id, fact.label, fact.measure or "", fact.scope or "", fact.note or ""]
        for id_ in fact.entities:
            names, suffice = self._first_look(id_)
            if suffice:
                return True
            texts.append(names)
        for claim in claims:
            texts += (claim.statement, claim.printed, claim.as_of or claim.due or "")
            texts += (claim.speaker or "", claim.note or "")
        return self._seen(*texts) and all(
            seen(*texts)
            or any(c.value is not None and amount.fits(c.value, fact.unit) for c in claims)
            for seen, amount in self._figures
        )

    def _first_look(self, id_: str) -> tuple[str, bool]:
        """Return the names of an entity in one text, and whether they may hold all words."""
        if id_ not in self._looked:
            names = names_of(self._base.entities[id_])
            self._looked[id_] = BETWEEN.join(names), self._all_seen(*names)
        return self._looked[id_]

    def in_claim(self, claim: Claim) -> "_Found | None":
        """Return where all words are found in a claim, or in what its fact is called."""
        return self._found(lambda: self._of_fact(self._base.facts[claim.fact], [claim]))

    def in_entity(self, entity: Entity) -> "_Found | None":
        """Return where all words are found in an entity."""
        if not self._all_seen(entity.id, *names_of(entity), entity.note or ""):
            return None
        return self._found(lambda: of_entity(entity))

    def in_source(self, source: Source) -> "_Found | None":
        """Return where all words are found in a source."""
        title, published = source.original_title or "", source.published or ""
        if not self._all_seen(
            source.id, source.title, title, source.publisher, published, source.note or ""
        ):
            return None
        return self._found(lambda: of_source(source))

    def _all_seen(self, *texts: str) -> bool:
        """Look at what has no figures first."""
        return self._seen(*texts) and all(seen(*texts) for seen, _ in self._figures)

    def _of_fact(self, fact: Fact, claims: Sequence[Claim]) -> Iterator[Tier]:
        yield NAME, fields_of(NAME, ("id", fact.id), ("label", fact.label))
        about = fields_of(ABOUT, ("measure", fact.measure), ("scope", fact.scope))
        yield ABOUT, chain(about, *map(self._names_of, fact.entities))
        yield SAID, chain.from_iterable(said_in(claim, fact) for claim in claims)
        notes = (fields_of(NOTE, ("note", claim.note), claim=claim.id) for claim in claims)
        yield NOTE, chain(*notes, fields_of(NOTE, ("note", fact.note)))

    def _names_of(self, id_: str) -> tuple[Field, ...]:
        if id_ not in self._names:
            names = (("about", name) for name in names_of(self._base.entities[id_]))
            self._names[id_] = tuple(fields_of(ABOUT, *names))
        return self._names[id_]

    def _found(self, tiers: Callable[[], Iterator[Tier]]) -> "_Found | None":
        """Return how well all words are found; what cannot make that better is not looked at.

        Args:
            tiers: yields the fields of a thing by their ranks, those that tell most first.
        """
        if not self._words:
            return None
        best: dict[_Word, int] = {}
        together = NOTE + 1
        called = False
        for tier, fields in tiers():
            if self._is_best(best, together, tier):
                break
            for field in fields:
                for word in self._words:
                    rank = word.rank(field)
                    if rank is not None and rank < best.get(word, rank + 1):
                        best[word] = rank
                if self._text in field.folded:
                    together = min(together, tier)
                    called = called or (tier == NAME and self._text == field.folded)
                if tier > NAME and self._is_best(best, together, tier):
                    break
        if len(best) < len(self._words):
            return None
        ranks = (not called, max(best.values()), together, sum(best.values()))
        return _Found(ranks, lambda: self._places(tiers()))

    def _is_best(self, best: Mapping[_Word, int], together: int, tier: int) -> bool:
        """Return whether no other field of a tier or behind it holds the words better."""
        known = together <= tier and len(best) == len(self._words)
        return known and max(best.values()) <= tier * 2

    def _places(self, tiers: Iterable[Tier]) -> tuple[Place, ...]:
        places: dict[Place, int] = {}
        for _, fields in tiers:
            for field in fields:
                place = Place(field.key, field.text, field.claim)
                for word in self._words:
                    if (rank := word.rank(field)) is not None:
                        places[place] = min(rank, places.get(place, rank))
        return tuple(sorted(places, key=places.__getitem__))


class _Found(NamedTuple):
    """How well something was found, the smallest best, and what finds where."""

    ranks: tuple[int, ...]
    places: Callable[[], tuple[Place, ...]]


def _words(base: FactBase, text: str) -> Iterator[_Word]:
    """Yield the words of a folded text, those of an amount together."""
    amounts = Amounts(base)
    rest = text.split()
    while rest:
        amount = amounts.first(rest)
        count = amount.words if amount else 1
        yield _Word(" ".join(rest[:count]), amount)
        rest = rest[count:]
