"""Ordinals in words: English, Russian, Belarusian, Urdu and Marathi."""

from collections.abc import Iterator
from functools import cache

from jinan_laser.store.printed import slavic, spelled
from jinan_laser.store.printed.folded import plains
from jinan_laser.store.printed.words import pattern

_ENGLISH = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_ENGLISH_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
_URDU = (
    "پہلا پہلی پہلے",
    "دوسرا دوسری دوسرے دوم",
    "تیسرا تیسری تیسرے سوم",
    "چوتھا چوتھی چوتھے چہارم",
)
_MARATHI = (
    "पहिला पहिली पहिले पहिल्या",
    "दुसरा दुसरी दुसरे दुसऱ्या",
    "तिसरा तिसरी तिसरे तिसऱ्या",
    "चौथा चौथी चौथे चौथ्या",
)
_OTHERS = {
    5: "پنجم",
    6: "چھٹا چھٹی چھٹے ششم",
    7: "ہفتم",
    8: "ہشتم",
    9: "نواں نویں نہم नववा नववी नववे नवव्या",
    10: "دہم",
}
# What makes an ordinal of a cardinal: بارہویں, बाराव्या.
_ENDING = pattern("(?:واں|ویں)$|ा?(?:वा|वी|वे|व्या)$")
_JOINT = pattern("[ -]")
_WORD = pattern(r"\w+")
_TENS = range(20, 100, 10)
_ONES = range(1, 10)


def ordinal(word: str) -> int | None:
    """Return which place a word of a plain text says, None for any other word."""
    if (place := _irregular().get(word)) is not None:
        return place
    ending = _ENDING.search(word)
    if ending is None:
        return None
    stem = word[: ending.start()]
    for each in (stem, f"{stem}ा", stem.replace("वि", "वी").replace("ति", "ती")):
        if (value := spelled.NUMBERS.get(each)) and value.denominator == 1:
            return int(value)
    return None


def compound(text: str, at: int) -> tuple[int, int] | None:
    """Return the ordinal in two words that begins at a place, and its end: twenty-first."""
    tens = _WORD.match(text, at)
    value = spelled.NUMBERS.get(tens[0]) if tens else None
    if tens is None or value is None or not _JOINT.match(text, tens.end()):
        return None
    ones = _WORD.match(text, tens.end() + 1)
    place = ordinal(ones[0]) if ones and value in _TENS else None
    return (int(value) + place, ones.end()) if ones and place and place in _ONES else None


@cache
def _irregular() -> dict[str, int]:
    places, words = zip(*_rows(), strict=True)
    return dict(zip(plains(words), places, strict=True))


def _rows() -> Iterator[tuple[int, str]]:
    yield from enumerate(_ENGLISH.split(), start=1)
    yield from ((10 * ten, word) for ten, word in enumerate(_ENGLISH_TENS.split(), start=2))
    yield from slavic.ordinals()
    for rows in (_URDU, _MARATHI):
        yield from ((place, word) for place, row in enumerate(rows, 1) for word in row.split())
    for place, row in _OTHERS.items():
        yield from ((place, word) for word in row.split())
