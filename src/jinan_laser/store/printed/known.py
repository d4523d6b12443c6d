"""Units that the program knows itself, by their symbols, with the words for them.

A base that declares one of them by its symbol (W, ha, USD, CNY/year) may list only the words
that are missing here. Of what a base does not declare, the words say that a figure is of
something else: five billion dollars are no yuan.
"""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache
from itertools import product

from jinan_laser.store.printed import currencies
from jinan_laser.store.printed.folded import plain, plains

# By the symbol: how many of it one of a word is, and the words; "*" is any ending, and what ends
# in "#" stands before its number.
_ROWS: Mapping[str, Mapping[Fraction | int, str]] = {
    "%": {
        1: "%, percent, per cent, pc, pct, 百分之 #, パーセント, プロセント, 巴仙, процент*"
        ", працэнт*, адсот*, проц., прац., پرسنٹ, فیصد, فی صد, ٹکّا, टक्क*, टक्के, प्रतिशत",
        Fraction(1, 10): "‰, فی ہزار, प्रति हजार, per mille, per mil, パーミル, промилле, праміле",
    },
    "percentage points": {
        1: "percentage point*, percent point*, pp, ppt, 个百分点, 個百分點, 百分点, 百分點"
        ", ポイント"
        ", процентных пункт*, процентный пункт*, процентного пункт*, процентные пункт*, п.п."
        ", працэнтных пункт*, працэнтны пункт*, працэнтнага пункт*, працэнтныя пункт*, п. п."
        ", فیصد پوائنٹ*, टक्के बिंदू*, टक्के पॉइंट*, टक्केवारी गुण*",
    },
    "ha": {
        1: "ha, hectare, hectares, гектар*, га, 公顷, 公頃, ヘクタール, ہیکٹر, ہیکٹرز, हेक्टर*",
        Fraction(1, 15): "mu, му, 亩, 畝, ムー, مُو",
        100: "km2, sq km, sq. km, square km, square kilomet*, кв км, кв.км, кв. км, км2"
        ", квадратных километр*, квадратны кіламетр*, квадратных кіламетр*, 平方公里, 平方千米"
        ", 平方キロ, 平方km, 平方キロメートル, مربع کلومیٹر, مربع کلو میٹر, चौरस किलोमीटर*"
        ", चौरस किमी"
        ", चौ. किमी, चौ. कि.मी, चौ किमी, चौ.किमी, кв. килом*, кв. кілам*",
        Fraction(1, 10_000): "m2, sqm, sq m, sq. m, square m, square met*, кв м, кв.м, кв. м, м2"
        ", квадратных метр*, кв. метр*, кв метр*, 平米, 平方米, 平方m, 平方公尺, 平方メートル"
        ", مربع میٹر"
        ", चौरस मीटर*",
        Fraction(1, 100): "соток, сотки, сотк*, 公畝",
        Fraction(1, 3025): "坪",
        Fraction("258.9988110336"): "sq mi, sq. mi, square mile*, 平方英里, 平方マイル"
        ", квадратных мил*, مربع میل, चौरस मैल*",
        Fraction("0.40468564224"): "acre, acres, акр*, 英亩, 英畝, エーカー, ایکڑ, एकर*",
        Fraction("0.000009290304"): "sq ft, sq. ft, square foot, square feet, 平方英尺, 平方呎"
        ", مربع فٹ, चौरस फूट*",
    },
    "t": {
        1: "t, tonne, tonnes, ton, tons, metric ton, metric tons, metric tonnes, 吨, 噸, 公吨, 公噸"
        ", トン, т, тонн*, тон*, метрических тонн*, ٹن, میٹرک ٹن, टन*, मेट्रिक टन*, tpa, t/y, t/yr"
        ", t/a, tons/year",
        Fraction(1, 1000): "kg, kilogram*, kilogramme*, 公斤, 千克, キロ, キログラム, кг"
        ", килограмм*, кілаграм*, کلوگرام, کلو گرام, کلو, किलो*, किलोग्रॅम*",
        Fraction(1, 10): "quintal*, центнер*, цэнтнер*, کوئنٹل, क्विंटल*",
        Fraction(1, 2000): "斤",
        1000: "kt, kilotonne*, килотонн*, кілатон*, кт",
        10**6: "mt, megatonne*, мегатонн*, мегатон*",
    },
    "years": {
        1: "year, years, yr, yrs, yearlong, год, года, годзе, году, годы, годам, годами, годах"
        ", гадам, гадамі, гадах"
        ", гады, гадоў, лет, летн*, лети*, годовой, годовая, годдз*, гадов*, 年, 年间, 年間, 周年"
        ", 週年, 載"
        ", 载"
        ", ヵ年, カ年"
        ", か年"
        ", سال, سالہ, سالوں, برس, برسوں, वर्ष*, वर्षे, साल",
        100: "century, centuries, 世纪, 世紀, 个世纪, 個世紀, века, веков, стагоддзя, стагоддзяў"
        ", صدی, صدیوں, صدیاں",
        10: "decade, decades, عشرہ, عشرے, عشروں, десятилети*, дзесяцігоддз*, دہائی*, दशक*",
    },
    "months": {
        1: "month, months, 个月, 個月, ヶ月, カ月, か月, 月, месяц*, месяч*, месяца*, ماہ, مہینے"
        ", مہینوں, महिन*, महिने",
        3: "quarter, quarters, 季度, квартал*",
    },
    "days": {
        1: "day, days, 日, 天, 号, 號, дзён, дня, дней, день, дзень, дні, дни, дню, دن, دنوں"
        ", दिवस*",
        7: "week, weeks, 週間, 周間, недел*, тыдн*, тыдзень, ہفت*, आठवड*",
        Fraction(1, 24): "hour, hours, 时, 時, 小时, 小時, 时间, 時間, час, часа, часов, гадзін*"
        ", گھنٹ*, तास*",
        Fraction(1, 1440): "minute, minutes, 分钟, 分鐘, минут*, хвілін*, मिनिट*",
    },
    "m": {
        1: "metre, metres, meter, meters, 米, 公尺, メートル, метр*, میٹر, मीटर*",
        1000: "km, kilomet*, 公里, 千米, キロメートル, км, километр*, кіламетр*, کلومیٹر, کلو میٹر"
        ", किमी, किलोमीटर*",
        Fraction(1, 100): "cm, 厘米, センチ, см",
        Fraction(1, 1000): "mm, 毫米, ミリ, мм, мілімет*, миллимет*",
        Fraction(1, 10**6): "微米",
        Fraction(1, 10**9): "nm, 纳米",
        Fraction("1609.344"): "mile, miles, 英里, мил*, міл*, میل, मैल*",
        Fraction("0.3048"): "foot, feet, ft, फूट*",
    },
}
# Watts and watt-hours: what stands before the unit, the unit, what makes hours of it.
_PREFIXES = (
    (("w",), ("", "k", "m", "g", "t"), ("h", "·h", "-h", "/h", " h", "時", "时", "·时", "·時")),
    (
        ("вт",),
        ("", "к", "м", "г", "т"),
        tuple(
            f"{mark}{hour}"
            for mark in ("·", "•", "-", " ", "", "/", ".", ". ")
            for hour in ("ч", "г", "гадз", "час*")
        ),
    ),
    (
        ("watt", "watts"),
        ("", "kilo", "mega", "giga", "tera"),
        ("-hour*", " hour*", "hour*"),
    ),
    (("ватт*",), ("", "кило", "мега", "гига", "тера"), ("-час*", " час*", "·час*")),
    (("ват*",), ("", "кіла", "мега", "гіга", "тэра"), ("-гадзін*", " гадзін*", "·гадзін*")),
    (
        ("瓦", "瓦特"),
        ("", "千", "兆", "吉", "太"),
        ("时", "時", "小时", "小時", "·时", "·時", "·小时"),
    ),
    (
        ("ワット", "・ワット"),
        ("", "キロ", "メガ", "ギガ", "テラ"),
        ("時", "アワー", "・アワー", "毎時"),
    ),
    (("واٹ",), ("", "کلو", "میگا", "گیگا", "ٹیرا"), (" آور*", "آور*", " گھنٹ*", "-آور*", "-گھنٹ*")),
    (("واٹ",), ("", "کلو ", "میگا ", "گیگا ", "ٹیرا "), (" آور*", "آور*", " گھنٹ*")),
    (
        ("वॅट*", "वाट", "वॉट*", "व्हॅट*"),
        ("", "किलो", "मेगा", "गिगा", "टेरा"),
        ("-तास*", " तास*", "तास*", "-अवर*", " अवर*", "अवर*"),
    ),
    (("वॅट*",), ("", "किलो ", "मेगा ", "गीगा", "टेरा "), ("-तास*", " तास*", "तास*")),
)
_MORE_POWER = {
    10**3: "瓩, 峰瓩, kwp, кілават, квтп",
    10**6: "mwp, mwe, mwth, mwac, 百萬瓦, 百万瓦, 百萬瓦特",
    10**9: "gwp, gwe, 百萬瓩, 十億瓦, 十亿瓦",
}
_MORE_ENERGY = {
    1000: "度, 度电, 度電, 瓩時, 瓩小時, یونٹ بجلی, युनिट वीज, युनिट विजे*, वीज युनिट*",
    10**6: "百萬瓦時",
    10**9: "十億瓦時",
}

