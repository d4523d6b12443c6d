"""The quick look of a search misses nothing that the simple rule finds."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from jinan_laser.model.base import FactBase
from jinan_laser.query.fold import fold, prefilter
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
    assert prefilter(wanted)(before, text, after)


def simple(base: FactBase, text: str) -> set[tuple[str, str]]:
    """The rule in one sentence: what holds, for every word, a value whose fold holds the word."""
    words = fold(text).split()
    things: dict[tuple[str, str], list[str]] = {}
    for source in base.sources.values():
        told = (source.id, source.title, source.original_title, source.publisher, source.note)
        things["source", source.id] = [text for text in told if text]
    for entity in base.entities.values():
        names = (entity.id, *entity.name.values(), *entity.aliases, entity.note or "")
        things["entity", entity.id] = list(names)
    for fact in base.facts.values():
        said = [fact.id, fact.label, fact.measure or "", fact.scope or "", fact.note or ""]
        for id_ in fact.entities:
            entity = base.entities[id_]
            said += [*entity.name.values(), *entity.aliases]
        for claim in base.claims_by_fact[fact.id]:
            said += [claim.statement, claim.printed, claim.speaker or "", claim.note or ""]
        things["fact", fact.id] = said
    return {
        thing
        for thing, texts in things.items()
        if all(any(word in fold(text) for text in texts) for word in words)
    }


@pytest.mark.parametrize(
    "text",
    ["qilu", "JINAN", "济南", "濟南", "лазер", "of the", "Wuhan revenue", "none", "|", ",", "’s"],
)
def test_a_search_finds_what_the_simple_rule_finds(text: str, shipped: FactBase) -> None:
    found = [(match.section, match.id) for match in search(shipped, text)]
    assert len(found) == len(set(found))
    assert set(found) == simple(shipped, text)


@pytest.mark.parametrize("text", ["20 billion", "200亿", "二百亿", "20,000,000,000", "2e10"])
def test_a_figure_is_found_however_it_is_written(text: str, shipped: FactBase) -> None:
    holding = {claim.fact for claim in shipped.claims.values() if claim.value == 20_000_000_000}
    found = {match.id for match in search(shipped, text) if match.section == "fact"}
    assert holding <= found
