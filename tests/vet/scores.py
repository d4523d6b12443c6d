"""Score ``vet`` on labelled drafts: ``python tests/vet/scores.py tests/vet/first [--misses]``.

A draft NN-LANGUAGE.md or .html has its labels beside it, NN-LANGUAGE.tsv: line, column and text of
each figure, the finding that is right, and its fact. Prints a line for each language and kind.
"""

# ruff: noqa: T201 - what it prints is its result

import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from jinan_laser import Lookup, VettedRow, load

PLANS = ("pending", "overdue", "met", "missed")
RESULTS = ("corroborated", "single-origin", "disputed", "opinion")


class Label(NamedTuple):
    """A figure of a draft, as a person judged it."""

    line: int
    column: int
    text: str
    finding: str
    fact: str


class Judged(NamedTuple):
    """A label, and what the program says there; None on either side where only one speaks."""

    draft: str
    label: Label | None
    row: VettedRow | None

    @property
    def language(self) -> str:
        """Language of the draft, as its name says."""
        return self.draft.partition("-")[2].rpartition(".")[0]

    @property
    def kind(self) -> str:
        """What sort of figure it is."""
        if self.label is None:
            return "no figure"
        finding = self.label.finding
        return "plan" if finding in PLANS else "result" if finding in RESULTS else finding

    @property
    def right(self) -> bool:
        """Whether the fact is the right one, or rightly none."""
        return (
            self.row is not None
            and self.label is not None
            and ((self.row.fact or "") == self.label.fact)
        )

    @property
    def misses(self) -> str:
        """What went wrong, in a word; empty for nothing."""
        if self.label is None:
            return "no figure"
        if self.row is None:
            return "not found"
        if not self.right:
            return "wrong fact" if self.row.fact else "fact not found"
        return "" if self.row.finding == self.label.finding else "wrong finding"


def labels(path: Path) -> list[Label]:
    """Return the labels of a draft, in their order."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        Label(int(row["line"]), int(row["column"]), row["text"], row["finding"], row["fact"] or "")
        for row in rows
    ]


def judged(lookup: Lookup, folder: Path) -> Iterator[Judged]:
    """Yield each label of a folder with the row that overlaps it, and the rows that are left."""
    for path in sorted([*folder.glob("*.md"), *folder.glob("*.html")]):
        rows = list(lookup.vet(path.read_text(encoding="utf-8"), file=path.name))
        for label in labels(path.with_suffix(".tsv")):
            row = next((row for row in rows if _overlap(row, label)), None)
            if row is not None:
                rows.remove(row)
            yield Judged(path.name, label, row)
        yield from (Judged(path.name, None, row) for row in rows)


def _overlap(row: VettedRow, label: Label) -> bool:
    ends = row.column + len(row.text), label.column + len(label.text)
    return row.line == label.line and row.column < ends[1] and label.column < ends[0]


def scores(all_: Sequence[Judged]) -> Mapping[str, tuple[int, int]]:
    """Return how many of how many: found, rightly taken for figures, right facts ..."""
    labelled = [each for each in all_ if each.label is not None]
    found = [each for each in labelled if each.row is not None]
    with_fact = [each for each in labelled if each.label and each.label.fact]
    plans = [each for each in labelled if each.kind == "plan"]
    rows = [each for each in all_ if each.row is not None]
    return {
        "found": (len(found), len(labelled)),
        "are figures": (len(found), len(rows)),
        "right fact": (sum(each.right for each in with_fact), len(with_fact)),
        "plans as plans": (
            sum(each.row is not None and each.row.finding in PLANS for each in plans),
            len(plans),
        ),
        "wrong fact": (sum(each.misses == "wrong fact" for each in labelled), len(labelled)),
        "right finding": (sum(not each.misses for each in labelled), len(labelled)),
    }


def table(all_: Sequence[Judged]) -> str:
    """Return the scores as a Markdown table: all, then each language and each kind."""
    groups: defaultdict[str, list[Judged]] = defaultdict(list)
    for each in all_:
        if each.label is not None:
            groups[each.kind].append(each)
        groups[each.language].append(each)
    lines = [f"| | {' | '.join(scores(all_))} |", f"| --- {'| --- ' * len(scores(all_))}|"]
    for name, group in (("all", all_), *sorted(groups.items())):
        told = (_share(*score) for score in scores(group).values())
        lines.append(f"| {name} | {' | '.join(told)} |")
    return "\n".join(lines) + "\n"


def missed(all_: Sequence[Judged]) -> str:
    """Return what went wrong as a Markdown table."""
    lines = ["| miss | draft | figure | right | said |", "| --- | --- | --- | --- | --- |"]
    for each in sorted(all_, key=lambda each: each.misses):
        at = each.label or each.row
        if each.misses and at is not None:
            right = (each.label.fact or "unknown") if each.label else "no figure"
            said = (each.row.fact or "unknown") if each.row else "nothing"
            place = f"{each.draft}:{at.line}:{at.column}"
            lines.append(f"| {each.misses} | {place} | {at.text} | {right} | {said} |")
    return "\n".join(lines) + "\n"


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} % ({part} of {whole})" if whole else ""


def main(folder: Path, *, misses: bool) -> None:
    """Print the scores of a folder, and the misses where they are wanted."""
    all_ = list(judged(load(), folder))
    print(table(all_))
    print(dict(Counter(each.misses for each in all_ if each.misses)))
    if misses:
        print(missed(all_))


if __name__ == "__main__":
    main(Path(sys.argv[1]), misses="--misses" in sys.argv)
