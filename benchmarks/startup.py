"""Measure how long our commands take to answer, for ``run.py --only startup``.

Each is compared with a floor: a script of ``floors`` that imports the same libraries.
"""

import json
import re
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from report import Row
from timing import Case, Timing, alternate

_FLOORS = Path(__file__).with_name("floors")
_COMPLETION = {
    "COMP_WORDS": "jinan-laser park qil",
    "COMP_CWORD": "2",
    "_JINAN_LASER_COMPLETE": "complete_bash",
}
_WIDTH = 100


@dataclass(frozen=True, slots=True)
class _Start:
    """Words after the program's name, the floor under it, and the most that is allowed.

    The floor of its rows is a table of what the answer shows; each answer has its own.
    """

    words: str
    floor: str = "lookup"
    most: float = 1.0
    variables: Mapping[str, str] = field(default_factory=dict)
    terminal: int = 0


_STARTS = {
    "`policies --json`": _Start("policies --json"),
    "`facts --json`": _Start("facts --json"),
    "`park qilu --json`": _Start("park qilu --json"),
    "`facts`, piped": _Start("facts", "table"),
    "`park qilu`, piped": _Start("park qilu", "table"),
    "`facts`, on a terminal": _Start("facts", "its rows", most=0.95, terminal=_WIDTH),
    "`park qilu`, on a terminal": _Start("park qilu", "its rows", most=0.95, terminal=_WIDTH),
    "`--help`": _Start("--help", most=0.6),
    "`--version`": _Start("--version", most=0.6),
    "completion of an id": _Start("", variables=_COMPLETION),
}


def startup(binaries: Path, runs: int, home: Path) -> Iterator[Row]:
    """Yield a row for each command, by the medians of alternating runs."""
    python, program = str(binaries / "python"), str(binaries / "jinan-laser")
    cases = {name: Case((python, str(_FLOORS / f"{name}.py"))) for name in ("lookup", "table")}
    for name, start in _STARTS.items():
        words = start.words.split()
        cases[name] = Case((program, *words), start.variables, start.terminal)
        if start.floor == "its rows":
            rows = home / f"{'-'.join(words)}.json"
            rows.write_text(json.dumps(_rows(program, *words)), encoding="utf-8")
            floor = (python, str(_FLOORS / "terminal.py"), str(rows))
            cases[_floor(name, start)] = Case(floor, terminal=start.terminal)
    timings = alternate(cases, runs, str(home))
    for name, start in _STARTS.items():
        yield _row(name, start, timings[name], timings[_floor(name, start)])


def _floor(name: str, start: _Start) -> str:
    return f"rows of {name}" if start.floor == "its rows" else start.floor


def _rows(program: str, *words: str) -> list[list[str]]:
    """Return the texts of an answer, row by row, as its Markdown has them."""
    command = (program, *words, "--format", "markdown")
    shown = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    lines = [line for line in shown.splitlines() if line and not line.startswith("| --- ")]
    return [
        [re.sub(r"\\(.)", r"\1", cell) for cell in line.removeprefix("| ").split(" | ")]
        for line in (line.removesuffix(" |") for line in lines)
    ]


def _row(name: str, start: _Start, ours: Timing, under: Timing) -> Row:
    detail = (
        f"{ours.wall:.0f} of {under.wall:.0f} ms ({start.floor}); "
        f"processor {ours.cpu:.0f} of {under.cpu:.0f} ms: {ours.cpu / under.cpu:.2f}"
    )
    return Row(name, ours.wall / under.wall, start.most, detail)
