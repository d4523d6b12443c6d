"""Units that the program knows itself: what pages print in each language, and how much it is."""

from collections.abc import Mapping
from fractions import Fraction

from reading import amount, fits, read, unit_words

SYMBOLS = ("%", "ha", "t", "years", "months", "days", "km", "W", "Wh")
UNITS = unit_words({symbol: {} for symbol in SYMBOLS})

# How many of a unit one of each is.
MEASURES: Mapping[str, Mapping[int | str, str]] = {
    "%": {1: "%, percent, процентов, працэнтаў, فیصد, टक्के, प्रतिशत", "1/10": "‰, промилле, праміле"},
    "ha": {
        1: "hectares, гектара, 公顷, ヘクタール, ہیکٹر, हेक्टर",
        "1/15": "mu, 亩, 畝, ムー, مُو",
        100: "km², квадратных километров, 平方公里, चौरस किलोमीटर, кв. кіламетраў",
        "1/10000": "m², square metres, 平方米, квадратных метров, مربع میٹر, चौरस मीटर",
        "1/100": "соток, 公畝",
        "1/3025": "坪",
        "258.9988110336": "square miles, 平方英里, चौरस मैल",
        "0.40468564224": "acres, акров, 英亩, ایکڑ, एकर",
        "0.000009290304": "sq ft, 平方英尺, चौरस फूट",
    },
    "t": {
        1: "tonnes, 吨, тонн, ٹن, टन, tons/year",
        "1/1000": "kg, 公斤, кілаграмаў, کلوگرام, किलोग्रॅम",
        "1/10": "quintals, центнеров, क्विंटल",
        "1/2000": "斤",
        1000: "kt, кілатон, кт",
        10**6: "Mt, мегатонн, мегатон",
    },
    "years": {
        1: "years, лет, гадоў, 年间, ヵ年, سال, वर्षे, साल",
        100: "centuries, 世纪, стагоддзяў, صدیاں",
        10: "decades, дзесяцігоддзі, دہائیوں, दशके",
    },
    "months": {
        1: "months, 个月, ヶ月, месяцев, месяцаў, ماہ, महिने",
        3: "quarters, 季度, кварталов, квартала",
    },
    "days": {
        1: "days, 天, дней, дзён, دن, दिवस",
        7: "weeks, 週間, недель, тыдняў, ہفتے, आठवडे",
        "1/24": "hours, 小时, часов, гадзін, گھنٹے, तास",
        "1/1440": "minutes, 分钟, минут, хвілін, मिनिटे",
    },
    "km": {
        1: "km, 公里, километров, кіламетраў, کلومیٹر, किलोमीटर",
        "1/1000": "metres, 米, метраў, メートル, میٹر, मीटर",
        "1/100000": "cm, 厘米, センチ, см",
        "1/1000000": "mm, 毫米, миллиметров, міліметраў",
        "1/1000000000": "微米",
        "1/1000000000000": "nm, 纳米",
        "1.609344": "miles, 英里, миль, міль, میل, मैल",
        "0.0003048": "feet, ft, फूट",
    },
    "W": {
        1: "W, watts, Вт, ватт, ват, 瓦, ワット, واٹ, वॅट, वाट, वॉट",
        1000: "kW, kilowatts, кВт, киловатт, кілават, 千瓦, キロワット, کلوواٹ, کلو واٹ, किलोवॅट"
        ", किलो वॅट, 瓩, kWp, кВтп",
        10**6: "MW, megawatts, МВт, мегаватт, мегават, 兆瓦, メガワット, میگاواٹ, میگا واٹ, मेगावॅट"
        ", मेगा वॅट, MWe, 百万瓦, 百萬瓦特",
        10**9: "GW, gigawatts, ГВт, гигаватт, гігават, 吉瓦, ギガワット, گیگاواٹ, گیگا واٹ, गिगावॅट"
        ", गीगावॅट, GWp, 十亿瓦",
        10**12: "TW, terawatts, ТВт, тераватт, тэрават, 太瓦, テラワット, ٹیراواٹ, ٹیرا واٹ, टेरावॅट"
        ", टेरा वॅट",
    },
    "Wh": {
        1: "Wh, W·h, W-h, W/h, W h, 瓦时, 瓦時, 瓦小时, 瓦·时, 瓦·時, 瓦·小时, ワット時"
        ", ワットアワー, ワット・アワー, ワット毎時, Вт·ч, Вт•ч, Вт-ч, Вт ч, Втч, Вт/ч, Вт.ч, Вт. ч"
        ", Вт·г, Вт·гадз, Вт·часов, watt-hours, watt hours, watthours, ватт-часов, ватт часов"
        ", ватт·часов, ват-гадзін, ват гадзін, ват·гадзін, واٹ آور, واٹآور, واٹ گھنٹے"
        ", واٹ-آور, واٹ-گھنٹے"
        ", वॅट-तास, वॅट तास, वॅटतास, वॅट-अवर, वॅट अवर, वॅटअवर",
        1000: "kWh, кВт·ч, 千瓦时, 度电, 度, 瓩時, 瓩小時, یونٹ بجلی, युनिट वीज, वीज युनिट",
        10**6: "MWh, МВт·ч, 兆瓦时, 百萬瓦時, メガワット時, میگاواٹ آور, मेगावॅट-तास",
        10**9: "GWh, ГВт·ч, 吉瓦时, 十億瓦時, ギガワット時, گیگاواٹ آور, गिगावॅट-तास",
    },
}
# Names of money, by the code of its country's.
MONEY = {
    "CNY": "元, yuan, 块钱, юаней, юань, یوآن, رینمنبی, آر ایم بی, युआन, चिनी युआन",
    "USD": "dollars, 美元, ドル, долларов, долараў, ڈالر, امریکی ڈالر, डॉलर, अमेरिकी डॉलर, 弗",
    "EUR": "euros, 欧元, ユーロ, евро, еўра, یورو, युरो",
    "JPY": "yen, 日元, 円, иен, енаў, ین, येन, जपानी येन",
    "SEK": "Swedish kronor, 瑞典克朗, шведских крон, шведскіх крон, سویڈش کرونا, स्वीडिश क्रोनर",
    "NOK": "Norwegian kroner, 挪威克朗, норвежских крон, نارویجن کرونے, नॉर्वेजियन क्रोनर",
    "DKK": "Danish kroner, 丹麦克朗, датских крон, ڈینش کرونے, डॅनिश क्रोनर, डेन्मार्क क्रोनर",
    "ISK": "Icelandic kronur, 冰岛克朗, アイスランドクローナ",
    "CZK": "Czech koruna, чешских крон, чэшскіх крон, 捷克克朗",
    "GBP": "pounds, 英镑, ポンド, фунтов, پاؤنڈ, पाउंड, ब्रिटिश पौंड",
    "HKD": "Hong Kong dollars, 港元, 香港ドル, гонконгских долларов, हाँग काँग डॉलर",
    "TWD": "Taiwan dollars, 新台币, 台湾ドル, тайваньских долларов, تائیوانی ڈالر, तैवानी डॉलर",
    "KRW": "won, 韩元, ウォン, вон, وون, वॉन",
    "INR": "rupees, 卢比, ルピー, рупий, روپے, रुपये, रुपयां",
    "RUB": "roubles, 卢布, ルーブル, рублей, рублёў, روبل, रुबल, российских рублей",
    "CHF": "Swiss francs, 瑞士法郎, フラン, франков, فرانک, फ्रँक",
    "AUD": "Australian dollars, 澳元, 豪ドル, австралийских долларов, آسٹریلوی ڈالر"
    ", ऑस्ट्रेलियाई डॉलर",
    "CAD": "Canadian dollars, 加元, カナダドル, канадских долларов, کینیڈین ڈالر, कॅनेडियन डॉलर",
    "SGD": "Singapore dollars, 新加坡元, сингапурских долларов, سنگاپور ڈالر, सिंगापूर डॉलर",
    "NZD": "New Zealand dollars, 新西兰元, новозеландских долларов, نیوزی لینڈ ڈالر, न्यूझीलंड डॉलर",
    "BRL": "reais, 雷亚尔, レアル, реалов, рэалаў",
    "MXN": "pesos, 比索, ペソ, песо, پیسو, पेसो",
    "TRY": "Turkish liras, 里拉, リラ, лир, ліраў, لیرا, लिरा",
    "UAH": "hryvnias, 格里夫纳, гривен, грыўняў",
    "KZT": "tenge, 坚戈, テンゲ, тенге, тэнге",
    "PLN": "zlotys, 兹罗提, ズウォティ, злотых, zł",
    "THB": "baht, 泰铢, バーツ, батов, بھات, बात",
    "VND": "dong, 越南盾, ドン, донгов",
    "IDR": "rupiah, 印尼盾, ルピア, рупий Индонезии, روپیہ انڈونیشیا",
    "MYR": "ringgits, 林吉特, リンギット, ринггитов, رنگٹ, रिंगित",
    "AED": "dirhams, 迪拉姆, ディルハム, дирхамов, дырхамаў, درہم, दिरहम",
    "SAR": "riyals, 里亚尔, リヤル, риалов, ریال, रियाल",
    "KWD": "dinars, 第纳尔, ディナール, динаров, دینار, दिनार",
    "ILS": "shekels, 谢克尔, シェケル, шекелей, شیکل",
    "ZAR": "rand, 兰特, ランド, рэндов, رینڈ, रँड",
    "NGN": "naira, 奈拉, ナイラ, найр",
    "PKR": "Pakistani rupees, 巴基斯坦卢比, پاکستانی روپے, पाकिस्तानी रुपये",
    "BDT": "taka, 塔卡, ٹکا, टका",
}
SIGNS = {
    "EUR": "€", "GBP": "£", "HKD": "HK$", "TWD": "NT$", "KRW": "₩", "INR": "₹, रु.", "RUB": "₽",
    "AUD": "A$", "CAD": "C$", "SGD": "S$", "NZD": "NZ$", "BRL": "R$", "MXN": "MX$", "TRY": "₺",
    "UAH": "₴", "KZT": "₸", "THB": "฿", "VND": "₫", "ILS": "₪", "NGN": "₦", "BDT": "৳",
}  # fmt: skip


