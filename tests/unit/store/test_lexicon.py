"""Every word that the reader of printed figures knows, read once in a phrase."""

import re
from collections.abc import Iterator, Mapping
from typing import TypeVar

import pytest

from jinan_laser.store.printed import lexicon
from reading import COUNTS, amount, fits, read, unit_words

T = TypeVar("T")
FIRMS = {"companies", "members", "organisations"}

# How many times the number it multiplies.
MULTIPLIERS = {
    10**12: "trillion, trillions, трыльён, трыльёнаў, триллион, триллионов, трлн, трлн., 兆",
    10**9: "billion, billions, bn, мільярд, мільярдаў, миллиард, миллиардов, млрд, млрд., अब्ज, ارب"
    ", بلین",
    10**8: "亿, 億",
    10**7: "कोटी, کروڑ",
    10**6: "million, millions, mn, мільён, мільёнаў, миллион, миллионов, млн, млн., दशलक्ष, ملین",
    10**5: "लाख, لاکھ",
    10**4: "万, 萬",
    1000: "thousand, thousands, тысяч, тысячи, тыс, тыс., हजार, ہزار, 千",
    100: "百",
}
# Which comparators say the same as a word that stands before a number, or after it.
BEFORE = {
    "<=": "不超过, 不超過, 至多, 最多, no more than, not more than, at most, up to, не больш"
    ", не больше, не более",
    ">=": "不少于, 不少於, 不低于, 不低於, 至少, at least, no less than, not less than"
    ", no fewer than, not fewer than, не менш, не меншы, не менее",
    "<": "不到, 不足, 未满, 未滿, 少于, 少於, 低于, 低於, less than, fewer than, under, below"
    ", менш за, менш чым, менее",
    "< ~": "接近, 将近, 將近, 近, nearly, almost, close to, амаль, почти",
    ">": "超过, 超過, 超, 突破, 逾, 多于, 多於, 高于, 高於, 大于, 大於, 过, 過"
    ", more than, over, exceed, exceeds, above, surpass, surpassed, beyond"
    ", больш за, больш чым, больш як, звыш, перавысіў"
    ", перасягнуў, более, свыше, больше, превысил, превосходит",
    "~": "大约, 大約, 约, 約, 大概, 有望, 预计, 預計, 估计, 估計, およそ, ほぼ, about, around"
    ", approximately, roughly, some, estimated, expected, каля, прыблізна, прыкладна, около"
    ", примерно, порядка",
}
AFTER = {
    ">=": "以上, 及以上, or more, or above, and above",
    "<=": "以下, 及以下, 以内, 以內, or less",
    "<": "未满, 未滿, 未満",
    "~": "左右, 上下, 程度, 前後, 级, 級",
    ">": "余り, を超, を超え, 多, 余, 餘, سے زیادہ, سے زائد, पेक्षा जास्त, हून अधिक",
    "> >=": "+",
}
ORDINALS = {
    1: "first, number one, перш, першае, перв, первое, 榜首, 首位, 居首, 首个, 首個, 首家, 首台"
    ", 首次, トップ",
    2: "second, другі, другая, другое, другога, другую, другім, втор, второе",
    3: "third, трэц, трэцяе, трет, третье",
}


def each(words: Mapping[T, str]) -> list[tuple[T, str]]:
    return [(meaning, word) for meaning, row in words.items() for word in row.split(", ")]


@pytest.mark.parametrize(("factor", "word"), each(MULTIPLIERS))
def test_multipliers(factor: int, word: str) -> None:
    assert read(f"3 {word}元").printed == 3 * factor


@pytest.mark.parametrize("word", sorted(lexicon.OTHER_WORDS))
def test_what_a_base_declares_no_unit_for_fits_no_unit(word: str) -> None:
    only_counts = unit_words({"companies": {"kind": "count"}, "CNY": {"kind": "money"}})
    stem = word.rstrip("*# ")
    printed = f"{stem} 300" if word.endswith("#") else f"300 {stem}"
    assert fits(read(printed, words=only_counts)) == set()


