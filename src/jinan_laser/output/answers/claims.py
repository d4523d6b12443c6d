"""Claims: their rows, and the grid in which a person reads them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.unit import Unit
from jinan_laser.model.vocabulary import Comparator, Stance, Status
from jinan_laser.output.answers.refs import SourceRef, as_printed, note_on, source_line, source_ref
from jinan_laser.output.figure import answer, figure, plain_number, when
from jinan_laser.output.links import link_to
from jinan_laser.output.page import Cell, Column, Grid, Heading, Page, View, pairs, single


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """What one source says to one fact, with its receipt."""

    id: str
    """Id of the claim."""
    fact: str
    """Id of the fact it answers."""
    speaker: str | None
    """Who says it in the page; null where the page names nobody."""
    answer: str
    """The figure as a person reads it, > 20 billion CNY; the statement where there is none."""
    statement: str
    """What is said, in the keepers' words."""
    value: int | float | None
    """The figure in the fact's unit; null for a claim without a figure."""
    comparator: Comparator | None
    """How the figure bounds the truth: = > >= ~ < <=; null without a figure."""
    unit: str | None
    """Unit of the figure, one of the base's; null without a figure."""
    as_of: str | None
    """When the statement is about; null when it is not said, and for plans and forecasts."""
    due: str | None
    """For when it is planned or forecast; null when it is not said, and for all else."""
    status: Status
    """reported, planned, forecast or opinion."""
    stance: Stance
    """Towards the headline of the fact: supports, disputes or context."""
    printed: str
    """The figure or name exactly as the source prints it."""
    locator: str
    """Where it stands: p2.s5, p2, title, or words after ~ where only an excerpt was seen."""
    link: str | None
    """Address that leads to the printed words; null where the page cannot be entered there."""
    note: str | None
    """Doubts, and why this stance."""
    source: SourceRef
    """Who says it."""


def claim_row(base: FactBase, claim: Claim) -> ClaimRow:
    """Return a claim with its unit and its source."""
    return ClaimRow(**claim_values(base, claim))


def claim_values(base: FactBase, claim: Claim) -> dict[str, Any]:
    """Return the values of a ``ClaimRow``, and of every row that extends it, by name."""
    unit = base.facts[claim.fact].unit
    return {
        "id": claim.id,
        "fact": claim.fact,
        "speaker": claim.speaker,
        "answer": answer(claim.value, claim.comparator, unit, base.units, claim.statement),
        "statement": claim.statement,
        "value": plain_number(claim.value),
        "comparator": claim.comparator,
        "unit": unit,
        "as_of": claim.as_of,
        "due": claim.due,
        "status": claim.status,
        "stance": claim.stance,
        "printed": claim.printed,
        "locator": claim.locator,
        "link": link_to(base.sources[claim.source], claim),
        "note": claim.note,
        "source": source_ref(base.sources[claim.source]),
    }


def is_of_label(base: FactBase, claim: Claim) -> bool:
    """Tell whether the figure of a claim can stand behind the label of its fact.

    Behind "Target for 2020" what came of it would be false, and behind "Rank of Jinan" what a page
    has made of it that was tampered with.
    """
    came_of_it = claim.status == "reported" and base.headline(base.facts[claim.fact]).is_ahead
    return not came_of_it and not base.sources[claim.source].is_tampered


def claim_list(base: FactBase, claims: Iterable[Claim]) -> View:
    """Return one row for each claim, in the order given."""
    rows = tuple(claim_row(base, claim) for claim in claims)
    return View(ClaimRow, rows, lambda: (claim_grid(rows, base.units),))


def claim_view(base: FactBase, claim: Claim) -> View:
    """Return one claim with its receipt."""
    row = claim_row(base, claim)
    return single(row, lambda: _page(base, row))


def claim_grid(
    rows: Iterable[ClaimRow], units: Mapping[str, Unit], headline: ClaimRow | None = None
) -> Grid:
    """Return claims below each other, without what the page says already.

    The origin shows which of them are copies of each other.

    Args:
        rows: the claims.
        units: those of the base.
        headline: that of their fact, if the page is that of the fact and shows it already.
    """
    columns = (
        Column("as of"),
        Column("status", "below"),
        *(() if headline else (Column("stance", "below"),)),
        Column("statement"),
        Column("answer", "labelled"),
        Column("printed", "labelled"),
        Column("speaker", "labelled"),
        Column("source", "labelled"),
        Column("family", "labelled"),
        Column("locator", "labelled"),
        Column("note", "labelled"),
        Column("id", "below"),
    )
    first: dict[str, str] = {}  # of each origin, the source that is listed first
    if headline:
        first[headline.source.family] = headline.source.id
    cells = []
    for row in rows:
        family = row.source.family
        copied = first.setdefault(family, row.source.id) != row.source.id
        cells.append(
            (
                Cell(when(row.as_of, row.due, "undated")),
                Cell(row.status, row.status),
                *(() if headline else (Cell(row.stance),)),
                Cell(row.statement),
                Cell(figure(row.value, row.comparator, row.unit, units), "figure"),
                as_printed(row.printed, row.source),
                Cell(row.speaker or ""),
                Cell(source_line(row.source)),
                Cell(f"{family} (copy)" if headline and copied else family),
                Cell(row.locator),
                note_on(row.note, ((row.printed, row.source.language),)),
                Cell(row.id, "id"),
            )
        )
    return Grid(columns, tuple(cells))


def _page(base: FactBase, row: ClaimRow) -> Page:
    return (
        Heading(row.statement),
        pairs(
            ("claim", Cell(row.id, "id")),
            ("fact", Cell(f"{base.facts[row.fact].label} ({row.fact})")),
            ("answer", Cell(figure(row.value, row.comparator, row.unit, base.units), "figure")),
            ("as of", Cell(row.as_of or "")),
            ("due", Cell(row.due or "")),
            ("status", Cell(row.status, row.status)),
            ("stance", Cell(row.stance)),
            ("printed", as_printed(row.printed, row.source)),
            ("speaker", Cell(row.speaker or "")),
            ("source", Cell(source_line(row.source))),
            ("family", Cell(row.source.family)),
            ("locator", Cell(row.locator)),
            ("url", Cell(row.source.url or "", "url")),
            ("archived", Cell(row.source.archived or "", "url")),
            ("note", note_on(row.note, ((row.printed, row.source.language),))),
        ),
    )
