"""Places in an order and sets of the best, as each language names them."""

import pytest

from reading import fits, read_all

FIRST = (
    "number one, 榜首, 首位, 居首, 之首, 冠绝, 独占鳌头, 头号, the top spot, 居冠, 冠军, 首个"
    ", 领跑全国, トップ, نمبر ون, नंबर वन, प्रथम, अव्वल, лидирует, лідзіруе, возглавляет рейтинг"
    ", узначальвае спіс, leads the nation, tops the ranking, heads the list"
    ", led the market, سرفہرست ہے"
    ", largest, biggest, greatest, highest, 最大, 最も大きい, наибольший, найбольшы, крупнейший"
    ", самый большой, найбуйнейшы, найвялікшы, самы вялікі, سب سے بڑا, सर्वात मोठा, सर्वांत मोठा"
)
LATER = {
    2: "居次, 次席, 亚军, 亞軍, runner-up",
    3: "季军, 季軍, III место, iii месца",
    9: "IX место",
}
BEST = {
    3: "top 3, 前三, 三甲, ٹاپ تھری, टॉप थ्री, トップスリー, тройку, тройцы, первые три, лучших 3",
    5: "top five, 前5名, пятёрку, пятерке, пяцёрку, пяцёрцы, ٹاپ فائیو, टॉप फाइव्ह, トップファイブ"
    ", 世界五大, 五强, five largest, 5 найбуйнейшых, 5 крупнейших",
    10: "top ten, ベスト10, 上位10社, десятку, дзясятку, дзясятцы, トップテン, ٹاپ ٹین, टॉप टेन"
    ", पहिल्या 10, आघाडीच्या 10, पहिल्या दहा, پہلے 10, سرفہرست 10, першых 10, топ-10, 10强",
    20: "двадцатку, двадцатке, дваццатку, дваццатцы",
    100: "сотню крупнейших, сотню найбуйнейшых, сотню ведущих",
}
MISSED = {
    10: "outside the top ten, not in the top ten, 跌出前十, 无缘前十, 未进前十, トップ10圏外"
    ", トップ10から外れ, ٹاپ 10 سے باہر"
    ", टॉप 10 बाहेर, टॉप 10 मधून बाहेर",
}
NONE = (
    "one of the largest, among the largest, the second largest, 最大之一, 最大のひとつ, 最大の一つ"
    ", один из крупнейших, адзін з найбуйнейшых, среди крупнейших, сярод найбуйнейшых"
    ", سب سے بڑا میں سے ایک, सर्वात मोठ्या पैकी एक"
)


def read(rows: dict[int, str]) -> list[tuple[int, str, list[object]]]:
    return [
        (
            place,
            text,
            [(figure.printed, set(figure.comparators), fits(figure)) for figure in read_all(text)],
        )
        for place, row in rows.items()
        for text in row.split(", ")
    ]


@pytest.mark.parametrize(
    ("rows", "comparator"),
    [({1: FIRST}, "="), (LATER, "="), (BEST, "<="), (MISSED, ">")],
    ids=["first", "later", "best", "missed"],
)
def test_places(rows: dict[int, str], comparator: str) -> None:
    assert [each for each in read(rows) if each[2] != [(each[0], {comparator}, {"rank"})]] == []


def test_one_of_several_has_no_place() -> None:
    first = [text for _, text, figures in read({1: NONE}) if (1, {"="}, {"rank"}) in figures]
    assert first == []
