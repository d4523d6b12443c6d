"""What vet found, as a person reads it: a line for each figure, or a row of a table."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from jinan_laser.errors import JinanLaserError
from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.fact import Fact
from jinan_laser.output.answers.check import annotation
from jinan_laser.output.answers.others import told_others
from jinan_laser.output.answers.refs import as_printed, source_ref
from jinan_laser.output.answers.vet import VettedRow, vetted_rows
from jinan_laser.output.figure import figure
from jinan_laser.output.page import Cell, Column, Grid, Listing, Page, View
from jinan_laser.query.evidence import evidence
from jinan_laser.query.vetting.vet import Finding, Vetting

_MOST_OTHERS = 3  # on a line; the rows have all
_COLUMNS = (
    Column("place"),
    Column("text"),
    Column("finding"),
    Column("fact"),
    Column("id", "below"),
    Column("or", "labelled"),
    Column("base has"),
    Column("printed", "labelled"),
    Column("others", "labelled"),
)
_EXPLAINED = (Column("receipt", "labelled"), Column("why", "labelled"))
_TO_LOOK_AT = frozenset({"differs", "overdue", "missed", "disputed", "unknown"})
_COUNTED: Mapping[Finding, str] = {
    "corroborated": "corroborated",
    "single-origin": "by one origin",
    "disputed": "disputed",
    "met": "met",
    "missed": "missed",
    "overdue": "overdue",
    "pending": "pending",
    "opinion": "opinion",
    "differs": "differs",
    "unknown": "unknown",
}
_UNKNOWN = "no fact speaks of it"
Found = Iterable[tuple[VettedRow, Sequence[str]]]  # each with what in the draft speaks of the fact


def vet_view(  # noqa: PLR0913 - an option of the command each
    base: FactBase,
    drafts: Sequence[tuple[str, str]],
    *,
    strict: bool = False,
    explain: bool = False,
    github: bool = False,
    failed: JinanLaserError | None = None,
) -> View:
    """Return the figures of some drafts.

    Args:
        base: the fact base.
        drafts: the name and the text of each.
        strict: whether a finding that needs a look makes the status 1.
        explain: whether a person reads the receipt of each, and why it is this fact.
        github: whether people read it beside the lines of a pull request.
        failed: what could not be read.
    """
    vetting = Vetting(base)
    vetted = [pair for name, draft in drafts for pair in vetted_rows(base, vetting, draft, name)]
    rows = tuple(row for row, _ in vetted)
    status = int(strict and any(row.finding in _TO_LOOK_AT for row in rows))

    def page() -> Page:
        lines = list(_lines(base, vetted, explain=explain, github=github))
        shown = partial(_table, base, vetted, explain=explain)
        return (Listing(lines, _count(rows), shown),)

    return View(VettedRow, rows, page, exit_status=status, failed=failed)


def _count(rows: Sequence[VettedRow]) -> str:
    counts = Counter(row.finding for row in rows)
    listed = [f"{count} {_COUNTED[each]}" for each in _COUNTED if (count := counts[each])]
    total = "1 figure" if len(rows) == 1 else f"{len(rows):,} figures"
    return f"{total}: {', '.join(listed)}" if listed else total


def _lines(
    base: FactBase, found: Found, *, explain: bool, github: bool
) -> Iterator[tuple[Cell, ...]]:
    """Yield the parts of a line for each figure.

    Args:
        base: the fact base.
        found: the figures, in the order of their drafts.
        explain: whether lines with the receipt follow, and why it is this fact.
        github: whether they are workflow commands.
    """
    for row, why in found:
        said = _said(base, row)
        yield (_annotation(row, said),) if github else (Cell(f"{_place(row)}: "), *said)
        if explain:
            yield from _explained(base, row, why)


def _table(base: FactBase, found: Found, *, explain: bool) -> Grid:
    """Return a row for each figure, with the words that print the headline of its fact."""
    rows = (
        (*_cells(base, row), *(_receipt(base, row, why) if explain else ())) for row, why in found
    )
    columns = (*_COLUMNS, *(_EXPLAINED if explain else ()))
    return Grid(columns, tuple(rows), nothing="No figure was found.")


def _place(row: VettedRow) -> str:
    return f"{row.file}:{row.line}:{row.column}"


def _annotation(row: VettedRow, said: Iterable[Cell]) -> Cell:
    """Return a finding as a workflow command: a warning where somebody should look."""
    severity = "warning" if row.finding in _TO_LOOK_AT else "notice"
    properties = {"file": row.file, "line": str(row.line), "col": str(row.column)}
    message = "".join(cell.text for cell in said)
    return Cell(annotation(severity, properties | {"title": row.finding}, message))


def _said(base: FactBase, row: VettedRow) -> tuple[Cell, ...]:
    """Return the finding, the figure as it stands, what is known of it, and the ids."""
    if row.fact is None:
        return Cell("unknown", "unknown"), Cell(f' "{row.text}": {_UNKNOWN}')
    fact = base.facts[row.fact]
    told = "; ".join(filter(None, (_told(base, fact, row), _others(base, row))))
    return (
        Cell(_standing(base, fact, row), row.finding),
        Cell(f' "{row.text}"{told and ": "}{told} ['),
        Cell(" or ".join(row.candidates), "id"),
        Cell("]"),
    )


def _standing(base: FactBase, fact: Fact, row: VettedRow) -> str:
    """Return the first words of a line: the finding, with other origins for and against."""
    weighed = evidence(base, fact)
    match row.finding:
        case "single-origin":
            return "one origin"
        case "corroborated":
            return f"corroborated +{weighed.supporting}"
        case "disputed":
            return f"disputed -{weighed.disputing}"
    return row.finding


def _told(base: FactBase, fact: Fact, row: VettedRow) -> str:
    """Return what a reader must know of the fact besides: a plan is no result."""
    if row.finding == "differs":
        return f"the base has {_has(base, fact, row)}"
    return _promised(base, fact, row)


def _has(base: FactBase, fact: Fact, row: VettedRow) -> str:
    """Return the figure of the headline; and where its own origin prints that of the draft, when.

    What other origins print is told as others.
    """
    headline = base.headline(fact)
    said = figure(headline.value, headline.comparator, fact.unit, base.units) + _when(headline)
    if row.finding != "differs" or row.value == headline.value:  # "fewer than", not "more than"
        return said
    own = base.sources[headline.source].family
    same = (claim for claim in base.claims_by_fact[fact.id] if claim.value == row.value)
    also = (_when(claim) for claim in same if base.sources[claim.source].family == own)
    date = next(filter(None, also), "")
    return f"{said}, and this figure{date}" if date else said


def _when(claim: Claim) -> str:
    """Return the date of a claim in brackets; what is no result says so."""
    status = "" if claim.status == "reported" else claim.status
    when = ", ".join(filter(None, (status, claim.date)))
    return f" ({when})" if when else ""


def _promised(base: FactBase, fact: Fact, row: VettedRow) -> str:
    """Return what became of a plan; "" for what is none."""
    headline = base.headline(fact)
    sort = "a forecast" if headline.status == "forecast" else "a plan"
    due = f" for {headline.due}" if headline.due else " without a date"
    match row.finding:
        case "pending":
            return f"{sort}{due}, not a result"
        case "overdue":
            return f"{sort}{due}; no report that it was reached"
        case "met" | "missed":
            return f"{sort}{due}; it was {row.finding}"
    return ""


def _others(base: FactBase, row: VettedRow) -> str:
    if not row.others:
        return ""
    more = len(row.others) - _MOST_OTHERS
    rest = f"; {more} more" if more > 0 else ""
    nearest = sorted(row.others, key=lambda other: other.value != row.value)  # that of the draft
    return f"others: {told_others(nearest[:_MOST_OTHERS], base.units)}{rest}"


def _explained(base: FactBase, row: VettedRow, why: Sequence[str]) -> Iterator[tuple[Cell, ...]]:
    """Yield the receipt of a fact, and what in the draft speaks of it."""
    if row.fact is None:
        return
    headline = base.headline(base.facts[row.fact])
    source = base.sources[headline.source]
    dated = f", {source.published}" if source.published else ""
    yield (Cell(f"    fact: {base.facts[row.fact].label}"),)
    receipt = f'"{headline.printed}", {source.publisher}{dated}, {headline.locator}'
    yield (Cell(f"    receipt: {receipt}"),)
    if source.url:
        yield Cell("    "), Cell(source.url, "url")
    yield (Cell(f"    why: {', '.join(why)}"),)


def _cells(base: FactBase, row: VettedRow) -> tuple[Cell, ...]:
    place, text = Cell(_place(row), "name"), Cell(row.text)
    if row.fact is None:
        finding = Cell(f"unknown: {_UNKNOWN}", "unknown")
        return (place, text, finding, *(Cell("") for _ in _COLUMNS[3:]))
    fact = base.facts[row.fact]
    headline = base.headline(fact)
    promised = _promised(base, fact, row)
    standing = _standing(base, fact, row)
    return (
        place,
        text,
        Cell(f"{standing}: {promised}" if promised else standing, row.finding),
        Cell(fact.label),
        Cell(fact.id, "id"),
        Cell(", ".join(row.candidates[1:]), "id"),
        Cell(_has(base, fact, row), "figure"),
        as_printed(headline.printed, source_ref(base.sources[headline.source])),
        Cell(told_others(row.others, base.units)),
    )


def _receipt(base: FactBase, row: VettedRow, why: Sequence[str]) -> tuple[Cell, Cell]:
    """Return where the headline of a fact stands, and what in the draft speaks of the fact."""
    if row.fact is None:
        return Cell(""), Cell("")
    headline = base.headline(base.facts[row.fact])
    source = base.sources[headline.source]
    told = ", ".join(filter(None, (source.publisher, source.published, headline.locator)))
    return Cell(told), Cell(", ".join(why))
