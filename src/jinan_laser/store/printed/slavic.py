"""Numbers in words, Russian and Belarusian: cardinals and ordinals in all their cases."""

from collections.abc import Iterator, Mapping

# One line a number; what "е" stands for is read as "е".
_CARDINALS: Mapping[int, str] = {
    1: "один одна одно одного одной одному одним одном одну одних "
    "адзін адна адно аднаго адной аднаму адным адну адных",
    2: "два две двух двум двумя двое двоих двоим дзве дзвюх дзвюм двума дзвюма дваіх",
    3: "три трех трем тремя трое троих тры трох тром трыма траіх",
    4: "четыре четырех четырем четырьмя четверо четверых чатыры чатырох чатыром чатырма чацвера",
    5: "пятеро пятерых пяцера",
    6: "шестеро шасцера",
    7: "семеро сямера",
    8: "восьми восьмью восемью",
    40: "сорок сорока сорак сарака",
    90: "девяносто девяноста дзевяноста",
    100: "сто ста",
    200: "двести двухсот двумстам двумястами двухстах дзвесце двесце двумстам дзвюмастамі",
    300: "триста трехсот тремстам тремястами трехстах трыста трохсот",
    400: "четыреста четырехсот четыремстам четырьмястами четырехстах чатырыста чатырохсот",
}
# Those in "ь": their nominative, their other cases but one, and the instrumental.
_SOFT: Mapping[int, str] = {
    5: "пять пяти пятью пяць пяці пяццю",
    6: "шесть шести шестью шэсць шасці шасцю",
    7: "семь семи семью сем сямі сямю",
    8: "восемь восьми восьмью восем васьмі васьмю",
    9: "девять девяти девятью дзевяць дзевяці дзевяццю",
}
# From 11 to 20: what follows them makes them cardinals or ordinals.
_TEENS = (
    "одиннадца двенадца тринадца четырнадца пятнадца шестнадца семнадца восемнадца девятнадца "
    "двадца"
)
_BELARUSIAN_TEENS = (
    "адзінацца дванацца трынацца чатырнацца пятнацца шаснацца семнацца васемнацца дзевятнацца "
    "двацца"
)
_ORDINALS: Mapping[int, str] = {
    1: "перв перш",
    2: "втор",
    4: "четверт чацверт",
    5: "пят",
    6: "шест шост",
    7: "седьм сем сям",
    8: "восьм",
    9: "девят дзявят",
    10: "десят дзясят",
    30: "тридцат трыццат",
    40: "сороков саракав",
    50: "пятидесят пяцідзясят",
    60: "шестидесят шасцідзясят",
    70: "семидесят сямідзясят",
    80: "восьмидесят васьмідзясят",
    90: "девяност дзевяност",
    100: "сот",
}
_ADJECTIVE = "ый ой ая ое ого ом ому ую ым ые ых ыми ы ае ага аму ай ыя ымі"
_OTHER_ORDINALS: Mapping[int, str] = {
    2: "другі другая другое другога другой другую другім",
    3: "третий третья третье третьего третьей третьем третью третьему третьим третьих "
    "трэці трэцяя трэцяе трэцяга трэцюю трэцім трэцяй трэцяму",
}


def cardinals() -> Iterator[tuple[int, str]]:
    """Yield each cardinal with its forms."""
    for value, row in (*_CARDINALS.items(), *_SOFT.items()):
        yield from ((value, word) for word in row.split())
    for value, row in _SOFT.items():
        yield from ((10 * value, word) for word in _tens(row) if value != 9)  # noqa: PLR2004
        yield from ((100 * value, word) for word in _hundreds(row))
    for stems, ten, thirty, endings in (
        (_TEENS, "деся", "тридца", "ть ти тью"),
        (_BELARUSIAN_TEENS, "дзеся", "трыцца", "ць ці ццю"),
    ):
        for ending in endings.split():
            yield from enumerate((stem + ending for stem in stems.split()), start=11)
            yield from ((10, ten + ending), (30, thirty + ending))


def _tens(row: str) -> list[str]:
    five, of_five, by_five, *belarusian = row.split()
    pyac, pyaci, pyaccu = belarusian
    russian = [f"{five}десят", f"{of_five}десяти", f"{by_five}десятью"]
    return [*russian, f"{pyac}дзясят", f"{pyac}дзесят", f"{pyaci}дзесяці", f"{pyaccu}дзесяццю"]


def _hundreds(row: str) -> list[str]:
    five, of_five, by_five, pyac, pyaci, _ = row.split()
    russian = [f"{five}сот", f"{of_five}сот", f"{of_five}стам", f"{of_five}стах", f"{by_five}стами"]
    return [*russian, f"{pyac}сот", f"{pyaci}сот"]


def ordinals() -> Iterator[tuple[int, str]]:
    """Yield each ordinal with its forms, where it is one word."""
    for row in (_TEENS, _BELARUSIAN_TEENS):
        for value, stem in enumerate(row.split(), start=11):
            yield from ((value, f"{stem}т{ending}") for ending in _ADJECTIVE.split())
    for value, row in _ORDINALS.items():
        yield from ((value, stem + ending) for stem in row.split() for ending in _ADJECTIVE.split())
    for value, row in _OTHER_ORDINALS.items():
        yield from ((value, word) for word in row.split())
