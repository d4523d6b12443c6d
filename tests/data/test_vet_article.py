"""The step of CI that vets the base article, tried on texts of our own.

The article itself is not here; .ci/run vets it where it is at hand.
"""

from jinan_laser import load
from vet_article import mistakes

# The figures of the article in the paragraphs that have them there, in other words.
FIGURES = """
Першы станок, магутнасцю 25 000 Вт, зрабілі ў Цзінані.

Парк Qilu Laser да 2024 года: плошча забудовы 6,67 гектара, больш за 10 кампаній, прадукцыя парку \
больш за 500 мільёнаў юаняў за год.

У Цзінані больш за 300 лазерных кампаній, больш за 20 з якіх перавышаюць асноўны маштаб, а маштаб \
галіны перавысіў 20 мільярдаў юаняў. Экспарт лазернага абсталявання займае першае месца ў краіне.
"""


def test_nothing_is_amiss_where_all_figures_are_found() -> None:
    assert list(mistakes(load(), FIGURES)) == []


def test_what_is_missing_changed_or_added_is_told() -> None:
    text = FIGURES.replace("6,67", "6,71").replace("першае месца", "месца")
    found = list(mistakes(load(), f"{text}\nУ Цзінані 512 лазерных кампаній.\n"))
    assert [each.partition(" ")[0] for each in found] == ["p3.s3:", "p2.s5:", "4:47:", "8:11:"]
