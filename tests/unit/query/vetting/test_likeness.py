"""How likely texts speak of facts, to the third decimal: who tunes it sees what else it moves."""

from fractions import Fraction

import pytest

from jinan_laser.model.base import FactBase
from jinan_laser.query.vetting.draft import DraftReader
from jinan_laser.query.vetting.likeness import Likeness
from jinan_laser.query.vetting.meant import rounding
from jinan_laser.query.vetting.terms import TermReader
from jinan_laser.store.printed.units import UnitWords

FACTS = ("laser-firms", "laser-scale", "east-park-area", "zone-firms", "fair-ground")
# What is said of the last number of each text.
TEXTS = {
    "Smalltown has 12 laser firms.": "1.586 0.552 0.358 0.000 -0.241",
    "It has 12 laser firms.": "0.000 0.000 0.708 0.000 0.309",
    "The laser industry of Smalltown is worth 12 billion yuan.": "1.334 1.866 0.298 0.000 -0.302",
    "East Laser Park in Smalltown covers 12 hectares.": "0.940 0.423 1.535 0.000 -0.039",
    "The area of East Park grew by 12 %.": "0.000 0.000 1.253 0.000 -0.422",
    "The share of East Park is 12 %.": "0.000 0.000 0.753 0.000 -0.212",
    "The fair covers 12 hectares of ground.": "0.000 0.000 0.000 0.000 1.456",
    "Acme Laser has 12 firms in Harbour Zone.": "0.000 0.000 0.058 1.317 -0.542",
    "Acme and Smalltown have 12 laser firms.": "1.336 0.302 0.108 0.000 -0.491",
    "In Wuhan 12 laser firms work, and in Smalltown.": "0.290 -0.744 -0.442 0.000 -0.241",
    "In Wuhan and Smalltown 12 laser firms work.": "1.336 0.302 0.108 0.000 -0.491",
    "In Acme, 12 laser firms of Smalltown work.": "1.336 0.302 0.108 0.000 -0.491",
    "Sugar firms of Smalltown made 12 billion yuan.": "0.449 -0.069 0.000 0.000 -0.584",
    "Smalltown made sugar of 12 billion yuan.": "-0.035 -0.035 0.000 0.000 -0.550",
    "Smalltown attracts customers, workers and patents of 12 firms.": (
        "0.214 -0.304 0.000 0.000 -0.464"
    ),
    "Of the laser firms of Smalltown, they say, 12 came.": "1.348 0.498 0.281 0.000 0.041",
    "Of Smalltown's laser firms 3 left and 12 came.": "1.189 0.439 0.000 0.000 0.257",
    "There are 12, they say, and all are laser firms of Smalltown.": (
        "0.952 0.352 0.000 0.000 0.206"
    ),
    "Smalltown grows. It has 12 laser firms.": "1.476 0.442 0.708 0.000 0.309",
    "Smalltown has laser firms. It rained. There are 12.": "0.240 -0.075 0.000 0.000 0.108",
    "Smalltown has laser firms. It rained. It snowed. There are 12.": (
        "0.202 -0.082 0.000 0.000 0.097"
    ),
    "Smalltown has laser firms. It rained. It snowed. It froze. There are 12.": (
        "0.000 0.000 0.000 0.000 0.000"
    ),
    "Smalltown has laser firms.\n\nThere are 12.": "0.088 -0.162 0.000 0.000 0.086",
    "# Smalltown\n\nThere are 12 laser firms.": "1.403 0.369 0.708 0.000 0.309",
    "# Laser firms\n\nSmalltown has 12.": "0.731 0.431 0.000 0.000 -0.447",
    "| Laser firms | Smalltown |\n| --- | --- |\n| 5 | 12 |": "0.393 -0.107 0.000 0.000 0.171",
    "| Town | Laser firms |\n| --- | --- |\n| Smalltown | 12 |": "0.976 0.476 0.000 0.000 -0.379",
    "The world fair: Harbour Zone has 12 firms with an office there.": (
        "0.000 0.000 0.000 1.691 0.077"
    ),
    "Optics Valley has an area of 12 hectares.": "0.000 0.000 1.843 0.000 -0.321",
}


def scores(likeness: Likeness, reader: DraftReader, text: str, *, share: bool) -> str:
    *_, told = reader.read(text, "")
    found = [likeness.score(fact, told.context, share=share) for fact in FACTS]
    return " ".join(f"{score:.3f}" for score in found)


def test_how_likely_texts_speak_of_facts(small: FactBase) -> None:
    terms = TermReader(small)
    likeness = Likeness(small, terms)
    reader = DraftReader(UnitWords(small.units), terms, lambda _, __: True)
    read = {text: scores(likeness, reader, text, share="%" in text) for text in TEXTS}
    assert read == TEXTS


@pytest.mark.parametrize(
    ("text", "shared"),
    [
        ("# Smalltown\n\nThe laser industry has 12 firms.", "industry laser company smalltown"),
        (
            "Laser firms are many. It rained. In Smalltown's industry there are 12.",
            "smalltown industry laser company",
        ),
    ],
)
def test_what_tells_most_and_stands_nearest_is_named_first(
    text: str, shared: str, small: FactBase
) -> None:
    terms = TermReader(small)
    [told] = DraftReader(UnitWords(small.units), terms, lambda _, __: True).read(text, "")
    assert Likeness(small, terms).shared("laser-firms", told.context) == tuple(shared.split())


@pytest.mark.parametrize(("letters", "carried"), [(300, {"N:acme"}), (301, set())])
def test_of_the_paragraph_before_the_end_is_read(
    letters: int, carried: set[str], small: FactBase
) -> None:
    before = f"Acme {'x' * (letters - 6)}."
    reader = DraftReader(UnitWords(small.units), TermReader(small), lambda _, __: True)
    *_, told = reader.read(f"# Firms\n\n{before}\n\nThere are 12.\n", "")
    assert told.context.names == carried


COMMON = (
    *("rank", "first", "nation", "world", "province", "city", "laser", "machine", "industry"),
    *("company", "highest"),
)


@pytest.mark.parametrize("word", [*COMMON, "export", "profit"])
def test_what_all_ranks_have_in_common_tells_of_none(word: str, small: FactBase) -> None:
    fact = small.facts["fair-ground"].model_copy(update={"label": word})
    base = small.model_copy(update={"facts": {**small.facts, fact.id: fact}})
    terms = TermReader(base)
    reader = DraftReader(UnitWords(base.units), terms, lambda _, __: True)
    *_, told = reader.read(f"The {word} here counts 12.", "")
    assert word in told.context.terms
    assert Likeness(base, terms).tells_of(fact.id, told.context) is (word not in COMMON)


@pytest.mark.parametrize(
    ("printed", "off"),
    [("67000", 500), ("-67000", 500), ("301", "1/2"), ("6.6", "1/10"), ("0.25", "1/100")],
)
def test_how_far_a_figure_may_be_off_by_how_it_is_written(printed: str, off: int | str) -> None:
    assert rounding(Fraction(printed)) == float(Fraction(off) / abs(Fraction(printed)))
    assert rounding(Fraction(0)) == 0
