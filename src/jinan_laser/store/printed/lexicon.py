"""The words around a printed number: multipliers, units, and what bounds the truth.

All are patterns over plain, case-folded text. A row that comes first wins, so longer words
stand before those they contain. To teach the reader a word, add it to a row.
"""

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from fractions import Fraction

COUNTS = frozenset(
    {"companies", "countries", "groups", "members", "organisations", "people", "projects"}
)
MONEY = frozenset({"CNY", "CNY/year"})
YEAR = frozenset({"year"})
YEARS = frozenset({"years"})
RANK = frozenset({"rank"})
PERCENT = frozenset({"%"})
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


@dataclass(frozen=True, slots=True)
class UnitWord:
    """A word for a unit: the units of facts it fits, and how many of those one of it is."""

    fits: AbstractSet[str]
    factor: Fraction = Fraction(1)


_FIRMS = frozenset({"companies", "members", "organisations"})
_AREA = frozenset({"ha"})
_POWER = frozenset({"W"})
# Up to three words may stand between a number and the noun it counts.
_GAP = r"(?:[^\W\d_][\w'’-]*\s+){0,3}?"

UNITS: Mapping[str, UnitWord] = {
    # What nothing in the base is counted in: a figure in it is a figure of something else.
    r"美元|美金|欧元|歐元|日元|円|港元|港币|港幣|(?:us\s)?dollars?|usd|euros?|долар\w*|доллар\w*": (
        UnitWord(NOTHING)
    ),
    r"个百分点|個百分點|个月|個月|ヶ月|months?|days?|месяц\w*|дзён|дней|月|日|号|號|时|時|季度": (
        UnitWord(NOTHING)
    ),
    r"期|台|套|件|辆|輛|吨|噸|倍|次|届|屆|层|層|栋|棟|米(?!2)|千米|公里"
    r"|mm\b|km\b(?!2)|kg\b|times\b": UnitWord(NOTHING),
    r"元(?:人民币|人民幣)?|人民币|人民幣|yuan|rmb|cny|юан\w*|یوآن|युआन": UnitWord(MONEY),
    r"亩|畝|ムー|mu\b|му\b": UnitWord(_AREA, Fraction(1, 15)),
    r"平方公里|平方千米|km2|sq(?:uare)?\.? (?:km|kilomet(?:er|re)s?)|кв\.? ?км": (
        UnitWord(_AREA, Fraction(100))
    ),
    r"平方米|平米|m2|平方メートル|sq(?:uare)?\.? ?m(?:et(?:er|re)s?)?\b|кв\.? ?м": (
        UnitWord(_AREA, Fraction(1, 10_000))
    ),
    r"公顷|公頃|ヘクタール|hectares?|ha\b|гектар\w*|га\b|ہیکٹر|हेक्टर": UnitWord(_AREA),
    r"兆瓦|megawatts?|mw\b|мвт\b|мегават\w*": UnitWord(_POWER, Fraction(10**6)),
    r"千瓦|kilowatts?|kw\b|квт\b|кілават\w*|киловатт\w*|キロワット": UnitWord(
        _POWER, Fraction(1000)
    ),
    r"瓦|watts?|w\b|вт\b|ват\w*|ワット|वॅट|वाट|واٹ": UnitWord(_POWER),
    r"%|per\s?cent|टक्के|فیصد|працэнт\w*|процент\w*": UnitWord(PERCENT),
    r"成|折": UnitWord(PERCENT, Fraction(10)),
    r"周年|年间|年間|年|years?|гадоў|гады|года|годзе|году|год|лет": UnitWord(YEARS),
    r"位|名": UnitWord(RANK | {"people"}),
    r"st\b|nd\b|rd\b|th\b": UnitWord(RANK),
    r"[个個](?:国家|國家)|国家|國家|カ国|か国|ヶ国": UnitWord(frozenset({"countries"})),
    _GAP + r"(?:countr(?:y|ies)|краін\w*|стран\w*)\b": UnitWord(frozenset({"countries"})),
    r"家|社|企业|企業": UnitWord(_FIRMS),
    _GAP + r"(?:compan(?:y|ies)|enterprises?|firms?|manufacturers?|producers?|makers?"
    r"|businesses|кампані\w*|прадпрыемств\w*|компани\w*|предприяти\w*|کمپنی\w*|कंपन्य\w*)": (
        UnitWord(_FIRMS)
    ),
    _GAP + r"(?:institut\w+|organi[sz]ations?|associations?|універсітэт\w*)\b": (
        UnitWord(frozenset({"organisations", "members"}))
    ),
    _GAP + r"(?:people|persons|employees|representatives|visitors|чалавек|человек)\b": (
        UnitWord(frozenset({"people"}))
    ),
    r"人": UnitWord(frozenset({"people"})),
    _GAP + r"(?:projects?|праект\w*|проект\w*)\b": UnitWord(frozenset({"projects"})),
    r"项|項|項目|项目": UnitWord(frozenset({"projects"})),
    r"个|個|条|條|所|座|类|類": UnitWord(COUNTS),
}

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
MONEY_PREFIX = re.compile(r"(?:rmb|cny|¥|人民币|人民幣)\s*$")
PERCENT_PREFIX = re.compile(r"百分之$")


# Where a word of an alphabet begins or ends. The boundary of ``re`` knows none between a
# Latin and a Chinese letter: "150kw超高功率".
_LETTER = "[a-zа-яёіў]"
_BOUNDARY = f"(?:(?<={_LETTER})(?!{_LETTER})|(?<!{_LETTER})(?={_LETTER}))"


def alternatives(rows: Mapping[str, object], prefix: str) -> str:
    """Return one pattern for all rows; row n is the group named by the prefix and n."""
    return "|".join(f"(?P<{prefix}{row}>{pattern})" for row, pattern in enumerate(rows)).replace(
        r"\b", _BOUNDARY
    )
