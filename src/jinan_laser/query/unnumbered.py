"""What has digits and is no figure: dates, telephone and section numbers, addresses, models."""

import re

from jinan_laser.store.printed.figures import Figure

_BLANK = "¦"
_CURRENCY = "RMB|CNY|USD|EUR|US|HKD|HK|JPY|SEK|GBP|INR|Rs|CHF|TWD|NT|AUD|CAD|Top|TOP|MSEK"
_HEADS = (
    "section|sections|chapter|chapters|annex|appendix|page|pages|p|pp|figure|figures|fig|table|tables"
    "|room|gate|suite|flat|floor|hall|booth|route|bus|line|heading|headings|version|rev|revision"
    "|release|windows|industry|item|note|notes|article|clause|paragraph|step|part|volume|vol|issue"
    "|isbn|issn|doi|postcode|postal code|zip|zip code|tel|telephone|phone|fax|extension|ext|hotline"
    "|platform|flight|train|exit|building|house|apartment|code|id|ref|reference|model|type|class"
    "|grade|level|serial|lot|draft|stand|stall|terminal|docket|decree|order|resolution|regulation"
    "|раздел|раздела|разделе|глава|главе|главы|гл|стр|страница|странице|с|п|пункт|пункте|пункта"
    "|таблица|таблице|табл|рис|рисунок|рисунке|офис|кабинет|каб|комната|ком|дом|корпус|корп|квартира"
    "|строение|постановление|приказ|закон|прыказ|пастанова|раздзел|раздзеле|раздзелу|главе|старонка"
    "|старонцы|старонку|старонкі|табліца|табліцы|мал|малюнак|пакой|кватэра|заўвага|примечание"
    "|тел|телефон|тэл|тэлефон|факс|индекс|індэкс|маршрут|автобус|аўтобус|поезд|цягнік|рейс|рэйс"
    "|трасса|траса|шоссе|шаша|шашы|приложение|дадатак|версия|версія|стенд|павильон|павільён|зал|зала"
    "|صفحہ|باب|دفتر نمبر|کمرہ نمبر|کمرہ|دفتر|فون|پوسٹ کوڈ|کوڈ|جدول|شکل|سیکشن|حاشیہ|نوٹ|ہال|سٹال|گیٹ"
    "|شق|دفعہ|ماڈل|شاہراہ|روٹ|بس نمبر|بس"
    "|पृष्ठ|पान|प्रकरण|खोली क्रमांक|खोली|कक्ष|दूरध्वनी|फोन|पिन कोड|पिनकोड|कोड|तक्ता|आकृती|टीप|विभाग"
    "|मॉडेल|परिशिष्ट|कलम|दालन|महामार्ग|बस क्रमांक|बस|मार्ग|गेट"
)
_NUMBER = r"[\d０-９۰-۹٠-٩०-९][\d０-９۰-۹٠-٩०-९.:/–-]*"
_NO_FIGURES = re.compile(
    "|".join(
        (
            r"(?P<phone>(?<![\d.,])(?:\+\d|\(0|0\d{2,3}[-–) ]|8 ?\(|1[3-9]\d{9}(?!\d))[\d() –-]{5,20}(?!\d)"
            r"|(?<![\d.,])\d{1,4}(?:[-–]\d{2,4}){2,5}(?!\d)"
            r"|[०٠۰][०-९٠-٩۰-۹]{2,4}[-–][०-९٠-٩۰-۹]{5,8}|1[3-9]\d{9}(?!\d))",
            r"(?P<time>(?<![\d.,:])[\d०-९۰-۹]{1,2}[:：][\d०-९۰-۹]{2}(?::\d{2})?(?![\d:]))",
            r"(?P<date>(?<![\d.,])[\d०-९۰-۹]{1,2}\.[\d०-९۰-۹]{1,2}\.(?:[\d०-९۰-۹]{4}|\d\d)(?!\d)"
            r"|(?<![\d.,])(?:\d{1,3}\.){2,5}\d{1,3}(?![\d.]))",
            r"(?P<standard>(?<![A-Za-zА-я])(?:ISO|GB(?:/T)?|IEC|EN|DIN|ГОСТ(?: Р)?|СТБ|JIS|ASTM|IEEE|UL|ISBN|HS)"
            r"[ -]?(?:IEC )?\d[\d:.–/-]*)",
            rf"(?P<model>(?<![A-Za-zА-я0-9'’-])(?!(?:{_CURRENCY})\$?-?\d)[A-ZА-ЯЁІЎ][A-Za-zА-Яа-яЁё]{{0,6}}[-–]?\d"
            r"[A-Za-zА-я0-9/-]*(?:\.\d+)?(?![A-Za-zА-я0-9]))",
            r"(?P<generation>(?<![A-Za-z0-9.,])\d{1,2}[GDКK](?![A-Za-z0-9]))",
            r"(?P<version>(?<!\w)[vV]\.? ?\d+(?:\.\d+){0,3})",
            rf"(?P<headed>(?<!\w)(?i:{_HEADS})(?:\.|:|：| no\.?| №| #)?[ \xa0]?{_NUMBER}(?![ \xa0]?[%％‰]))",
            rf"(?P<numero>(?:№|#|［|\[) ?{_NUMBER}\]?)",
            r"(?P<chinese>第[\d一二三四五六七八九十百]{1,4}[章节節页頁条條期号號款项版屆届次回展图圖表卷季讲講辑輯轮輪代会巻話]"
            r"|(?:附件|附錄|附录|附表|图|圖|表|注|註)[\d一二三四五六七八九十]{1,3}(?![\d.]*[%亿億万萬家])"
            r"|(?<![\d.])\d{1,4}[号號](?!人)|〔\d{4}〕|\[\d{4}\]|[“「\"]?十[三四五]五[”」\"]?|千方百[计計]"
            r"|一[带帶]一路|工[业業]\d\.\d|[\d]{1,3}[页頁](?!面)|\d{1,3}ページ|\d{1,2}[时時点點](?!半?[间間])\d{0,2}分?"
            r"|(?:编号|編號|税号|稅號|邮编|郵編|郵便番号|郵遞區號|电话|電話|手机|手機|热线|熱線|客服|传真|傳真|单号|單號|型号"
            r"|型號|型番|房间|房間)[:：为為はが ]?\d[\d-]*|[〒]\d[\d-]*)",
            r"(?P<ordinal>[०-९\d]{1,2}:[०-९\d]{2})",
            r"(?P<decade>(?<!\d)(?:19|20)\d0s\b|(?<!\d)\d0s\b|(?:19|20)\d0年代|\d0年代|\d0-[еяхы]\w*)",
        )
    )
)
_LONG_CODE = re.compile(r"(?<![\d.,])\d{6,}(?![\d.,]\d)")
_SCRIPTS = (
    ("ja", re.compile("[\u3041-\u30ff]")),
    ("zh", re.compile("[\u3400-\u9fff]")),
    ("ur", re.compile("[\u0600-\u06ff]")),
    ("mr", re.compile("[\u0900-\u097f]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
)
_BELARUSIAN = re.compile("[іўІЎ]")
_LATIN = re.compile("[A-Za-z]")
_NO_TIME = {"days", "months", "date"}
# What stands behind a number that counts no amount: pages, editions, marks in a game.
_ORDERED = re.compile(r"(?:[期次届屆回页頁点點]|ページ|世[纪紀]|时代|時代|[时時][许許]?|points?|號|号|版|周年|週年)$")
_YEAR_UNTIL = re.compile(r"[12۱۲१२][\d]{3} ?(?:تک|पर्यंत|まで|से|سے)(?!.*(?:کمپنی|कंपन)).*")


def masked(text: str) -> str:
    """Return a text, as long as before, without what has digits and is no figure."""
    return _NO_FIGURES.sub(lambda match: _BLANK * len(match[0]), text)


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


def is_figure(figure: Figure, text: str, *, in_row: bool) -> bool:
    """Return whether a figure tells how much, how many or which place."""
    if figure.of in _NO_TIME:
        return False
    written = text[figure.start : figure.end]
    if _ORDERED.search(written) and not figure.factors:
        return False
    bare = all(not letter.isalpha() for letter in written)
    if _YEAR_UNTIL.fullmatch(written):
        return False
    if bare and figure.of not in {"rank"}:
        if _LONG_CODE.search(written) and not figure.unknown:
            return False
        following = text[figure.end : figure.end + 2].lstrip()
        if figure.unknown and following[:1].isupper():
            return False  # 88 Jingshi Road
        if not figure.unknown and not figure.of and not in_row and "%" not in written:
            return "," in written or len(written) > 9  # noqa: PLR2004
    return True
