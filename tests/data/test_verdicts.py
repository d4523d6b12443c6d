"""The verdicts that matter, and why they are what they are."""

import pytest

from jinan_laser.model.base import FactBase
from jinan_laser.query.evidence import evidence

# fact, and the origins that bear it out beside the article
CORROBORATED = [
    # the trade council's word of 2023; the count of 2025 is of "laser-related" companies
    ("laser-companies", {"jinan-press-2023"}),
    # the trade council spoke in 2022, too: its two years are one origin; what is said of 2025 is
    # said of other products
    ("export-rank", {"jinan-press-2023"}),
    # the head of the provincial institute in 2022; the reporter of 2025 repeats him
    ("first-laser-cutter", {"jinan-presser-2022-05-26"}),
]
# printed many times, but by one origin
SINGLE = [
    "industry-scale",
    "first-25kw-cutter",
    "export-value",
    "export-share",
    "first-laser-cutter-year",
    "first-laser-cutter-maker",
    "bodor-sales-rank",
]


def origins(shipped: FactBase, fact: str) -> set[str]:
    """The families that support a fact, that of its headline included."""
    return {
        shipped.sources[claim.source].family
        for claim in shipped.claims_by_fact[fact]
        if claim.stance == "supports"
    }


@pytest.mark.parametrize(("fact", "others"), CORROBORATED)
def test_corroborated_by_independent_origins(
    fact: str, others: set[str], shipped: FactBase
) -> None:
    weighed = evidence(shipped, shipped.facts[fact])
    assert (weighed.verdict, weighed.supporting) == ("corroborated", len(others))
    assert origins(shipped, fact) - {"rezes-2024"} == others


@pytest.mark.parametrize("fact", SINGLE)
def test_repetition_is_no_second_origin(fact: str, shipped: FactBase) -> None:
    weighed = evidence(shipped, shipped.facts[fact])
    assert (weighed.verdict, weighed.supporting) == ("single-origin", 0)
    assert len(origins(shipped, fact)) == 1


def test_the_press_events_of_2023_are_one_origin(shipped: FactBase) -> None:
    """Spring and autumn print one set of figures, and the first to give it was one office."""
    pages = {s.id for s in shipped.sources.values() if s.family == "jinan-press-2023"}
    assert {"chinanews-2023", "yellow-river-2023", "dazhong-2023"} <= pages


@pytest.mark.parametrize("claim", ["laser-companies", "export-rank"])
def test_a_wider_or_another_scope_supports_nothing(claim: str, shipped: FactBase) -> None:
    """Companies that are "laser-related"; high-power equipment and pump sources."""
    assert shipped.claims[f"{claim}-laserfair-2025"].stance == "context"


@pytest.mark.parametrize("claim", ["first-laser-cutter", "first-laser-cutter-year"])
def test_the_reporter_of_2025_is_no_second_witness_for_1985(claim: str, shipped: FactBase) -> None:
    repeated = shipped.claims[f"{claim}-laserfair-2025"]
    assert repeated.stance == "context"
    assert "reporter" in repeated.statement


@pytest.mark.parametrize("fact", [fact for fact, _ in CORROBORATED] + ["largest-northern-base"])
def test_no_note_takes_a_verdict_back(fact: str, shipped: FactBase) -> None:
    told = [shipped.facts[fact].note or ""]
    told += [c.note or "" for c in shipped.claims_by_fact[fact] if c.stance == "supports"]
    for note in told:
        assert "means no more" not in note
        assert "one unseen source" not in note
        assert "statistical origin" not in note


def test_nobody_else_printed_20_billion(shipped: FactBase) -> None:
    assert evidence(shipped, shipped.facts["industry-scale"]).verdict == "single-origin"
    values = {claim.source: claim.value for claim in shipped.claims_by_fact["industry-scale"]}
    assert [source for source, value in values.items() if value == 20_000_000_000] == ["rezes-2024"]
    [november] = [
        claim for claim in shipped.claims_by_fact["industry-scale"] if claim.as_of == "2023-11"
    ]
    assert november.value == 15_000_000_000
    note = shipped.facts["industry-scale"].note or ""
    assert "Nobody else" in note
    assert "five months before" in note


