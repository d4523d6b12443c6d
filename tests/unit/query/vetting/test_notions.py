"""Words of eight languages for one thing are one notion, and for another thing another one."""

from itertools import combinations

import pytest

from jinan_laser.model.base import FactBase
from jinan_laser.query.vetting.context import is_name
from jinan_laser.query.vetting.notions import notion_words
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


# A word for every notion in Marathi, the last of the languages, as a text has it.
IN_MARATHI = {
    "company": "उद्योगसमूहाचे",
    "industry": "औद्योगिक",
    "output": "उत्पादनात",
    "revenue": "उलाढाली",
    "profit": "नफ्यात",
    "scale": "आकारमान",
    "market": "बाजारात",
    "share": "प्रमाण",
    "export": "निर्यातीत",
    "foreign": "आंतरराष्ट्रीय",
    "first": "प्रथम",
    "rank": "अव्वल",
    "patent": "पेटंट",
    "research": "संशोधन",
    "key": "महत्त्वाच्या",
    "core": "गाभा",
    "smes": "लहान",
    "medium power": "मध्यम क्षमतेचे",
    "above scale": "ठरावीक",
    "threshold": "मर्यादा",
    "area": "क्षेत्रफळ",
    "land": "भूखंड",
    "building": "इमारत",
    "planned area": "नियोजित",
    "factory": "कारखाना",
    "phase one": "पहिल्या टप्प्यात",
    "phase two": "दुसऱ्या टप्प्यात",
    "invest": "गुंतवणूक",
    "raise": "शेअर बाजारात",
    "exchange": "एक्स्चेंज",
    "attract": "आकर्षित",
    "tenant": "भाडेकरू",
    "grow": "वाढली",
    "power": "किलोवॅट",
    "highest": "सर्वाधिक",
    "pursue": "उद्दिष्ट",
    "laser": "लेझर",
    "cut": "कटर",
    "engrave": "कोरीवकाम",
    "machine": "मशीन",
    "pump": "पंप",
    "source": "स्त्रोत",
    "bar": "बार",
    "component": "सुटे",
    "bought": "खरेदी",
    "product": "उत्पादनांची",
    "country": "देश",
    "nation": "देशांतर्गत",
    "province": "प्रांतात",
    "world": "जागतिक",
    "member": "सदस्य",
    "organisation": "संघटना",
    "project": "प्रकल्प",
    "innovation": "नाविन्यपूर्ण",
    "community": "कम्युनिटी",
    "staff": "नोकऱ्या",
    "participant": "उपस्थित",
    "conference": "संमेलन",
    "exhibition": "प्रदर्शन",
    "deal": "व्यवहार",
    "expected": "अपेक्षित",
    "chain": "साखळ्या",
    "group": "समूह",
    "landmark": "पथदर्शी",
    "plan": "आराखडा",
    "park": "पार्क",
    "valley": "खोरे",
    "zone": "उच्च तंत्रज्ञान",
    "district": "जिल्हा",
    "city": "शहर",
    "base": "तळ",
    "laboratory": "प्रयोगशाळा",
    "fund": "मदत",
    "talent": "मनुष्यबळ",
    "subsidiary": "उपकंपनी",
    "loss": "तोटा",
    "consecutive": "सलग",
    "door": "खिडक्या",
    "line": "मार्गिका",
    "half year": "पहिल्या सहा महिन्यांत",
    "customer": "ग्राहक",
    "optoelectronics": "ऑप्टोइलेक्ट्रॉनिक्स",
    "registered": "नोंदणी",
    "verse": "ओळी",
    "N:south china": "दक्षिण चीनमध्ये",
    "N:north china": "उत्तर चीनमध्ये",
    "N:east china": "पूर्व चीनमध्ये",
    "N:central china": "मध्य चीनमध्ये",
    "east": "पूर्वेला",
    "north": "उत्तरेला",
    "another trade": "साखर",
}
OTHERS = {"sale rank": "по продажам", "customer": "اوریگون"}  # notions without a word of it
JAPANESE = {
    "revenue": "売り上げ",
    "staff": "従業員",
    "base": "拠点",
    "sale rank": "販売台数",
    "registered": "登録",
    "another trade": "繊維",
}


def test_every_notion_is_known() -> None:
    assert notion_words().all == IN_MARATHI.keys() | OTHERS.keys()


@pytest.mark.parametrize("words", [IN_MARATHI, OTHERS, JAPANESE])
def test_the_notion_of_a_word(words: dict[str, str], small: FactBase) -> None:
    reader = TermReader(small)
    missed = [word for notion, word in words.items() if notion not in reader.terms(word)]
    assert missed == []


COMMON = "advanced digital economy high technology manufacturing implementation plan international"


def test_common_words_of_names_are_no_names(shipped: FactBase) -> None:
    names = " ".join(entity.name["en"].lower() for entity in shipped.entities.values())
    assert [word for word in COMMON.split() if word not in names] == []
    reader = TermReader(shipped)
    assert [word for word in COMMON.split() if any(map(is_name, reader.terms(word)))] == []
    assert any(map(is_name, reader.terms("Qilu")))
