"""Shares that are told without a sign: a quarter, two thirds, 三分之一, 15 out of 100, 六成五."""

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from fractions import Fraction

from jinan_laser.store.printed import bounds, spelled
from jinan_laser.store.printed.folded import plain
from jinan_laser.store.printed.numerals import HANZI, hanzi_fraction, hanzi_middle, hanzi_number
from jinan_laser.store.printed.ordinals import ordinal
from jinan_laser.store.printed.words import is_letter, pattern

_NUMERAL = rf"(?:\d+(?:\.\d+)?|[{HANZI}]+(?:[点點][〇零一二三四五六七八九]+)?)"
_OF = pattern(rf"(?P<below>{_NUMERAL})分[之の]?(?P<above>{_NUMERAL})")
_TENTHS = pattern(
    rf"(?P<tenths>{_NUMERAL})(?P<amid>[多余餘来來])?(?:成(?![立为為员員功都本交品长長果份])"
    rf"|割(?![引合り]))"
    r"(?:(?P<half>半)"
    r"|(?P<more>[一二三四五六七八九\d])(?![\d一二三四五六七八九十百千万個个年家人名割成])分?)?"
)
_HALF = pattern(
    r"(?P<over>過半数|過半數|过半数|過半|过半)|半数|半數|半分|一半|(?<=[近逾超])半(?![年月日天])"
)
_WHOLES = "(?:10|100|1000|1,000|10,000|[2-9])(?![\\d.,])"
_PAIR = pattern(  # 15 out of 100
    r"(?P<above>\d+)(?: (?:out of|of|in|per) (?:every )?| из (?:каждых )?| (?:са|з"
    r"|із) (?:кожных )?)"
    rf"(?P<below>{_WHOLES})"
)
_PAIR_BACK = pattern(  # of 100, 15
    rf"(?P<below>{_WHOLES})(?: میں سے | पैकी |पैकी |[人个個名社件戸](?:中有?|のうち|に|当中|之中)"
    rf"|中有?)"
    r"(?:約|约)?(?P<above>\d+)(?![\d.,])"
)
_PER = pattern(r"(?P<above>\d+(?:\.\d+)?|[a-z]+) per (?P<below>thousand|hundred)\b")
_OF_PEOPLE = pattern(
    rf"(?P<below>{_NUMERAL})[人社](?:中|に|のうち|当たり|あたり)(?P<above>{_NUMERAL})(?=[人社])"
)
_EACH_HAVE = pattern(  # 每10家企业中有3家
    rf"(?<=每)(?P<below>{_NUMERAL})[^\d\W{HANZI}]{{0,6}}?(?:当中|之中|中)?就?有(?:约|約)?"
    rf"(?P<above>{_NUMERAL})(?![\d.,])"
)
_SPELLED_PAIR = pattern(
    r"(?P<above>\w+) (?:out of|in|of|из|з|са|із)(?: every| каждых| кожных)? (?P<below>\w+)"
)
_SPELLED_BACK = pattern(r"(?P<below>\w+?)(?: میں سے | पैकी |पैकी )(?P<above>\w+)")
_SLASHED = pattern(r"(?P<above>\d)(?:⁄(?P<below>\d{1,2})(?!\d)|/(?P<plain>\d{1,2})(?=的|の| of\b))")
_EVERY = pattern(r"(?:\bкажд\w+|\bкожн\w+|\bevery|\bہر|\bप्रत्येक|\bदर) ")
# The name of the part, and whether it stands alone: "a third" has a number, "треть" none.
_PARTS = {
    2: "half halves половина половину половины половине половиной наполовину вполовину "
    "напалову палова палову паловы палове паловай نصف آدھا آدھی آدھے निम्मा निम्मे निम्मी "
    "निम्म्या अर्धा अर्धे अर्धी अर्ध्या",
    3: "треть трети третью третей трэць траціна траціну траціны траціне трацін تہائی तृतीयांश",
    4: "четверть четверти четвертью четвертей чвэрць чвэрці чвэрцю чвэрцей "
    "чвэрцяў چوتھائی चतुर्थांश पाव",
    5: "पंचमांश",
    10: "दशांश",
    100: "शतांश",
}
_NUMBERED = {
    3: "third thirds",
    4: "quarter quarters fourth fourths",
    5: "fifth fifths пятая пятую пятой пятых пятае пятыя пятай پانچواں",
    6: "sixth sixths шестая шестую шестых шостая шостую шостых шостыя",
    7: "seventh sevenths седьмая седьмую седьмых",
    8: "eighth eighths восьмая восьмую восьмых",
    9: "ninth ninths",
    10: "tenth tenths десятая десятую десятых дзясятая дзясятую дзясятых дзясятыя",
    20: "twentieth twentieths",
    100: "hundredth hundredths сотая сотую сотых сотыя",
}
_ALONE = {plain(word): below for below, row in _PARTS.items() for word in row.split()}
_AFTER_NUMBER = {plain(word): below for below, row in _NUMBERED.items() for word in row.split()}
_WORD = pattern(r"\w+")
_NO_SHARE = pattern(
    r" an? (?:year|hour|day|month|dozen|million|billion|century|decade)|-?year|-?hour|-?day|-?time"
    r"| (?:of )?(?:the )?(?:year|quarter)\b| (?:года|года|квартал)|-(?:largest|biggest)"
    r"| as (?:many|much|big|large|high)\b"
)
_WHOLE = pattern(
    r" (?:of|less|more|fewer|smaller|larger|bigger|lower|higher|part)\b| част\w| дол[ияю]"
    r"|[^\w \-]|$| حص| کم| زیادہ"
)
_PERIOD = pattern(
    r"\b(?:first|second|last|other|this|each|every|per|third|fourth|latter|друг\w+|перв\w+|втор\w+"
    r"|перш\w+) $"
)
_FEW = 20  # "three of forty" counts, and is no share
_OBLIQUE = "ाां"
_ENDINGS = tuple(map(plain, ("ांहून", "ांपेक्षा", "ंहून", "ंपेक्षा", "ाहून", "हून", "पेक्षा", "ाने", "ने")))
# A place in an order that is a part here: पाचवा हिस्सा, десятая часть.
_PART_OF = pattern(r" (?:حص[ہےو]|हिस्स|भाग(?!ात)|част[ьию]\b|частк[ауі]\b)")


