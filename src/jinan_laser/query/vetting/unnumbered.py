"""Which of the figures that are read say how much: no dates, labels and small prices do.

Signs alone tell much of it: dates, telephone numbers, addresses, codes, models.
"""

import re
from collections.abc import Iterator, Mapping

from jinan_laser.model.unit import Unit
from jinan_laser.query.vetting.labels import is_label
from jinan_laser.store.printed.currencies import CODES
from jinan_laser.store.printed.figure import Figure

# ruff: noqa: E501, ISC004 - letters of some scripts are two columns wide


_BLANK = "¦"
_CURRENCY = "RMB|CNY|USD|EUR|US|HKD|HK|JPY|SEK|GBP|INR|Rs|CHF|TWD|NT|AUD|CAD|Top|TOP|MSEK"
_STREETS = "Street|St|Avenue|Ave|Road|Rd|Lane|Boulevard|Blvd|Drive|Way|Square|Plaza|Parkway|Alley"
_STREETS_UNCASED = "روڈ|سڑک|اسٹریٹ|سٹریٹ|رستہ|रस्ता|रोड|मार्ग|पथ|चौक"
_NUMBER = r"[\d０-９۰-۹٠-٩०-९][\d０-９۰-۹٠-٩०-९.:/–-]*"
_WITHIN_A_WORD = "(?<![A-Za-zА-я](?=[A-Za-zА-я]))"  # none of them begins there
_NO_FIGURES = re.compile(
    _WITHIN_A_WORD
    + "(?:"
    + "|".join(
        (
            r"(?P<phone>(?<![\d.,])(?:\+\d|\(0|0\d{2,3}[-–) ]|8 ?\(|1[3-9]\d{9}(?!\d))[\d() –-]{5,20}(?!\d)"
            r"|(?<![\d.,])\d{1,4}(?:[-–]\d{2,4}){2,5}(?!\d)"
            r"|[०٠۰][०-९٠-٩۰-۹]{2,4}[-–][०-९٠-٩۰-۹]{5,8}|1[3-9]\d{9}(?!\d))",
            r"(?P<code>(?<![\d.,])\d+(?:-\d+){2,}(?!\d)|(?<![\d.,])\d{1,4}-\d{6,}|\d{1,2}(?:,\d{3}){2} [ABCU]\d\b"
            r"|(?<!\d)\d{4}(?: \d{4}){2,}(?!\d)|(?<![\w.,])(?<!\d\s)0\d+(?![\d.,])|(?<![\w.,])\d+-(?![KMGT]?W\b)[A-ZА-Я]{1,4}(?![a-zа-яё])[\w-]*"
            r"|(?<!\w)(?:0|6|12|16|18|21)\+(?= ?(?:[^\w ]|$))|(?<!\d)\d{1,4} ?[x×хХ] ?\d{1,4}(?!\d)"
            r"|\b24/7\b|[①-⑳㈠-㈩❶-❿])",
            rf"(?P<address>\d{{1,5}} (?:(?:[A-Z][\w'’.-]* ){{1,4}}(?:{_STREETS})\b|(?:\S+ ){{1,3}}(?:{_STREETS_UNCASED})(?![\w\u0900-\u0963]))"
            r"|(?i:\b(?:вул|ул|пр|просп|пер|вуліца|улица|проспект|праспект)\b)\.? [^,;.]{1,30}, ?(?:д\. ?)?\d+(?![\d ,]*\d)"
            r"|(?<=[层層楼樓階座栋棟号號])\d+室|\d+条(?=\d|第)|\d+丁目[\d番地号の-]*|\d+[层層階](?=[\dA-Z东西南北])|\d+[车車厢廂]+\d+[A-F]?[座号號])",
            r"(?P<score>(?<![\d.,:：])\d{1,3}(?: ?[比対对] ?|[:：])\d{1,3}(?![\d:.,]|[%万億亿]))",
            r"(?P<time>(?<![\d.,:])\d{1,2}(?:\.\d\d)? ?[ap]\.?m\b|(?<![\d.,:])[\d०-९۰-۹]{1,2}[:：][\d०-९۰-۹]{2}(?::\d{2})?(?![\d:]))",
            r"(?P<date>(?<![\d.,])[\d०-९۰-۹]{1,2}\.[\d०-९۰-۹]{1,2}\.(?:[\d०-९۰-۹]{4}|\d\d)(?!\d)"
            r"|(?<![\d.,])(?:\d{1,3}\.){2,5}\d{1,3}(?![\d.]))",
            r"(?P<standard>(?<![A-Za-zА-я])(?:ISO|GB(?:/T)?|IEC|EN|DIN|ГОСТ(?: Р)?|СТБ|JIS|ASTM|IEEE|UL|ISBN|HS)"
            r"[ -]?(?:IEC )?\d[\d:.–/-]*)",
            rf"(?P<model>(?<![A-Za-zА-я0-9'’-])(?!(?:{_CURRENCY})\$?-?\d)[A-ZА-ЯЁІЎ][A-Za-zА-Яа-яЁё]{{0,6}}[-–]?\d"
            r"[A-Za-zА-я0-9/-]*(?:\.\d+)?(?![A-Za-zА-я0-9]))",
            r"(?P<generation>(?<![A-Za-z0-9.,])\d{1,2}[GDКK](?![A-Za-z0-9]))",
            r"(?P<version>(?<!\w)[vV]\.? ?\d+(?:\.\d+){0,3})",
            rf"(?P<numero>(?:№|#|［|\[) ?{_NUMBER}\]?)",
            r"(?P<chinese>第[\d一二三四五六七八九十百]{1,4}[章节節页頁条條期号號款项版屆届次回展图圖表卷季讲講辑輯轮輪代会巻話]"
            r"|(?:附件|附錄|附录|附表|图|圖|表|注|註)[\d一二三四五六七八九十]{1,3}(?![\d.]*[%亿億万萬家])"
            r"|(?<![\d.])\d{1,4}[号號](?!人)|〔\d{4}〕|\[\d{4}\]|[“「\"]?十[三四五]五[”」\"]?|千方百[计計]"
            r"|一[带帶]一路|工[业業]\d\.\d|[\d]{1,3}[页頁](?!面)|\d{1,3}ページ|(?<![\d.,])\d{1,2}[时時点點](?!半?[间間])\d{0,2}分?"
            r"|(?:编号|編號|税号|稅號|邮编|郵編|郵便番号|郵遞區號|电话|電話|手机|手機|热线|熱線|客服|传真|傳真|单号|單號|型号"
            r"|型號|型番|房间|房間)[:：为為はが ]?\d[\d-]*|[〒]\d[\d-]*)",
            r"(?P<ordinal>[०-९\d]{1,2}:[०-९\d]{2})",
            r"(?P<decade>(?<!\d)(?:19|20)\d0s\b|(?<!\d)\d0s\b|(?:19|20)\d0年代|\d0年代|\d0-[еяхы]\w*)",
        )
    )
    + ")"
)
_DIGITS = re.compile(r"\d+|[①-⑳㈠-㈩❶-❿]|第|附[件录錄]|十[三四五]|千方百|一[带帶]一路")
_REACH = 24


def masked(text: str) -> str:
    """Return a text, as long as before, without what has digits and is no figure."""
    pieces: list[str] = []
    at = 0
    for start, end in _windows(text):
        for match in _NO_FIGURES.finditer(text, max(at, start), end):
            pieces += (text[at : match.start()], _BLANK * len(match[0]))
            at = match.end()
    return "".join([*pieces, text[at:]]) if pieces else text


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Yield where digits stand, with what may belong to them: most of a text has none."""
    start = end = -1
    for match in _DIGITS.finditer(text):
        if match.start() - _REACH > end:
            if end >= 0:
                yield start, end
            start = max(0, match.start() - _REACH)
        end = match.end() + _REACH
    if end >= 0:
        yield start, min(end, len(text))


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
    following = text[figure.end : figure.end + 3].lstrip()
    named = following[:1].isupper() and not following[1:].isupper()  # 88 Jingshi Road, no 300 SMEs
    return not (figure.unknown and _is_bare(written) and named)


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