# What else is counted or measured and said right after a number.
_OTHER = (
    "a.m., p.m., o'clock, بجے, वाजता, storey*, stories, floor, floors, этаж*, павярх*, منزل*, मजल*"
    ", 期, 台, 套, 辆, 輛, 倍, 次, 届, 屆, 回, 层, 層, 栋, 棟, 人次, 人份, 户次"
    ", 位数, 位數"
    ", 时代"
    ", times, fold, g/l, °c, ℃, дюйм*, inch, inches, dpi, kv, hz, khz, mhz, ghz, кгц, ггц, 赫兹, 伏"
    ", pa, mpa, joule*, 焦耳, 马力, 馬力, л.с., horsepower, hp, volt*, v, tb, gb, mb, kb, гб, тб"
    ", liter*, litre*, 升, リットル, літр*, литр*, لیٹر, लिटर*, barrel*, barrels, 桶, バレル"
    ", баррел*"
    ", барэл*, بیرل, बॅरल*, cubic met*, m3, 立方米, 立方公尺, 立方メートル, куб. м, кубаметр*"
    ", кубометр*"
    ", 倍以上, раз, разы, разоў, разу, گنا, पट, पटीने, g, mg, мг, 克, 毫克, точек, пунктов, пунктаў"
    ", points, 点, 點, 歳, 岁, 歲, years old, year old, year-old, years-old, 时许, 時許"
    ", 分贝, 码, 碼, 頁, 页, ページ"
)


