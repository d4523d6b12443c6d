"""Units that the program knows itself, by their symbols, with the words for them.

A base that declares one of them by its symbol (W, ha, USD, CNY/year) may list only the words
that are missing here. Of what a base does not declare, the words say that a figure is of
something else: five billion dollars are no yuan.
"""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache
from itertools import product

from jinan_laser.store.printed.folded import plain

# By the symbol: how many of it one of a word is, and the words; "*" is any ending, and what ends
# in "#" stands before its number.
_ROWS: Mapping[str, Mapping[Fraction | int, str]] = {
    "%": {
        1: "%, percent, per cent, pc, pct, 百分之 #, パーセント, プロセント, 巴仙, процент*"
        ", працэнт*, проц., прац., فیصد, فی صد, ٹکّا, टक्क*, टक्के, प्रतिशत",
        Fraction(1, 10): "‰, per mille, per mil, パーミル, промилле, праміле",
    },
    "percentage points": {
        1: "percentage point*, percent point*, pp, ppt, 个百分点, 個百分點, 百分点, 百分點"
        ", ポイント"
        ", процентных пункт*, процентный пункт*, процентного пункт*, процентные пункт*, п.п."
        ", працэнтных пункт*, працэнтны пункт*, працэнтнага пункт*, працэнтныя пункт*, п. п."
        ", فیصد پوائنٹ*, percentage-point*",
    },
    "ha": {
        1: "ha, hectare, hectares, гектар*, га, 公顷, 公頃, ヘクタール, ہیکٹر, ہیکٹرز, हेक्टर*",
        Fraction(1, 15): "mu, му, 亩, 畝, ムー, مُو",
        100: "km2, sq km, sq. km, square km, square kilomet*, кв км, кв.км, кв. км, км2"
        ", квадратных километр*, квадратны кіламетр*, квадратных кіламетр*, 平方公里, 平方千米"
        ", 平方キロ, 平方キロメートル, مربع کلومیٹر, चौरस किलोमीटर*, चौ. किमी",
        Fraction(1, 10_000): "m2, sqm, sq m, sq. m, square m, square met*, кв м, кв.м, кв. м, м2"
        ", квадратных метр*, квадратных метраў, 平米, 平方米, 平方メートル, مربع میٹر, चौरस मीटर*",
        Fraction("0.40468564224"): "acre, acres, акр*, 英亩, 英畝, エーカー, ایکڑ, एकर*",
        Fraction("0.000009290304"): "sq ft, sq. ft, square foot, square feet, 平方英尺, 平方呎"
        ", مربع فٹ, चौरस फूट*",
    },
    "t": {
        1: "t, tonne, tonnes, ton, tons, metric ton, metric tons, metric tonnes, 吨, 噸, 公吨, 公噸"
        ", トン, т, тонн*, тон*, ٹن, टन*",
        Fraction(1, 1000): "kg, kilogram*, kilogramme*, 公斤, 千克, キロ, キログラム, кг"
        ", килограмм*, кілаграм*, کلوگرام, کلو گرام, किलो*, किलोग्रॅम*",
        Fraction(1, 2000): "斤",
        1000: "kt, kilotonne*, килотонн*, кілатон*",
        10**6: "mt, megatonne*, мегатонн*, мегатон*",
    },
    "years": {
        1: "year, years, yr, yrs, yearlong, год, года, годзе, году, годы, годам, гадам, гады"
        ", гадоў, лет, летн*, летий, гадов*, 年, 年间, 年間, 周年, 週年, 載, 载, ヵ年, カ年, か年"
        ", سال, سالہ, سالوں, برس, वर्ष*, वर्षे, साल",
        10: "decade, decades, десятилети*, дзесяцігоддз*, دہائی*, दशक*",
    },
    "months": {
        1: "month, months, 个月, 個月, ヶ月, カ月, か月, 月, месяц*, месяч*, месяца*, ماہ, مہینے"
        ", مہینوں, महिन*, महिने, quarter, quarters, 季度, квартал*",
    },
    "days": {
        1: "day, days, week, weeks, hour, hours, minute, minutes, 日, 天, 号, 號, 时, 時, 小时"
        ", 小時"
        ", 时间, 時間, 分钟, 分鐘, 週間, 周間, дзён, дня, дней, день, дзень, дні, дни, дню"
        ", недел*, тыдн*, тыдзень, час, часа, часов, гадзін*, минут*, хвілін*"
        ", دن, دنوں, ہفت*, گھنٹ*, दिवस*, आठवड*, तास*, मिनिट*",
    },
    "m": {
        1: "metre, metres, meter, meters, 米, 公尺, メートル, метр*, میٹر, मीटर*",
        1000: "km, kilomet*, 公里, 千米, キロメートル, км, километр*, кіламетр*, کلومیٹر, کلو میٹر"
        ", किमी, किलोमीटर*",
        Fraction(1, 1000): "mm, 毫米, 厘米, cm, nm, 纳米, 微米, ミリ, センチ, мм, см, мілімет*"
        ", миллимет*, mile, miles, foot, feet, ft, 英里, мил*, міл*, میل, मैल*, फूट*",
    },
}
# Watts and watt-hours: what stands before the unit, the unit, what makes hours of it.
_PREFIXES = (
    (("w",), ("", "k", "m", "g", "t"), ("h", "·h", "-h", "/h", " h")),
    (
        ("вт",),
        ("", "к", "м", "г", "т"),
        tuple(
            f"{mark}{hour}" for mark in ("·", "-", " ", "") for hour in ("ч", "г", "гадз", "час*")
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
    (("ワット",), ("", "キロ", "メガ", "ギガ", "テラ"), ("時", "アワー", "・アワー", "毎時")),
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
    10**3: "瓩, kwp, кілават, квтп",
    10**6: "mwp, mwe, mwth, mwac, 百萬瓦, 百万瓦, 百萬瓦特",
    10**9: "gwp, gwe, 百萬瓩, 十億瓦, 十亿瓦",
}
_MORE_ENERGY = {1000: "度, 度电, 度電, 瓩時, 瓩小時", 10**6: "百萬瓦時", 10**9: "十億瓦時"}

# By the code of ISO 4217; a word may be of two, as a sign is: the base tells which it means.
_MONEY = {
    "CNY": "元, 元人民币, 元人民幣, 块钱, 人民币, 人民幣, yuan, renminbi, rmb, юан*, یوآن, युआन*"
    ", rmb #, cn¥ #, rmb¥ #, ¥ #, 人民币 #, 人民幣 #, chinese yuan, 中国元, 人民元"
    ", китайских юан*, кітайскіх юан*, چینی یوآن, चिनी युआन*, 圆人民币, юань",
    "USD": "dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, american dollars"
    ", 美元, 美金, 米ドル, ドル, 美金 #, 美元 #, $ #, us$ #, u.s.$ #, доллар*, долар*"
    ", американских доллар*, амерыканскіх долар*, ڈالر, ڈالرز, ڈالروں, امریکی ڈالر*, डॉलर*"
    ", अमेरिकन डॉलर*, अमेरिकी डॉलर*, 弗",
    "EUR": "euro, euros, 欧元, 歐元, ユーロ, 欧元 #, 歐元 #, € #, евро, еўра, еура, یورو, युरो*",
    "JPY": "yen, japanese yen, 日元, 日圆, 日圓, 日円, 円, 圓日幣, ¥ #, jp¥ #, 日元 #, 日圓 #, иен*"
    ", йен*, ен, іен*, ены, енаў, японских иен*, японских йен*, японскіх іен*, японскіх ен*"
    ", ین, جاپانی ین, येन*, जपानी येन*",
    "SEK": "krona, kronor, swedish krona, swedish kronor, swedish crowns, 瑞典克朗, 瑞典克郎"
    ", スウェーデンクローナ, スウェーデン・クローナ, шведских крон*, шведские крон*, шведской крон*"
    ", шведскіх крон*, шведскія крон*, سویڈش کرون*, स्वीडिश क्रोन*, msek #",
    "NOK": "norwegian kron*, norwegian crowns, 挪威克朗, ノルウェークローネ, ノルウェー・クローネ"
    ", норвежских крон*, нарвежскіх крон*, نارویجن کرون*, ناروے کے کرون*, नॉर्वेजियन क्रोन*",
    "DKK": "danish kron*, danish crowns, 丹麦克朗, 丹麥克朗, デンマーククローネ"
    ", デンマーク・クローネ"
    ", датских крон*, дацкіх крон*, ڈینش کرون*, डॅनिश क्रोन*, डेन्मार्क क्रोन*",
    "ISK": "icelandic kron*, 冰岛克朗, 冰島克朗, アイスランドクローナ",
    "CZK": "czech kor*, czech crown*, korun*, чешских крон*, чэшскіх крон*, 捷克克朗",
    "GBP": "pound, pounds, pounds sterling, sterling, british pounds, quid, 英镑, 英鎊, ポンド"
    ", 英ポンド, 英镑 #, 英鎊 #, £ #, фунт*, брытанскіх фунт*, британских фунт*, پاؤنڈ*, پونڈ*"
    ", برطانوی پاؤنڈ*, पाउंड*, पौंड*, पाऊंड*, ब्रिटिश पाउंड*, ब्रिटिश पौंड*",
    "HKD": "hong kong dollar*, hk dollar*, 港元, 港币, 港幣, 港圓, 香港ドル, 港币 #, 港幣 #, 港元 #"
    ", hk$ #, гонконгских долл*, гонконгскіх дол*, ганконгскіх дол*, гонконгскага дол*"
    ", ہانگ کانگ ڈالر*, हाँगकाँग डॉलर*, हाँग काँग डॉलर*",
    "TWD": "new taiwan dollar*, taiwan dollar*, nt dollar*, 新台币, 新台幣, 台币, 台幣, 台湾ドル"
    ", 台湾元, 新台币 #, 新台幣 #, 台币 #, 台幣 #, nt$ #, тайваньских долл*, тайваньскіх дол*"
    ", تائیوانی ڈالر*, तैवानी डॉलर*",
    "KRW": "won, south korean won, korean won, 韩元, 韓元, 韩圆, 韓圜, 韓圓, ウォン, ₩ #, вон, воны"
    ", вонаў, южнокорейских вон*, وون, वॉन*",
    "INR": "rupee*, indian rupees, 卢比, 盧比, ルピー, 印度卢比, インドルピー, ₹ #, rs #"
    ", rs. #, рупи*"
    ", рупій, روپے, روپیہ, روپیوں, روپوں, रुपय*, रुपये, रुपयां*, रु. #",
    "RUB": "rouble*, ruble*, 卢布, 盧布, ルーブル, ₽ #, рубл*, рублёў, руб., руб, روبل, रुबल*"
    ", беларускіх рубл*, белорусских рубл*, расійскіх рубл*, российских рубл*",
    "CHF": "swiss franc*, francs, franc, 瑞士法郎, スイスフラン, フラン, франк*, فرانک, फ्रँक*",
    "AUD": "australian dollar*, aussie dollar*, 澳元, 澳币, 澳幣, 豪ドル, オーストラリアドル, a$ #"
    ", au$ #, австралийских долл*, аўстралійскіх дол*, آسٹریلوی ڈالر*, ऑस्ट्रेलियन डॉलर*"
    ", ऑस्ट्रेलियाई डॉलर*",
    "CAD": "canadian dollar*, 加元, 加币, 加幣, カナダドル, 加ドル, c$ #, ca$ #, канадских долл*"
    ", канадскіх дол*, کینیڈین ڈالر*, कॅनेडियन डॉलर*",
    "SGD": "singapore dollar*, 新加坡元, 新元, 坡元, 新币, 新幣, シンガポールドル, s$ #, sg$ #"
    ", сингапурских долл*, сінгапурскіх дол*, سنگاپور ڈالر*, सिंगापूर डॉलर*",
    "NZD": "new zealand dollar*, 纽元, 紐元, 新西兰元, ニュージーランドドル, nz$ #"
    ", новозеландских долл*, навазеландскіх дол*, نیوزی لینڈ ڈالر*, न्यूझीलंड डॉलर*",
    "BRL": "real, reais, brazilian real*, 雷亚尔, レアル, r$ #, реал*, рэал*",
    "MXN": "peso, pesos, 比索, ペソ, mx$ #, песо, پیسو, पेसो*",
    "TRY": "lira, liras, turkish lira*, 里拉, トルコリラ, リラ, ₺ #, лир, ліраў, لیرا, लिरा*",
    "UAH": "hryvnia*, 格里夫纳, гривен, гривн*, грыўн*, ₴ #",
    "KZT": "tenge, 坚戈, 堅戈, テンゲ, ₸ #, тенге, тэнге",
    "PLN": "zloty*, zlotys, złoty*, złotych, 兹罗提, ズウォティ, злот*, zł",
    "THB": "baht, 泰铢, 泰銖, バーツ, ฿ #, бат*, بھات, बात",
    "VND": "dong, 越南盾, ドン, ₫ #, донг*",
    "IDR": "rupiah, 印尼盾, 印尼卢比, ルピア, рупий индонезии, روپیہ انڈونیشیا",
    "MYR": "ringgit*, 林吉特, 令吉, 马币, リンギット, ринггит*, رنگٹ, रिंगित",
    "AED": "dirham*, 迪拉姆, ディルハム, дирхам*, дырхам*, درہم, दिरहम*",
    "SAR": "riyal*, rial*, 里亚尔, リヤル, риал*, ріал*, ریال, रियाल*",
    "KWD": "dinar*, 第纳尔, ディナール, динар*, дынар*, دینار, दिनार*",
    "ILS": "shekel*, 谢克尔, シェケル, ₪ #, шекел*, шэкел*, شیکل",
    "ZAR": "rand, 兰特, ランド, рэнд*, ранд*, رینڈ, रँड",
    "NGN": "naira, 奈拉, ナイラ, ₦ #, найр*",
    "PKR": "pakistani rupee*, 巴基斯坦卢比, پاکستانی روپے, पाकिस्तानी रुपय*",
    "BDT": "taka, 塔卡, ৳ #, ٹکا, टका",
}
# Whose dollars, roubles or crowns, where that is said behind the word.
_WHOSE = (
    ("доллара", "долларов", "доллары", "долара", "долараў", "долары"),
    (
        *("гонконга", "ганконга", "канады", "сингапура", "сінгапура", "австралии", "аўстраліі"),
        *("тайваня", "новой зеландии", "новай зеландыі"),
    ),
)
# What else is counted or measured and said right after a number.
_OTHER = (
    "期, 台, 套, 辆, 輛, 倍, 次, 届, 屆, 回, 层, 層, 栋, 棟, 人次, 人份, 人前, 户次, 位数, 位數"
    ", 时代"
    ", times, fold, g/l, °c, ℃, дюйм*, inch, inches, dpi, kv, hz, khz, mhz, ghz, кгц, ггц, 赫兹, 伏"
    ", pa, mpa, joule*, 焦耳, 马力, 馬力, л.с., horsepower, hp, volt*, v, tb, gb, mb, kb, гб, тб"
    ", liter*, litre*, 升, リットル, літр*, литр*, لیٹر, लिटर*, barrel*, barrels, 桶, バレル"
    ", баррел*"
    ", барэл*, بیرل, बॅरल*, cubic met*, m3, 立方米, 立方公尺, 立方メートル, куб. м, кубаметр*"
    ", кубометр*"
    ", 倍以上, раз, разы, разоў, разу, گنا, पट, पटीने, g, mg, мг, 克, 毫克, точек, пунктов, пунктаў"
    ", points, 点, 點, 歳, 岁, 歲, years old, year old, year-old, years-old, 世纪, 世紀, 时许, 時許"
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
    for code, row in _MONEY.items():
        yield from ((code, word, 1) for word in (code, f"{code} #", *row.split(", ")))
    yield from (("of some country", " ".join(words), 1) for words in product(*_WHOSE))
    yield from (("something else", word, 1) for word in _OTHER.split(", "))


@cache
def known() -> Mapping[str, Mapping[str, Fraction]]:
    """Return for each word, as the reader sees it, the units it is of, with their factors."""
    words: dict[str, dict[str, Fraction]] = {}
    listed = list(_listed())
    read = plain("\n".join(word for _, word, _ in listed)).split("\n")  # at once: that is fast
    exact = {factor: Fraction(factor) for factor in {factor for _, _, factor in listed}}
    for (unit, _, factor), word in zip(listed, read, strict=True):
        words.setdefault(_in_canon(word), {})[unit] = exact[factor]
    return words


CURRENCIES = frozenset(_MONEY)


@cache
def elsewhere() -> Mapping[str, tuple[str, bool]]:
    """Return for each word what it is of, in words, and whether that is money."""
    money = {*CURRENCIES, "of some country"}
    return {word: (" or ".join(of), not money.isdisjoint(of)) for word, of in known().items()}


def canonical(spelling: str) -> str:
    """Return a word as the reader sees a text: ㎡ is m2, RMB # is rmb #."""
    return _in_canon(plain(spelling))


def _in_canon(word: str) -> str:
    return f"{word.rstrip('# ')} #" if word.endswith("#") else word
