"""Shares in digits and signs: 三分之一, 六成五, 过半, 2/3, 15 out of 100."""

import re
from fractions import Fraction

from jinan_laser.store.printed import bounds
from jinan_laser.store.printed.figure import Share, share
from jinan_laser.store.printed.numerals import HANZI, hanzi_fraction, hanzi_middle, hanzi_number
from jinan_laser.store.printed.words import pattern

_NUMERAL = rf"(?:\d+(?:\.\d+)?|[{HANZI}]+(?:[点點][〇零一二三四五六七八九]+)?)"
_ONES = "一二三四五六七八九"
_SIGNS = str.maketrans("123456789", _ONES)
_OF_WHAT = "(?:世帯|家庭|[人个個名社件戸校])"
_OF = pattern(rf"(?P<below>{_NUMERAL})分[之の]?(?P<above>{_NUMERAL})")
_TENTHS = pattern(
    rf"(?P<tenths>{_NUMERAL}|[1-8]、[2-9]|[{_ONES}]、[{_ONES}])(?P<amid>[多余餘来來])?(?:成(?![立为為员員功都本交品长長果份])"
    rf"|割(?![引合り]))"
    r"(?:(?P<half>半)"
    r"|(?P<more>[一二三四五六七八九\d])(?![\d一二三四五六七八九十百千万個个年家人名割成])分?)?"
)
_HALF = pattern(
    r"(?P<over>過半数|過半數|过半数|過半|过半)|半数|半數|半分|一半|(?<=[近逾超])半(?![年月日天世个個])"
)
_WHOLES = "(?:10|100|1000|1,000|10,000|[2-9])(?![\\d.,])"
_PAIR = pattern(  # 15 out of 100
    r"(?P<above>\d+)(?: (?:out of|of|in|per) (?:every )?| из (?:каждых )?"
    r"| (?:са|з|із) (?:кожных )?)"
    rf"(?P<below>{_WHOLES})"
)
_PAIR_BACK = pattern(  # of 100, 15
    rf"(?P<below>{_WHOLES})(?: میں سے | पैकी |पैकी |{_OF_WHAT}(?:中有?|のうち|に|当中|之中)|中有?)"
    rf"(?:約|约)?(?P<above>\d+)(?![\d.,]){_OF_WHAT}?"
)
_OF_PEOPLE = pattern(
    rf"(?P<below>{_NUMERAL})[人社](?:中|に|のうち|当たり|あたり)(?P<above>{_NUMERAL})(?=[人社])"
)
_EACH_HAVE = pattern(  # 每10家企业中有3家
    rf"(?<=每)(?P<below>{_NUMERAL})[^\d\W{HANZI}]{{0,6}}?(?:当中|之中|中)?就?有(?:约|約)?"
    rf"(?P<above>{_NUMERAL})(?![\d.,])"
)
_SLASHED = pattern(r"(?P<above>\d)(?:⁄(?P<below>\d{1,2})(?!\d)|/(?P<plain>\d{1,2})(?=的|の| of\b))")


# What a share in signs begins with: most numbers are told at once from it.
_MAY_BEGIN = pattern(
    rf"[過过半]|一半|(?<=每)|(?:\d[\d.,]*|[{HANZI}]+(?:[点點][〇零一二三四五六七八九]+)?)[多余餘来來]?"
    r"(?:[分成割、⁄/世家人个個名社件戸校中有प]| [oipисзمप])"
)


def may_begin(text: str, at: int) -> bool:
    """Return whether a share in digits and signs may begin at a place."""
    return _MAY_BEGIN.match(text, at) is not None


def in_signs(text: str, at: int) -> Share | None:
    """Return a share in Chinese or Japanese, or with a stroke: 三分之一, 六成五, 过半, 2/3."""
    return (None if text.isascii() else _in_letters(text, at)) or _slashed(text, at)


def _in_letters(text: str, at: int) -> Share | None:
    """Return a share in Chinese or Japanese."""
    if match := _OF.match(text, at):
        below = _value(match["below"])
        return share(_value(match["above"]), below, at, match.end()) if below else None
    if match := _TENTHS.match(text, at):
        return _tenths(match, at)
    if match := _HALF.match(text, at):
        over = frozenset({">"}) if match["over"] else bounds.NOTHING
        return Share(Fraction(50), at, match.end(), over)
    return None


def _slashed(text: str, at: int) -> Share | None:
    match = _SLASHED.match(text, at)
    if match is None:
        return None
    above, below = Fraction(match["above"]), Fraction(match["below"] or match["plain"])
    return share(above, below, at, match.end()) if above < below else None


def of_several(text: str, at: int) -> Share | None:
    """Return a share that is counted: 15 out of 100."""
    for pair in (_PAIR,) if text.isascii() else (_PAIR, _PAIR_BACK, _OF_PEOPLE, _EACH_HAVE):
        if match := pair.match(text, at):
            above, below = (_value(match[name].replace(",", "")) for name in ("above", "below"))
            if above <= below:
                return share(above, below, at, match.end())
    return None


def _tenths(match: re.Match[str], at: int) -> Share | None:
    """Return a share in tenths: 六成五, 3割5分, 七八成, 2、3割."""
    middle = hanzi_middle(match["tenths"].translate(_SIGNS))
    if middle is not None and not match["tenths"].isdigit():  # 七八成, 2、3割
        return Share(middle * 10, at, match.end(), bounds.ABOUT)
    if "、" in match["tenths"]:
        return None
    more = Fraction(1, 2) if match["half"] else _value(match["more"] or "0") / 10
    over = frozenset({">"}) if match["amid"] else bounds.NOTHING
    return Share((_value(match["tenths"]) + more) * 10, at, match.end(), over)


def _value(numeral: str) -> Fraction:
    if numeral.isascii():
        return Fraction(numeral)
    whole, *tenths = re.split("[点點]", numeral)
    return hanzi_number(whole) + (hanzi_fraction(tenths[0]) if tenths else Fraction(0))
