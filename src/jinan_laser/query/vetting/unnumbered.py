"""Which of the figures that are read say how much: no dates, labels and small prices do."""

import re
from collections.abc import Mapping

from jinan_laser.model.unit import Unit
from jinan_laser.query.vetting.labels import is_label
from jinan_laser.store.printed.currencies import CODES
from jinan_laser.store.printed.figure import Figure

_LONG_CODE = re.compile(r"(?<![\d.,])\d{6,}(?![\d.,]\d)")
_SCRIPTS = (
    ("ja", re.compile("[\u3041-\u30ff]")),
    ("zh", re.compile("[\u3400-\u9fff]")),
    ("ur", re.compile("[\u0600-\u06ff]")),
    ("mr", re.compile("[\u0900-\u097f]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
)
_MOST = 10**24  # nobody tells more of anything
_PRICE = 1000
_SMALL_MONEY = dict.fromkeys(("JPY", "KRW", "RUB", "INR", "PKR", "VND", "IDR"), 100)
_SPAN = re.compile(r"[\d.,]+ ?(?:[-–—~～]|から|至|到|to|or|до|да|па|по|ते|سے|تا) ?[\d.,]+")
_GROUPED = re.compile(r"\d,\d{3}(?!\d)")
_MOST_SAID = 1000
_FEW = 12  # numbers up to here are often just words
_BELARUSIAN = re.compile("[іўІЎ]")
_LATIN = re.compile("[A-Za-z]")
_NO_TIME = {"days", "months", "date"}
# What stands behind a number that counts no amount: pages, editions, marks in a game.
_ORDERED = re.compile(
    r"(?:[期次届屆回页頁点點]|ページ|世[纪紀]|时代|時代|[时時][许許]?|points?|號|号|版|周年|週年)$"
)
_MULTIPLIER = re.compile(r"[十百千万亿億萬]+(?![\d一二三四五六七八九])")
_UNIT = re.compile(r"[单單]位[:：为為]? ?$")
_YEAR_UNTIL = re.compile(r"[12۱۲१२][\d]{3} ?(?:تک|पर्यंत|まで|से|سے)(?!.*(?:کمپنی|कंपन)).*")


def written_in(text: str, *, japanese: bool) -> str:
    """Return the language that says how numbers in a text are read, by its letters.

    Args:
        text: a paragraph.
        japanese: whether kana stand elsewhere in the draft.
    """
    if text.isascii():
        return "en"
    counts = {language: len(letters.findall(text)) for language, letters in _SCRIPTS}
    counts["zh"] *= 2
    counts["en"] = len(_LATIN.findall(text))
    language = max(counts, key=lambda each: counts[each])
    if language in {"zh", "ja"} and (counts["ja"] or japanese):
        return "ja"
    return "be" if language == "ru" and _BELARUSIAN.search(text) else language


def is_figure(figure: Figure, text: str) -> bool:
    """Return whether a figure tells how much, how many or which place."""
    if figure.of in _NO_TIME or abs(figure.printed) > _MOST:
        return False
    written = text[figure.start : figure.end]
    if _ORDERED.search(written) and not figure.factors:
        return False
    if _MULTIPLIER.match(written) and _is_unit(figure, text):
        return False
    if _YEAR_UNTIL.fullmatch(written) or _LONG_CODE.fullmatch(written):
        return False
    if is_label(figure, text):
        return False
    following = text[figure.end : figure.end + 2].lstrip()
    return not (figure.unknown and _is_bare(written) and following[:1].isupper())  # 88 Jingshi Road


def _is_unit(figure: Figure, text: str) -> bool:
    """Return whether it is what the figures of a table are told in: （亿元）, 单位：万人."""
    before, after = text[max(0, figure.start - 4) : figure.start], text[figure.end : figure.end + 1]
    bracketed = before.rstrip()[-1:] in {"(", "（"} and after in {")", "）", "/", "，", "、"}
    return bracketed or _UNIT.search(before) is not None


def says_of_what(figure: Figure, text: str, units: Mapping[str, Unit]) -> bool:
    """Return whether a figure says by itself what it is of; else only a fact makes it one.

    Places in an order do not, nor years that pass, nor "two" and "three" of things not known, nor
    what a ticket costs.
    """
    written = text[figure.start : figure.end]
    if figure.of in {"rank", "years"} or "years" in figure.factors:
        return False
    if figure.printed <= _FEW and not any(map(str.isdigit, written)):
        return False
    if _is_price(figure, units):
        return False
    if _SPAN.fullmatch(written) or _is_only_said(figure, written, units):
        return False
    bounded = not figure.comparators & {"="}
    grouped = _GROUPED.search(written) is not None
    return not _is_bare(written) or bounded or bool(figure.unknown or figure.of) or grouped


def _is_price(figure: Figure, units: Mapping[str, Unit]) -> bool:
    """Return whether a figure is some money without a multiplier: what a ticket costs."""
    money = figure.of in CODES or any(
        unit in units and units[unit].kind == "money" for unit in figure.factors
    )
    return money and abs(figure.printed) < _PRICE * _SMALL_MONEY.get(figure.of, 1)


def _is_only_said(figure: Figure, written: str, units: Mapping[str, Unit]) -> bool:
    """Return whether a number in words counts nothing: a thousand and one, на все сто."""
    counts = {unit.id for unit in units.values() if unit.kind == "count"}
    in_words = not any(map(str.isdigit, written)) and figure.printed <= _MOST_SAID
    return in_words and figure.comparators == {"="} and figure.factors.keys() == counts


def _is_bare(written: str) -> bool:
    return not any(letter.isalpha() or letter in "%％‰٪" for letter in written)
