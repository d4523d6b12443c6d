"""Vet the text of the base article: each of its figures must be found, at its own fact.

    python tools/vet_article.py TEXT

TEXT is the text that the locators of the base count in, which is not ours to copy. Every claim of
the article with a value is a figure of it, so anything else that ``vet`` finds there is none. It
prints a line for each mistake; the status is 1 if there is one.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from jinan_laser import Lookup, VettedRow, load
from jinan_laser.model.claim import Claim


def mistakes(lookup: Lookup, text: str) -> Iterator[str]:
    """Yield what vet finds amiss in the text of the article that a base names."""
    base = lookup.base
    wanted = [
        claim
        for claim in base.claims.values()
        if claim.source == base.about.base and claim.value is not None
    ]
    if not wanted:
        yield "the article has no claim with a value"
    rows = list(lookup.vet(text))
    paragraphs = [number for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    for claim in wanted:
        row = next((row for row in rows if _is_told(row, claim, text, paragraphs)), None)
        if row is None:
            yield f'{claim.locator}: "{claim.printed}" was not found at [{claim.fact}]'
        else:
            rows.remove(row)
    for row in rows:
        yield f'{row.line}:{row.column}: "{row.text}" is {row.finding} [{row.fact}], and no claim'


def _is_told(row: VettedRow, claim: Claim, text: str, paragraphs: list[int]) -> bool:
    """Return whether a row is the figure of a claim: its fact and value, where it was printed."""
    place = int(claim.locator.partition(".")[0].removeprefix("p"))
    start = text.splitlines()[row.line - 1].find(claim.printed)
    begins, ends = row.column - 1, row.column - 1 + len(row.text)
    there = start >= 0 and begins < start + len(claim.printed) and start < ends
    own = row.fact == claim.fact and row.finding not in {"differs", "unknown"}
    return own and there and row.value == claim.value and row.line == paragraphs[place - 1]


def main(file: Path) -> int:
    """Print the mistakes; return 1 if there are any."""
    found = list(mistakes(load(), file.read_text(encoding="utf-8")))
    sys.stdout.writelines(f"{mistake}\n" for mistake in found)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
