"""Terms: the names, notions and words of a text, for a base that knows some of the names."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from jinan_laser.model.base import FactBase
from jinan_laser.model.entity import Entity
from jinan_laser.query.vetting.context import NAME, WORD, Placed, is_name
from jinan_laser.query.vetting.names import (
    PLACES,
    chinese_place,
    chinese_place_spans,
    simplified,
    sound,
    sound_of_latin,
    sounds_like,
)
from jinan_laser.query.vetting.notions import notion_words
from jinan_laser.store.printed.folded import folded, plain
from jinan_laser.store.printed.nouns import LINKS
from jinan_laser.store.printed.words import LETTER, is_ideograph, is_letter

_WORD = re.compile(rf"{LETTER}+(?:['’.]{LETTER}+)*|[^\W\d_a-z]+|\d{{4}}")
_FIRST_CHINESE = "々"
_STEM = 6  # so many letters of a word count: endings do not
_SHORTEST = 3


class TermReader:
    """Reads the terms of texts."""

    def __init__(self, base: FactBase) -> None:
        self._names = frozenset(_names_of(base)) | PLACES
        notions = filter(is_name, notion_words().all)
        self.names = frozenset((*notions, *(NAME + name for name in self._names)))
        self._sounds: dict[str, list[tuple[str, str]]] = {}
        for name in sorted(self._names):
            heard = sound_of_latin(name)
            if name.isascii() and len(heard) > _SHORTEST:
                self._sounds.setdefault(heard[0], []).append((name, heard))
        self.terms = lru_cache(maxsize=64)(self._terms)
        self._of_word = lru_cache(maxsize=1 << 14)(self._read_word)

    def _terms(self, text: str) -> frozenset[str]:
        """Return the names, notions and words of a text."""
        return frozenset(self.placed(text, 0, len(text)).terms)

    def placed(self, text: str, first: int, last: int) -> Placed:
        """Return the names, notions and words between two places of a text, in its order."""
        folded_ = folded(text[first:last])
        bare = simplified(folded_.text)
        found: list[tuple[int, str]] = []
        notions = notion_words()
        covered = 0  # by a notion of several words
        for match in _WORD.finditer(bare):
            word, start = match[0], match.start()
            if word >= _FIRST_CHINESE and not is_letter(word[0]):
                found += self._of_chinese(bare, start, match.end())
                continue
            alone, beside, opens = self._of_word(word)
            if start < covered:
                alone = beside
            elif opens and (meant := notions.at(bare, start)):
                alone = (*_meanings(meant.meaning), *beside)
                covered = meant.end
            for term in alone:
                found.append((start, term))
        found.sort()
        places = [first + folded_.places[start] for start, _ in found]
        return Placed(places, [term for _, term in found])

    def _read_word(self, word: str) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
        """Return the terms of a word, those of it within a notion, and if it may begin one."""
        name = self._find_name(word)
        names = (NAME + name,) if name else ()
        if notion := notion_words().of(word):
            return (*_meanings(notion), *names), names, notion_words().opens(word)
        told = len(word) >= _SHORTEST and word not in LINKS and not names
        words = (WORD + word[:_STEM],) if told else ()
        return (*names, *words), names, notion_words().opens(word)

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


def _meanings(notion: str) -> tuple[str, ...]:
    """Return what a notion says: a region of China is in China."""
    return (notion, "nation") if is_name(notion) else (notion,)


def spellings(entity: Entity) -> tuple[str, ...]:
    """Return all names of an entity, in every language."""
    return (*entity.name.values(), *entity.aliases)


def _names_of(base: FactBase) -> Iterable[str]:
    """Yield the words of names that mean nothing else: Qilu and Gweike, but not laser or park."""
    notions = notion_words()
    for entity in base.entities.values():
        for spelling in spellings(entity):
            bare = simplified(plain(spelling))
            for match in _WORD.finditer(bare):
                word = match[0].replace(".", "").removesuffix("'s").replace("'", "")
                if is_ideograph(word[0]):
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
        "centre",
        "above",
        "below",
    ]
)
_COMMON_PAIRS = frozenset(
    [
        "科技",
        "智造",
        "数控",
        "有限",
        "股份",
        "行动",
        "质量",
        "高质",
        "量发",
        "十四",
        "四五",
        "信息",
        "息化",
        "固体",
        "先进",
        "制造",
    ]
)
