"""What must hold of verdicts whatever the claims."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from weighing import weigh

Claim = tuple[str, str, str]

families = st.sampled_from(["own", "a", "b", "c", "d"])
stances = st.sampled_from(["supports", "disputes", "context"])
statuses = st.sampled_from(["reported", "planned", "forecast", "opinion"])
claims = st.tuples(families, stances, statuses)
headlines = st.tuples(st.just("own"), st.just("supports"), statuses)
others = st.lists(claims, max_size=6)


@given(headlines, others, st.randoms(use_true_random=False))
def test_the_order_of_claims_never_changes_a_verdict(
    headline: Claim, others: list[Claim], random: Random
) -> None:
    shuffled = list(others)
    random.shuffle(shuffled)
    assert weigh(headline, *others) == weigh(headline, *shuffled)


@given(headlines, others.filter(bool), st.data())
def test_a_copy_never_changes_a_count(
    headline: Claim, others: list[Claim], data: st.DataObject
) -> None:
    copy = data.draw(st.sampled_from(others))
    assert weigh(headline, *others, copy) == weigh(headline, *others)


@given(headlines, others, families, statuses)
def test_another_supporting_claim_never_lowers_the_support(
    headline: Claim, others: list[Claim], family: str, status: str
) -> None:
    before, after = weigh(headline, *others), weigh(headline, *others, (family, "supports", status))
    assert after[1] >= before[1]
    assert after[2] == before[2]


@given(headlines, others, statuses)
def test_context_never_counts(headline: Claim, others: list[Claim], status: str) -> None:
    assert weigh(headline, *others, ("e", "context", status)) == weigh(headline, *others)
