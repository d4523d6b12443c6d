"""How likely a text speaks of a fact: by the names, notions and words that they share."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from math import log
from typing import NamedTuple

from jinan_laser.model.base import FactBase
from jinan_laser.model.entity import Entity
from jinan_laser.model.fact import Fact
from jinan_laser.query.context import (
    NAME,
    REST,
    SENTENCE,
    WORD,
    Context,
    Terms,
    is_name,
)
from jinan_laser.query.names import (
    PLACES,
    chinese_place,
    chinese_place_spans,
    simplified,
    sound,
    sound_of_latin,
    sounds_like,
)
from jinan_laser.query.notions import CHANGE, OTHER_TRADE, notion_words
from jinan_laser.store.printed.folded import folded, plain
from jinan_laser.store.printed.nouns import LINKS
from jinan_laser.store.printed.words import IDEOGRAPH, LETTER

_WORD = re.compile(rf"{LETTER}+(?:['’.]{LETTER}+)*|{IDEOGRAPH}+|\d{{4}}")
_CHINESE = re.compile(IDEOGRAPH)
_STEM = 6  # so many letters of a word count: endings do not
_SHORTEST = 3
_LEAST_OF_NAME = 2.0
_NAMED_IN_WORDS = 0.85
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


class Likeness:
    """Compares texts with the facts of a base."""

    def __init__(self, base: FactBase) -> None:
        self._names: frozenset[str] = frozenset()
        self._names = frozenset(_names_of(base)) | PLACES
        self._sounds: dict[str, list[tuple[str, str]]] = {}
        for name in sorted(self._names):
            heard = sound_of_latin(name)
            if name.isascii() and len(heard) > _SHORTEST:
                self._sounds.setdefault(heard[0], []).append((name, heard))
        self.placed = lru_cache(maxsize=64)(self._placed)
        self._name = lru_cache(maxsize=8192)(self._find_name)
        self.profiles = {fact.id: self._profile(base, fact) for fact in base.facts.values()}
        facts = max(1, len(self.profiles))
        counts = Counter(term for each in self.profiles.values() for term in each.label)
        wider = Counter(term for each in self.profiles.values() for term in each.more)
        self._weights = {
            term: log(1 + facts / (1 + counts[term] + wider[term] / 4)) for term in wider
        }
        self._names_weighed = {
            fact: tuple((*self._weighed(name), factor) for name, factor in profile.names if name)
            for fact, profile in self.profiles.items()
        }
        self._labels_weighed = {
            fact: self._weighed(profile.label) for fact, profile in self.profiles.items()
        }

    def terms(self, text: str) -> frozenset[str]:
        """Return the names, notions and words of a text."""
        return frozenset(term for _, term in self.placed(text))

    def _placed(self, text: str) -> tuple[tuple[int, str], ...]:
        """Return the names, notions and words of a text, each with its place, in its order."""
        folded_ = folded(text)
        bare = simplified(folded_.text)
        found: list[tuple[int, str]] = []
        notions = notion_words()
        covered = 0  # by a notion of several words
        for match in _WORD.finditer(bare):
            word, start = match[0], match.start()
            if _CHINESE.match(word):
                found += self._of_chinese(bare, start, match.end())
                continue
            meant = notions.of(word, bare, start) if start >= covered else None
            if meant:
                found += ((start, meaning) for meaning in _meanings(meant[0]))
                covered = meant[1]
            name = self._name(word)
            if name:
                found.append((start, NAME + name))
            elif not meant and start >= covered and len(word) >= _SHORTEST and word not in LINKS:
                found.append((start, WORD + word[:_STEM]))
        return tuple((folded_.places[start], term) for start, term in found)

    def _of_chinese(self, text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
        """Yield the same of a run of Chinese letters, between which there are no blanks."""
        notions = notion_words()
        run = text[start:end]
        for first, last in chinese_place_spans(run):
            yield start + first, NAME + chinese_place(run[first:last])
        for at in range(start, end):
            if meant := notions.at(text, at):
                for meaning in _meanings(meant.meaning):
                    yield at, meaning
            if (pair := text[at : at + 2]) in self._names:
                yield at, NAME + pair

    def _find_name(self, word: str) -> str:
        """Return the name that a word is, in whatever script; "" for a word that is none."""
        bare = word.replace(".", "").replace("’", "'")
        for form in (bare, bare.removesuffix("'s"), bare.replace("'", "")):
            if form in self._names:
                return form
        if heard := sound(word):
            for name, wanted in self._sounds.get(heard[0], ()):
                if sounds_like(word, wanted):
                    return name
        return ""

    def _profile(self, base: FactBase, fact: Fact) -> Profile:
        claims = base.claims_by_fact[fact.id]
        headline = base.headline(fact)
        label = self.terms(f"{fact.label} {fact.scope or ''} {fact.measure or ''}")
        names, about = (
            tuple(self.terms(name) for id_ in ids for name in _spellings(base.entities[id_]))
            for ids in ((fact.subject,), fact.about)
        )
        beyond = [name for each in _ancestors(base, fact) for name in _spellings(each)]
        said = self.terms(" ; ".join((headline.statement, *(each.printed for each in claims))))
        all_said = self.terms(" ; ".join(each.statement for each in claims))
        own = frozenset(filter(is_name, label.union(*names)))
        above = frozenset().union(*map(self.terms, beyond))
        known = frozenset(filter(is_name, own.union(said, all_said, above, *about)))
        more = label.union(said, *names, *about)
        trade = frozenset[str]()
        if base.entities[fact.subject].kind == "industry":
            trade = self.terms(base.entities[fact.subject].title) - {"industry", "nation"}
            trade = frozenset(term for term in trade if not is_name(term))
        spelled = label.intersection(frozenset().union(*names))
        if not own or trade:
            spelled = frozenset(filter(is_name, spelled))
        told = (*((name, 1.0) for name in names), *((name, _ABOUT) for name in about))
        wordy = not all(any(map(is_name, name)) for name in names)
        return Profile(label, more, told, spelled, own, known, trade, wordy)

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
        if not profile.own.isdisjoint(context.names) or not profile.own or profile.wordy:
            named = self._named(fact, terms)
        if profile.own and named < _NAMED_IN_WORDS and profile.own.isdisjoint(context.names):
            return 0.0  # nobody speaks of it
        score = 0.7 * named + self._told(fact, named, terms)
        return score - self._strange(fact, context, share=share) - self._foreign(profile, context)

    def _strange(self, fact: str, context: Context, *, share: bool) -> float:
        """Return how much what is said close by, or not said, speaks against a fact."""
        profile = self.profiles[fact]
        terms = context.terms
        against = 0.0
        for term in context.close:
            if term not in profile.more:
                against += 0.03 * min(self._weights.get(term, 3.0), 4.0)
        for name in context.close_names - profile.own:
            against += 0.1 if name in profile.known else 0.25
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
        spelled = self.profiles[fact].spelled
        label, total = self._labels_weighed[fact]
        said = 0.0
        for term, weight in label:
            share = terms.get(term, 0.0)
            if share < named and term in spelled:
                share = min(named, 1.0)
            said += weight * share
        return said / total if total else 0.0

    def _named(self, fact: str, terms: Terms) -> float:
        """Return how well what a fact is about is named; of two names the longer tells more."""
        best = 0.0
        for name, total, factor in self._names_weighed[fact]:
            said = 0.0
            for term, weight in name:
                if term in terms:
                    said += weight * terms[term]
            if said:
                best = max(best, factor * said / total + 0.05 * said)
        return best

    def _foreign(self, profile: Profile, context: Context) -> float:
        """Return how much the names around a figure speak against a fact."""
        if not profile.own:
            return 0.3 if context.near_names - profile.known else 0.0
        here = context.near_names or context.said_names
        if here and not profile.own & here:
            return 0.25 if profile.own & context.said_names or here & profile.known else 0.9
        return 0.0

    def tells_of(self, fact: str, context: Context) -> bool:
        """Return whether something is said close by that is this fact's and not every other's."""
        return any(
            context.terms.get(term, 0.0) >= SENTENCE
            for term in self.profiles[fact].label
            if not is_name(term) and term not in _TELLS_LITTLE
        )

    def shared(self, fact: str, context: Context) -> tuple[str, ...]:
        """Return what a context and a fact have in common, what tells most first."""
        profile = self.profiles[fact]
        all_ = profile.label.union(*(name for name, _ in profile.names)) & context.terms.keys()
        telling = sorted(all_, key=lambda term: (-self.weight(term) * context.terms[term], term))
        return tuple(term.removeprefix(NAME).removeprefix(WORD) for term in telling)

    def own_names(self, fact: str) -> bool:
        """Return whether a fact is about something that has a name."""
        return bool(self.profiles[fact].own)


def _meanings(notion: str) -> tuple[str, ...]:
    """Return what a notion says: a region of China is in China."""
    return (notion, "nation") if is_name(notion) else (notion,)


def _spellings(entity: Entity) -> tuple[str, ...]:
    return (*entity.name.values(), *entity.aliases)


def _ancestors(base: FactBase, fact: Fact) -> list[Entity]:
    found: list[Entity] = []
    for id_ in fact.entities:
        within = base.entities[id_].within
        while within is not None and base.entities[within] not in found:
            found.append(base.entities[within])
            within = base.entities[within].within
    return found


def _names_of(base: FactBase) -> Iterable[str]:
    """Yield the words of names that mean nothing else: Qilu and Gweike, but not laser or park."""
    notions = notion_words()
    for entity in base.entities.values():
        for spelling in _spellings(entity):
            bare = simplified(plain(spelling))
            for match in _WORD.finditer(bare):
                word = match[0].replace(".", "").removesuffix("'s").replace("'", "")
                if _CHINESE.match(word):
                    yield from _pairs(word)
                elif _is_word_of_name(word) and not notions.at(word, 0):
                    yield word


def _is_word_of_name(word: str) -> bool:
    known = word in LINKS or word in _COMMON
    return word.isascii() and len(word) >= _SHORTEST and not known and not word.isdecimal()


def _pairs(run: str) -> Iterable[str]:
    """Yield the pairs of letters in a Chinese name that are left when notions are taken away."""
    notions = notion_words()
    covered = [run[at] in "市省区县" for at in range(len(run))]
    for place in chinese_place_spans(run):
        covered[place[0] : place[1]] = [True] * (place[1] - place[0])
    for at in range(len(run)):
        meant = notions.at(run, at)
        if meant:
            covered[at : meant.end] = [True] * (meant.end - at)
    for at in range(len(run) - 1):
        if not covered[at] and not covered[at + 1] and run[at : at + 2] not in _COMMON_PAIRS:
            yield run[at : at + 2]


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
        "w:ranks",
    ]
)
# Words in names that are no names themselves.
_COMMON = frozenset(
    [
        "high",
        "super",
        "designated",
        "energy",
        "intelligent",
        "manufacturing",
        "science",
        "technology",
        "technologies",
        "information",
        "international",
        "statistical",
        "rule",
        "action",
        "development",
        "implementation",
        "advanced",
        "digital",
        "economy",
        "state",
        "solid",
        "years",
        "five",
        "year",
        "entrepreneurship",
        "casting",
        "forging",
        "mother",
        "photonics",
        "optical",
        "sessions",
        "two",
        "cnc",
        "ultra",
        "fibre",
        "source",
        "centre",
        "above",
        "below",
        "institute",
        "scale",
    ]
)
_COMMON_PAIRS = frozenset(
    [
        "科技",
        "智造",
        "数控",
        "国际",
        "有限",
        "股份",
        "发展",
        "行动",
        "质量",
        "高质",
        "量发",
        "动计",
        "十四",
        "四五",
        "信息",
        "息化",
        "固体",
        "国家",
        "家重",
        "规模",
        "模以",
        "以上",
        "规上",
        "标志",
        "志性",
        "先进",
        "制造",
    ]
)
