"""The words of the units of the shipped base, each read once in a phrase."""

from fractions import Fraction

from jinan_laser.model.base import FactBase
from jinan_laser.store.printed.units import UnitWords
from reading import fits, read

COUNTS = "companies countries groups members organisations people projects"
FIRMS = "companies members organisations"

# The units of facts that a word fits, how many of them one of it is, and the words.
UNITS: list[tuple[str, int | Fraction, str]] = [
    ("", 1, "欧元, 歐元, 日元, 円, 港元, 港币, 港幣, euro, euros"),
    ("USD", 1, "美元, 美金, dollar, dollars, us dollars, usd, долар, долараў, доллар, долларов"),
    ("", 1, "个百分点, 個百分點, 个月, 個月, ヶ月, month, months, day, days, месяц, месяца, дзён"),
    ("", 1, "дней, 月, 日, 号, 號, 时, 時, 季度"),
    ("", 1, "期, 台, 套, 辆, 輛, 吨, 噸, 倍, 次, 届, 屆, 层, 層, 栋, 棟, 米, 公里"),
    ("", 1, "mm, km, kg, times"),
    ("", 1000, "千米"),
    ("CNY CNY/year", 1, "元, 元人民币, 元人民幣, 人民币, 人民幣, yuan, rmb, cny, юань, юаняў"),
    ("CNY CNY/year", 1, "یوآن, युआन"),
    ("ha", Fraction(1, 15), "亩, 畝, ムー, mu, му"),
    ("ha", 100, "平方公里, 平方千米, km2, km², sq km, sq. km, square km, square kilometers"),
    ("ha", 100, "square kilometer, square kilometre, square kilometres, кв км, кв.км, кв. км"),
    ("ha", Fraction(1, 10_000), "平方米, 平米, m2, ㎡, 平方メートル, sq m, sqm, sq. m, square m"),
    ("ha", Fraction(1, 10_000), "square meter, square meters, square metre, square metres"),
    ("ha", Fraction(1, 10_000), "кв м, кв.м, кв. м"),
    ("ha", 1, "公顷, 公頃, ヘクタール, hectare, hectares, ha, гектар, гектара, га, ہیکٹر, हेक्टर"),
    ("W", 10**6, "兆瓦, megawatt, megawatts, mw, мвт, мегават, мегаватт"),
    ("W", 1000, "千瓦, kilowatt, kilowatts, kw, квт, кілават, киловатт, キロワット"),
    ("W", 1, "瓦, watt, watts, w, вт, ват, ватт, ワット, वॅट, वाट, واٹ"),
    ("%", 1, "%, percent, per cent, टक्के, فیصد, працэнт, працэнтаў, процент, процентов"),
    ("%", 10, "成, 折"),
    ("years", 1, "周年, 年间, 年間, 年, year, years, гадоў, гады, года, годзе, году, год, лет"),
    ("people", 1, "位, 名"),
    ("rank", 1, "st, nd, rd, th"),
    ("countries", 1, "个国家, 個國家, 国家, 國家, カ国, か国, ヶ国, country, countries, краін"),
    ("countries", 1, "краіна, стран, страны"),
    (FIRMS, 1, "家, 社, 企业, 企業, company, companies, enterprise, enterprises, firm, firms"),
    (FIRMS, 1, "manufacturer, manufacturers, producer, producers, maker, makers, businesses"),
    (FIRMS, 1, "кампаній, прадпрыемстваў, компаний, предприятий, کمپنیاں, कंपन्य, कंपन्या"),
    ("members organisations", 1, "institutes, institutions, organisation, organizations"),
    ("members organisations", 1, "association, associations, універсітэтаў"),
    ("people", 1, "people, persons, employees, representatives, visitors, чалавек, человек, 人"),
    ("projects", 1, "project, projects, праект, праектаў, проект, проектов, 项, 項, 項目, 项目"),
    (COUNTS, 1, "个, 個, 条, 條, 所, 座, 类, 類, 件"),
]


def test_a_word_is_read_as_of_its_units(shipped: FactBase) -> None:
    words = UnitWords(shipped.units)
    wrong = []
    for units, factor, row in UNITS:
        for word in row.split(", "):
            figure = read(f"3 {word}", words=words)
            amounts = {figure.amount(unit) for unit in figure.factors}
            if fits(figure) != set(units.split()) & shipped.units.keys() or amounts - {3 * factor}:
                wrong.append((word, figure))
    assert wrong == []
