"""Every word that the reader of printed figures knows, read once in a phrase."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

import pytest

from jinan_laser.store.printed import lexicon, places
from jinan_laser.store.printed.known import known
from reading import COUNTS, amount, fits, read, unit_words

T = TypeVar("T")
FIRMS = {"companies", "members", "organisations"}

# How many times the number it multiplies.
MULTIPLIERS = {
    10**12: "trillion, trillions, trn, tn, трыльён, трыльёнаў, триллион, триллионов, трлн, трлн."
    ", 兆, ٹریلین",
    10**11: "کھرب",
    10**9: "billion, billions, bn, bln, b, мільярд, мільярдаў, миллиард, миллиардов, млрд, млрд."
    ", अब्ज, ارب"
    ", بلین, अब्जां",
    10**8: "亿, 億",
    10**7: "crore, crores, कोटी, कोटीं, کروڑ",
    10**6: "million, millions, mn, mln, m, мільён, мільёнаў, миллион, миллионов, млн, млн., दशलक्ष"
    ", ملین, mio, दशलक्षां",
    10**5: "lakh, lakhs, lac, लाख, लाखां, लक्ष, لاکھ",
    10**4: "万, 萬",
    10**14: "कोटी कोटी",
    1000: "k, thousand, thousands, тысяч, тысячи, тыс, тыс., हजार, ہزار, 千",
    100: "百, hundred, سو, शे, сотен, сотняў, сотнямі",
    12: "dozen, درجن, डझन, डझनां, дюжин, тузінаў",
    10: "десятков, дзясятка, дзясяткаў",
}
# Which comparators say the same as a word that stands before a number, or after it.
BEFORE = {
    "<=": "不超过, 不超過, 至多, 最多, no more than, not more than, at most, up to, не больш"
    ", не больше, не более, as many as, a maximum of, within, максимум, до, زیادہ سے زیادہ"
    ", जास्तीत जास्त"
    ", ≤, 最大, 多くとも, せいぜい, 高々, कमाल",
    ">=": "不少于, 不少於, 不低于, 不低於, 至少, at least, no less than, not less than"
    ", no fewer than, not fewer than, не менш, не меншы, не менее, a minimum of, upwards of"
    ", минимум"
    ", как минимум, کم از کم, किमान, ≥, 少なくとも, 最少, 下限, निदान, कमीत कमी",
    "<": "不到, 不足, 未满, 未滿, 少于, 少於, 低于, 低於, less than, fewer than, under, below"
    ", менш за, менш чым, менее, меньше, ниже, shy of, 未达, ніжэй за",
    "< ~": "接近, 将近, 將近, 近, nearly, almost, close to, амаль, почти, just under, जवळपास"
    ", जवळजवळ, приближаясь к, набліжаецца да",
    ">": "超过, 超過, 超, 突破, 逾, 多于, 多於, 高于, 高於, 大于, 大於, 过, 過, more than"
    ", over, exceed"
    ", exceeds, above, surpass, surpassed, beyond, больш за, больш чым, больш як, звыш, перавысіў"
    ", перасягнуў, более, свыше, больше, превысил, превосходит, in excess of, перевалил за"
    ", زائد از",
    "~": "大约, 大約, 约, 約, 大概, 有望, 预计, 預計, 估计, 估計, およそ, ほぼ, about, around"
    ", approximately, roughly, some, estimated, expected, каля, прыблізна, прыкладна, около"
    ", примерно, порядка, in the region of, circa, ca., ~, ≈, 大体, ざっと, تقریباً, تقریبا, لگ بھگ"
    ", کم و بیش, قریب, کوئی, تخمیناً"
    ", सुमारे, अंदाजे",
}
AFTER = {
    ">=": "以上, 及以上, or more, or above, and above, and up, или более, або больш"
    ", किंवा अधिक, किंवा जास्त, سے کم نہیں, पेक्षा कमी नाही, हून कमी नाही"
    ", 起跳",
    "<=": "以下, 及以下, 以内, 以內, or less, まで, पर्यंत, تک, سے زیادہ نہیں, سے زائد نہیں"
    ", पेक्षा जास्त नाही, हून अधिक नाही, 封顶",
    "<": "未满, 未滿, 未満, 弱, 足らず, سے کم, पेक्षा कमी, हून कमी, を割る, を下回る",
    "< ~": "近く, 近い, に迫る, に近い, 目前, に上る見込み",
    "~": "左右, 上下, 程度, 前後, 级, 級, ほど, کے قریب, or so, च्या आसपास, च्या सुमारास, 見当, 内外",
    ">": "余り, を超, を超え, 多, 余, 餘, سے زیادہ, سے زائد, पेक्षा जास्त, हून अधिक, 超, с лишним"
    ", з лішкам, з лішнім, и с лишним, を上回る, च्या पुढे",
    "> >=": "+, -plus",
    "> >= ~": "-odd, -some",
}
ORDINALS = {
    1: "first, number one, першае, першы, первое, первый, پہلے, प्रथम, पहिल्या, 榜首, 首位, 居首"
    ", 首个, 首個, 首家, 首台"
    ", 首次, トップ",
    2: "second, другі, другая, другое, другога, другую, другім, второй, второе",
    3: "third, трэцяе, третий, третье, तिसऱ्या, تیسرے",
    4: "fourth, чацвёртае, четвёртое, चौथ्या, چوتھے",
    5: "fifth, пятае, пятое, पाचव्या, پانچویں",
    6: "sixth, шостае, шестое, सहाव्या, چھٹے",
    7: "seventh, сёмае, седьмое, सातव्या, ساتویں",
    8: "eighth, восьмае, восьмое, आठव्या, آٹھویں",
    9: "ninth, дзявятае, девятое, नवव्या",
    10: "tenth, дзясятае, десятое, दहाव्या, دسویں",
}


def each(words: Mapping[T, str]) -> Iterator[tuple[T, str]]:
    return ((meaning, word) for meaning, row in words.items() for word in row.split(", "))


def test_multipliers() -> None:
    wrong = []
    for factor, word in each(MULTIPLIERS):
        found = read(f"3{'' if len(word) == 1 else ' '}{word} 元").printed
        if found != 3 * factor:
            wrong.append((word, found))
    assert wrong == []


KNOWN = sorted(known())
APART = 40
ONLY_COUNTS = unit_words({"companies": {"kind": "count"}, "guilders": {"kind": "money"}})


def beside(word: str) -> str:
    """Write a number with a word: "#" says that it stands before."""
    stem = word.rstrip("*# ")
    return f"{stem} 300" if word.endswith("#") else f"300 {stem}"


def test_what_a_base_declares_no_unit_for_fits_no_unit() -> None:
    assert len(KNOWN) > 1_000
    assert [word for word in KNOWN if fits(read(beside(word), words=ONLY_COUNTS))] == []


@pytest.mark.parametrize("first", range(APART))
def test_a_base_takes_words_for_units_of_its_own(first: int) -> None:
    """Each for another; words that begin alike are in different bases."""
    declared = {f"unit-{at}": word for at, word in enumerate(KNOWN[first::APART])}
    own = unit_words({unit: {"words": {word: "1/4"}} for unit, word in declared.items()})
    wrong = []
    for unit, word in declared.items():
        figure = read(beside(word), words=own)
        if (fits(figure), amount(figure)) != ({unit}, 75):
            wrong.append((word, figure))
    assert wrong == []


def test_words_that_count_anything() -> None:
    assert [word for word in lexicon.ANY_COUNT if fits(read(f"300{word}")) != COUNTS] == []


def test_words_that_make_a_number_a_place() -> None:
    assert [word for word in places.PLACES if fits(read(f"第3{word}")) != {"rank"}] == []


def test_words_before_a_number() -> None:
    wrong = []
    for comparators, word in each(BEFORE):
        found = read(f"{word} 300家").comparators
        if found != set(comparators.split()):
            wrong.append((word, found))
    assert wrong == []


def test_words_after_a_number() -> None:
    wrong = []
    for comparators, word in each(AFTER):
        found = read(f"300{word} 家").comparators, fits(read(f"300 {word} 家"))
        if found != (set(comparators.split()), FIRMS):
            wrong.append((word, found))
    assert wrong == []


def test_ordinals() -> None:
    wrong = []
    for place, word in each(ORDINALS):
        figure = read(word)
        if (amount(figure), fits(figure), figure.comparators) != (place, {"rank"}, {"="}):
            wrong.append((word, figure))
    assert wrong == []


@pytest.mark.parametrize(
    ("printed", "units", "comparator"),
    [
        ("第3", "rank", "="),
        ("no. 3", "rank", "="),
        ("No 3", "rank", "="),
        ("number 3", "rank", "="),
        ("№ 3", "rank", "="),
        ("前3", "rank", "<="),
        ("top 3", "rank", "<="),
        ("RMB 3", "CNY CNY/year", "="),
        ("CNY 3", "CNY CNY/year", "="),
        ("¥3", "CNY CNY/year", "="),
        ("￥3", "CNY CNY/year", "="),
        ("人民币3", "CNY CNY/year", "="),
        ("人民幣3", "CNY CNY/year", "="),
        ("百分之3", "%", "="),
        # Ends of other words.
        ("piano 3", " ".join(sorted(COUNTS)), "="),
        ("stop 3", " ".join(sorted(COUNTS)), "="),
    ],
)
def test_words_that_a_number_is_joined_to(printed: str, units: str, comparator: str) -> None:
    figure = read(printed)
    assert (fits(figure), figure.comparators) == (set(units.split()), {comparator})


@pytest.mark.parametrize("letter", ["近", "超", "约", "約"])
def test_a_letter_that_bounds_does_not_bound_inside_another_word(letter: str) -> None:
    others = {
        "近": "最近 附近 靠近 临近 臨近 近年 近日 近来 近來 近期",
        "超": "不超 超高 超大 超强 超強 超级 超級 超声 超聲 超快",
        "约": "节约 節约 合约 条约 條约 契约",
        "約": "节約 節約 合約 条約 條約 契約",
    }
    for word in others[letter].split():
        assert read(f"{word}300家").comparators == {"="}, word


def test_three_words_may_stand_between_a_number_and_its_noun() -> None:
    for noun in ("firms", "countries", "institutes", "people", "projects"):
        assert fits(read(f"300 leading high-tech laser {noun}")) == fits(read(f"300 {noun}"))
        figure = read(f"300 very leading high-tech laser {noun}")
        assert (fits(figure), figure.unknown) == (set(), "very leading high-tech")
