from fractions import Fraction

import pytest

from jinan_laser.store.printed.folded import folded, plain
from jinan_laser.store.printed.numerals import hanzi_middle, hanzi_number
from reading import COUNTS, MONEY, amount, fits, read, read_all

# printed, language, unit, value, comparators
SINGLE = [
    ("перавысіў 20 мільярдаў юаняў", "be", "CNY", 20_000_000_000, ">"),
    ("больш за 300 лазерных кампаній", "be", "companies", 300, ">"),
    ("больш за 500 мільёнаў юаняў", "be", "CNY/year", 500_000_000, ">"),
    ("магутнасцю 25 000 Вт", "be", "W", 25_000, "="),
    ("магутнасцю 25\u00a0000 Вт", "be", "W", 25_000, "="),
    ("магутнасцю 25\u202f000 Вт", "be", "W", 25_000, "="),
    ("6,67 гектара", "be", "ha", Fraction("6.67"), "="),
    ("не менш за 12 тысяч чалавек", "be", "people", 12_000, ">="),
    ("каля 30 кампаній", "be", "companies", 30, "~"),
    ("першае месца ў краіне", "be", "rank", 1, "="),
    ("достигли мощности 150 кВт", "ru", "W", 150_000, "="),
    ("около 1,5 млрд юаней", "ru", "CNY", 1_500_000_000, "~"),
    ("более 12 тыс. человек", "ru", "people", 12_000, ">"),
    ("3 млн юаней", "ru", "CNY", 3_000_000, "="),
    ("more than 10 billion yuan", "en", "CNY", 10_000_000_000, ">"),
    ("exceed 15 billion yuan", "en", "CNY", 15_000_000_000, ">"),
    ("RMB 7.0 billion", "en", "CNY", 7_000_000_000, "="),
    ("1.2 trillion yuan", "en", "CNY", 1_200_000_000_000, "="),
    ("over 200 famous domestic laser enterprises", "en", "companies", 200, ">"),
    ("nearly 300 firms", "en", "companies", 300, "< ~"),
    ("at least 40 countries", "en", "countries", 40, ">="),
    ("no more than 40 projects", "en", "projects", 40, "<="),
    ("fewer than 40 people", "en", "people", 40, "<"),
    ("300+ companies", "en", "companies", 300, "> >="),
    ("10 or more companies", "en", "companies", 10, ">="),
    ("first 20,000-watt fiber laser", "en", "W", 20_000, "="),
    ("even claim to have 30KW", "en", "W", 30_000, "="),
    ("total area of about 7,300 mu", "en", "ha", Fraction(7300, 15), "~"),
    ("top 10 worldwide", "en", "rank", 10, "<="),
    ("No. 1 in exports", "en", "rank", 1, "="),
    ("12.5%", "en", "%", Fraction("12.5"), "="),
    ("80%的产品", "zh", "%", 80, "="),
    ("占比达60%以上", "zh", "%", 60, ">="),
    ("百分之六十", "zh", "%", 60, "="),
    ("打8折", "zh", "%", 80, "="),
    ("济南400多家激光企业", "zh", "companies", 400, ">"),
    ("300余家", "zh", "companies", 300, ">"),
    ("近300家企业", "zh", "companies", 300, "< ~"),
    ("约290家", "zh", "companies", 290, "~"),
    ("约290家", "zh", "companies", 290, "~"),
    ("不少于20家", "zh", "companies", 20, ">="),
    ("不超过20家", "zh", "companies", 20, "<="),
    ("不到20家", "zh", "companies", 20, "<"),
    ("五百企业", "zh", "companies", 500, "="),
    ("千亿级产业", "zh", "CNY", 100_000_000_000, "~"),
    ("规模达三点五亿", "zh", "CNY", 350_000_000, "="),
    ("近百亿元", "zh", "CNY", 10_000_000_000, "< ~"),
    ("年产值过百亿", "zh", "CNY", 10_000_000_000, ">"),
    ("经过300家企业", "zh", "companies", 300, "="),
    ("達到150億元", "zh-Hant", "CNY", 15_000_000_000, "="),
    ("年總收入達到150多億元", "zh-Hant", "CNY", 15_000_000_000, ">"),
    ("1.1萬億元", "zh-Hant", "CNY", 1_100_000_000_000, "="),
    ("有望達到180億元", "zh-Hant", "CNY", 18_000_000_000, "~"),
    ("将达到300亿元人民币以上", "zh", "CNY", 30_000_000_000, ">="),
    ("年主营业务收入2000万元及以上", "zh", "CNY/year", 20_000_000, ">="),
    ("产业规模达120亿", "zh", "CNY", 12_000_000_000, "="),
    ("功率高达6万瓦", "zh", "W", 60_000, "="),
    ("150kw超高功率", "zh", "W", 150_000, "="),
    ("30千瓦", "zh", "W", 30_000, "="),
    ("二十五千瓦", "zh", "W", 25_000, "="),
    ("一万二千瓦", "zh", "W", 12_000, "="),
    ("1萬2千瓦", "zh-Hant", "W", 12_000, "="),
    ("十五万千瓦", "zh", "W", 150_000_000, "="),
    ("占地190亩", "zh", "ha", Fraction(190, 15), "="),
    ("用地236畝", "zh-Hant", "ha", Fraction(236, 15), "="),
    ("20万平方米", "zh", "ha", 20, "="),
    ("36万平方公里", "zh", "ha", 36_000_000, "="),
    ("3.5公顷", "zh", "ha", Fraction("3.5"), "="),
    ("180多个国家和地区", "zh", "countries", 180, ">"),
    ("13條標志性產業鏈", "zh-Hant", "groups", 13, "="),
    ("企业代表约300人", "zh", "people", 300, "~"),
    ("專利申請量位列第一", "zh-Hant", "rank", 1, "="),
    ("全省第三", "zh", "rank", 3, "="),
    ("前十位", "zh", "rank", 10, "<="),
    ("10社以上", "ja", "companies", 10, ">="),
    ("50社余り", "ja", "companies", 50, ">"),
    ("5億元以上", "ja", "CNY", 500_000_000, ">="),
    ("25,000ワット", "ja", "W", 25_000, "="),
    ("6.67ヘクタール", "ja", "ha", Fraction("6.67"), "="),
    ("6.67 ہیکٹر", "ur", "ha", Fraction("6.67"), "="),
    ("25,000-वॅट", "mr", "W", 25_000, "="),
    ("१२ कंपन्या", "mr", "companies", 12, "="),
]


