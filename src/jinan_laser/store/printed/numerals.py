"""Numbers as they are written in signs: digits with their marks, and Chinese numerals."""

import re
from fractions import Fraction

HANZI = "〇零一二三四五六七八九十百千万萬亿億兆兩两廿卅壹贰貳叁參肆伍陆陸柒捌玖拾佰仟"

_ONES = "一二三四五六七八九"
_DIGITS = {"〇": 0, "零": 0, "兩": 2, "两": 2} | {
    letter: value for value, letter in enumerate(_ONES, start=1)
}
_SMALL = {"十": 10, "百": 100, "千": 1000}
# Tens in one sign, and the signs of cheques.
_OTHER_SIGNS = str.maketrans(
    {"廿": "二十", "卅": "三十"}
    | dict(zip("壹贰貳叁參肆伍陆陸柒捌玖拾佰仟", "一二二三三四五六六七八九十百千", strict=True))
)
# Two digits beside each other where one is expected, and what stands before and behind them.
_LARGER = "[十百千万萬亿億]"
_PAIR = re.compile(f"((?:[{_ONES}两兩]?{_LARGER})*)([{_ONES}两兩])、?([{_ONES}两兩])({_LARGER}*)")
LARGE = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}

# Languages whose number words the reader knows, and those of them in which a comma parts the
# decimals; in the others it parts the thousands.
_READ = frozenset({"be", "en", "ja", "mr", "ru", "ur", "zh"})
_DECIMAL_COMMA = frozenset({"be", "ru"})
# 12,345,678 and, as lakhs and crores are grouped, 1,23,45,678.
_GROUPED = re.compile(r"\d{1,3}(?:M\d{3})*|\d{1,2}(?:M\d{2})*M\d{3}".replace("M", "[,.]"))


def is_read(language: str) -> bool:
    """Return whether the reader knows the number words of a language, by its BCP 47 tag."""
    return language.partition("-")[0] in _READ


def number(digits: str, language: str) -> Fraction:
    """Return what digits say, with the thousands and decimal marks of a language.

    Raises:
        ValueError: the marks do not make sense in that language.
    """
    if digits.isdecimal():
        return Fraction(int(digits))
    comma = language.partition("-")[0] in _DECIMAL_COMMA
    thousands, decimal = (".", ",") if comma else (",", ".")
    whole, _, tenths = digits.replace(" ", "").replace("'", "").partition(decimal)
    if thousands in whole and not _GROUPED.fullmatch(whole):
        raise ValueError(digits)
    shifted = int(whole.replace(thousands, "") + tenths)
    return Fraction(shifted, 10 ** len(tenths)) if tenths else Fraction(shifted)


def decimals(exact: Fraction) -> int:
    """Return with how many decimals a number is written; they must come to an end."""
    places = 0
    while (exact * 10**places).denominator != 1:
        places += 1
    return places


def hanzi_number(numeral: str) -> int:
    """Return what a Chinese numeral says: 五百 is 500, 千亿 is a hundred thousand million."""
    total = section = digit = 0
    for letter in numeral.translate(_OTHER_SIGNS):
        if letter in _DIGITS:
            digit = digit * 10 + _DIGITS[letter]
        elif letter in _SMALL:
            section += (digit or 1) * _SMALL[letter]
            digit = 0
        else:
            scale = LARGE[letter]
            below = section + digit
            if total >= scale:  # 二亿五千万 adds up
                total += (below or 1) * scale
            else:  # 一万二千亿 multiplies all that stands before it
                total = (total + below or 1) * scale
            section = digit = 0
    return total + section + digit


def hanzi_fraction(digits: str) -> Fraction:
    """Return what the digits behind a spoken decimal point say: 五点二 is 5.2."""
    return Fraction("0." + "".join(str(_DIGITS[digit]) for digit in digits))


def hanzi_middle(numeral: str) -> Fraction | None:
    """Return the middle of what two digits in the place of one leave open: 三四十, 两三百, 十七八.

    None where they do not follow each other: 二五 leaves nothing open, only 三五 does.
    """
    pair = _PAIR.fullmatch(numeral)
    if pair is None:
        return None
    before, low, high, behind = pair.groups()
    step = _DIGITS[high] - _DIGITS[low]
    if step != 1 and (before or low + high != "三五"):
        return None
    return Fraction(hanzi_number(before + low + behind) + hanzi_number(before + high + behind), 2)
