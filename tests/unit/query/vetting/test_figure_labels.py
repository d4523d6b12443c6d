"""What stands beside a number tells labels from figures; every number here is read without it."""

import pytest

from harness import ROOT
from jinan_laser import load
from jinan_laser.query.vetting.labels import is_label
from jinan_laser.store.printed.figures import figures
from jinan_laser.store.printed.units import UnitWords


@pytest.fixture(scope="module")
def units() -> UnitWords:
    return UnitWords(load(ROOT / "data" / "facts.toml").base.units)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "See footnote 20."),
        ("en", "Room no. 300 is shut."),
        ("en", "Write to P.O. Box 300."),
        ("en", "In Zone 20 nobody spoke."),
        ("en", "It was 35 degrees."),
        ("en", "A 45-year-old came."),
        ("en", "Bake 200 g of flour."),
        ("en", "A hundred times I said so."),
        ("en", "At half past nine."),
        ("en", "It was fifty-fifty."),
        ("en", "It can zoom 10x."),
        ("en", "From 20 to 22 May."),
        ("en", "The first guest was late."),
        ("en", "First, a word of thanks."),
        ("zh", "乘300路公交。"),
        ("zh", "电话：300。"),
        ("zh", "室外35度。"),
        ("zh", "老人80岁。"),
        ("zh", "七八家都说好。"),
        ("zh", "第一时间到场。"),
        ("ja", "20番出口を出る。"),
        ("ja", "第一に値段。"),
        ("ru", "Автобус № 300 ушёл."),
        ("ru", "Сто раз говорил."),
        ("ru", "Первый день прошёл."),
        ("ru", "С 20 по 22 мая."),
        ("be", "Дваццаць разоў казаў."),
        ("be", "Офіс 300 зачынены."),
        ("ur", "صفحہ 20 دیکھیے۔"),
        ("ur", "باہر 35 ڈگری ہے۔"),
        ("mr", "कलम 45 पाहा."),
        ("mr", "शंभर वेळा सांगितले."),
        ("en", "It was the tenth conference."),
        ("en", "At first nobody came."),
        ("en", "In the first, nobody came."),
        ("zh", "第一學期。"),
        ("zh", "第十个。"),
        ("ru", "Это десятый завод."),
        ("be", "Гэта другі завод."),
        ("ur", "یہ پہلا کارخانہ ہے۔"),
        ("mr", "हा दहावा कारखाना."),
        ("mr", "हा प्रथम कारखाना."),
        # The last word of each table.
        ("ur", "سن 300 میں"),
        ("mr", "खिडकी 20."),
        ("ja", "ファックス300です。"),
        ("be", "Еўра 2024 прайшоў."),
        ("zh", "加20個蛋。"),
        ("be", "Палова дванаццатай."),
        ("ur", "45ویں منٹ میں"),
        ("ur", "80 دہائی میں"),
        ("en", "On 20 Shawwal."),
        ("ja", "水を300ミリリットル。"),
        ("mr", "300 अंकांनी वाढला."),
        ("ja", "三百回も言った。"),
        ("ur", "سو ہم آئے۔"),
    ],
)
def test_labels(units: UnitWords, language: str, text: str) -> None:
    found = figures(text, language, units, conversions=True)
    assert found
    assert is_label(found[0], text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In this industry 300 companies are at work."),
        ("en", "In the group 300 firms work together."),
        ("en", "The hall seats 300 guests."),
        ("en", "They make steel, 300 tonnes of it."),
        ("en", "Jinan ranks first in China."),
        ("ru", "Завод варит сталь, сталь 300 тонн весит."),
        ("en", "The city took third place."),
        ("en", "It is the number one maker."),
        ("en", "It is the largest maker."),
        ("en", "It came tenth, ahead of others."),
        ("ru", "Он второй среди них."),
        ("ru", "Он стал вторым экспортером."),
        ("be", "Ён другі экспарцёр."),
        ("ur", "وہ پہلے رہے۔"),
        ("mr", "ते पहिले असले तरी."),
        ("ja", "輸出は第1になった。"),
        ("zh", "济南有300家激光企业。"),
        ("zh", "出口居全国第一。"),
        ("ja", "輸出は全国第1位。"),
        ("ru", "В Цзинане 300 лазерных компаний."),
        ("ru", "Город занял первое место."),
        ("be", "Больш за 300 кампаній."),
        ("ur", "شہر میں 300 کمپنیاں ہیں۔"),
        ("mr", "शहरात 300 कंपन्या आहेत."),
        ("zh", "20級以上的人。"),
        ("ja", "20世帯がある。"),
        ("ja", "1世帯がある。"),
    ],
)
def test_amounts_and_ranks_are_no_labels(units: UnitWords, language: str, text: str) -> None:
    found = figures(text, language, units, conversions=True)
    assert found
    assert not is_label(found[0], text)


@pytest.mark.parametrize(
    ("language", "words", "most"),
    [
        ("en", "eggs", 20),
        ("en", "o'clock", 100),
        ("en", "years old", 150),
        ("en", "goals", 150),
        ("en", "rpm", 3000),
        ("en", "grams", 10_000),
        ("ru", "пунктов", 100_000),
    ],
)
def test_so_many_are_no_amount_and_more_are(
    language: str, words: str, most: int, units: UnitWords
) -> None:
    few, many = (f"There are {number} {words}." for number in (most, most + 1))
    labels = [is_label(figures(text, language, units)[0], text) for text in (few, many)]
    assert labels == [True, False]
