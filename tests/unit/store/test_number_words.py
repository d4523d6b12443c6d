"""Numbers, shares and places in words, in forms that are seldom written: each is read as it is."""

from fractions import Fraction

from reading import fits, read, read_all

CARDINALS = {
    1: "одних адных аднаго",
    2: "двоим двумя двух дваіх дзвюма дзвюх",
    3: "троих тремя трыма траіх",
    4: "четверых четырьмя чацвера чатырма",
    5: "пятеро пятерых пяцера пятью пяццю",
    6: "шестеро шасцера шестью шасцю چھے",
    7: "семеро сямера семью сямю",
    8: "восемью восьмью васьмю",
    9: "девятью дзевяццю",
    10: "десятью дзесяццю",
    12: "двенадцатью дванаццаццю",
    20: "двадцатью дваццаццю",
    23: "تیئس تیئیس",
    30: "тридцатью трыццаццю",
    33: "तेहतीस",
    40: "сорока сарака",
    46: "शेहेचाळीस",
    50: "पन्नास полсотни паўсотні пятьюдесятью",
    58: "अठ्ठावन",
    60: "шестидесяти шасцідзесяці",
    70: "семидесяти сямідзесяці",
    71: "एक्काहत्तर",
    75: "پچھتر",
    81: "اکاسی",
    90: "девяноста дзевяноста",
    91: "اکانوے",
    99: "ننانوے नव्व्याण्णव",
    100: "ста शंभर سو सौ",
    125: "सव्वाशे",
    150: "दीडशे",
    200: "двухсот двумястами дзвюмастамі двесце दोनशे",
    250: "अडीचशे",
    300: "тремястами трохсот तीनशे",
    350: "साडेतीनशे",
    400: "четырьмястами чатырохсот",
    500: "пятисот пятистам пяцісот",
    600: "шестьюстами шасцісот",
    900: "девятисот дзевяцісот",
}
BROKEN = {
    "1.5": "полтора полторы полутора паўтара паўтары ڈیڑھ दीड",
    "2.5": "ڈھائی اڑھائی अडीच",
    "3.5": "साडेतीन",
    "3.25": "सव्वातीन",
    "2.75": "पावणेतीन",
}
# Of a million.
OF_A_MILLION = {
    Fraction(1, 2): (
        "half a million, half-a-million, half-million, полмиллиона, пол-миллиона"
        ", паўмільёна, آدھا ملین, آدھے ملین"
    ),
    Fraction(1, 4): "a quarter million, quarter-million",
    Fraction(3, 4): "پون ملین, पाऊण दशलक्ष",
    Fraction(1): "миллион, мільён, a million",
    Fraction(7, 2): "साडेतीन दशलक्ष, ساڑھے تین ملین, साडे तीन दशलक्ष, three and a half million"
    ", три с половиной миллиона, тры з паловай мільёны",
    Fraction(13, 4): "سوا تین ملین, सव्वा तीन दशलक्ष, three and a quarter million"
    ", три с четвертью миллиона, тры з чвэрцю мільёны",
    Fraction(11, 4): "پونے تین ملین, पावणे तीन दशलक्ष",
    Fraction(15, 4): "three and three quarters million",
}
# One of a kind, where "one" is left out.
BARE = {
    10: "десяток, дзясятак",
    12: "дюжина, тузін, डझन, डझनभर",
    100: "сотня, сотню, сотней, сотняй",
    1000: "тысяча, тысячу, тысячей, тысячай, हजार",
    10**5: "लाख",
    10**6: "миллион, мільён",
    10**9: "миллиард, мільярд",
    10**12: "триллион, трыльён",
}
GOVERNED = {
    10: "больше десятка, больш за дзясятка",
    12: "более дюжины",
    100: "более сотни",
    1000: "более тысячи, каля тысячы",
    10**6: "более миллиона",
    10**9: "более миллиарда",
    10**12: "более триллиона",
}
SURPASSED = {10**3: "ہزار", 10**5: "لاکھ", 10**7: "کروڑ", 10**9: "ارب", 12: "درجن"}
SHARES = {
    50: "half, половина, наполовину, вполовину, половиной, напалову, палова, паловай, نصف, آدھا"
    ", آدھی, آدھے, निम्मा, निम्म्या, अर्धा, अर्ध्या",
    Fraction(100, 3): "one third, треть, третью, трэць, траціну, трацін, تہائی, तृतीयांश",
    25: "one quarter, one fourth, четверть, четвертью, чвэрць, чвэрцяў, چوتھائی, चतुर्थांश, पाव",
    20: "one fifth, पंचमांश",
    Fraction(100, 6): "one sixth",
    Fraction(200, 7): "two sevenths",
    Fraction(100, 8): "one eighth",
    Fraction(200, 9): "two ninths",
    10: "one tenth, दशांश",
    5: "one twentieth",
    1: "one hundredth, शतांश",
    3: "three hundredths",
    60: "three fifths, три пятых",
    75: "three quarters, three fourths",
    30: "three tenths, три десятых",
    15: "three twentieths",
    Fraction(200, 3): "two thirds, две трети, دو تہائی, दोन तृतीयांश",
    Fraction("1.2"): "12 per thousand, twelve per thousand",
}
PLACES = {
    1: "पहिला पहिली पहिले पहिल्या پہلا پہلی پہلے",
    2: "दुसरा दुसरी दुसरे दुसऱ्या دوسرا دوسری دوسرے دوم",
    3: "तिसरा तिसरी तिसरे तिसऱ्या تیسرا تیسری تیسرے سوم",
    4: "चौथा चौथी चौथे चौथ्या چوتھا چوتھی چوتھے چہارم",
    5: "پنجم पाचवा پانچواں",
    6: "چھٹا چھٹی چھٹے ششم सहावी",
    7: "ہفتم सातवे",
    8: "ہشتم आठव्या",
    9: "نواں نویں نہم नववा नववी नववे नवव्या",
    10: "دہم दहावा",
    12: "بارہویں बाराव्या",
    19: "nineteenth",
    20: "twentieth",
    90: "ninetieth",
    21: "twenty-first",
}


