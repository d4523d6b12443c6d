"""The quick look of a search misses nothing that the simple rule finds."""

from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.fact import Fact
from jinan_laser.model.source import Source
from jinan_laser.query.fold import first_look, fold
from jinan_laser.query.search import search

# What folding treats specially: widths, cases, marks that combine, digits, every sort of blank.
TEXTS = st.text(
    st.sampled_from("aAﬁßẞİı12３٣,，. \t\n\x1c\xa0\u1680\u2028\u3000|é\u0301\u0338=<济ｱﾞ")
    | st.characters(),
    max_size=12,
)


@given(TEXTS, TEXTS, TEXTS, st.data())
@example("1,2", "345", "6", None)
def test_what_a_text_holds_is_seen_among_others(
    before: str, text: str, after: str, data: st.DataObject | None
) -> None:
    folded = fold(text)
    start, end = (
        (0, len(folded))
        if data is None
        else sorted(data.draw(st.tuples(*2 * [st.integers(0, len(folded))])))
    )
    wanted = folded[start:end]
    assert first_look(wanted)(before, text, after)


def simple(base: FactBase, text: str) -> Iterator[tuple[str, str, str]]:
    """The rule in one sentence: every value whose fold holds the fold of the text."""
    wanted = fold(text)
    return ((id_, key, value) for id_, key, value in values(base) if wanted in fold(value))


def values(base: FactBase) -> Iterator[tuple[str, str, str]]:
    for source in base.sources.values():
        yield from told(source, "id", "title", "original_title", "publisher")
    for entity in base.entities.values():
        yield entity.id, "id", entity.id
        for key, name in entity.name.items():
            yield entity.id, f"name.{key}", name
        for alias in entity.aliases:
            yield entity.id, "aliases", alias
    for fact in base.facts.values():
        yield from told(fact, "id", "label", "measure", "scope")
    for claim in base.claims.values():
        yield from told(claim, "statement", "printed", "value", "speaker")


def told(record: Source | Fact | Claim, *keys: str) -> Iterator[tuple[str, str, str]]:
    for key in keys:
        if getattr(record, key) is not None:
            yield record.id, key, str(getattr(record, key))


@pytest.mark.parametrize(
    "text",
    ["qilu", "JINAN", "济南", "лазер", "20,000", "20 000", "6,67", "of the", "none", "|", ",", "1"],
)
def test_a_search_finds_what_the_simple_rule_finds(text: str, shipped: FactBase) -> None:
    found = [(match.id, match.key, match.text) for match in search(shipped, text)]
    assert found == list(simple(shipped, text))
