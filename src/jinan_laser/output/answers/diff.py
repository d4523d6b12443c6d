"""The answer to what changed between two fact bases."""

from collections import Counter
from collections.abc import Iterable, Iterator

from jinan_laser.model.base import FactBase
from jinan_laser.output.figure import figure
from jinan_laser.output.page import Block, Cell, Column, Grid, Heading, Paragraph, pairs
from jinan_laser.output.rows.diff import ChangeRow, StateRow, change_row
from jinan_laser.output.view import View
from jinan_laser.query.diff import Kind, Value
from jinan_laser.query.diff import diff as changes_between

_TITLES: tuple[tuple[Kind, str], ...] = (
    ("figure", "Figures changed"),
    ("verdict", "Verdicts changed"),
    ("added", "Added"),
    ("removed", "Removed"),
    ("details", "Other details changed"),
)
_PLURALS = {"fact": "facts", "claim": "claims", "source": "sources", "entity": "entities"}
_WHAT = (Column("what"), Column("id", "below"))
_CHANGED = (*_WHAT, Column("old"), Column("new"), Column("keys"))
_DETAILS = (*_WHAT, Column("key"), Column("old"), Column("new"))
_WHOLE = (*_WHAT, Column("says"))


def diff_view(old: FactBase, new: FactBase) -> View:
    """Return one row for each change: facts, claims, sources, entities."""
    rows = tuple(map(change_row, changes_between(old, new)))
    versions = f"{old.about.version} → {new.about.version}"
    return View(ChangeRow, rows, lambda: tuple(_page(versions, rows)))


def _page(versions: str, rows: Iterable[ChangeRow]) -> Iterator[Block]:
    yield pairs(("data", Cell(versions)))
    for kind, title in _TITLES:
        changed = [row for row in rows if row.change == kind]
        if changed:
            yield Heading(title)
            yield _grid(kind, changed)
    reworded = Counter(row.section for row in rows if row.change == "wording")
    if reworded:
        counts = (f"{count} {_noun(section, count)}" for section, count in reworded.items())
        yield Paragraph(Cell(f"Only reworded: {', '.join(counts)}."))
    if not rows:
        yield Paragraph(Cell("Nothing changed.", "note"))


def _grid(kind: Kind, rows: Iterable[ChangeRow]) -> Grid:
    if kind in ("added", "removed"):
        return Grid(_WHOLE, tuple((*_what(row), _summary(row.new or row.old)) for row in rows))
    if kind == "details":
        return Grid(_DETAILS, tuple(cells for row in rows for cells in _details(row)))
    show = _verdict if kind == "verdict" else _summary
    return Grid(
        _CHANGED,
        tuple((*_what(row), show(row.old), show(row.new), _keys(row)) for row in rows),
    )


def _details(row: ChangeRow) -> Iterator[tuple[Cell, ...]]:
    for key in row.keys:
        yield (*_what(row), Cell(key.key), _value(key.old), _value(key.new))


def _value(value: Value) -> Cell:
    return Cell(", ".join(value) if isinstance(value, tuple) else str(value or ""))


def _keys(row: ChangeRow) -> Cell:
    return Cell(", ".join(key.key for key in row.keys), "note")


def _what(row: ChangeRow) -> tuple[Cell, Cell]:
    return Cell(row.section), Cell(row.id, "id")


def _summary(state: StateRow | None) -> Cell:
    """Return the figure with its date and status, or what is said where there is none."""
    if state is None:
        return Cell("")
    told = figure(state.value, state.comparator, state.unit) or state.text
    more = ", ".join(text for text in (state.as_of, state.status) if text)
    return Cell(f"{told} ({more})" if more else told, state.status or "plain")


def _verdict(state: StateRow | None) -> Cell:
    if state is None or state.verdict is None:
        return Cell("")
    return Cell(state.verdict, state.verdict)


def _noun(section: str, count: int) -> str:
    return section if count == 1 else _PLURALS[section]
