"""The words around a printed number that every base shares: multipliers, bounds, ordinals.

Most are patterns over plain, case-folded text. A row that comes first wins, so longer words
stand before those they contain. To teach the reader a word, add it to a row. The words of
units stand in the fact base.
"""

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

NOTHING: frozenset[str] = frozenset()

MULTIPLIERS: Mapping[str, int] = {
    r"trillions?|трыльён\w*|триллион\w*|трлн\.?|兆(?!瓦)": 10**12,
    r"billions?|bn\b|мільярд\w*|миллиард\w*|млрд\.?|अब्ज|ارب|بلین": 10**9,
    r"亿|億": 10**8,
    r"कोटी|کروڑ": 10**7,
    r"millions?|mn\b|мільён\w*|миллион\w*|млн\.?|दशलक्ष|ملین": 10**6,
    r"लाख|لاکھ": 10**5,
    r"万|萬": 10**4,
    r"thousands?|тысяч\w*|тыс\.?|हजार|ہزار|千": 1000,
    r"百": 100,
}

# Words for what a base may count or measure in nothing: a figure with one of them is a figure of
# something else. A base that declares a unit by such a word takes it out of this list. They are
# written as in a base: "*" is any ending, and what ends in "#" stands before its number.
OTHER_WORDS = frozenset(
    word
    for row in (
        "美元, 美金, 欧元, 歐元, 日元, 円, 港元, 港币, 港幣, 元, 元人民币, 元人民幣",
        "人民币, 人民幣, 人民币 #, 人民幣 #",
        "dollar, dollars, us dollar, us dollars, usd, euro, euros, eur, yuan, rmb, cny",
        "долар*, доллар*, юан*, евро, еўра, $ #, us$ #, usd #, € #, eur #, £ #, ¥ #, rmb #, cny #",
        "个百分点, 個百分點, %, percent, per cent, percentage point*, 百分之 #",
        "个月, 個月, ヶ月, 月, 日, 号, 號, 时, 時, 季度, month, months, day, days, hour, hours",
        "месяц*, дзён, дней, час, гадз*, 年, 年间, 年間, 周年, year, years, год, года, годзе, году",
        "гады, гадоў, лет",
        "期, 台, 套, 件, 辆, 輛, 吨, 噸, 倍, 次, 届, 屆, 层, 層, 栋, 棟, 米, 公里, times",
        "mm, km, kg, g/l, tonne, tonnes, ton, tons, тон*, mt, kt",
        "ha, hectare, hectares, гектар*, 公顷, 公頃, mu, 亩, 畝, m2, km2, 平方米, 平方公里",
        "w, kw, mw, gw, kwh, mwh, gwh, twh, watt, watts, 瓦, 千瓦, 兆瓦, квт, мвт, гвт",
    )
    for word in row.split(", ")
)
# Words that count things of any sort, and words that make a number a place in an order.
ANY_COUNT = ("个", "個", "条", "條", "所", "座", "类", "類")
PLACES = ("st", "nd", "rd", "th", "位", "名")
# After a number such as 2021 these make it a year of the calendar, and no duration.
YEAR = re.compile("年|years?|год|года|годзе|году|гады|гадоў|лет")

# Which values of `comparator` agree with a word. "Nearly 300" is below 300 and close to it.
_OVER = frozenset({">"})
_AT_LEAST = frozenset({">="})
_NEARLY = frozenset({"<", "~"})
_UNDER = frozenset({"<"})
_AT_MOST = frozenset({"<="})
_ABOUT = frozenset({"~"})
EXACTLY = frozenset({"="})

BEFORE: Mapping[str, AbstractSet[str]] = {
    r"不超过|不超過|至多|最多|(?:no|not) more than\b|at most\b|up to\b"
    r"|не больш\w*|не более": _AT_MOST,
    r"不少于|不少於|不低于|不低於|至少|at least\b|(?:no|not) (?:less|fewer) than\b"
    r"|не менш\w*|не менее": _AT_LEAST,
    r"不到|不足|未满|未滿|少于|少於|低于|低於|(?:less|fewer) than\b|\bunder\b|\bbelow\b"
    r"|менш(?: за| чым)\b|менее": _UNDER,
    r"接近|将近|將近|(?<![最附靠临臨])近(?![年日来來期])|\bnearly\b|\balmost\b|\bclose to\b"
    r"|амаль|почти": _NEARLY,
    r"超过|超過|(?<!不)超(?![高大强強级級声聲快])|突破|逾|多于|多於|高于|高於|大于|大於"
    r"|(?<![超不经經通走])[过過]\s*$|more than\b"
    r"|\bover\b|\bexceed\w*|\babove\b|\bsurpass\w*|\bbeyond\b|больш(?: за| чым| як)\b|звыш\b"
    r"|перавы\w*|перасягн\w*|более|свыше|больше|превы\w*|превос\w*": _OVER,
    r"大约|大約|(?<![节節合条條契])[约約]|大概|有望|预计|預計|估计|估計|およそ|ほぼ|\babout\b|\baround\b"
    r"|\bapproximately\b|\broughly\b|\bsome\b|\bestimated\b|\bexpected\b|каля|прыблізна"
    r"|прыкладна|около|примерно|порядка": _ABOUT,
}
AFTER: Mapping[str, AbstractSet[str]] = {
    r"及?以上|or more\b|or above\b|and above\b": _AT_LEAST,
    r"及?以下|以内|以內|or less\b": _AT_MOST,
    r"未满|未滿|未満": _UNDER,
    r"左右|上下|程度|前後|[级級]": _ABOUT,
    r"余り|を超え?|多|余|餘|سے زیادہ|سے زائد|पेक्षा जास्त|हून अधिक": _OVER,
    r"\+": _OVER | _AT_LEAST,
}

ORDINALS: Mapping[str, int] = {
    r"\bfirst\b|\bnumber one\b|\bперш\w*|\bперв\w*|榜首|首位|居首|首[个個家台次]|トップ": 1,
    r"\bsecond\b|\bдруг(?:і|ая|ое|ога|ую|ім)\b|\bвтор\w*": 2,
    r"\bthird\b|\bтрэц\w*|\bтрет\w*": 3,
}
# A number after one of these is a place in an order; "top ten" is a bound.
RANK_PREFIX = re.compile(r"(?:第|(?<![a-z])no\.?|(?<![a-z])number|№)\s*$")
TOP_PREFIX = re.compile(r"(?:前|(?<![a-z])top)\s*$")

# Letters of scripts that put blanks between words. Where one of their words begins or ends
# the boundary of ``re`` does not know beside a Chinese letter: "150kw超高功率".
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"  # kana, ideographs, Hangul
)
LETTER = rf"[^\W\d_{_UNSPACED}]"
_BOUNDARY = f"(?:(?<={LETTER})(?!{LETTER})|(?<!{LETTER})(?={LETTER}))"


def alternatives(rows: Mapping[str, object], prefix: str) -> str:
    """Return one pattern for all rows; row n is the group named by the prefix and n."""
    return "|".join(f"(?P<{prefix}{row}>{pattern})" for row, pattern in enumerate(rows)).replace(
        r"\b", _BOUNDARY
    )
