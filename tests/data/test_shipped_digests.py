"""The digests beside the shipped facts: what they find, and what they do not give away."""

import re

import pytest

from harness import ROOT
from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.store.digests import Digests, beside, read_digests
from jinan_laser.store.wording import against_digests

FILE = ROOT / "data" / "facts.toml"
SOURCE = "rezes-2024"


@pytest.fixture(scope="module")
def digests() -> Digests:
    found, wrong = read_digests(FILE)
    assert (list(found), wrong) == ([SOURCE], [])
    return found[SOURCE]


def refused(claim: Claim, digests: Digests, **update: str) -> bool:
    """Whether a check without the text reports a claim with other keys."""
    return bool(list(against_digests([claim.model_copy(update=update)], digests, "facts.toml")))


def test_every_claim_of_the_article_stands_where_it_says(
    shipped: FactBase, digests: Digests
) -> None:
    claims = shipped.claims_by_source[SOURCE]
    assert len(digests.printed) == len({claim.printed for claim in claims})
    assert list(against_digests(claims, digests, "facts.toml")) == []


def test_no_letter_and_no_sentence_can_be_another(shipped: FactBase, digests: Digests) -> None:
    for claim in shipped.claims_by_source[SOURCE]:
        for place, letter in enumerate(claim.printed):
            for other in ("", "я" if letter != "я" else "к"):
                printed = claim.printed[:place] + other + claim.printed[place + 1 :]
                assert refused(claim, digests, printed=printed), printed
        paragraph, sentence = map(int, re.findall(r"\d+", claim.locator))
        for other in (
            *(f"p{paragraph}.s{number}" for number in range(1, 60) if number != sentence),
            *(f"p{number}.s{sentence}" for number in range(1, 60) if number != paragraph),
            *(f"p{number}" for number in range(1, 60) if number != paragraph),
        ):
            assert refused(claim, digests, locator=other), other


def test_they_hold_no_word_of_the_article() -> None:
    lines = beside(FILE).read_text(encoding="utf-8").splitlines()
    told = [line for line in lines if line and not line.startswith("#")]
    shape = re.compile(
        rf'\[{SOURCE}(\.printed)?\]|text = "[0-9a-f]{{64}}"'
        r'|[0-9a-f]{16} = \["p\d+\.s\d+"(, "p\d+\.s\d+")*\]'
    )
    assert [line for line in told if not shape.fullmatch(line)] == []
    assert "".join(lines).isascii()
