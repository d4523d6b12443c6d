"""Names of places are known in every script, by how they sound; other words are no names."""

import pytest

from jinan_laser.model.base import FactBase
from jinan_laser.model.entity import Entity
from jinan_laser.query.vetting.terms import TermReader

SPELLED = {
    "baoding": "Баодин",
    "beijing": "北京 بیجنگ बीजिंग",
    "chengdu": "Чэнду 成都 چینگدو चेंगडू",
    "chongqing": "Чунцин Чунцын 重慶",
    "dalian": "Далянь 大連",
    "foshan": "Фошань",
    "guangdong": "Гуандун 廣東 گوانگڈونگ",
    "guangzhou": "Гуанчжоу Гуанчжоў 広州 گوانگژو",
    "hangzhou": "Ханчжоу 杭州 ہانگژو हांगझोऊ",
    "harbin": "Харбин Харбін 哈爾濱",
    "hefei": "Хэфэй",
    "jiangsu": "Цзянсу Цзянсуйский 江蘇",
    "jinan": "Цзинань Цзінань Цзинаньский 濟南 済南 جنان जिनान",
    "kunming": "Куньмин",
    "liaocheng": "Ляочэн",
    "liaoning": "Ляонин 遼寧",
    "nanjing": "نانجنگ नानजिंग",
    "ningbo": "Нинбо 寧波",
    "ningxia": "Нинся",
    "qingdao": "Циндао Циндаоский 青島",
    "quanzhou": "Цюаньчжоу",
    "seoul": "Сеул Сэул 首尔",
    "shandong": "Шаньдун Шаньдунский 山東",
    "shanghai": "Шанхай Шанхайский شنگھائی",
    "shenyang": "Шэньян 瀋陽",
    "shenzhen": "Шэньчжэнь شینزین शेनझेन",
    "shijiazhuang": "Шицзячжуан",
    "suzhou": "Сучжоу Сучжоў 蘇州 سوژو सुझोऊ",
    "taiyuan": "Тайюань",
    "tianjin": "Тяньцзинь تیانجن त्यांजिन",
    "tokyo": "Токио Токіо 東京",
    "weifang": "Вэйфан Вэйфанский 濰坊",
    "wenzhou": "Вэньчжоу 溫州",
    "wuhan": "Ухань Ўхань Уханьский 武漢 ووہان वुहान",
    "wuhu": "Уху 蕪湖",
    "xian": "Сиань Сіань",
    "yantai": "Яньтай 煙台",
    "zhejiang": "Чжэцзян",
    "zhuhai": "Чжухай",
}


@pytest.fixture
def reader(small: FactBase) -> TermReader:
    return TermReader(small)


def names(reader: TermReader, text: str) -> set[str]:
    return {term.removeprefix("N:") for term in reader.terms(text) if term.startswith("N:")}


def test_names_sound_alike_in_every_script(reader: TermReader) -> None:
    spelled = [(name, word) for name, row in SPELLED.items() for word in (name, *row.split())]
    assert [each for each in spelled if names(reader, each[1]) != {each[0]}] == []


@pytest.mark.parametrize(
    "word",
    [
        "циклон",  # as long as a name, and begins as one
        "уха",
        "сила",
        "шанс",
        "чувство",
        "нанка",
        "جن",
        "نان",
        "सूज",
        "यंत्र",
    ],
)
def test_other_words_are_no_names(reader: TermReader, word: str) -> None:
    assert names(reader, word) == set()


def test_words_that_many_names_have_are_no_names(small: FactBase) -> None:
    common = (
        *("High Super Designated Energy Intelligent Manufacturing Science Technology",),
        *("Technologies Information Statistical Rule Action Development Implementation",),
        *("Advanced Digital Economy State Solid Years Five Year Entrepreneurship Casting",),
        *("Forging Mother Photonics Optical Sessions Two CNC Ultra Fibre Centre Above Below",),
        *("科技", "智造", "数控", "有限", "股份", "发展", "行动", "高质量发展", "十四五", "信息化"),
        *("固体", "先进", "制造", "国际", "国家重点", "规模以上", "规上", "标志性", "行动计划"),
    )
    firm = Entity(id="firm", kind="company", name={"en": "The 5th"}, aliases=(*common, "Gweike"))
    reader = TermReader(small.model_copy(update={"entities": {firm.id: firm}}))
    assert [text for text in common if names(reader, text)] == []
    assert names(reader, "Gweike") == {"gweike"}


CHINESE = (
    "无锡 盐城 宿迁 昆山 绍兴 义乌 芜湖 赣州 滨州 枣庄 郑州 邯郸 宝鸡 绵阳 "
    "哈尔滨 内蒙古 甘肃 兰州 广东 东莞 苏州 杭州 温州 厦门 济宁 临沂 聊城 "
    "沧州 长春 黑龙江 西藏 齐鲁 国内 省内 机床 机关 银行 纺织 软件 软体 "
    "旅游 游客 嘉宾 来宾 镭射 门槛 纤维 制药 医药 餐饮 打油诗 家具 注册 "
    "补贴 链群 雇员 企业 产业 业界 营收 销售额 规模 份额 出口 专利 研发 "
    "骨干 龙头 门窗 实验室 资金 连续 亏损 亿元 功率 设备 装备 切割 购买 "
    "产品 国家 项目 创新 协会 组织 机构 会议 论坛 展览 签约 产业链 标志性 "
    "规划 园区 高新区 光电 华东 华南"
)


@pytest.mark.parametrize("to", ["s2t", "s2tw", "s2hk"])
def test_words_are_known_in_the_letters_of_other_places(to: str, reader: TermReader) -> None:
    opencc = pytest.importorskip("opencc", reason="knows the letters")
    spelled = zip(CHINESE.split(), opencc.OpenCC(to).convert(CHINESE).split(), strict=True)
    missed = [each for each in spelled if reader.terms(each[0]) != reader.terms(each[1])]
    assert missed == []


def test_words_are_known_in_the_letters_of_japan(reader: TermReader) -> None:
    spelled = "広東 広西 東営 石家荘 黒竜江 哈爾浜 宝鶏 西蔵 恵州 仏山 塩城 甘粛 浜州 済南 瀋陽"
    meant = "广东 广西 东营 石家庄 黑龙江 哈尔滨 宝鸡 西藏 惠州 佛山 盐城 甘肃 滨州 济南 沈阳"
    places = [names(reader, place) for place in meant.split()]
    assert all(places)
    assert [names(reader, place) for place in spelled.split()] == places
