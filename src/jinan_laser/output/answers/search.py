"""Search: the facts, entities and sources that were found, and where."""

from collections.abc import Iterable
from dataclasses import dataclass

from jinan_laser.model.base import FactBase
from jinan_laser.model.fact import Fact
from jinan_laser.output.answers.refs import names_of, unmistakable
from jinan_laser.output.figure import answer
from jinan_laser.output.page import Cell, Column, Foreign, Grid, View
from jinan_laser.query.search import Match, Section

_COLUMNS = (
    Column("title"),
    Column("id", "below"),
    Column("section"),
    Column("answer"),
    Column("places"),
)


@dataclass(frozen=True, slots=True)
class MatchPlace:
    """A place in which a word was found."""

    key: str
    """Key of its table; a dotted path for names."""
    text: str
    """The whole value of that key."""
    claim: str | None
    """Id of the claim it is in; null outside of claims."""


@dataclass(frozen=True, slots=True)
class MatchRow:
    """A fact, an entity or a source that was found."""

    section: Section
    """fact, entity or source."""
    id: str
    """Its id."""
    title: str
    """The label of a fact, the English name of an entity, the title of a source."""
    answer: str | None
    """What the headline of a fact says, as in the list of facts; null for all else."""
    places: tuple[MatchPlace, ...]
    """Where the words were found, the most telling place first."""


def match_row(base: FactBase, match: Match) -> MatchRow:
    """Return a match as it stands in a list."""
    return MatchRow(
        section=match.section,
        id=match.id,
        title=match.title,
        answer=_answer(base, base.facts[match.id]) if match.section == "fact" else None,
        places=tuple(
            MatchPlace(key=place.key, text=place.text, claim=place.claim) for place in match.places
        ),
    )


def match_list(base: FactBase, matches: Iterable[Match]) -> View:
    """Return one row for each thing that was found, in the order given."""
    rows = tuple(match_row(base, match) for match in matches)
    return View(MatchRow, rows, lambda: (Grid(_COLUMNS, tuple(_cells(base, row) for row in rows)),))


def _answer(base: FactBase, fact: Fact) -> str:
    claim = base.headline(fact)
    return answer(claim.value, claim.comparator, fact.unit, base.units, claim.statement)


def _cells(base: FactBase, row: MatchRow) -> tuple[Cell, ...]:
    first, *more = row.places
    said_already = first.text in (row.title, row.id, row.answer)
    where = first.key if said_already else f"{first.key}: {first.text}"
    return (
        Cell(row.title, "name"),
        Cell(row.id, "id"),
        Cell(row.section),
        Cell(row.answer or ""),
        Cell(
            f"{where} (and {len(more)} more)" if more else where,
            "note",
            foreign=_foreign(base, row, first),
        ),
    )


def _foreign(base: FactBase, row: MatchRow, place: MatchPlace) -> Foreign:
    """Return the words of other languages that may stand in a place."""
    if place.claim is not None:
        claim = base.claims[place.claim]
        known: Foreign = ((claim.printed, base.sources[claim.source].language),)
    elif row.section == "source":
        source = base.sources[row.id]
        known = ((source.original_title or "", source.language),)
    elif row.section == "entity":
        known = names_of(base.entities[row.id])
    else:
        entities = (base.entities[id_] for id_ in base.facts[row.id].entities)
        known = tuple(name for entity in entities for name in names_of(entity))
    is_theirs = place.key in ("printed", "original_title") or place.key.startswith("name.")
    return known if is_theirs else unmistakable(known)
