"""What fell is negative, however it is said: a sign, a verb before, a noun before or behind."""

import pytest

from reading import read_all

FALLS = {
    "en": "fell by 5%, dropped 5%, a decline of 5%, minus 5%, -5%, –5%, ▲5%, negative 5%, 5% lower"
    ", 5% fewer, a 5% drop, sagged 5%, crashed about 5%, the fall was 5%",
    "zh": "下降5%, 减少了5%, 负5%, 降幅达5%, 跌5%, 裁员5%, 缩水约5%, 同比少5%, 5%的降幅, 5%的萎缩",
    "ja": "マイナス5%, △5%, 5%の減, 5%下回, 5%低下, 下落率は5%",
    "ru": "снизился на 5%, минус 5%, падение составило 5%, отстал на 5%, 5% меньше, урезал на 5%"
    ", сжался на 5%, на 5% легче",
    "be": "знізіўся на 5%, мінус 5%, падзенне дасягнула 5%, зменшыўся на 5%, 5% менш"
    ", скараціўся амаль на 5%, на 5% слабей, памяншэнне 5%",
    "ur": "منفی 5%, 5% کمی, 5% کی کمی, 5% گراوٹ, 5% تک کی کمی, 5% کم",
    "mr": "उणे 5%, वजा 5%, 5% घट, 5% ची घट, 5% नी कमी, 5% खाली",
}
STAYS = {
    "en": "fell to 5%, rose by 5%, down from 5%, below 5%, up 5%, a share of 5%, dropped below 5%",
    "zh": "下降到5%, 上升5%, 减少至5%, 降为5%, 涨5%",
    "ja": "5%増, 5%上昇, 下落して5%に",
    "ru": "снизился до 5%, вырос на 5%, упал с 5%, рост на 5%, расширился на 5%",
    "be": "знізіўся да 5%, вырас на 5%, пашырыўся на 5%, упаў з 5%",
    "ur": "5% تک, 5% رہ گئی, 5% اضافہ, 5% کم از کم",
    "mr": "5% वाढ, 5% वर",
}


def signs(rows: dict[str, str]) -> dict[str, list[int]]:
    """Return for each text the figures of five that were read in it."""
    return {
        text: [int(figure.printed) for figure in read_all(text, language)]
        for language, row in rows.items()
        for text in row.split(", ")
    }


@pytest.mark.parametrize(("rows", "figure"), [(FALLS, -5), (STAYS, 5)], ids=["falls", "stays"])
def test_the_direction_of_a_change(rows: dict[str, str], figure: int) -> None:
    assert {text: read for text, read in signs(rows).items() if read != [figure]} == {}
