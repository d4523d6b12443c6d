"""Numbers in words: English, Russian, Belarusian, Urdu and Marathi.

Chinese and Japanese numerals are signs: see ``numerals``. To teach the reader a word or one
more of its endings, add it to a row.
"""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from jinan_laser.store.printed import slavic
from jinan_laser.store.printed.folded import plain, plains

_ENGLISH = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
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
# Before a word such as "million"; other halves are shares of it.
HALVES = {
    plain(head): part
    for part, heads in (
        (Fraction(1, 2), ("half a ", "пол-", "полу", "пол", "паў")),
        (Fraction(1, 4), ("a quarter ", "quarter-")),
        (Fraction(3, 4), ("پون ", "पाऊण ")),
    )
    for head in heads
}
# After a number: two and a half, два с половиной.
AND_PARTS = {
    "half": Fraction(1, 2),
    "quarter": Fraction(1, 4),
    "three quarters": Fraction(3, 4),
    "половиной": Fraction(1, 2),
    "паловай": Fraction(1, 2),
    "четвертью": Fraction(1, 4),
    "чвэрцю": Fraction(1, 4),
}
ONE = frozenset(("a", "an"))
_BARE = (
    "тысяча тысячу тысячей миллион миллиард триллион сотня сотню сотней десяток дюжина дюжину "
    "тысячай мільён мільярд трыльён сотняй дзясятак тузін लाख हजार डझन डझनभर"
)
_GOVERNED = (
    "тысячи миллиона миллиарда триллиона сотни десятка дюжины тысячы мільёна мільярда трыльёна "
    "сотні дзясятка тузіна"
)
# "a" may be left out before these,
BARE = frozenset(map(plain, _BARE.split()))
# before these after a word that takes the genitive: "тысячи" alone are thousands,
GOVERNED = frozenset(map(plain, _GOVERNED.split()))
# and before these where they are surpassed: ہزار سے زائد.
SURPASSED = frozenset(map(plain, ("ہزار", "لاکھ", "کروڑ", "ارب", "درجن")))
# What Marathi joins to a number.
ENDINGS = tuple(
    map(plain, ("हून", "पेक्षा", "च्या", "जणांना", "जण", "वर", "ाहून", "ापेक्षा", "मध्ये", "ांमध्ये", "ात"))
)


def _rows() -> Iterator[tuple[Fraction | int, str]]:
    yield from enumerate(_ENGLISH.split(), start=1)
    yield from ((10 * ten, word) for ten, word in enumerate(_ENGLISH_TENS.split(), start=2))
    for value, row in _OTHER_SPELLINGS.items():
        yield from ((value, word) for word in row.split())
    yield from slavic.cardinals()
    yield from enumerate(_URDU.split(), start=1)
    for number, word in enumerate(_MARATHI.split(), start=1):
        yield number, word
        yield number * 100, f"{word}शे"  # तीनशे
        yield number + Fraction(1, 2), f"साडे{word}"
        yield number * 100 + 50, f"साडे{word}शे"
        yield number + Fraction(1, 4), f"सव्वा{word}"
        yield number * 100 + 25, f"सव्वा{word}शे"
        yield number - Fraction(1, 4), f"पावणे{word}"
        yield number * 100 - 25, f"पावणे{word}शे"
    yield from ((150, "दीडशे"), (250, "अडीचशे"), (125, "सव्वाशे"), (200, "दोनशे"))


def _numbers() -> Mapping[str, Fraction]:
    values, words = zip(*_rows(), strict=True)
    exact = {value: Fraction(value) for value in set(values)}
    return {word: exact[value] for word, value in zip(plains(words), values, strict=True)}


NUMBERS = _numbers()


def head(word: str) -> str | None:
    """Return the number at the head of a Slavic adjective: двадцати in двадцатилетний."""
    if not "а" <= word[:1] <= "ў":
        return None
    lengths = range(len(word) - 3, 2, -1)
    return next((word[:length] for length in lengths if word[:length] in NUMBERS), None)