def test_measures_in_every_language() -> None:
    wrong = []
    for unit, rows in MEASURES.items():
        for factor, row in rows.items():
            for word in row.split(", "):
                figure = read(f"300 {word}", words=UNITS)
                if (fits(figure), amount(figure)) != ({unit}, 300 * Fraction(factor)):
                    wrong.append((unit, word, figure))
    assert wrong == []


def test_money_in_every_language() -> None:
    rows = [(code, f"300 {word}") for code, row in MONEY.items() for word in row.split(", ")]
    rows += [(code, f"{sign}300") for code, row in SIGNS.items() for sign in row.split(", ")]
    rows += [(code, f"300 {code}") for code in MONEY]
    found = [(code, printed, read(printed, words=UNITS).of) for code, printed in rows]
    assert [each for each in found if each[0] != each[2]] == []


def test_a_code_may_say_millions() -> None:
    words = unit_words({code: {"kind": "money"} for code in MONEY})
    found = [(code, amount(read(f"M{code} 300", words=words))) for code in MONEY]
    assert found == [(code, 300 * 10**6) for code in MONEY]


def test_whose_money_may_be_said_behind_it() -> None:
    for whose in (
        "Гонконга",
        "Канады",
        "Австралии",
        "Сингапура",
        "Новой Зеландии",
        "Новай Зеландыі",
    ):
        assert read(f"300 долларов {whose}", "ru", UNITS).of == "of some country", whose


def test_what_is_of_something_else() -> None:
    others = {
        "percentage points": "percentage points, 个百分点, ポイント, процентных пунктов"
        ", працэнтных пунктаў, فیصد پوائنٹس, टक्के बिंदू, टक्केवारी गुण",
        "something else": "storeys, этажей, 台, 辆, °C, inches, ГГц, hp, 升, баррелей, 立方米, раз"
        ", گنا, पट, мг, points, 岁, 页, ページ",
    }
    found = [
        (of, word, read(f"300 {word}").of) for of, row in others.items() for word in row.split(", ")
    ]
    assert [each for each in found if each[0] != each[2]] == []