def test_numbers() -> None:
    rows = [(value, word) for value, row in CARDINALS.items() for word in row.split()]
    rows += [(Fraction(value), word) for value, row in BROKEN.items() for word in row.split()]
    found = [
        (value, word, read(f"{word} कंपन्या" if word >= "ऄ" else f"{word} 家").printed)
        for value, word in rows
    ]
    assert [each for each in found if each[0] != each[2]] == []


def test_parts_of_a_million() -> None:
    rows = [(part, text) for part, row in OF_A_MILLION.items() for text in row.split(", ")]
    found = [(part, text, read(f"{text} 元").printed) for part, text in rows]
    assert [each for each in found if each[0] * 10**6 != each[2]] == []


def test_one_may_be_left_out() -> None:
    rows = [
        (value, text)
        for row in (BARE, GOVERNED)
        for value, words in row.items()
        for text in words.split(", ")
    ]
    found = [
        (value, text, [each.printed for each in read_all(f"{text} 家", "ru")])
        for value, text in rows
    ]
    assert [each for each in found if [each[0]] != each[2]] == []


def test_what_is_surpassed_is_one() -> None:
    found = {value: read_all(f"{word} سے زائد کمپنیاں", "ur") for value, word in SURPASSED.items()}
    assert [
        (value, figures)
        for value, figures in found.items()
        if [value] != [each.printed for each in figures]
    ] == []


def test_shares() -> None:
    rows = [(share, text) for share, row in SHARES.items() for text in row.split(", ")]
    found = [
        (share, text, read_all(f"{text} of it" if text.isascii() else text)) for share, text in rows
    ]
    assert [
        each
        for each in found
        if [(each[0], True)] != [(figure.printed, "%" in figure.factors) for figure in each[2]]
    ] == []


def test_places() -> None:
    rows = [(place, word) for place, row in PLACES.items() for word in row.split()]
    found = [(place, word, read_all(f"{word} place")) for place, word in rows]
    assert [
        each
        for each in found
        if [(each[0], {"rank"})] != [(figure.printed, fits(figure)) for figure in each[2]]
    ] == []