@pytest.mark.parametrize("word", sorted(lexicon.OTHER_WORDS))
def test_a_base_takes_a_word_for_a_unit_of_its_own(word: str) -> None:
    own = unit_words({"unit": {"words": {word: "1/4"}}})
    stem = word.rstrip("*# ")
    figure = read(f"{stem} 300" if word.endswith("#") else f"300 {stem}", words=own)
    assert (fits(figure), amount(figure)) == ({"unit"}, 75)


@pytest.mark.parametrize("word", lexicon.ANY_COUNT)
def test_words_that_count_anything(word: str) -> None:
    assert fits(read(f"300{word}")) == COUNTS


@pytest.mark.parametrize("word", lexicon.PLACES)
def test_words_that_make_a_number_a_place(word: str) -> None:
    assert "rank" in fits(read(f"3{word}"))


@pytest.mark.parametrize(("comparators", "word"), each(BEFORE))
def test_words_before_a_number(comparators: str, word: str) -> None:
    assert read(f"{word} 300家").comparators == set(comparators.split())


@pytest.mark.parametrize(("comparators", "word"), each(AFTER))
def test_words_after_a_number(comparators: str, word: str) -> None:
    assert read(f"300{word} 家").comparators == set(comparators.split())
    assert fits(read(f"300 {word} 家")) == FIRMS


@pytest.mark.parametrize(("place", "word"), each(ORDINALS))
def test_ordinals(place: int, word: str) -> None:
    figure = read(word)
    assert amount(figure) == place
    assert (fits(figure), figure.comparators) == ({"rank"}, {"="})


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


@pytest.mark.parametrize("letter", ["近", "超", "约", "約", "过", "過"])
def test_a_letter_that_bounds_does_not_bound_inside_another_word(letter: str) -> None:
    others = {
        "近": "最近 附近 靠近 临近 臨近 近年 近日 近来 近來 近期",
        "超": "不超 超高 超大 超强 超強 超级 超級 超声 超聲 超快",
        "约": "节约 節约 合约 条约 條约 契约",
        "約": "节約 節約 合約 条約 條約 契約",
        "过": "经过 通过 走过",
        "過": "經過 通過",
    }
    for word in others[letter].split():
        assert read(f"{word}300家").comparators == {"="}, word


def test_three_words_may_stand_between_a_number_and_its_noun() -> None:
    for noun in ("firms", "countries", "institutes", "people", "projects"):
        assert fits(read(f"300 leading high-tech laser {noun}")) == fits(read(f"300 {noun}"))
        assert fits(read(f"300 very leading high-tech laser {noun}")) == COUNTS


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (lexicon.MULTIPLIERS, MULTIPLIERS.values()),
        (lexicon.BEFORE, BEFORE.values()),
        (lexicon.AFTER, AFTER.values()),
        (lexicon.ORDINALS, ORDINALS.values()),
    ],
    ids=["multipliers", "before", "after", "ordinals"],
)
def test_no_word_is_left_out_above(rows: Mapping[str, object], words: list[str]) -> None:
    listed = [word for row in words for word in row.split(", ")]
    for row in rows:
        for spelling in spellings(row):
            one = re.compile(lexicon.alternatives({spelling: None}, "word"))
            assert any(one.fullmatch(word) for word in listed), spelling


def spellings(pattern: str) -> Iterator[str]:
    """Yield a pattern once for each choice among the alternatives in it."""
    choices = alternatives(pattern)
    if len(choices) > 1:
        for choice in choices:
            yield from spellings(choice)
        return
    for opening in re.finditer(r"\(\?:", pattern):
        start = opening.end()
        end = start + closing(pattern[start:])
        choices = alternatives(pattern[start:end])
        if len(choices) > 1:
            for choice in choices:
                yield from spellings(pattern[:start] + choice + pattern[end:])
            return
    yield pattern


def alternatives(pattern: str) -> list[str]:
    """Split a pattern at the bars that stand in no group; the lexicon escapes no bracket."""
    parts = [""]
    depth = 0
    for letter in pattern:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += letter
    return parts


def closing(pattern: str) -> int:
    """Return where the group closes that was opened before a pattern."""
    depth = 1
    for index, letter in enumerate(pattern):
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if not depth:
            return index
    raise ValueError(pattern)
