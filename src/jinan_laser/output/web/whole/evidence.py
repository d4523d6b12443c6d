"""Every fact with its receipt, and with all else that was said to it."""

from collections.abc import Iterator, Sequence

from jinan_laser.model.base import FactBase
from jinan_laser.output.answers.claims import ClaimRow, when
from jinan_laser.output.answers.fact import FactRecord, fact_record
from jinan_laser.output.answers.refs import names_of
from jinan_laser.output.charts.chart import chart
from jinan_laser.output.web.blocks import pair_list, picture
from jinan_laser.output.web.markup import NOTHING, Html, element, joined, text
from jinan_laser.output.web.whole.parts import (
    Passed,
    answer,
    entity_link,
    in_line,
    note,
    others,
    receipt,
    standing,
)

_STANCES = (("supports", "Supports it"), ("disputes", "Disputes it"), ("context", "Context"))


def evidence_section(base: FactBase, passed: Passed) -> Html:
    """Return the facts, each with an address of its own: #fact- and its id."""
    return joined(_fact(base, fact_record(base, fact), passed) for fact in base.facts.values())


def _fact(base: FactBase, fact: FactRecord, passed: Passed) -> Html:
    passed("facts", 1)
    passed("claims", len(fact.claims))
    [headline] = (claim for claim in fact.claims if claim.id == fact.headline)
    date = when(fact.as_of, fact.due)
    return element(
        "article",
        element("h3", element("a", fact.label, href=f"#fact-{fact.id}")),
        element("p", in_line([answer(fact), standing(fact), text(date)])),
        others(fact.others, base),
        picture(chart(base, [base.facts[fact.id]])) if fact.others else NOTHING,
        pair_list(_known(base, fact)),
        element("h4", "Receipt"),
        element("ul", receipt(base, headline)),
        *_said(base, fact, headline),
        class_="entry",
        id=f"fact-{fact.id}",
    )


def _known(base: FactBase, fact: FactRecord) -> Iterator[tuple[str, Html]]:
    about = joined((entity_link(base, id_) for id_ in (fact.subject.id, *fact.about)), " · ")
    rows = (
        ("why", text(fact.why)),
        ("would change", text(fact.would_change)),
        ("about", about),
        ("measure", text(fact.measure or "")),
        ("scope", text(fact.scope or "")),
        ("note", note("span", fact.note, names_of(fact.subject))),
    )
    return ((name, value) for name, value in rows if value)


def _said(base: FactBase, fact: FactRecord, headline: ClaimRow) -> Iterator[Html]:
    """Yield what was said besides the headline, by what it is to it."""
    seen = {headline.source.family: headline.source.id}
    for stance, title in _STANCES:
        claims = [each for each in fact.claims if each.stance == stance and each != headline]
        if claims:
            yield element("h4", title)
            yield element("ul", *_receipts(base, claims, seen))


def _receipts(base: FactBase, claims: Sequence[ClaimRow], seen: dict[str, str]) -> Iterator[Html]:
    """Yield claims; a page whose origin was seen before on another page is a copy of it."""
    for claim in claims:
        source = claim.source
        copied = seen.setdefault(source.family, source.id) != source.id
        yield receipt(base, claim, " (counted already)" if copied else "")
