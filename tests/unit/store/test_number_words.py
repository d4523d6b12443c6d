"""Numbers, shares and places in words, in forms that are seldom written: each is read as it is."""

from collections.abc import Mapping
from fractions import Fraction

from reading import fits, read_all

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
HUNDREDS = {
    300: "three hundred, تین سو, तीन शे, तीन शंभर, तीन सौ",
    325: "three hundred and twenty-five, تین سو پچیس, तीन शे पंचवीस, तीन सौ पंचवीस",
    350: "ساڑھے تین سو, साडे तीन शे",
    325_000: "three hundred and twenty-five thousand, تین سو پچیس ہزار, तीन शे पंचवीस हजार",
    300_500: "तीन लाख पाचशे",
    3_000_500: "three million five hundred, तीन दशलक्ष पाचशे, три миллиона пятьсот",
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
SHARES: Mapping[Fraction | int, str] = {
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


def misread(
    rows: Mapping[int, str] | Mapping[Fraction, str], *, around: str = "{}", parted: str = ", "
) -> list[tuple[str, object]]:
    """Return each text of some rows of which other figures are read than the one of its row."""
    read = [
        (value, text, read_all(around.format(text)))
        for value, row in rows.items()
        for text in row.split(parted)
    ]
    return [
        (text, figures)
        for value, text, figures in read
        if [figure.printed for figure in figures] != [value]
    ]


def test_numbers() -> None:
    assert misread(CARDINALS, around="{} 家", parted=" ") == []
    assert misread(HUNDREDS, around="{} 家") == []
    broken = {Fraction(value): row for value, row in BROKEN.items()}
    assert misread(broken, around="{} 家", parted=" ") == []


def test_parts_of_a_million() -> None:
    assert misread({part * 10**6: row for part, row in OF_A_MILLION.items()}, around="{} 元") == []


def test_one_may_be_left_out() -> None:
    assert misread(BARE, around="{} 家") == []
    assert misread(GOVERNED, around="{} 家") == []
    assert misread(SURPASSED, around="{} سے زائد کمپنیاں") == []


def test_shares() -> None:
    shares = {Fraction(share): row for share, row in SHARES.items()}
    assert misread(shares) == []
    texts = [text for row in SHARES.values() for text in row.split(", ")]
    assert [text for text in texts if "%" not in fits(read_all(text)[0])] == []


def test_a_third_of_nothing_is_a_place_and_two_thirds_are_none() -> None:
    [third] = read_all("a third pole")
    [thirds] = read_all("two thirds majority")
    assert (third.printed, fits(third)) == (Fraction(3), {"rank"})
    assert (thirds.printed, fits(thirds)) == (Fraction(200, 3), {"%"})


def test_places() -> None:
    assert misread(PLACES, around="{} place", parted=" ") == []
    words = [word for row in PLACES.values() for word in row.split()]
    assert [word for word in words if fits(read_all(f"{word} place")[0]) != {"rank"}] == []
