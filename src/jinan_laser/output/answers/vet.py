"""Vet: each figure of a draft, and what the base knows of it."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jinan_laser.model.base import FactBase
from jinan_laser.model.vocabulary import Comparator
from jinan_laser.output.answers.others import OtherRow, other_rows
from jinan_laser.output.figure import plain_number
from jinan_laser.query.vetting.vet import Finding, Vetted, Vetting


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
