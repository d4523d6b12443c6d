"""Measure how long our commands take to answer, for ``run.py --only startup``.

Each is compared with a floor: a script of ``floors`` that imports the same libraries.
"""

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
    """Words after the program's name, the floor under it, and the most that is allowed."""

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
    "`facts`, on a terminal": _Start("facts", "table", terminal=_WIDTH),
    "`park qilu`, on a terminal": _Start("park qilu", "table", terminal=_WIDTH),
    "`--help`": _Start("--help", most=0.95),
    "`--version`": _Start("--version", most=0.95),
    "completion of an id": _Start("", variables=_COMPLETION),
}


def startup(binaries: Path, runs: int, home: Path) -> Iterator[Row]:
    """Yield a row for each command, by the medians of alternating runs."""
    python, program = str(binaries / "python"), str(binaries / "jinan-laser")
    cases = {name: Case((python, str(_FLOORS / f"{name}.py"))) for name in ("lookup", "table")} | {
        name: Case((program, *start.words.split()), start.variables, start.terminal)
        for name, start in _STARTS.items()
    }
    timings = alternate(cases, runs, str(home))
    for name, start in _STARTS.items():
        yield _row(name, start, timings[name], timings[start.floor])


def _row(name: str, start: _Start, ours: Timing, under: Timing) -> Row:
    detail = (
        f"{ours.wall:.0f} of {under.wall:.0f} ms ({start.floor}); "
        f"processor {ours.cpu:.0f} of {under.cpu:.0f} ms: {ours.cpu / under.cpu:.2f}"
    )
    return Row(name, ours.wall / under.wall, start.most, detail)
