"""How long the prompt stays empty: our commands against the floor of their imports."""

from collections.abc import Iterator
from pathlib import Path

from report import Row
from timing import Case, Timing, alternate

_FLOORS = Path(__file__).with_name("floors")
_COMPLETION = {
    "COMP_WORDS": "jinan-laser park qil",
    "COMP_CWORD": "2",
    "_JINAN_LASER_COMPLETE": "complete_bash",
}
# Words, environment, floor, most that is allowed.
_OURS: dict[str, tuple[tuple[str, ...], dict[str, str], str, float]] = {
    "policies --json": (("policies", "--json"), {}, "lookup", 1.0),
    "facts --json": (("facts", "--json"), {}, "lookup", 1.0),
    "park qilu --json": (("park", "qilu", "--json"), {}, "lookup", 1.0),
    "facts": (("facts",), {}, "table", 1.0),
    "park qilu": (("park", "qilu"), {}, "table", 1.0),
    "facts, in colour": (("facts",), {"FORCE_COLOR": "1"}, "table", 1.0),
    "park qilu, in colour": (("park", "qilu"), {"FORCE_COLOR": "1"}, "table", 1.0),
    "--help": (("--help",), {}, "lookup", 0.95),
    "--version": (("--version",), {}, "lookup", 0.95),
    "completion of an id": ((), _COMPLETION, "lookup", 1.0),
}


def startup(binaries: Path, runs: int, home: Path) -> Iterator[Row]:
    """Yield a row for each command, by the medians of alternating runs."""
    python = str(binaries / "python")
    cases = {
        f"floor: {name}": Case((python, str(_FLOORS / f"{name}.py")))
        for name in ("lookup", "table")
    }
    program = str(binaries / "jinan-laser")
    cases |= {
        name: Case((program, *words), variables) for name, (words, variables, _, _) in _OURS.items()
    }
    timings = alternate(cases, runs, str(home))
    for name, (_, _, floor, most) in _OURS.items():
        yield _row(name, timings[name], floor, timings[f"floor: {floor}"], most)


def _row(name: str, ours: Timing, floor: str, under: Timing, most: float) -> Row:
    detail = (
        f"{ours.wall:.0f} of {under.wall:.0f} ms ({floor}); "
        f"processor {ours.cpu:.0f} of {under.cpu:.0f} ms: {ours.cpu / under.cpu:.2f}"
    )
    return Row(f"`{name}`", ours.wall / under.wall, most, detail)
