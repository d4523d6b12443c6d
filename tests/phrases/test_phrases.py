"""Phrases as pages print them, each with a claim on it that is right, or a keeper's mistake.

A wrong claim must not pass: no verdict but "agrees" counts against it. Words that the reader
does not know are a warning to the keeper of a right one, and count as a refusal here.
"""

import csv
from pathlib import Path
from typing import NamedTuple

import pytest
import tomli

from jinan_laser.store.printed.agreement import disagreement
from reading import read_all, unit_words

FOLDER = Path(__file__).parent
UNITS = unit_words(tomli.loads((FOLDER / "units.toml").read_text("utf-8"))["units"])
LANGUAGES = {"en", "zh-Hans", "zh-Hant", "be", "ru", "ja", "ur", "mr"}


class Phrase(NamedTuple):
    language: str
    printed: str
    unit: str
    value: str
    comparator: str
    verdict: str
    origin: str


def phrases(name: str) -> list[Phrase]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        assert next(rows) == list(Phrase._fields)
        return [Phrase(*row) for row in rows]


def passes(phrase: Phrase) -> bool:
    printed = read_all(phrase.printed, phrase.language, UNITS)
    value = float(phrase.value) if "." in phrase.value else int(phrase.value)
    return bool(printed) and not disagreement(printed, value, phrase.unit, phrase.comparator)


FIRST = phrases("a.tsv")
MORE = phrases("more.tsv")  # what came up while the reader was written
BY_CONSTRUCTION = phrases("dev.tsv")  # each way to print a figure, in each language
TURNED = {"=": ">", "~": ">=", ">": "<", ">=": "<=", "<": ">", "<=": ">="}


def test_the_phrases_are_of_all_languages_half_right_half_wrong() -> None:
    assert {phrase.language for phrase in FIRST} == LANGUAGES
    right = sum(phrase.verdict == "right" for phrase in FIRST)
    assert len(FIRST) >= 400
    assert abs(2 * right - len(FIRST)) <= 40


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_right_claim_passes_and_a_wrong_one_does_not(language: str) -> None:
    asked = [phrase for phrase in (*FIRST, *MORE) if phrase.language == language]
    misread = [phrase for phrase in asked if passes(phrase) != (phrase.verdict == "right")]
    assert asked
    assert misread == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_each_way_to_print_a_figure_is_read(language: str) -> None:
    of_language = [phrase for phrase in BY_CONSTRUCTION if phrase.language == language]
    assert len(of_language) >= 200
    assert [each for each in of_language if passes(each) != (each.verdict == "right")] == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_claim_that_is_wrong_in_one_part_does_not_pass(language: str) -> None:
    right = [each for each in BY_CONSTRUCTION if each[0] == language and each.verdict == "right"]
    wrong = [
        phrase._replace(**changed)
        for phrase in right
        for sign, digits in [("-" * phrase.value.startswith("-"), phrase.value.removeprefix("-"))]
        for changed in (
            {"value": f"{sign}9{digits}"},
            {"value": f"{phrase.value}7" if "." in digits else f"{phrase.value}0"},
            {"value": digits if sign else f"-{digits}"},
            {"comparator": TURNED[phrase.comparator]},
        )
    ]
    assert list(filter(passes, wrong)) == []


@pytest.mark.parametrize(
    ("name", "counts", "refused"), [("b.tsv", (222, 211), 4), ("c.tsv", (353, 342), 5)]
)
def test_phrases_that_nobody_saw_who_wrote_the_reader(
    name: str, counts: tuple[int, int], refused: int
) -> None:
    """The bounds are what was reached; see docs/check.md."""
    held_out = phrases(name)
    right = [phrase for phrase in held_out if phrase.verdict == "right"]
    wrong = [phrase for phrase in held_out if phrase.verdict == "wrong"]
    assert (len(right), len(wrong)) == counts
    assert list(filter(passes, wrong)) == []
    assert sum(not passes(phrase) for phrase in right) <= refused