@pytest.mark.parametrize(("printed", "language", "unit", "value", "comparators"), SINGLE)
def test_reads_a_figure(
    printed: str, language: str, unit: str, value: int, comparators: str
) -> None:
    found = [figure for figure in read_all(printed, language) if unit in figure.factors]
    assert [figure.amount(unit) for figure in found] == [value]
    assert found[0].comparators == set(comparators.split())


@pytest.mark.parametrize(
    "printed",
    [
        "烟台",
        "争抢激光产业",
        "第",
        "唯一的北方光谷",
        "a score of hectares",
        "数十亿元",
        "1.2.3.4 ha",
        "x企业",
        "",
    ],
)
def test_reads_no_figure(printed: str) -> None:
    assert read_all(printed, "zh") == ()


@pytest.mark.parametrize(
    ("printed", "value"),
    [("9999万", 99_990_000), ("99,999,999", 99_999_999), ("99.99 million", 99_990_000)],
)
def test_a_number_without_a_unit_word_is_a_count_below_100_million(
    printed: str, value: int
) -> None:
    figure = read(printed)
    assert (amount(figure), fits(figure)) == (Fraction(value), COUNTS)


@pytest.mark.parametrize(
    "printed", ["1亿", "一亿", "10000万", "100,000,000", "100 million", "0.1 billion"]
)
def test_a_number_without_a_unit_word_can_be_money_from_100_million_on(printed: str) -> None:
    figure = read(printed)
    assert (amount(figure), fits(figure)) == (Fraction(10**8), COUNTS | MONEY)


def test_years_of_our_time_are_dates() -> None:
    of = {text: read(text).of for text in ("in 1899", "in 1900", "in 2099", "in 2100")}
    assert of == {"in 1899": "", "in 1900": "date", "in 2099": "date", "in 2100": ""}


BESIDE_A_YEAR = "of to for end late early mid during through and or before after"


def test_what_bounds_something_else_bounds_no_year() -> None:
    read_of = {word: read(f"more than doubled {word} 2021").of for word in BESIDE_A_YEAR.split()}
    assert [word for word, of in read_of.items() if of != "date"] == []
    assert read("more than doubled 2021").of != "date"


