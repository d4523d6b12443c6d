"""What signs alone tell to be no figure: dates, telephone numbers, addresses, codes, models."""

# ruff: noqa: E501, ISC004 - letters of some scripts are two columns wide

import re
from collections.abc import Iterator

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
