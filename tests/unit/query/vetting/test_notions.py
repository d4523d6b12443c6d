"""Words of eight languages for one thing are one notion, and for another thing another one."""

from itertools import combinations

import pytest

from jinan_laser.model.base import FactBase
from jinan_laser.query.vetting.context import is_name
from jinan_laser.query.vetting.terms import TermReader

ONE = [
    "company companies 企业 企業 会社 кампанія компания کمپنی कंपनी",
    "industry 产业 產業 прамысловасць промышленность صنعت उद्योग",
    "revenue turnover 营收 營收 売上 выручка آمدنی महसूल",
    "profit 利润 純利益 прыбытак прибыль منافع नफा",
    "power kilowatts 功率 出力 магутнасць мощность طاقت शक्ती",
    "pump pumping 泵浦 励起 напампоўка накачка پمپ पंप",
    "laser lasers 激光 雷射 レーザー лазер лазерный لیزر लेसर",
    "cut cutting 切割 切断 рэзка резка کٹنگ कटिंग",
    "investment 投资 інвестыцыі инвестиции سرمایہ गुंतवणूक",
    "machine 设备 機床 装置 станок оборудование مشین यंत्र",
    "component 部件 部品 кампаненты компоненты اجزا घटक",
]


@pytest.mark.parametrize("row", ONE, ids=lambda row: row.partition(" ")[0])
def test_one_notion(row: str, small: FactBase) -> None:
    reader = TermReader(small)
    first, *others = row.split()
    meant = reader.terms(first)
    assert [word for word in others if not meant & reader.terms(word)] == []


def test_different_notions(small: FactBase) -> None:
    reader = TermReader(small)
    terms = {row: frozenset[str]().union(*map(reader.terms, row.split())) for row in ONE}
    assert [pair for pair in combinations(ONE, 2) if terms[pair[0]] & terms[pair[1]]] == []


COMMON = "advanced digital economy high technology manufacturing implementation plan international"


def test_common_words_of_names_are_no_names(shipped: FactBase) -> None:
    names = " ".join(entity.name["en"].lower() for entity in shipped.entities.values())
    assert [word for word in COMMON.split() if word not in names] == []
    reader = TermReader(shipped)
    assert [word for word in COMMON.split() if any(map(is_name, reader.terms(word)))] == []
    assert any(map(is_name, reader.terms("Qilu")))
