"""Numbers in words: English, Russian, Belarusian, Urdu and Marathi.

Chinese and Japanese numerals are signs: see ``numerals``. To teach the reader a word or one
more of its endings, add it to a row.
"""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from jinan_laser.store.printed.folded import plain

_ENGLISH = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
# One line a number: its endings.
_RUSSIAN: Mapping[Fraction | int, str] = {
    1: "один одна одно одного одной одному одним одну",
    2: "два две двух двум двумя",
    3: "три трех трем тремя",
    4: "четыре четырех четырем четырьмя",
    40: "сорок сорока",
    50: "пятьдесят пятидесяти",
    60: "шестьдесят шестидесяти",
    70: "семьдесят семидесяти",
    80: "восемьдесят восьмидесяти",
    90: "девяносто девяноста",
    100: "сто ста",
    200: "двести двухсот",
    300: "триста трехсот",
    400: "четыреста четырехсот",
    500: "пятьсот пятисот",
    600: "шестьсот шестисот",
    700: "семьсот семисот",
    800: "восемьсот восьмисот",
    900: "девятьсот девятисот",
}
_RUSSIAN_SOFT = (  # ...ь, ...и, ...ью
    "пят шест сем восем девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат "
    "шестнадцат семнадцат восемнадцат девятнадцат двадцат"
)
_BELARUSIAN: Mapping[Fraction | int, str] = {
    1: "адзін адна адно аднаго адной адну",
    2: "два дзве двух двум дзвюх дзвюм",
    3: "тры трох тром",
    4: "чатыры чатырох чатыром",
    5: "пяць пяці",
    6: "шэсць шасці",
    7: "сем сямі",
    8: "восем васьмі",
    9: "дзевяць дзевяці",
    10: "дзесяць дзесяці",
    40: "сорак сарака",
    50: "пяцьдзясят пяцьдзесят пяцідзесяці",
    60: "шэсцьдзясят шэсцьдзесят шасцідзесяці",
    70: "семдзесят семдзясят сямідзесяці",
    80: "восемдзесят восемдзясят васьмідзесяці",
    90: "дзевяноста",
    100: "сто ста",
    200: "дзвесце двесце двухсот",
    300: "трыста трохсот",
    400: "чатырыста чатырохсот",
    500: "пяцьсот пяцісот",
    600: "шэсцьсот шасцісот",
    700: "семсот сямісот",
    800: "восемсот васьмісот",
    900: "дзевяцьсот дзевяцісот",
}
_BELARUSIAN_SOFT = (  # from 11: ...ь, ...і, ...ю
    "адзінаццац дванаццац трынаццац чатырнаццац пятнаццац шаснаццац семнаццац васемнаццац "
    "дзевятнаццац дваццац"
)
_URDU = (
    "ایک دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس "
    "اکیس بائیس تئیس چوبیس پچیس چھبیس ستائیس اٹھائیس انتیس تیس اکتیس بتیس تینتیس چونتیس پینتیس "
    "چھتیس سینتیس اڑتیس انتالیس چالیس اکتالیس بیالیس تینتالیس چوالیس پینتالیس چھیالیس سینتالیس "
    "اڑتالیس انچاس پچاس اکاون باون ترپن چون پچپن چھپن ستاون اٹھاون انسٹھ ساٹھ اکسٹھ باسٹھ تریسٹھ "
    "چونسٹھ پینسٹھ چھیاسٹھ سڑسٹھ اڑسٹھ انہتر ستر اکہتر بہتر تہتر چوہتر پچہتر چھہتر ستتر اٹھہتر "
    "اناسی اسی اکیاسی بیاسی تراسی چوراسی پچاسی چھیاسی ستاسی اٹھاسی نواسی نوے اکیانوے بانوے ترانوے "
    "چورانوے پچانوے چھیانوے ستانوے اٹھانوے ننانوے"
)
_MARATHI = (
    "एक दोन तीन चार पाच सहा सात आठ नऊ दहा अकरा बारा तेरा चौदा पंधरा सोळा सतरा अठरा एकोणीस वीस "
    "एकवीस बावीस तेवीस चोवीस पंचवीस सव्वीस सत्तावीस अठ्ठावीस एकोणतीस तीस एकतीस बत्तीस तेहेतीस "
    "चौतीस पस्तीस छत्तीस सदतीस अडतीस एकोणचाळीस चाळीस एक्केचाळीस बेचाळीस त्रेचाळीस चव्वेचाळीस "
    "पंचेचाळीस सेहेचाळीस सत्तेचाळीस अठ्ठेचाळीस एकोणपन्नास पन्नास एक्कावन्न बावन्न त्रेपन्न "
    "चोपन्न पंचावन्न छप्पन्न सत्तावन्न अठ्ठावन्न एकोणसाठ साठ एकसष्ट बासष्ट त्रेसष्ट चौसष्ट "
    "पासष्ट सहासष्ट सदुसष्ट अडुसष्ट एकोणसत्तर सत्तर एकाहत्तर बाहत्तर त्र्याहत्तर चौऱ्याहत्तर "
    "पंच्याहत्तर शहात्तर सत्त्याहत्तर अठ्ठ्याहत्तर एकोणऐंशी ऐंशी एक्क्याऐंशी ब्याऐंशी "
    "त्र्याऐंशी चौऱ्याऐंशी पंच्याऐंशी शहाऐंशी सत्त्याऐंशी अठ्ठ्याऐंशी एकोणनव्वद नव्वद "
    "एक्क्याण्णव ब्याण्णव त्र्याण्णव चौऱ्याण्णव पंच्याण्णव शहाण्णव सत्त्याण्णव अठ्ठ्याण्णव "
    "नव्व्याण्णव"
)
_OTHER_SPELLINGS: Mapping[Fraction | int, str] = {
    6: "چھے",
    23: "تیئس تیئیس",
    33: "तेहतीस",
    46: "शेहेचाळीस",
    58: "अठ्ठावन",
    71: "एक्काहत्तर",
    75: "پچھتر",
    81: "اکاسی",
    91: "اکانوے",
    Fraction(3, 2): "полтора полторы полутора паўтара паўтары ڈیڑھ दीड",
    Fraction(5, 2): "ڈھائی اڑھائی अडीच",
    100: "शंभर سو सौ",
    50: "полсотни паўсотні",
}
# These stand for themselves only where a multiplier or a unit follows.
HUNDRED = frozenset({"hundred", "سو", "शे", "शंभर", "सौ"})
# "half past" a number: how much they add to the number that follows, or to one.
PARTS = {
    plain(word): part
    for part, row in (
        (Fraction(1, 2), "ساڑھے साडे"),
        (Fraction(1, 4), "سوا सव्वा"),
        (Fraction(-1, 4), "پونے पावणे"),
    )
    for word in row.split()
}
# Before a word such as "million".
HALVES = ("half a ", "half-a-", "пол", "паў", "آدھا ", "آدھے ", "अर्धा ")
ONE = frozenset(("a", "an"))
# "a" may be left out before these.
BARE = frozenset(
    plain(word)
    for word in [
        "тысяча",
        "тысячу",
        "тысячей",
        "миллион",
        "миллиард",
        "триллион",
        "тысячай",
        "мільён",
        "мільярд",
        "трыльён",
        "लाख",
        "हजार",
    ]
)
# What Marathi joins to a number.
ENDINGS = tuple(map(plain, ("हून", "पेक्षा", "च्या", "जणांना", "जण", "वर")))