@dataclass(frozen=True, slots=True)
class Share:
    """A share as printed: in hundredths, where it stands, and what it says of its bounds."""

    hundredths: Fraction
    start: int
    end: int
    comparators: AbstractSet[str] = bounds.NOTHING


def is_part(word: str) -> bool:
    """Return whether a word is the name of a part: half, third, треть."""
    stems = (word, *(word.removesuffix(ending) for ending in _ENDINGS))
    return any(stem in _ALONE or stem in _AFTER_NUMBER for stem in stems)


def share_at(text: str, at: int) -> Share | None:
    """Return the share that begins at a place of a plain text, or None."""
    if is_letter(text[at]):
        return _of_several_in_words(text, at) or _ordinal_part(text, at) or _in_words(text, at)
    return _in_signs(text, at) or _of_several(text, at)


def _in_signs(text: str, at: int) -> Share | None:
    """Return a share in Chinese or Japanese, or with a stroke: 三分之一, 六成五, 过半, 2/3."""
    return (None if text.isascii() else _in_letters(text, at)) or _slashed(text, at)


def _in_letters(text: str, at: int) -> Share | None:
    """Return a share in Chinese or Japanese."""
    if match := _OF.match(text, at):
        below = _value(match["below"])
        return _share(_value(match["above"]), below, at, match.end()) if below else None
    if match := _TENTHS.match(text, at):
        more = Fraction(1, 2) if match["half"] else _value(match["more"] or "0") / 10
        over = frozenset({">"}) if match["amid"] else bounds.NOTHING
        if (middle := hanzi_middle(match["tenths"])) is not None:  # 七八成
            return Share(middle * 10, at, match.end(), bounds.ABOUT)
        return Share((_value(match["tenths"]) + more) * 10, at, match.end(), over)
    if match := _HALF.match(text, at):
        over = frozenset({">"}) if match["over"] else bounds.NOTHING
        return Share(Fraction(50), at, match.end(), over)
    return None


