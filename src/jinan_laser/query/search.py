"""Find facts, entities and sources by what is said of them, in every script, best first.

Every word that is looked for must be found, each in any field. A number is found as a figure in
any way of writing, a date by its beginning.
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.entity import Entity
from jinan_laser.model.fact import Fact
from jinan_laser.model.source import Source
from jinan_laser.query.amounts import Amount, Amounts
from jinan_laser.query.fold import fold, prefilter
from jinan_laser.query.wanted import Wanted

_ANY = Wanted()
Section = Literal["fact", "entity", "source"]
# Where a word counts most: what a thing is called, what it is about, what is said, remarks.
_NAME, _ABOUT, _SAID, _NOTE = range(4)
_DATE = re.compile(r"\d{4}(-\d\d){0,2}")


class Place(NamedTuple):
    """A place in which a word was found.

    Attributes:
        key: the key of its table, a dotted path for names.
        text: the whole value of the key.
        claim: the id of the claim it is in; None outside of claims.
    """

    key: str
    text: str
    claim: str | None


class Match(NamedTuple):
    """A thing that was found.

    Attributes:
        section: what sort of thing it is.
        id: its id.
        title: what it is called.
        places: where, the most telling first.
    """

    section: Section
    id: str
    title: str
    places: tuple[Place, ...]


class _Field(NamedTuple):
    rank: int
    place: Place
    value: float | None = None
    unit: str | None = None


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

    def found(self, field: _Field, folded: str) -> bool:
        """Tell whether a field holds the word."""
        if field.value is not None:
            return self.amount is not None and self.amount.fits(field.value, field.unit)
        if field.place.key in ("as_of", "due", "published"):
            return self.is_date and f"{folded}-".startswith(f"{self.text}-")
        if self._pattern is None:
            return self.text in folded
        return self._pattern.search(folded) is not None


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

    def in_fact(self, fact: Fact) -> "_Found | None":
        """Return where all words are found in a fact, in what it is about and in its claims."""
        texts = _texts_of_fact(self._base, fact)
        claims = self._base.claims_by_fact[fact.id]
        if not self._seen(*texts) or not all(
            seen(*texts)
            or any(c.value is not None and amount.fits(c.value, fact.unit) for c in claims)
            for seen, amount in self._figures
        ):
            return None
        return self._found(_of_fact(self._base, fact))

    def in_claim(self, claim: Claim) -> "_Found | None":
        """Return where all words are found in a claim, or in what its fact is called."""
        fact = self._base.facts[claim.fact]
        about = [field for field in _of_fact(self._base, fact) if field.place.claim is None]
        return self._found([*about, *_of_claim(claim, fact)])

    def in_entity(self, entity: Entity) -> "_Found | None":
        """Return where all words are found in an entity."""
        names = (*entity.name.values(), *entity.aliases)
        if not self._all_seen(entity.id, *names, entity.note or ""):
            return None
        return self._found(_of_entity(entity))

    def in_source(self, source: Source) -> "_Found | None":
        """Return where all words are found in a source."""
        title, published = source.original_title or "", source.published or ""
        if not self._all_seen(
            source.id, source.title, title, source.publisher, published, source.note or ""
        ):
            return None
        return self._found(_of_source(source))

    def _all_seen(self, *texts: str) -> bool:
        """Look at what has no figures first."""
        return self._seen(*texts) and all(seen(*texts) for seen, _ in self._figures)

    def _found(self, fields: "list[_Field]") -> "_Found | None":
        if not self._words:
            return None
        folded = [fold(field.place.text) for field in fields]
        best: dict[_Word, int] = {}
        places: dict[Place, int] = {}
        for field, text in zip(fields, folded, strict=True):
            for word in self._words:
                if word.found(field, text):
                    rank = field.rank * 2 + (not _whole(word.text, text))
                    best[word] = min(rank, best.get(word, rank))
                    places[field.place] = min(rank, places.get(field.place, rank))
        if len(best) < len(self._words):
            return None
        together = min(
            (field.rank for field, text in zip(fields, folded, strict=True) if self._text in text),
            default=_NOTE + 1,
        )
        called = self._text in folded and fields[folded.index(self._text)].rank == _NAME
        ranks = (not called, max(best.values()), together, sum(best.values()))
        ordered = sorted(places, key=lambda place: places[place])
        return _Found(ranks, tuple(ordered))


class _Found(NamedTuple):
    """How well something was found, the smallest best, and where."""

    ranks: tuple[int, ...]
    places: tuple[Place, ...]


def search(base: FactBase, text: str, wanted: Wanted = _ANY) -> list[Match]:
    """Return what holds all words of a text and fits, best first; an empty text is nowhere.

    Names come before what is said, that before notes, whole words before parts of words; of
    equals facts before entities before sources, then the order of the file.
    """
    query = Query(base, text)
    fits_fact, fits_entity = wanted.of_facts(base), wanted.of_entities(base)
    fits_source = wanted.of_sources(base)
    found = [
        *(
            (where.ranks, Match("fact", fact.id, fact.label, where.places))
            for fact in base.facts.values()
            if fits_fact(fact) and (where := query.in_fact(fact))
        ),
        *(
            (where.ranks, Match("entity", entity.id, entity.title, where.places))
            for entity in base.entities.values()
            if fits_entity(entity) and (where := query.in_entity(entity))
        ),
        *(
            (where.ranks, Match("source", source.id, source.title, where.places))
            for source in base.sources.values()
            if fits_source(source) and (where := query.in_source(source))
        ),
    ]
    return [match for _, match in sorted(found, key=lambda pair: pair[0])]


def _words(base: FactBase, text: str) -> Iterator[_Word]:
    """Yield the words of a folded text, those of an amount together."""
    amounts = Amounts(base)
    rest = text.split()
    while rest:
        amount = amounts.first(rest)
        count = amount.words if amount else 1
        yield _Word(" ".join(rest[:count]), amount)
        rest = rest[count:]


def _whole(word: str, text: str) -> bool:
    """Tell whether a word stands in a text as a word."""
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None


def _fields(rank: int, *pairs: tuple[str, str | None], claim: str | None = None) -> list[_Field]:
    return [_Field(rank, Place(key, text, claim)) for key, text in pairs if text is not None]


def _texts_of_fact(base: FactBase, fact: Fact) -> list[str]:
    """Return all texts of a fact for a first look: what they are of does not matter yet."""
    texts = [fact.id, fact.label, fact.measure or "", fact.scope or "", fact.note or ""]
    for id_ in fact.entities:
        entity = base.entities[id_]
        texts += (*entity.name.values(), *entity.aliases)
    for claim in base.claims_by_fact[fact.id]:
        texts += (claim.statement, claim.printed, claim.as_of or claim.due or "")
        texts += (claim.speaker or "", claim.note or "")
    return texts


def _of_fact(base: FactBase, fact: Fact) -> list[_Field]:
    fields = _fields(_NAME, ("id", fact.id), ("label", fact.label))
    fields += _fields(_ABOUT, ("measure", fact.measure), ("scope", fact.scope))
    for id_ in fact.entities:
        entity = base.entities[id_]
        names = (*entity.name.values(), *entity.aliases)
        fields += _fields(_ABOUT, *(("about", name) for name in names))
    for claim in base.claims_by_fact[fact.id]:
        fields += _of_claim(claim, fact)
    return fields + _fields(_NOTE, ("note", fact.note))


def _of_claim(claim: Claim, fact: Fact) -> list[_Field]:
    said = (
        ("statement", claim.statement),
        ("printed", claim.printed),
        ("speaker", claim.speaker),
        ("as_of", claim.as_of),
        ("due", claim.due),
    )
    fields = _fields(_SAID, *said, claim=claim.id)
    if claim.value is not None:
        place = Place("value", str(claim.value), claim.id)
        fields.append(_Field(_SAID, place, claim.value, fact.unit))
    return fields + _fields(_NOTE, ("note", claim.note), claim=claim.id)


def _of_entity(entity: Entity) -> list[_Field]:
    names = [(f"name.{language}", name) for language, name in entity.name.items()]
    aliases = [("aliases", alias) for alias in entity.aliases]
    return _fields(_NAME, ("id", entity.id), *names, *aliases) + _fields(
        _NOTE, ("note", entity.note)
    )


def _of_source(source: Source) -> list[_Field]:
    names = (
        ("id", source.id),
        ("title", source.title),
        ("original_title", source.original_title),
        ("publisher", source.publisher),
    )
    fields = _fields(_NAME, *names) + _fields(_SAID, ("published", source.published))
    return fields + _fields(_NOTE, ("note", source.note))
