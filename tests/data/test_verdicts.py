"""The verdicts that matter, and why they are what they are."""

import pytest

from jinan_laser.model.base import FactBase
from jinan_laser.query.evidence import evidence


@pytest.mark.parametrize("fact", ["laser-companies", "first-laser-cutter", "export-rank"])
def test_corroborated_by_independent_origins(fact: str, shipped: FactBase) -> None:
    weighed = evidence(shipped, shipped.facts[fact])
    assert weighed.verdict == "corroborated"
    assert weighed.supporting >= 2


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


def test_the_25_kw_world_first_stands_on_one_origin(shipped: FactBase) -> None:
    """Its translations repeat it, but they are the same post."""
    weighed = evidence(shipped, shipped.facts["first-25kw-cutter"])
    assert (weighed.verdict, weighed.supporting) == ("single-origin", 0)
    supporters = {
        shipped.sources[claim.source].family
        for claim in shipped.claims_by_fact["first-25kw-cutter"]
        if claim.stance == "supports"
    }
    assert supporters == {"rezes-2024"}


@pytest.mark.parametrize("fact", ["qilu-area", "qilu-companies", "qilu-output"])
def test_the_park_s_targets_are_overdue(fact: str, shipped: FactBase) -> None:
    assert evidence(shipped, shipped.facts[fact]).verdict == "overdue"
    assert all(claim.status == "planned" for claim in shipped.claims_by_fact[fact])


def test_the_growth_of_the_leaders_is_disputed_by_filings(shipped: FactBase) -> None:
    weighed = evidence(shipped, shipped.facts["senfeng-growth-2021"])
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
