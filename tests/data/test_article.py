"""Everything the base article states is in the shipped base: place, figure, status."""

import pytest

from jinan_laser.model.base import FactBase

# fact, locator, comparator, value, unit, status: read off the article, not off the base
STATEMENTS = [
    ("two-sessions-debate", "p1.s1", None, None, None, "reported"),
    ("two-sessions-laser", "p1.s2", None, None, None, "reported"),
    ("jinan-laser-centre", "p1.s3", None, None, None, "opinion"),
    ("jinan-advantages", "p1.s4", None, None, None, "opinion"),
    ("first-laser-cutter", "p1.s5", None, None, None, "reported"),
    ("first-25kw-cutter", "p1.s5", "=", 25000, "W", "reported"),
    ("first-machines-meaning", "p1.s5", None, None, None, "opinion"),
    ("leading-companies", "p1.s6", None, None, None, "reported"),
    ("qilu-completed", "p2.s1", None, None, None, "reported"),
    ("qilu-impetus", "p2.s1", None, None, None, "opinion"),
    ("qilu-tenants", "p2.s2", None, None, None, "reported"),
    ("qilu-model-cluster", "p2.s2", None, None, None, "opinion"),
    ("qilu-chain", "p2.s3", None, None, None, "opinion"),
    ("qilu-ambition", "p2.s4", None, None, None, "opinion"),
    ("qilu-area", "p2.s5", "=", 6.67, "ha", "planned"),
    ("qilu-companies", "p2.s5", ">", 10, "companies", "planned"),
    ("qilu-output", "p2.s5", ">", 500_000_000, "CNY/year", "planned"),
    ("qilu-focus", "p2.s6", None, None, None, "planned"),
    ("qilu-guidance", "p2.s6", None, None, None, "planned"),
    ("qilu-cluster", "p2.s7", None, None, None, "planned"),
    ("growth-drivers", "p3.s1", None, None, None, "opinion"),
    ("laser-companies", "p3.s2", ">", 300, "companies", "reported"),
    ("above-scale-companies", "p3.s2", ">", 20, "companies", "reported"),
    ("industry-scale", "p3.s2", ">", 20_000_000_000, "CNY", "reported"),
    ("export-rank", "p3.s3", "=", 1, "rank", "reported"),
    ("landmark-chains-adopted", "p3.s4", None, None, None, "reported"),
    ("laser-action-plan-adopted", "p3.s4", None, None, None, "reported"),
    ("incentives-effect", "p3.s4", None, None, None, "opinion"),
    ("largest-northern-base", "p3.s5", None, None, None, "reported"),
    ("productive-forces-contribution", "p3.s5", None, None, None, "opinion"),
    ("productive-forces-practice", "p4.s1", None, None, None, "opinion"),
    ("prospects", "p4.s2", None, None, None, "forecast"),
]
SLIPS = ["two-sessions-laser", "above-scale-companies", "export-rank"]
TARGETS = ["qilu-area", "qilu-companies", "qilu-output"]
# every sentence of the article, paragraph by paragraph, as `check` counts them
SENTENCES = {
    f"p{paragraph}.s{sentence}"
    for paragraph, count in ((1, 6), (2, 7), (3, 5), (4, 2), (5, 1))
    for sentence in range(1, count + 1)
}
# p5.s1 is the line with the date of publication, which the source carries
SAYS_NOTHING = {"p5.s1"}
HEDGED = ["largest-northern-base", "productive-forces-contribution"]


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda statement: statement[0])
def test_statement(
    statement: tuple[str, str, str | None, float | None, str | None, str], shipped: FactBase
) -> None:
    fact = shipped.facts[statement[0]]
    claim = shipped.headline(fact)
    assert claim.source == "rezes-2024"
    assert (
        fact.id,
        claim.locator,
        claim.comparator,
        claim.value,
        fact.unit,
        claim.status,
    ) == statement


def test_nothing_else_is_ascribed_to_the_article(shipped: FactBase) -> None:
    claimed = [claim.fact for claim in shipped.claims_by_source["rezes-2024"]]
    assert sorted(claimed) == sorted(statement[0] for statement in STATEMENTS)


def test_every_sentence_of_the_article_has_a_claim(shipped: FactBase) -> None:
    claimed = {claim.locator for claim in shipped.claims_by_source["rezes-2024"]}
    assert claimed == SENTENCES - SAYS_NOTHING


@pytest.mark.parametrize("fact", HEDGED)
def test_the_hedge_of_the_article_is_kept(fact: str, shipped: FactBase) -> None:
    """The sentence behind both begins with "one may say"."""
    headline = shipped.headline(shipped.facts[fact])
    assert "one may say" in headline.statement
    assert "One may say" in (headline.note or "")


def test_the_world_s_first_is_of_25_000_watts(shipped: FactBase) -> None:
    """Not of ultra-high power at large: the translations agree on what is first."""
    fact = shipped.facts["first-25kw-cutter"]
    for claim in shipped.claims_by_fact[fact.id]:
        if shipped.sources[claim.source].family == "rezes-2024":
            assert "first 25,000 W" in claim.statement
    assert "first 25,000 W" in fact.label


@pytest.mark.parametrize("fact", SLIPS)
def test_translation_slips_are_noted(fact: str, shipped: FactBase) -> None:
    assert "Translation slip" in (shipped.headline(shipped.facts[fact]).note or "")


@pytest.mark.parametrize("fact", TARGETS)
def test_the_park_s_targets_are_for_2024(fact: str, shipped: FactBase) -> None:
    assert shipped.headline(shipped.facts[fact]).due == "2024"


def test_the_article_has_its_date(shipped: FactBase) -> None:
    assert shipped.about.base is not None
    article = shipped.sources[shipped.about.base]
    assert (article.published, article.language) == ("2024-04-16", "be")


@pytest.mark.parametrize("policy", ["landmark-chains-plan", "laser-action-plan"])
def test_a_policy_known_by_its_title_only_has_no_chinese_name(
    policy: str, shipped: FactBase
) -> None:
    assert shipped.entities[policy].kind == "policy"
    assert "zh" not in shipped.entities[policy].name
    assert "zh" not in shipped.entities["qilu"].name
