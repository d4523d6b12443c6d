"""The article that a base checks: at a glance, then statement by statement."""

from collections.abc import Iterator

from jinan_laser.model.base import FactBase
from jinan_laser.model.vocabulary import Verdict
from jinan_laser.output.answers.source import SourceClaimRow, SourceRecord, in_all, source_record
from jinan_laser.output.web.blocks import body, pair_list, row, table
from jinan_laser.output.web.markup import NOTHING, Html, element, joined, link, text
from jinan_laser.output.web.whole.parts import fact_link, others, says, source_link
from jinan_laser.query.select import article

_TITLES = ("place", "statement", "standing")
_GROUPS: tuple[tuple[Verdict, str], ...] = (
    ("disputed", "Disputed"),
    ("corroborated", "Corroborated"),
    ("single-origin", "By one origin only"),
    ("missed", "Planned, not come true"),
    ("overdue", "Planned, overdue"),
    ("pending", "Planned or expected"),
    ("met", "Planned, come true"),
    ("opinion", "Opinion"),
)


def article_section(base: FactBase) -> Html:
    """Return the check of the article of a base; nothing for a base without one."""
    if base.about.base is None:
        return NOTHING
    record = source_record(base, article(base))
    where = element(
        "p",
        element("cite", record.original_title or record.title, lang=_language(record)),
        f" ({record.title}), " if record.original_title else ", ",
        source_link(record),
        *([", ", link(record.url, "the page itself")] if record.url else []),
    )
    rows = [
        row(
            _TITLES,
            [text(claim.locator), says(base, claim), _standing(claim)],
            class_="entry",
            data_of=f"fact-{claim.fact}",
        )
        for claim in record.claims
    ]
    return joined(
        [
            element("p", in_all(record), class_="sum"),
            where,
            pair_list(_at_a_glance(base, record)),
            element("h3", "Statement by statement"),
            table(_TITLES, body(rows)),
        ]
    )


def _language(record: SourceRecord) -> str | None:
    return record.language if record.original_title else None


def _at_a_glance(base: FactBase, record: SourceRecord) -> Iterator[tuple[str, Html]]:
    """Yield statements by how they stand, and first those of which others print other figures."""
    differing = [claim for claim in record.claims if claim.others]
    if differing:
        told = [
            element(
                "div",
                fact_link(claim.fact, claim.label),
                ": ",
                element("span", claim.answer, class_="figure"),
                " ",
                others(claim.others, base),
            )
            for claim in differing
        ]
        yield "Others print differently", joined(told)
    first = [claim for claim in record.claims if claim.id == claim.headline]
    for verdict, title in _GROUPS:
        claims = [claim for claim in first if claim.verdict == verdict]
        if claims:
            links = joined((fact_link(claim.fact, claim.label) for claim in claims), " · ")
            number = element("span", f"{len(claims)}: ", class_=verdict)
            yield title, Html(number + links)


def _standing(claim: SourceClaimRow) -> Html:
    stood = element("span", claim.standing, class_=claim.verdict)
    if claim.id == claim.headline:
        return stood
    return joined(
        [element("div", claim.stance), element("div", "headline: ", stood, class_="quiet")]
    )
