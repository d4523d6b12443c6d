"""Answers about entities: parks, policies, companies and everything else with a name."""

from collections.abc import Iterable

from jinan_laser.model.base import FactBase
from jinan_laser.model.entity import Entity
from jinan_laser.output.answers.facts import fact_grid
from jinan_laser.output.page import Block, Cell, Column, Grid, Heading, Page, pairs
from jinan_laser.output.rows.entity import EntityRecord, EntityRow, entity_record, entity_row
from jinan_laser.output.view import View

_COLUMNS = (
    Column("name"),
    Column("id", "below"),
    Column("note"),
    Column("facts"),
)
_GROUPS = (
    ("reported", "Reported"),
    ("planned", "Planned: targets, not results"),
    ("forecast", "Forecast: expectations, not results"),
    ("opinion", "Opinion"),
)


def entity_list(base: FactBase, entities: Iterable[Entity]) -> View:
    """Return one row for each entity, in the order given."""
    rows = tuple(entity_row(base, entity) for entity in entities)
    return View(EntityRow, rows, lambda: (Grid(_COLUMNS, tuple(_cells(row) for row in rows)),))


def entity_view(base: FactBase, entity: Entity) -> View:
    """Return one entity with its facts, plans apart from results."""
    row = entity_record(base, entity)
    return View(EntityRecord, row, lambda: _page(row))


def _cells(row: EntityRow) -> tuple[Cell, ...]:
    return (
        Cell(row.name.en, "name"),
        Cell(row.id, "id"),
        Cell(row.note or "", "note"),
        Cell(str(row.counts.facts)),
    )


def _page(row: EntityRecord) -> Page:
    blocks: list[Block] = [
        Heading(row.name.en),
        pairs(
            (row.kind, Cell(row.id, "id")),
            ("Belarusian", Cell(row.name.be or "")),
            ("Chinese", Cell(row.name.zh or "")),
            ("aliases", Cell("; ".join(row.aliases))),
            ("note", Cell(row.note or "", "note")),
        ),
    ]
    for status, title in _GROUPS:
        facts = getattr(row.facts, status)
        if facts:
            blocks += [Heading(title), fact_grid(facts)]
    return tuple(blocks)
