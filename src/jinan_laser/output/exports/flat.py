"""The flat table: a row for each claim with all that belongs to it, every name spelt out.

For a spreadsheet, where nobody joins tables. It says nothing that the other tables do not.
"""

from collections.abc import Iterator
from dataclasses import replace

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.source import Source
from jinan_laser.output.exports.columns import ExportColumn, columns_of
from jinan_laser.output.figure import figure, plain_number
from jinan_laser.output.links import link_to
from jinan_laser.query.evidence import evidence

Values = tuple[str | int | float | None, ...]

_CLAIM = {column.name: column for column in columns_of(Claim)}
_SOURCE = {column.name: column for column in columns_of(Source)}

COLUMNS = (
    ExportColumn("claim", "Id of the claim", refers_to="claims"),
    ExportColumn("fact", "Id of the fact it answers", refers_to="facts"),
    ExportColumn("label", "What the fact asks"),
    ExportColumn("topic", "Title of the topic"),
    ExportColumn("subject", "English name of what the fact is about"),
    ExportColumn("also_about", "English names of what it is about, too", required=False),
    ExportColumn("within", "English name of what the subject lies in", required=False),
    ExportColumn("measure", "What is measured", required=False),
    ExportColumn("scope", "What was counted, where one would expect else", required=False),
    ExportColumn("figure", "Comparator, figure and unit in words", required=False),
    _CLAIM["comparator"],
    _CLAIM["value"],
    ExportColumn("unit", "Unit of the figure", required=False),
    _CLAIM["as_of"],
    _CLAIM["due"],
    _CLAIM["status"],
    ExportColumn("is_headline", "Whether the fact is shown with this claim first: yes or no"),
    _CLAIM["stance"],
    ExportColumn("verdict", "How the fact stands"),
    _CLAIM["statement"],
    _CLAIM["printed"],
    _CLAIM["locator"],
    _CLAIM["speaker"],
    ExportColumn("source", "Id of the source", refers_to="sources"),
    replace(_SOURCE["title"], name="source_title"),
    _SOURCE["publisher"],
    _SOURCE["published"],
    _SOURCE["language"],
    replace(_SOURCE["kind"], name="source_kind"),
    _SOURCE["family"],
    _SOURCE["url"],
    ExportColumn("link", "Address that leads to the printed words", required=False),
    _CLAIM["note"],
)


def rows(base: FactBase) -> Iterator[Values]:
    """Yield the rows in the order of the claims."""
    verdicts = {fact.id: evidence(base, fact).verdict for fact in base.facts.values()}
    for claim in base.claims.values():
        yield _row(base, claim, verdicts[claim.fact])


def _row(base: FactBase, claim: Claim, verdict: str) -> Values:
    fact, source = base.facts[claim.fact], base.sources[claim.source]
    subject, *others = (base.entities[id_] for id_ in fact.entities)
    return (
        claim.id,
        fact.id,
        fact.label,
        base.topics[fact.topic].title,
        subject.title,
        "; ".join(entity.title for entity in others) or None,
        base.entities[subject.within].title if subject.within else None,
        fact.measure,
        fact.scope,
        figure(claim.value, claim.comparator, fact.unit, base.units) or None,
        claim.comparator,
        plain_number(claim.value),
        fact.unit if claim.value is not None else None,
        claim.as_of,
        claim.due,
        claim.status,
        "yes" if claim.id == fact.headline else "no",
        claim.stance,
        verdict,
        claim.statement,
        claim.printed,
        claim.locator,
        claim.speaker,
        source.id,
        source.title,
        source.publisher,
        source.published,
        source.language,
        source.kind,
        source.family,
        source.url,
        link_to(source, claim),
        claim.note,
    )
