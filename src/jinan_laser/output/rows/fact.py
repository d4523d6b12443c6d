"""A fact with its headline, as scripts see it."""

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.model.vocabulary import Comparator, Status, Topic, Unit, Verdict
from jinan_laser.output.rows.claim import ClaimRow, claim_row, plain_number
from jinan_laser.output.rows.entity_ref import EntityRef, entity_ref
from jinan_laser.output.rows.extend import extend
from jinan_laser.output.rows.row import Row, row
from jinan_laser.output.rows.source_ref import SourceRef, source_ref
from jinan_laser.query.dates import by_time
from jinan_laser.query.evidence import evidence


@row
class Origins(Row):
    """Independent origins: pages of one family count once, the headline's own does not."""

    supporting: int
    """How many bear the headline out."""
    disputing: int
    """How many contradict it."""


@row
class FactRow(Row):
    """A fact in a list: what its headline claim says, and where."""

    id: str
    """Id of the fact."""
    topic: Topic
    """The heading it is listed under."""
    subject: EntityRef
    """What it is about."""
    label: str
    """What is asked, in a few words."""
    statement: str
    """What the headline claim says, in the keepers' words."""
    value: int | float | None
    """The headline figure; null for a fact without figures."""
    comparator: Comparator | None
    """How the figure bounds the truth: = > >= ~ < <=; null without a figure."""
    unit: Unit | None
    """Unit of all figures of the fact; null without figures."""
    as_of: str | None
    """When the headline is about (for a plan: its target date); null when it is not said."""
    status: Status
    """reported, planned, forecast or opinion: only the first is a result."""
    verdict: Verdict
    """corroborated, disputed, single-origin, unresolved-plan or opinion."""
    origins: Origins
    """How many independent origins stand behind the verdict."""
    printed: str
    """The headline figure exactly as its source prints it."""
    locator: str
    """Where in the source it stands."""
    headline: str
    """Id of the headline claim."""
    note: str | None
    """What nobody found, what to beware of."""
    source: SourceRef
    """The source of the headline claim."""


@row
class FactRecord(FactRow):
    """A fact on its own, with all that was said to it."""

    claims: tuple[ClaimRow, ...]
    """Every claim, by time; undated ones last."""


def fact_row(base: FactBase, fact: Fact) -> FactRow:
    """Return a fact with its headline claim and its source."""
    claim = base.headline(fact)
    weighed = evidence(base, fact)
    return FactRow(
        fact.id,
        fact.topic,
        entity_ref(base.entities[fact.subject]),
        fact.label,
        claim.statement,
        plain_number(claim.value),
        claim.comparator,
        fact.unit,
        claim.as_of,
        claim.status,
        weighed.verdict,
        Origins(weighed.supporting, weighed.disputing),
        claim.printed,
        claim.locator,
        claim.id,
        fact.note,
        source_ref(base.sources[claim.source]),
    )


def fact_record(base: FactBase, fact: Fact) -> FactRecord:
    """Return a fact with all its claims, by time."""
    claims = sorted(base.claims_by_fact[fact.id], key=lambda claim: by_time(claim.as_of))
    rows = tuple(claim_row(base, claim) for claim in claims)
    return extend(FactRecord, fact_row(base, fact), claims=rows)
