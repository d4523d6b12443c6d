"""Whether a number names something, a room, a page, or is nothing that anybody would vet: 20 °C.

An ordinal may rank, as Jinan is first in China; the first day and first of all rank nothing.
``label_words`` has the words; what signs alone tell stands in ``unnumbered``.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from jinan_laser.query.vetting.label_words import (
    AMBIGUOUS,
    COUNTED,
    NAMED,
    NAMED_ALONE,
    NAMED_CAPITAL,
    NAMED_UNSPACED,
    UNCOUNTED,
)
from jinan_laser.store.printed.figure import Figure
from jinan_laser.store.printed.folded import plain
from jinan_laser.store.printed.lexicon import MONTH, heads
from jinan_laser.store.printed.nouns import LINKS, WORD
from jinan_laser.store.printed.numerals import HANZI
from jinan_laser.store.printed.words import Words

# ruff: noqa: E501 - letters of some scripts are two columns wide


# What may follow an ordinal that ranks: first in China, first place; the first conference does not.
_RANKED_ROW = (
    "place, places, position*, rank, ranks, spot, exporter, exporters, nationally, internationally, ahead, behind, with, if"
    ", место, месте, места, местом, позици*, строчк*, среди, экспортер, экспортером, месца, месцы, месцам, пазіцы*, сярод"
    ", радок, радку, экспарцёр*, نمبر, مقام, پوزیشن, درجہ, درجے, جگہ, آت*, رہا, رہی, رہے"
    ", क्रमांक*, स्थान*, आह*, येत*, ठर*, नंबर*, असल*"
)
# The same in Chinese and Japanese, by the letter behind the number: 第一时间, 第一に.
_UNRANKED = frozenset(
    "时時天步歩个個线線手课課夫书書年月季方者产產眼印场場件项項类類台臺款架座批条條本句封站枪槍桶金家间間歳度种種段部级級学學"
)
_RANKED = Words(map(plain, _RANKED_ROW.split(", ")), lambda _: True, as_written=True)
_ADJECTIVE = re.compile(  # of words for a place in an order those that describe a noun
    r"\d|[一二三四五六七八九十]|first|second|third|\w+th$|перв|перш|втор|друг|тр[еэ][тц]|ч[еа][тц]в|п[яе][тц]|ш[эе]ст"
    r"|с[её]м|восьм|д[ез]\w?в?[яе][тс]|پہل|دوسر|تیسر|چوتھ|پانچ|पहिल|दुस|तिस|चौथ|पाच|सहाव|सातव|आठव|नवव|दहाव|प्रथम"
)
_OPENING = re.compile(r"(?:^|[.;:!?。；–—•]|\b(?:at|in the)|سے)\s*$", re.IGNORECASE)


def ranks_nothing(figure: Figure, text: str) -> bool:
    """Return whether an ordinal only counts: the first day, 第一时间, first of all.

    Args:
        figure: a place in an order as the reader understood it.
        text: the paragraph in which it stands.
    """
    word = plain(text[figure.start : figure.end])
    if not _ADJECTIVE.match(word):
        return False
    before = text[max(0, figure.start - _REACH) : figure.start]
    if before.endswith("第"):
        rest = _NUMBER.sub("", plain(text[figure.start : figure.end + _REACH]), count=1)
        return rest[:1] in _UNRANKED or (rest[:1] == "に" and rest[:2] != "にな")
    rest = plain(text[figure.end : figure.end + _REACH])
    if _OPENING.search(before) and (rest[:1] in {",", "、"} or before.rstrip()[-1:].isalpha()):
        return True
    following = WORD.match(rest, len(rest) - len(rest.lstrip(" ")))
    return bool(following and following[0] not in LINKS and not _RANKED.at(following[0], 0))


def _words(row: str) -> Words[int]:
    return Words(map(plain, row.split(", ")), lambda _: 1, as_written=True)


_NAMED, _ALONE, _CAPITAL = map(_words, (NAMED, NAMED_ALONE, NAMED_CAPITAL))
_UNSPACED = heads(NAMED_UNSPACED)
_MOST = {plain(word): most for most, row in COUNTED.items() for word in row.split(", ")}
_COUNTED = Words(_MOST, _MOST.__getitem__, as_written=True)
_UNCOUNTED, _AMBIGUOUS = map(_words, (UNCOUNTED, AMBIGUOUS))
_REACH = 32  # letters in which such words are looked for
_MOST_WORDS = 3  # of a name: p.o. box
_WORD = re.compile(r"[A-Za-z][A-Za-z.&]*|[^\sA-Za-z,;()«»“”„「」『』、。，；：（）،۔]+")
# What may stand between a name and its number: Room no. 300, 电话：300.
_NUMERO = re.compile(
    r"(?:(?<= )(?:[Nn]o\.?|[Nn]umbers?|номер|нумар|نمبر|क्रमांक|क्र\.|नंबर|नं\.)|[№#:：= ])*$"
)
_IS = re.compile(r"[为為是はがの]*$")
_END = re.compile(r"[.:]?")
_IN_SIGNS = re.compile(r"[\W\d_]+(?:[A-Ha-h]|以[上下降后後])?")
_NUMBER = re.compile(rf"[\d.,]+|[{HANZI}]+")
_BREAK = re.compile(r"[多余餘来來]?[ -]?")
_DAYS = re.compile(
    r"(?:-?(?:го|га|ого|st|nd|rd|th))?"
    r"(?:-|–| - | – | (?:to|and|or|по|па|до|да|и|і|سے|اور|ते|व|आणि) )\d{1,2}\b"
)
_MOST_DAYS = 31
_TWICE = re.compile(r"([^\s-]+)(?: на |[ -])\1(?!\w)")  # fifty-fifty
_GLUED = re.compile(r"[\d.,]+(?:[a-z]|х\b|-[а-яіў])")  # 10x, 5-осевой
_ROUGHLY = re.compile(
    r"[一二两兩三四五六七八九]{2}|百分百|千[万萬][别別不]|[亿億][万萬]|千家[万萬]"
    "|成千上"
)


def is_label(figure: Figure, text: str) -> bool:
    """Return whether a number names something, or is nothing that anybody would vet.

    Args:
        figure: it as the reader understood it.
        text: the paragraph in which it stands.
    """
    written = text[figure.start : figure.end]
    alone = not figure.unknown and _IN_SIGNS.fullmatch(written) is not None
    before = text[max(0, figure.start - _REACH) : figure.start]
    if figure.of == "rank" and figure.comparators == {"="}:
        return ranks_nothing(figure, text) or _is_named(before, alone=False)
    if (alone or not (figure.factors or figure.of)) and _is_named(before, alone=alone):
        return True
    piece = plain(text[figure.start : figure.end + _REACH])
    if _is_idiom(figure, piece) or _begins_days(figure, piece):
        return True
    behind = set(_behind(piece, len(plain(written))))
    if any(abs(figure.printed) <= most for most in _found(_COUNTED, piece, behind)):
        return True
    return not any(map(str.isdigit, written)) and any(_found(_UNCOUNTED, piece, behind))


def _is_named(before: str, *, alone: bool) -> bool:
    """Return whether a word that has a number as its name stands right before the number."""
    head = _NUMERO.sub("", before)
    unspaced = _IS.sub("", plain(head))
    if unspaced and _UNSPACED.before(unspaced):
        return True
    for word in list(_WORD.finditer(head))[-_MOST_WORDS:]:
        rest = plain(head[word.start() :])
        capital = word[0][0].isupper()
        for names, fits in ((_NAMED, True), (_ALONE, alone), (_CAPITAL, capital)):
            name = names.at(rest, 0) if fits else None
            if name and _END.fullmatch(rest, name.end):
                return True
    return False


def _is_idiom(figure: Figure, piece: str) -> bool:
    """Return whether a number is a part of a word, or a way to say all or some."""
    odd = bool(figure.unknown) and (_GLUED.match(piece) or _AMBIGUOUS.at(piece, 0))
    return bool(odd or _ROUGHLY.match(piece) or _TWICE.match(piece))


def _begins_days(figure: Figure, piece: str) -> bool:
    """Return whether a number is the first of some days: from 20 to 22 May."""
    number = _NUMBER.match(piece)
    days = _DAYS.match(piece, number.end()) if number else None
    return bool(days and figure.printed <= _MOST_DAYS and MONTH.match(piece, days.end()))


def _behind(piece: str, length: int) -> Iterator[int]:
    """Yield where a word may begin that says what a number is of, in it or behind it."""
    ends = [number.end() for number in _NUMBER.finditer(piece, 0, length)]
    blanks = [at for at in range(length) if piece[at] in " -"]
    for end in (*ends, *blanks, length):
        yield end
        if gap := _BREAK.match(piece, end):
            yield gap.end()


def _found(words: Words[Any], piece: str, places: Iterable[int]) -> Iterator[Any]:
    return (found.meaning for at in places if (found := words.at(piece, at)))
