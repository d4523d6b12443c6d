"""Shares that are told without a sign: a quarter, two thirds, 三分之一, 15 out of 100, 六成五.

Those in words stand here: каждый пятый, دو تہائی, पाचवा हिस्सा, 12 per thousand.
"""

from fractions import Fraction

from jinan_laser.store.printed import spelled
from jinan_laser.store.printed.figure import Share, share
from jinan_laser.store.printed.folded import plain
from jinan_laser.store.printed.ordinals import ordinal
from jinan_laser.store.printed.shares_in_signs import in_signs, may_begin, of_several
from jinan_laser.store.printed.words import is_letter, pattern

_PER = pattern(r"(?P<above>\d+(?:\.\d+)?|[a-z]+) per (?P<below>thousand|hundred)\b")
_SPELLED_PAIR = pattern(
    r"(?P<above>\w+) (?:out of|in|of|из|з|са|із)(?: every| каждых| кожных)? (?P<below>\w+)"
)
_SPELLED_BACK = pattern(r"(?P<below>\w+?)(?: میں سے | पैकी |पैकी )(?P<above>\w+)")
_EVERY = pattern(r"(?:\bкажд\w+|\bкожн\w+|\bevery|\bہر|\bप्रत्येक|\bदर) ")
# The name of the part, and whether it stands alone: "a third" has a number, "треть" none.
_PARTS = {
    2: "half halves половина половину половины половине половиной наполовину вполовину "
    "напалову палова палову паловы палове паловай نصف آدھا آدھی آدھے निम्मा निम्मे निम्मी "
    "निम्म्या अर्धा अर्धे अर्धी अर्ध्या",
    3: "треть трети третью третей третями трэць траціна трацінамі траціну траціны траціне трацін "
    "تہائی तृतीयांश",
    4: "четверть четверти четвертью четвертей четвертями чвэрцямі чвэрць чвэрці чвэрцю чвэрцей "
    "чвэрцяў چوتھائی चतुर्थांश पाव",
    5: "पंचमांश",
    10: "दशांश",
    100: "शतांश",
}
_NUMBERED = {
    3: "third thirds",
    4: "quarter quarters fourth fourths",
    5: "fifth fifths",
    6: "sixth sixths",
    7: "seventh sevenths",
    8: "eighth eighths",
    9: "ninth ninths",
    10: "tenth tenths",
    20: "twentieth twentieths",
    100: "hundredth hundredths",
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
# How an ordinal ends that names a part: одна двадцатая, три десятых, ایک دسواں.
_FRACTION_END = pattern("(?:ая|ую|ой|ай|ых|ыя|واں)$")
# One of the five largest is a place in an order.
_RANKED = pattern(r" (?:крупнейш|лучш|найбуйнейш|найлеп|largest\b|biggest\b|best\b|top\b)")
_FEW = 20  # "three of forty" counts, and is no share
_OBLIQUE = "ाां"
_ENDINGS = tuple(map(plain, ("ांहून", "ांपेक्षा", "ंहून", "ंपेक्षा", "ाहून", "हून", "पेक्षा", "ाने", "ने")))
# A place in an order that is a part here: पाचवा हिस्सा, десятая часть.
_PART_OF = pattern(r" (?:حص[ہےو]|हिस्स|भाग(?!ात)|част[ьию]\b|частк[ауі]\b|дол[яиюей]\b)")


def _below(name: str) -> int | None:
    """Return of how many parts a word after a number names one: fifths, пятых,."""
    if name in _AFTER_NUMBER or not _FRACTION_END.search(name):
        return _AFTER_NUMBER.get(name)
    return ordinal(name)


def is_part(word: str) -> bool:
    """Return whether a word is the name of a part: half, third, треть."""
    stems = (word, *(word.removesuffix(ending) for ending in _ENDINGS))
    return any(stem in _ALONE or stem in _AFTER_NUMBER for stem in stems)


def of_thousand(text: str, at: int) -> Share | None:
    """Return a share of a thousand or a hundred: 12 per thousand."""
    match = _PER.match(text, at)
    if match is None:
        return None
    above = spelled.NUMBERS.get(match["above"], Fraction(0))
    above = above if match["above"].isalpha() else Fraction(match["above"])
    below = Fraction(1000 if match["below"] == "thousand" else 100)
    return share(above, below, at, match.end()) if 0 < above < below else None


def of_several_in_words(text: str, at: int) -> Share | None:
    """Return a share that is counted in words: one in five, каждый пятый."""
    for pair in (_SPELLED_PAIR,) if text.isascii() else (_SPELLED_PAIR, _SPELLED_BACK):
        if match := pair.match(text, at):
            some, all_ = map(spelled.NUMBERS.get, match.group("above", "below"))
            ranked = _RANKED.match(text, match.end())
            if some and all_ and some < all_ <= _FEW and not ranked:
                return share(some, all_, at, match.end())
    if (every := _EVERY.match(text, at)) and (part := _WORD.match(text, every.end())):
        below = Fraction(ordinal(part[0]) or 0)
        if below > 1 and not _NO_SHARE.match(text, part.end()):
            return share(Fraction(1), below, at, part.end())
    return of_thousand(text, at)


def ordinal_part(text: str, at: int) -> Share | None:
    """Return a share that is told with an ordinal: десятая часть, पाचवा हिस्सा."""
    word = _WORD.match(text, at)
    noun = _PART_OF.match(text, word.end()) if word else None
    below = ordinal(word[0]) if word and noun else None
    if not noun or below in {None, 1}:
        return None
    return share(Fraction(1), Fraction(below or 1), at, noun.end())


def in_words(text: str, at: int) -> Share | None:  # noqa: PLR0911 - what is no share goes early
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
    below = _ALONE.get(name) or (_below(name) if place != at else None)
    for ending in _ENDINGS:
        if below is None and name.endswith(ending):
            below = _ALONE.get(name.removesuffix(ending))
            end = part.end() - len(ending.lstrip(_OBLIQUE))
    if below is None or above >= below or _NO_SHARE.match(text, end):
        return None
    if name.isascii() and name in _AFTER_NUMBER and above == 1 and not _WHOLE.match(text, end):
        return None  # a third pole
    return share(above, Fraction(below), at, end)


def share_at(text: str, at: int) -> Share | None:
    """Return the share that begins at a place of a plain text, or None."""
    if is_letter(text[at]):
        return of_several_in_words(text, at) or ordinal_part(text, at) or in_words(text, at)
    if not may_begin(text, at):
        return None
    return in_signs(text, at) or of_several(text, at) or of_thousand(text, at)
