"""Tables that are kept by first letters find what one long expression would find."""

import re

import pytest
from test_lexicon import AFTER, BEFORE, MULTIPLIERS, ORDINALS

from jinan_laser.store.printed import bounds, change, lexicon, places
from jinan_laser.store.printed.alternatives import Alternatives, branches, firsts
from jinan_laser.store.printed.folded import plain
from jinan_laser.store.printed.words import bounded

MOVES = "fell by, dropped, -5% down, снизился на, упаў на, 下降, 減少, کی کمی, 上升, rose by"
ROWS = [*AFTER.values(), *BEFORE.values(), *MULTIPLIERS.values(), *ORDINALS.values(), MOVES]
WORDS = [word for row in ROWS for word in row.split(", ")]
TEXTS = [plain(f"300{word}-{word} 5 {word}") for word in WORDS]
TABLES = {
    "before": bounds.BEFORE,
    "after": bounds.AFTER,
    "multipliers": lexicon.MULTIPLIERS,
    "suffixes": lexicon.SUFFIXES,
    "top sets": places.TOP_SETS,
    "fell": change._FELL._rows,  # noqa: SLF001 - the expressions themselves
    "rise": change._RISE._rows,  # noqa: SLF001
    "behind": change._AFTER._rows,  # noqa: SLF001
}


@pytest.mark.parametrize("name", TABLES)
def test_a_table_finds_what_one_expression_would(name: str) -> None:
    rows = TABLES[name]
    whole = re.compile("|".join(f"({bounded(row)})" for row in rows))
    meanings = list(rows.values())
    table = Alternatives(rows)
    found = 0
    for text in TEXTS:
        for at in range(len(text) + 1):
            match = whole.match(text, at)
            seen = table.at(text, at)
            if match is None:
                assert seen is None, (text, at)
            else:
                expected = (meanings[(match.lastindex or 1) - 1], at, match.end())
                assert seen == expected, (text, at)
                found += 1
    assert found


def test_what_fits_within_what_was_found_is_not_found() -> None:
    table = Alternatives({"more than": 1, "than|more": 2})
    assert [(each.meaning, each.start) for each in table.all("more than more")] == [(1, 0), (2, 10)]


def test_within_a_word_no_word_begins() -> None:
    table = Alternatives({"over|多": 1})
    assert [each.start for each in table.words("moreover over多over")] == [9, 13, 14]


@pytest.mark.parametrize(
    ("expression", "parts"),
    [
        ("a|b", ["a", "b"]),
        ("a(?:b|c)|[|]|d\\|e", ["a(?:b|c)", "[|]", "d\\|e"]),
        ("(?:a|(?:b|c))", ["(?:a|(?:b|c))"]),
    ],
)
def test_branches(expression: str, parts: list[str]) -> None:
    assert branches(expression) == parts


@pytest.mark.parametrize(
    ("expression", "letters"),
    [
        ("abc", "a"),
        (r"\babc\b", "a"),
        ("(?<!x)(?!y)a", "a"),
        ("[ab]c", "ab"),
        ("a?b", "ab"),
        ("a*(?:b|c)?d", "abcd"),
        ("(?:a|b)c", "ab"),
        (r"\+\d", "+"),
        (r"\d", None),
        ("[^a]", None),
        ("[a-c]", None),
        ("a{2}", None),
        ("a?", None),
        (".a", None),
        ("^a", None),
        ("a?$", None),
        ("(?:a|.)b", None),
    ],
)
def test_firsts(expression: str, letters: str | None) -> None:
    assert firsts(expression) == (None if letters is None else frozenset(letters))
