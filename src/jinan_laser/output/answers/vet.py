"""Vet: each figure of a draft, and what the base knows of it."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from jinan_laser.errors import JinanLaserError
from jinan_laser.model.base import FactBase
from jinan_laser.model.vocabulary import Comparator
from jinan_laser.output.answers.others import OtherRow, other_rows
from jinan_laser.output.figure import plain_number
from jinan_laser.output.page import Listing, Page, View
from jinan_laser.query.vetting.vet import Finding, Vetted, Vetting

TO_LOOK_AT = frozenset({"differs", "overdue", "missed", "disputed", "unknown"})
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


@dataclass(frozen=True, slots=True)
class VettedRow:
    """A figure of a draft, and what the base knows of it."""

    file: str
    """The file as it was named; "-" for standard input."""
    line: int
    """Line of the figure, counted from 1."""
    column: int
    """Column of the figure in characters, counted from 1."""
    text: str
    """The figure with its unit, as it stands there."""
    finding: Finding
    """The verdict of its fact; differs where the base has another figure; unknown."""
    fact: str | None
    """Id of the fact; of the nearest one where it differs; null when it is unknown."""
    candidates: tuple[str, ...]
    """Ids of the facts that it may be, likeliest first."""
    value: int | float
    """How much it is, in the unit."""
    comparator: Comparator
    """How the words around it bound the truth."""
    unit: str | None
    """Unit of the value; null when it is none of the base."""
    others: tuple[OtherRow, ...]
    """What other origins print instead of the headline of the fact."""


def vetted_rows(
    base: FactBase, vetting: Vetting, draft: str, file: str
) -> Iterator[tuple[VettedRow, tuple[str, ...]]]:
    """Yield a row for each figure of a draft, in its order, and why it is of its fact."""
    file = file.encode("utf-8", "surrogateescape").decode("utf-8", "replace")  # as JSON says it
    starts = [0]
    at = -1
    others: dict[str, tuple[OtherRow, ...]] = {}
    while (at := draft.find("\n", at + 1)) >= 0:
        starts.append(at + 1)
    for found in vetting.vet(draft, file):
        line = bisect_right(starts, found.start)
        fact = base.facts[found.fact] if found.fact else None
        if fact and fact.id not in others:
            others[fact.id] = other_rows(base, base.headline(fact))
        row = VettedRow(
            file=file,
            line=line,
            column=found.start - starts[line - 1] + 1,
            text=" ".join(draft[found.start : found.end].split()),
            finding=found.finding,
            fact=found.fact,
            candidates=found.candidates,
            value=plain_number(round(float(found.value), 6)),
            comparator=_comparator(found),
            unit=found.unit,
            others=others[fact.id] if fact else (),
        )
        yield row, found.why


def _comparator(found: Vetted) -> Comparator:
    order: Sequence[Comparator] = (">", ">=", "<", "<=", "~")
    said = found.figure.comparators
    return next((each for each in order if each in said), "=")


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
    status = int(strict and any(row.finding in TO_LOOK_AT for row in rows))

    def page() -> Page:
        from jinan_laser.output.answers.findings import finding_lines, finding_table

        lines = list(finding_lines(base, vetted, explain=explain, github=github))
        shown = partial(finding_table, base, vetted, explain=explain)
        return (Listing(lines, _count(rows), shown),)

    return View(VettedRow, rows, page, exit_status=status, failed=failed)


def _count(rows: Sequence[VettedRow]) -> str:
    counts = Counter(row.finding for row in rows)
    listed = [f"{count} {_COUNTED[each]}" for each in _COUNTED if (count := counts[each])]
    total = "1 figure" if len(rows) == 1 else f"{len(rows):,} figures"
    return f"{total}: {', '.join(listed)}" if listed else total