def test_chinese_numerals_below_100_million_need_a_unit_word() -> None:
    assert read_all("九千九百九十九万九千九百九十九", "zh") == ()
    assert amount(read("九千九百九十九万九千九百九十九家", "zh")) == 99_999_999


@pytest.mark.parametrize(
    "printed",
    ["2021年落户济南高新区", "in 2021", "10月18日", "5月6日-8日", "2023-2027年", "300美元"],
)
def test_a_date_is_no_count_and_foreign_money_is_not_ours(printed: str) -> None:
    for figure in read_all(printed, "zh"):
        assert not fits(figure) & {"companies", "people", "CNY", "ha", "years"}


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("2021年,突破150亿元", [("year", 2021, "="), ("CNY", 15_000_000_000, ">")]),
        ("连续六年全球第一", [("years", 6, "="), ("rank", 1, "=")]),
        (
            "about 486.6 hectares (7,300 mu)",
            [("ha", Fraction("486.6"), "~")],
        ),
        ("7.31亿元、8.46亿元", [("CNY", 731_000_000, "="), ("CNY", 846_000_000, "=")]),
        ("more than 20 firms, 5 projects", [("companies", 20, ">"), ("projects", 5, "=")]),
        ("约7300亩(486.6公顷)", [("ha", Fraction("486.6"), "~")]),
        ("约7300亩(规划)", [("ha", Fraction(7300, 15), "~")]),
        ("约300家(20人)", [("companies", 300, "~"), ("people", 20, "~")]),
        ("3年累计投资近百亿元", [("years", 3, "="), ("CNY", 10_000_000_000, "< ~")]),
    ],
)
def test_reads_several_figures(printed: str, expected: list[tuple[str, int, str]]) -> None:
    found = read_all(printed, "zh")
    assert len(found) == len(expected)
    for figure, (unit, value, comparators) in zip(found, expected, strict=True):
        assert unit in figure.factors
        assert figure.amount(unit) == value
        assert figure.comparators == set(comparators.split())


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("三", 3),
        ("十", 10),
        ("十二", 12),
        ("五百", 500),
        ("一千零五", 1005),
        ("两万", 20_000),
        ("千亿", 10**11),
        ("一万二千亿", 12 * 10**11),
        ("萬億", 10**12),
        ("二亿五千万", 250_000_000),
        ("二〇二一", 2021),
        ("一二三四五六七八九", 123_456_789),
        ("兩百", 200),
        ("廿三", 23),
        ("卅五", 35),
        ("五十六兆", 56 * 10**12),
        ("壹佰贰拾叁", 123),
        ("肆仟伍佰陆拾柒", 4567),
        ("捌萬玖仟", 89_000),
        ("貳億參仟陸佰萬", 236_000_000),
    ],
)
def test_chinese_numerals(numeral: str, value: int) -> None:
    assert hanzi_number(numeral) == value


@pytest.mark.parametrize(
    ("numeral", "middle"),
    [
        ("三四十", 35),
        ("两三百", 250),
        ("兩三百", 250),
        ("十七八", Fraction("17.5")),
        ("三、四千", 3500),
        ("五六十万", 550_000),
        ("一百五六十", 155),
        ("三五百", 400),
        ("二五百", None),
        ("一百三五十", None),
        ("三百", None),
    ],
)
def test_two_digits_leave_open_which(numeral: str, middle: Fraction | None) -> None:
    assert hanzi_middle(numeral) == middle


def test_plain_text() -> None:
    assert plain("150\u00a0㎡ ٪") == "150 m2 %"
    assert plain("ABC ١٢") == "abc 12"
    assert plain("\u2010\u2011\u2212\ufe63") == "-" * 4
    assert plain("\u2012\u2013\u2014\u2015\u301c\u223c") == "–" * 6
    assert plain("\u2219\u22c5\u2027\u00b7") == "·" * 4
    assert plain("\u2018\u2019\u02bc`\u00b4é") == "'''''é"
    assert plain("a\u200b\u200c\u200d\u200e\u200f\u2060\u00ad\ufeffb") == "ab"
    assert plain("٦٫٥ ٦٬٥ ،۔؛٪ يك ё 臺") == "6.5 6,5 ,.;% یک е 台"
    assert plain("¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞").split() == [
        *("1⁄4", "1⁄2", "3⁄4", "1⁄3", "2⁄3", "1⁄5", "2⁄5", "3⁄5", "4⁄5", "1⁄6", "5⁄6"),
        *("1⁄8", "3⁄8", "5⁄8", "7⁄8"),
    ]


