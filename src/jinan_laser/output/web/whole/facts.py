"""The facts: on a line each, those that were to come, and each with all that was said to it."""

from collections.abc import Iterator, Sequence

from jinan_laser.model.base import FactBase
from jinan_laser.output.answers.claims import ClaimRow
from jinan_laser.output.answers.fact import FactRecord, fact_record
from jinan_laser.output.answers.facts import FactRow, fact_row
from jinan_laser.output.answers.refs import names_of
from jinan_laser.output.answers.timeline import PlanRow, plan_row
from jinan_laser.output.charts.chart import chart
from jinan_laser.output.figure import when
from jinan_laser.output.standing import totals
from jinan_laser.output.web.blocks import body, pair_list, picture, row, table
from jinan_laser.output.web.markup import NOTHING, Html, element, joined, text
from jinan_laser.output.web.whole.parts import (
    Passed,
    answer,
    entity_link,
    fact_link,
    in_line,
    note,
    others,
    receipt,
    says,
    source_link,
    standing,
)
from jinan_laser.query.select import plans

_FACT_TITLES = ("fact", "answer", "standing", "as of")


def fact_section(base: FactBase) -> Html:
    """Return the facts of each topic, in the order of the file."""
    by_topic: dict[str, list[FactRow]] = {topic: [] for topic in base.topics}
    for fact in base.facts.values():
        by_topic[fact.topic].append(fact_row(base, fact))
    return table(
        _FACT_TITLES,
        *(
            body(
                [_fact_row(base, each) for each in rows],
                base.topics[topic].title,
                len(_FACT_TITLES),
            )
            for topic, rows in by_topic.items()
            if rows
        ),
    )


def _fact_row(base: FactBase, fact: FactRow) -> Html:
    cells = [
        fact_link(fact.id, fact.label),
        Html(answer(fact) + others(fact.others, base)),
        standing(fact),
        text(when(fact.as_of, fact.due)),
    ]
    return row(_FACT_TITLES, cells, named=True, class_="entry", data_of=f"fact-{fact.id}")


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


_PLAN_TITLES = ("due", "plan", "standing", "who")
_CAME = {"supports": "came true", "disputes": "did not come true", "context": "context"}


def plan_section(base: FactBase) -> Html:
    """Return plans and forecasts, the overdue first; nothing for a base without any."""
    rows = [plan_row(base, fact) for fact in plans(base, base.facts.values())]
    if not rows:
        return NOTHING
    _, _, told = totals("plan", ((each.status, each.verdict) for each in rows)).partition(": ")
    return joined(
        [
            element("p", f"{told}."),
            table(_PLAN_TITLES, body(_plan_row(base, each) for each in rows)),
        ]
    )


def _plan_row(base: FactBase, plan: PlanRow) -> Html:
    cells = [
        text(plan.due or "undated"),
        joined([says(base, plan), *map(_report, plan.reports)]),
        standing(plan),
        Html(text(f"{plan.speaker}; " if plan.speaker else "") + source_link(plan.source)),
    ]
    return row(_PLAN_TITLES, cells, class_="entry", data_of=f"fact-{plan.id}")


def _report(report: ClaimRow) -> Html:
    told = f"{_CAME[report.stance]}: {report.answer} ({report.as_of or 'undated'}), "
    return element(
        "div", element("span", "reported, ", class_="label"), told, source_link(report.source)
    )