def _power() -> Iterator[tuple[str, str, int]]:
    """Yield the words for watts and for watt-hours."""
    for stems, prefixes, hours in _PREFIXES:
        for stem, (power, prefix) in product(stems, enumerate(prefixes)):
            yield "W", prefix + stem, 1000**power
            for hour in hours:
                yield "Wh", prefix + stem.rstrip("*") + hour, 1000**power
    for unit, rows in (("W", _MORE_POWER), ("Wh", _MORE_ENERGY)):
        for factor, row in rows.items():
            yield from ((unit, word, factor) for word in row.split(", "))


def _listed() -> Iterator[tuple[str, str, Fraction | int]]:
    """Yield each unit, a word for it, and how many of the unit one of the word is."""
    yield from _power()
    for unit, rows in _ROWS.items():
        for factor, row in rows.items():
            yield from ((unit, word, factor) for word in row.split(", "))
    yield from currencies.words()
    yield from (("something else", word, 1) for word in _OTHER.split(", "))


def _hyphened(word: str) -> set[str]:
    """Return a word as it stands and, if it is several words, with hyphens: square-metre."""
    return {word} if word.endswith("#") else {word, word.replace(" ", "-")}


@cache
def known() -> Mapping[str, Mapping[str, Fraction]]:
    """Return for each word, as the reader sees it, the units it is of, with their factors."""
    words: dict[str, dict[str, Fraction]] = {}
    listed = [(unit, each, factor) for unit, word, factor in _listed() for each in _hyphened(word)]
    read = plains(word for _, word, _ in listed)
    exact = {factor: Fraction(factor) for factor in {factor for _, _, factor in listed}}
    for (unit, _, factor), word in zip(listed, read, strict=True):
        words.setdefault(_in_canon(word), {})[unit] = exact[factor]
    return words


@cache
def elsewhere() -> Mapping[str, tuple[str, bool]]:
    """Return for each word what it is of, in words, and whether that is money."""
    money = {*currencies.CODES, currencies.SOME}
    return {word: (" or ".join(of), not money.isdisjoint(of)) for word, of in known().items()}


def canonical(spelling: str) -> str:
    """Return a word as the reader sees a text: ㎡ is m2, RMB # is rmb #."""
    return _in_canon(plain(spelling))


def _in_canon(word: str) -> str:
    return f"{word.rstrip('# ')} #" if word.endswith("#") else word