def _slashed(text: str, at: int) -> Share | None:
    match = _SLASHED.match(text, at)
    if match is None:
        return None
    above, below = Fraction(match["above"]), Fraction(match["below"] or match["plain"])
    return _share(above, below, at, match.end()) if above < below else None


def _of_several(text: str, at: int) -> Share | None:
    """Return a share that is counted: 15 out of 100."""
    for pair in (_PAIR,) if text.isascii() else (_PAIR, _PAIR_BACK, _OF_PEOPLE, _EACH_HAVE):
        if match := pair.match(text, at):
            above, below = (_value(match[name].replace(",", "")) for name in ("above", "below"))
            if above <= below:
                return _share(above, below, at, match.end())
    return _of_thousand(text, at)


def _of_thousand(text: str, at: int) -> Share | None:
    """Return a share of a thousand or a hundred: 12 per thousand."""
    match = _PER.match(text, at)
    if match is None:
        return None
    above = spelled.NUMBERS.get(match["above"], Fraction(0))
    above = above if match["above"].isalpha() else Fraction(match["above"])
    below = Fraction(1000 if match["below"] == "thousand" else 100)
    return _share(above, below, at, match.end()) if 0 < above < below else None


def _of_several_in_words(text: str, at: int) -> Share | None:
    """Return a share that is counted in words: one in five, каждый пятый."""
    for pair in (_SPELLED_PAIR,) if text.isascii() else (_SPELLED_PAIR, _SPELLED_BACK):
        if match := pair.match(text, at):
            some, all_ = map(spelled.NUMBERS.get, match.group("above", "below"))
            if some and all_ and some < all_ <= _FEW:
                return _share(some, all_, at, match.end())
    if (every := _EVERY.match(text, at)) and (part := _WORD.match(text, every.end())):
        below = Fraction(ordinal(part[0]) or 0)
        if below > 1 and not _NO_SHARE.match(text, part.end()):
            return _share(Fraction(1), below, at, part.end())
    return _of_thousand(text, at)


def _ordinal_part(text: str, at: int) -> Share | None:
    """Return a share that is told with an ordinal: десятая часть, पाचवा हिस्सा."""
    word = _WORD.match(text, at)
    noun = _PART_OF.match(text, word.end()) if word else None
    below = ordinal(word[0]) if word and noun else None
    if not noun or below in {None, 1}:
        return None
    return _share(Fraction(1), Fraction(below or 1), at, noun.end())


def _in_words(text: str, at: int) -> Share | None:  # noqa: PLR0911 - what is no share goes early
    """Return a share in words: one third, a quarter, две трети, دو تہائی."""
    word = _WORD.match(text, at)
    if word is None:
        return None
    above, place = Fraction(1), at
    if word[0] in spelled.ONE or word[0] in spelled.NUMBERS:
        above = spelled.NUMBERS.get(word[0], Fraction(1))
        if text[word.end() : word.end() + 1] not in {" ", "-"}:
            return None
        place = word.end() + 1
    elif _PERIOD.search(text, max(0, at - 20), at):
        return None
    part = _WORD.match(text, place)
    if part is None:
        return None
    name = part[0]
    end = part.end()
    below = _ALONE.get(name) or (_AFTER_NUMBER.get(name) if place != at else None)
    for ending in _ENDINGS:
        if below is None and name.endswith(ending):
            below = _ALONE.get(name.removesuffix(ending))
            end = part.end() - len(ending.lstrip(_OBLIQUE))
    if below is None or above >= below or _NO_SHARE.match(text, end):
        return None
    if name.isascii() and name in _AFTER_NUMBER and above == 1 and not _WHOLE.match(text, end):
        return None  # a third pole
    return _share(above, Fraction(below), at, end)


def _share(above: Fraction, below: Fraction, start: int, end: int) -> Share:
    return Share(100 * above / below, start, end)


def _value(numeral: str) -> Fraction:
    if numeral.isascii():
        return Fraction(numeral)
    whole, *tenths = re.split("[点點]", numeral)
    return hanzi_number(whole) + (hanzi_fraction(tenths[0]) if tenths else Fraction(0))
