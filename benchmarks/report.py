"""The rows that ``run.py`` prints and saves: a target, what was measured, whether it is met."""

import json
import platform
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table.

    Attributes:
        what: what was measured.
        measured: the ratio that counts.
        target: the bound.
        least: whether the bound is the least that is allowed, not the most.
        detail: the figures behind the ratio.
    """

    what: str
    measured: float
    target: float
    detail: str
    least: bool = False

    @property
    def met(self) -> bool:
        """Whether the target is met."""
        return self.measured >= self.target if self.least else self.measured <= self.target


def table(rows: Iterable[Row]) -> str:
    """Return the table as Markdown, to be pasted into docs/performance.md."""
    lines = ["| what | target | measured | met | figures |", "| --- | --- | --- | --- | --- |"]
    for row in rows:
        bound = "≥" if row.least else "≤"
        met = "yes" if row.met else "**no**"
        lines.append(
            f"| {row.what} | {bound} {row.target:g} | {row.measured:.3g} | {met} | {row.detail} |"
        )
    return "\n".join(lines) + "\n"


def save(rows: Iterable[Row], file: Path) -> None:
    """Write the rows as JSON, to be compared with those of another day or machine."""
    machine = {"python": platform.python_version(), "machine": platform.platform()}
    found = [asdict(row) | {"met": row.met} for row in rows]
    file.write_text(json.dumps({**machine, "rows": found}, indent=2) + "\n", encoding="utf-8")
