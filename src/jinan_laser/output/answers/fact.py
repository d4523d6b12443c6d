"""One fact: what is said, why it stands as it does, its receipt, and all else that was said."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.output.answers.claims import ClaimRow, claim_grid, claim_row
from jinan_laser.output.answers.facts import FactRow, answer_of, fact_values
from jinan_laser.output.answers.others import told_others
from jinan_laser.output.answers.refs import as_printed, names_of, note_on, source_line
from jinan_laser.output.page import Block, Cell, Heading, View, pairs, single
from jinan_laser.output.standing import counted, foot
from jinan_laser.output.why import why, would_change
from jinan_laser.query.dates import by_time
from jinan_laser.query.evidence import evidence, rests_on

_STANCES = (
    ("supports", "Supports the headline"),
    ("disputes", "Disputes the headline"),
    ("context", "Context"),
)


@dataclass(frozen=True, slots=True)
class FactRecord(FactRow):
    """A fact on its own, with all that was said to it."""

    why: str
    """Why it has its verdict: the origins that count, and what does not."""
    would_change: str
    """What would give it another verdict."""
    rests_on: tuple[str, ...]
    """The origins, by family, without whose claims it would have another verdict."""
    claims: tuple[ClaimRow, ...]
    """Every claim, by time; undated ones last."""


def fact_record(base: FactBase, fact: Fact) -> FactRecord:
    """Return a fact with all its claims, by time."""
    claims = sorted(base.claims_by_fact[fact.id], key=lambda claim: by_time(claim.date))
    weighed = evidence(base, fact)
    return FactRecord(
        **fact_values(base, fact),
        why=why(base, fact, weighed),
        would_change=would_change(base, fact, weighed),
        rests_on=rests_on(base, fact),
        claims=tuple(claim_row(base, claim) for claim in claims),
    )


def fact_view(base: FactBase, fact: Fact) -> View:
    """Return one fact with its receipt and all that was said to it."""
    row = fact_record(base, fact)
    hints = (("To cite it", f"cite {row.id}"),)
    return single(row, lambda: tuple(_page(base, row)))._replace(hints=hints)


def _page(base: FactBase, row: FactRecord) -> Iterator[Block]:
    headline = claim_row(base, base.claims[row.headline])
    about = (f"{base.entities[id_].title} ({id_})" for id_ in row.about)
    yield Heading(row.label)
    yield pairs(
        ("fact", Cell(row.id, "id")),
        ("answer", answer_of(row)),
        ("as of", Cell(row.as_of or "")),
        ("due", Cell(row.due or "")),
        ("standing", Cell(row.standing, row.verdict)),
        ("why", Cell(row.why)),
        ("would change", Cell(row.would_change)),
        ("rests on", Cell(", ".join(row.rests_on))),
        ("others", Cell(told_others(row.others, base.units))),
        ("subject", Cell(f"{row.subject.name['en']} ({row.subject.id})")),
        ("also about", Cell("; ".join(about))),
        ("measure", Cell(row.measure or "")),
        ("scope", Cell(row.scope or "")),
        ("note", note_on(row.note, names_of(row.subject))),
    )
    yield Heading("Receipt")
    yield pairs(
        ("statement", Cell("" if row.answer == row.statement else row.statement)),
        ("printed", as_printed(row.printed, row.source)),
        ("speaker", Cell(row.speaker or "")),
        ("source", Cell(source_line(row.source))),
        ("locator", Cell(row.locator)),
        ("url", Cell(row.source.url or "", "url")),
        ("archived", Cell(row.source.archived or "", "url")),
        ("note", note_on(headline.note, ((row.printed, row.source.language),))),
        ("claim", Cell(row.headline, "id")),
    )
    for stance, title in _STANCES:
        claims = [claim for claim in row.claims if claim.stance == stance and claim != headline]
        if claims:
            yield Heading(f"{title}: {_size(claims, headline)}")
            yield claim_grid(claims, base.units, headline=headline)
    yield foot(base)


def _size(claims: Sequence[ClaimRow], headline: ClaimRow) -> str:
    """Return how many claims there are, and of how many origins: copies count once."""
    own = headline.source.family
    origins = {claim.source.family for claim in claims} - {own}
    repeated = sum(claim.source.family == own for claim in claims)
    others = counted(len(claims) - repeated, "claim")
    told = [f"{others} of {counted(len(origins), 'other origin')}"] if origins else []
    if repeated:
        told.append(f"{counted(repeated, 'claim')} of its own origin")
    return ", ".join(told)