@pytest.mark.parametrize(
    ("text", "made", "places"),
    [
        ("\n", " ", [0, 1]),
        ("a\tb  c", "a b c", [0, 1, 2, 3, 5, 6]),
        ("½ ha", " 1⁄2 ha", [0, 0, 0, 0, 1, 2, 3, 4]),
    ],
)
def test_plain_letters_know_where_they_stood(text: str, made: str, places: list[int]) -> None:
    assert (folded(text).text, list(folded(text).places)) == (made, places)


@pytest.mark.parametrize(
    ("text", "language", "parts"),
    [
        (
            "In May more than 300\u00a0laser firms sold ２０ kW.",
            "en",
            ["300\u00a0laser firms", "２０ kW"],
        ),
        ("產業規模達１５０億元,企業320多家。", "zh-Hant", ["１５０億元", "320多家"]),
        ("१२ कंपन्या आणि २० ते ३० कंपन्या", "mr", ["१२ कंपन्या", "२० ते ३० कंपन्या"]),
        ("a third of 6½ hectares", "en", ["a third", "6½ hectares"]),
        ("$5 billion", "en", ["5 billion"]),
    ],
)
def test_a_figure_says_where_it_stands(text: str, language: str, parts: list[str]) -> None:
    assert [text[each.start : each.end] for each in read_all(text, language)] == parts


@pytest.mark.parametrize(
    ("printed", "amount", "comparators"),
    [
        ("fell by 5.2%", "-5.2", "="),
        ("fell by more than 5.2%", "-5.2", "<"),
        ("down at least 5.2%", "-5.2", "<="),
        ("a drop of about 5.2%", "-5.2", "~"),
        ("-5.2%", "-5.2", "="),
        ("fell to 5.2%", "5.2", "="),
        ("rose by 5.2%", "5.2", "="),
        ("between 5 and 5.4%", "5.2", "~"),
        ("grew by 5%-8%", "6.5", "~"),
        ("fell by 5%–8%", "-6.5", "~"),
    ],
)
def test_what_fell_is_negative_and_its_bound_turns(
    printed: str, amount: str, comparators: str
) -> None:
    [figure] = read_all(printed, "en")
    assert (figure.printed, figure.comparators) == (Fraction(amount), set(comparators.split()))


def test_of_another_unit_a_figure_says_of_which() -> None:
    assert [each.of for each in read_all("$5 billion, 3 tonnes")] == ["USD", "t"]
    [figure] = read_all("126 low-altitude routes in use")
    assert (figure.unknown, dict(figure.factors)) == ("low-altitude routes", {})


DATES = (
    "5 December, 5 декабря, 5 снежня, 5 डिसेंबर, 5 دسمبر, 5 of May, 5th May, 5-го мая, 5-га мая"
    ", Dec. 5, Jan. 5, Feb. 5, Mar. 5, Apr. 5, Jun. 5, Jul. 5, Aug. 5, Sep. 5, Sept. 5, Oct. 5"
    ", Nov. 5, December 5, December 5th"
    ", 西元110年, 民国110年, 令和3年, 公元2021年, 西暦2021年, FY 2021, in 2021"
    ", since 2021, year 2021, until 2021, у 2021, ў 2021, з 2021, к 2021, до 2021, سنہ 2021"
    ", सन 2021, 2021 год, 2021 годзе, 2021 гадоў, 2021 वर्षी, 2021 साल, 2021年, 2021-05-06"
    ", 2021/5/6, 6.5.2021, 12:30, 0531-8888-1234, of 2021, to 2021, for 2021, end 2021, late 2021"
    ", early 2021, mid 2021, during 2021, through 2021, and 2021, or 2021, before 2021, after 2021"
)


def test_dates_in_every_language() -> None:
    found = {text: [figure.of for figure in read_all(text)] for text in DATES.split(", ")}
    assert {text: of for text, of in found.items() if of != ["date"]} == {}
