"""The words around a printed number that every base shares: multipliers, counters, dates.

Most are patterns over plain text. In a table the row that comes first wins, so longer words stand
before those they contain. To teach the reader a word, add it to a row. What bounds a number stands
in ``bounds``, what makes it a place in an order in ``places``, numbers in words in ``spelled``, the
words of units in the fact base and in ``known``.
"""

from collections.abc import Mapping

from jinan_laser.store.printed.folded import plain
from jinan_laser.store.printed.words import Words, pattern


def heads(row: str) -> Words[bool]:
    """Return words as they are found before a number."""
    return Words([f"{plain(word)} #" for word in row.split(", ")], lambda _: True)


MULTIPLIERS: Mapping[str, int] = {
    r"trillions?\b|trn\b|tn\b|трыльён\w*|триллион\w*|трлн\.?|兆(?!瓦)|ٹریلین": 10**12,
    r"کھرب": 10**11,
    r"billions?\b|bn\b|bln\b\.?|b\b|мільярд\w*|миллиард\w*|млрд\.?|अब्ज(?:ां?)?|ارب|بلین": 10**9,
    r"亿|億": 10**8,
    r"crores?\b|कोटी(?:ं)?|کروڑ": 10**7,
    r"millions?\b|mn\b|mln\b\.?|mio\b|мільён\w*|миллион\w*|млн\.?|दशलक्ष(?:ां?)?|ملین": 10**6,
    r"lakhs?\b|lacs?\b|लाख(?:ां?)?|लक्ष|لاکھ": 10**5,
    r"万|萬": 10**4,
    r"thousands?\b|тысяч\w*|тыс\.?|हजार(?:ां?)?|ہزار|千": 1000,
    r"hundred\b|百|سو\b|शे\b": 100,
    r"dozen\b|дюжин\w*|тузін\w*|درجن|डझन(?:ां?)?": 12,
    r"десят(?:ок|к\w+)|дзясят(?:ак|к\w+)": 10,
    r"сот(?:ен|н[яиюіь]|няў|няй|ней|нями|нямі)\b": 100,
}
# These are multipliers only where nothing parts them from the digits, and no unit is meant.
SUFFIXES: Mapping[str, int] = {r"k\b": 1000, r"m\b": 10**6, r"t\b(?= ?[a-z])": 10**12}

# Words that count things of any sort, in Chinese and Japanese: the noun says of which.
ANY_COUNT = frozenset("个個条條所座类類件只隻支顆颗枚间間款块塊艘架艇份处處株口枝對对组組")
# After a number such as 2021 these make it a year of the calendar, and no duration.
YEAR = pattern(r"年|years?|год|года|годзе|году|гады|гадоў|лет|سال|साल|वर्ष\w*|वर्षी")
ERA = heads("令和, 平成, 昭和, 大正, 明治, 民国, 民國, 公元, 西暦, 西元")
# Before a number these make it a day or a year.
DATED = heads(
    "january, february, march, april, may, june, july, august, september, october, november"
    ", december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, jan., feb., mar."
    ", apr."
    ", jun., jul., aug., sep., sept., oct., nov., dec."
)
MONTH = pattern(
    r"\s*(?:-?(?:е|го|га|st|nd|rd|th) )?(?:of )?\b(?:january|february|march|april|may|june|july"
    r"|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
    r"|январ\w|феврал\w|марта?|апрел\w|ма[йя]|июн\w|июл\w|августа?|сентябр\w|октябр\w|ноябр\w"
    r"|декабр\w|студзеня?|лютага|сакавіка|красавіка|мая|чэрвеня|ліпеня|жніўня|верасня|кастрычніка"
    r"|лістапада|снежня|जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर|جنوری"
    r"|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر)\b"
)
IN_YEAR = heads("in, since, by, until, from, у, ў, в, с, з, до, да, к, سنہ, सन, year, fy")
OF_YEAR = heads("of, to, for, end, late, early, mid, during, through, and, or, before, after")
