"""Whether an ordinal ranks: Jinan is first in China; the first day and first of all rank nothing."""

# ruff: noqa: E501 - letters of some scripts are two columns wide

import re

from jinan_laser.store.printed.figure import Figure
from jinan_laser.store.printed.folded import plain
from jinan_laser.store.printed.nouns import LINKS, WORD
from jinan_laser.store.printed.numerals import HANZI
from jinan_laser.store.printed.words import Words

# What may follow an ordinal that ranks: first in China, first place; the first conference does not.
_RANKED_ROW = (
    "place, places, position*, rank, ranks, spot, exporter, exporters, nationally, internationally, ahead, behind, with, if"
    ", место, месте, места, местом, позици*, строчк*, среди, экспортер, экспортером, месца, месцы, месцам, пазіцы*, сярод"
    ", радок, радку, экспарцёр*, نمبر, مقام, پوزیشن, درجہ, درجے, جگہ, آت*, رہا, رہی, رہے"
    ", क्रमांक*, स्थान*, आह*, येत*, ठर*, नंबर*, असल*"
)
# The same in Chinese and Japanese, by the letter behind the number: 第一时间, 第一に.
_UNRANKED = frozenset(
    "时時天步歩个個线線手课課夫书書年月季方者产產眼印场場件项項类類台臺款架座批条條本句封站枪槍桶金家间間歳度种種段部级級学學"
)
_RANKED = Words({plain(word): True for word in _RANKED_ROW.split(", ")}, as_written=True)
_REACH = 32  # letters that are looked at before an ordinal and behind it
_NUMBER = re.compile(rf"[\d.,]+|[{HANZI}]+")
_ADJECTIVE = re.compile(  # of words for a place in an order those that describe a noun
    r"\d|[一二三四五六七八九十]|first|second|third|\w+th$|перв|перш|втор|друг|тр[еэ][тц]|ч[еа][тц]в|п[яе][тц]|ш[эе]ст"
    r"|с[её]м|восьм|д[ез]\w?в?[яе][тс]|پہل|دوسر|تیسر|چوتھ|پانچ|पहिल|दुस|तिस|चौथ|पाच|सहाव|सातव|आठव|नवव|दहाव|प्रथम"
)
_OPENING = re.compile(r"(?:^|[.;:!?。；–—•]|\b(?:at|in the)|سے)\s*$", re.IGNORECASE)


def ranks_nothing(figure: Figure, text: str) -> bool:
    """Return whether an ordinal only counts: the first day, 第一时间, first of all.

    Args:
        figure: a place in an order as the reader understood it.
        text: the paragraph in which it stands.
    """
    word = plain(text[figure.start : figure.end])
    if not _ADJECTIVE.match(word):
        return False
    before = text[max(0, figure.start - _REACH) : figure.start]
    if before.endswith("第"):
        rest = _NUMBER.sub("", plain(text[figure.start : figure.end + _REACH]), count=1)
        return rest[:1] in _UNRANKED or (rest[:1] == "に" and rest[:2] != "にな")
    rest = plain(text[figure.end : figure.end + _REACH])
    if _OPENING.search(before) and (rest[:1] in {",", "、"} or before.rstrip()[-1:].isalpha()):
        return True
    following = WORD.match(rest, len(rest) - len(rest.lstrip(" ")))
    return bool(following and following[0] not in LINKS and not _RANKED.at(following[0], 0))
