"""Numbers in Russian and Belarusian words: each is read, as a number and as a place."""

import pytest

from reading import amount, fits, read

VALUES = [*range(2, 20), *range(20, 100, 10), *range(100, 1000, 100)]
CARDINALS = {
    "ru": "два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать"
    " четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать"
    " сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто двести триста четыреста"
    " пятьсот шестьсот семьсот восемьсот девятьсот",
    "be": "два тры чатыры пяць шэсць сем восем дзевяць дзесяць адзінаццаць дванаццаць трынаццаць"
    " чатырнаццаць пятнаццаць шаснаццаць семнаццаць васемнаццаць дзевятнаццаць дваццаць трыццаць"
    " сорак пяцьдзясят шэсцьдзясят семдзесят восемдзесят дзевяноста сто дзвесце трыста чатырыста"
    " пяцьсот шэсцьсот семсот восемсот дзевяцьсот",
}
PLACES = [*range(1, 20), *range(20, 110, 10)]
ORDINALS = {
    "ru": "первое второе третье четвёртое пятое шестое седьмое восьмое девятое десятое"
    " одиннадцатое двенадцатое тринадцатое четырнадцатое пятнадцатое шестнадцатое семнадцатое"
    " восемнадцатое девятнадцатое двадцатое тридцатое сороковое пятидесятое шестидесятое"
    " семидесятое восьмидесятое девяностое сотое",
    "be": "першае другое трэцяе чацвёртае пятае шостае сёмае восьмае дзявятае дзясятае"
    " адзінаццатае дванаццатае трынаццатае чатырнаццатае пятнаццатае шаснаццатае семнаццатае"
    " васемнаццатае дзевятнаццатае дваццатае трыццатае саракавое пяцідзясятае шасцідзясятае"
    " сямідзясятае васьмідзясятае дзевяностае сотае",
}
COMPANIES = {"ru": "компаний", "be": "кампаній"}
PLACE = {"ru": "место", "be": "месца"}


@pytest.mark.parametrize("language", CARDINALS)
def test_each_number(language: str) -> None:
    words = dict(zip(VALUES, CARDINALS[language].split(), strict=True))
    noun = COMPANIES[language]
    found = {value: read(f"{word} {noun}", language) for value, word in words.items()}
    assert {value: figure.printed for value, figure in found.items()} == {v: v for v in VALUES}
    assert [
        words[value] for value, figure in found.items() if "companies" not in fits(figure)
    ] == []


@pytest.mark.parametrize("language", ORDINALS)
def test_each_place(language: str) -> None:
    words = dict(zip(PLACES, ORDINALS[language].split(), strict=True))
    found = {value: read(f"{word} {PLACE[language]}", language) for value, word in words.items()}
    assert {value: amount(figure) for value, figure in found.items()} == {v: v for v in PLACES}
    assert [words[value] for value, figure in found.items() if fits(figure) != {"rank"}] == []