def _rows() -> Iterator[tuple[Fraction | int, str]]:
    yield from enumerate(_ENGLISH.split(), start=1)
    yield from ((10 * ten, word) for ten, word in enumerate(_ENGLISH_TENS.split(), start=2))
    for rows in (_RUSSIAN, _BELARUSIAN, _OTHER_SPELLINGS):
        for value, row in rows.items():
            yield from ((value, word) for word in row.split())
    for number, stem in enumerate(_RUSSIAN_SOFT.split(), start=5):
        yield from ((number, stem + ending) for ending in ("ь", "и", "ью"))
    yield from ((30, f"тридцат{ending}") for ending in ("ь", "и", "ью"))
    yield from ((8, word) for word in ("восьми", "восемью"))
    for number, stem in enumerate(_BELARUSIAN_SOFT.split(), start=11):
        yield from ((number, stem + ending) for ending in ("ь", "і", "ю"))
    yield from ((30, f"трыццац{ending}") for ending in ("ь", "і", "ю"))
    yield from enumerate(_URDU.split(), start=1)
    for number, word in enumerate(_MARATHI.split(), start=1):
        yield number, word
        yield number * 100, f"{word}शे"  # तीनशे
        yield number + Fraction(1, 2), f"साडे{word}"
        yield number * 100 + 50, f"साडे{word}शे"
        yield number + Fraction(1, 4), f"सव्वा{word}"
    yield from ((150, "दीडशे"), (250, "अडीचशे"), (125, "सव्वाशे"), (200, "दोनशे"))


def _numbers() -> Mapping[str, Fraction]:
    values, words = zip(*_rows(), strict=True)
    exact = {value: Fraction(value) for value in set(values)}
    read = plain("\n".join(words)).split("\n")  # at once: one by one is slow
    return {word: exact[value] for word, value in zip(read, values, strict=True)}


NUMBERS = _numbers()
