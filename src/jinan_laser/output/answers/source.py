"""One source, as its text goes: each statement, how it stands, and what others print instead."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.source import Source
from jinan_laser.model.vocabulary import Stance, Verdict
from jinan_laser.output.answers.claims import ClaimRow, claim_values, is_of_label
from jinan_laser.output.answers.others import OtherRow, other_rows, told_others
from jinan_laser.output.answers.refs import note_on
from jinan_laser.output.answers.sources import SourceRow, source_row_values
from jinan_laser.output.page import (
    Block,
    Cell,
    Column,
    Grid,
    Heading,
    Paragraph,
    View,
    pairs,
    single,
)
from jinan_laser.output.standing import counted, foot, standing, totals
from jinan_laser.query.evidence import evidence
from jinan_laser.query.select import by_place

_COLUMNS = (
    Column("locator"),
    Column("statement"),
    Column("others", "labelled"),
    Column("standing", under="statement"),
    Column("headline", "labelled"),
)
_SEEN = {"whole": "seen whole", "excerpt": "seen in part", None: ""}
_ON_OTHERS: tuple[tuple[Stance, str], ...] = (
    ("supports", "in support of one"),
    ("disputes", "against one"),
    ("context", "as context"),
)


@dataclass(frozen=True, slots=True)
class SourceClaimRow(ClaimRow):
    """What a source says to one fact, how that stands, and what others print instead."""

    label: str
    """What the fact asks, in a few words."""
    headline: str
    """Id of the claim that the fact is judged by: of this one where the source is the first."""
    verdict: Verdict
    """How the headline of the fact stands."""
    standing: str
    """The same in words, with its status: corroborated +2; plan, overdue since 2024."""
    others: tuple[OtherRow, ...]
    """The figures that other origins print instead, those of most origins first."""


@dataclass(frozen=True, slots=True)
class SourceRecord(SourceRow):
    """A source on its own, with what it says."""

    claims: tuple[SourceClaimRow, ...]
    """Its claims in the order of the text; those of no known sentence last."""


def source_record(base: FactBase, source: Source) -> SourceRecord:
    """Return a source with its claims, in the order of its text."""
    claims = sorted(base.claims_by_source[source.id], key=lambda claim: by_place(claim.locator))
    rows = tuple(_claim_row(base, claim) for claim in claims)
    return SourceRecord(**source_row_values(base, source), claims=rows)


def source_view(base: FactBase, source: Source) -> View:
    """Return one source with all that it says."""
    row = source_record(base, source)
    hints = (("As printed, with notes", f"claims --source {row.id}"),)
    return single(row, lambda: tuple(_page(base, row)))._replace(hints=hints)


def _claim_row(base: FactBase, claim: Claim) -> SourceClaimRow:
    fact = base.facts[claim.fact]
    weighed = evidence(base, fact)
    return SourceClaimRow(
        **claim_values(base, claim),
        label=fact.label,
        headline=fact.headline,
        verdict=weighed.verdict,
        standing=standing(base, fact, weighed),
        others=other_rows(base, claim),
    )


def _page(base: FactBase, row: SourceRecord) -> Iterator[Block]:
    seen = _SEEN[row.extent]
    if row.accessed:
        seen = f"{seen or 'seen'} on {row.accessed}"
    told = ", ".join(filter(None, (row.kind, f"language {row.language}", seen)))
    yield Heading(row.title)
    yield Paragraph(Cell(in_all(row), "name"))  # what everybody asks first
    yield pairs(
        ("source", Cell(row.id, "id")),
        ("original title", Cell(row.original_title or "", language=row.language)),
        ("publisher", Cell(f"{row.publisher}, {row.published or 'undated'} ({told})")),
        ("family", Cell("" if row.family == row.id else row.family)),
        ("url", Cell(row.url or "", "url")),
        ("archived", Cell(row.archived or "", "url")),
        ("note", note_on(row.note, ((row.original_title or "", row.language),))),
    )
    yield Grid(_COLUMNS, tuple(_cells(base, claim, row.family) for claim in row.claims))
    yield foot(base)


def _cells(base: FactBase, claim: SourceClaimRow, family: str) -> tuple[Cell, ...]:
    labelled = claim.value is not None and is_of_label(base, base.claims[claim.id])
    says = f"{claim.label}: {claim.answer}" if labelled else claim.statement
    first = claim.id == claim.headline
    role = claim.verdict if first else "disputed" if claim.stance == "disputes" else "plain"
    return (
        Cell(claim.locator),
        Cell(f"{says} ({claim.fact})"),
        Cell(told_others(claim.others, base.units)),
        Cell(claim.standing if first else _stance(base, claim, family), role),
        Cell("" if first else claim.standing, claim.verdict),
    )


def _stance(base: FactBase, claim: SourceClaimRow, family: str) -> str:
    """Return what a claim is to the headline of its fact, and whether both have one origin."""
    same = base.sources[base.claims[claim.headline].source].family == family
    return f"{claim.stance} (same origin)" if same else claim.stance


def in_all(row: SourceRecord) -> str:
    """Return how many statements stand how; those that are no headlines, what they are to one.

    Behind that stands how many of its figures other origins print differently.
    """
    first = [(claim.status, claim.verdict) for claim in row.claims if claim.id == claim.headline]
    if len(first) == len(row.claims):
        return f"{totals('statement', first)}.{_differing(row)}"
    stances = Counter(claim.stance for claim in row.claims if claim.id != claim.headline)
    others = [f"{stances[stance]} {told}" for stance, told in _ON_OTHERS if stances[stance]]
    _, _, stood = totals("headline", first).partition(": ")
    told = f"; headlines: {stood}; the rest" if stood else ", no headline"
    said = f"{counted(len(row.claims), 'statement')}{told}: {', '.join(others)}."
    return said + _differing(row)


def _differing(row: SourceRecord) -> str:
    differing = sum(bool(claim.others) for claim in row.claims)
    return f" Other origins print {differing} of its figures differently." if differing else ""