@pytest.mark.parametrize("fact", ["qilu-area", "qilu-companies", "qilu-output"])
def test_the_park_s_targets_are_overdue(fact: str, shipped: FactBase) -> None:
    assert evidence(shipped, shipped.facts[fact]).verdict == "overdue"
    assert all(claim.status == "planned" for claim in shipped.claims_by_fact[fact])


def test_the_growth_of_the_leaders_is_disputed_by_filings(shipped: FactBase) -> None:
    weighed = evidence(shipped, shipped.facts["leaders-growth-2021"])
    assert (weighed.verdict, weighed.disputing) == ("disputed", 1)


def test_tampered_pages_are_never_evidence(shipped: FactBase) -> None:
    tampered = {s.id for s in shipped.sources.values() if s.kind == "tampered-copy"}
    assert len(tampered) >= 4
    for claim in shipped.claims.values():
        if claim.source in tampered:
            assert claim.stance == "context", claim.id
            assert claim.note, claim.id


def test_pages_on_taken_over_hosts_have_no_address(shipped: FactBase) -> None:
    hosts = ("hn-bio", "invest-un", "mihua18", "jlkdz", "crossroadscowboy")
    for source in shipped.sources.values():
        assert not any(host in (source.url or "") for host in hosts), source.id
        if source.kind == "tampered-copy" and source.url is None:
            assert "address" in (source.note or ""), source.id


def test_every_dispute_says_why(shipped: FactBase) -> None:
    disputes = [c for c in shipped.claims.values() if c.stance == "disputes"]
    assert disputes
    assert all(claim.note for claim in disputes)


def test_the_base_is_as_large_as_its_sources_allow(shipped: FactBase) -> None:
    assert len(shipped.facts) >= 60
    assert len(shipped.claims) >= 120


def test_headlines_of_the_article_are_the_article_s(shipped: FactBase) -> None:
    for claim in shipped.claims_by_source["rezes-2024"]:
        assert shipped.facts[claim.fact].headline == claim.id


def test_what_nobody_found_is_said(shipped: FactBase) -> None:
    for entity in ("qilu", "landmark-chains-plan", "laser-action-plan", "cutter-25kw"):
        note = shipped.entities[entity].note or ""
        assert "found" in note, entity


@pytest.mark.parametrize("fact", ["wlic-2022-dates", "wlic-2023-dates"])
def test_conferences_that_took_place_are_no_plans(fact: str, shipped: FactBase) -> None:
    assert shipped.headline(shipped.facts[fact]).status == "reported"
    plans = [c for c in shipped.claims_by_fact[fact] if c.status == "planned"]
    assert [plan.stance for plan in plans] == ["context"]


def test_figures_belong_to_whom_the_page_gives_them(shipped: FactBase) -> None:
    """The vision is the community's, the 500 are the province's, Optics Valley is a zone."""
    assert shipped.facts["community-cluster-goal"].subject == "shandong-laser-community"
    assert shipped.facts["shandong-laser-companies"].subject == "shandong-laser-industry"
    assert shipped.facts["east-lake-companies"].subject == "east-lake"
    jinan = [claim.value for claim in shipped.claims_by_fact["laser-companies"]]
    assert 500 not in jinan


def test_an_alias_belongs_to_one_place_only(shipped: FactBase) -> None:
    names = [
        name.casefold()
        for entity in shipped.entities.values()
        for name in (entity.name["en"], *entity.aliases)
    ]
    assert len(names) == len(set(names))
    assert "optics valley" in map(str.casefold, shipped.entities["east-lake"].aliases)
