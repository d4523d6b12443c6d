"""Measure how long ``vet`` takes, for ``run.py --only vet``: to start, and for a megabyte.

A megabyte counts after the start: the time for a draft of three lines is taken off. Nobody
writes a megabyte of nothing but figures, but it may not take for ever.
"""

import subprocess
from collections.abc import Iterator
from pathlib import Path

from drafts import TEXTS, megabyte
from report import Row
from timing import Case, alternate

_SHORT = (
    "Jinan counts 512 laser companies.\n\n"
    "The laser industry of the city is worth 20 billion yuan; 12,000 jobs hang on it.\n"
)
_MOST = {"prose": 1.0, "news": 1.0}  # seconds
_MOST_OF_ANY = 10.0  # of texts that nobody writes
_START = 2.0  # times a lookup


def vetting(binaries: Path, runs: int, home: Path) -> Iterator[Row]:
    """Yield the rows about vet, by the medians of alternating runs."""
    program = str(binaries / "jinan-laser")
    short = home / "short.md"
    short.write_text(_SHORT, encoding="utf-8")
    cases = {
        "lookup": Case((program, "facts", "--json")),
        "start": Case((program, "vet", str(short))),
    }
    counts = {}
    for name in TEXTS:
        file = home / f"{name}.md"
        file.write_text(megabyte(name), encoding="utf-8")
        words = (program, "vet", str(file))
        cases[name] = Case(words)
        shown = subprocess.run(words, capture_output=True, encoding="utf-8", check=True).stdout
        counts[name] = shown.splitlines()[-1].partition(":")[0]
    timings = alternate(cases, runs, str(home))
    start, lookup = timings["start"], timings["lookup"]
    detail = (
        f"{start.wall:.0f} of {lookup.wall:.0f} ms; processor {start.cpu:.0f} of {lookup.cpu:.0f}"
    )
    yield Row("`vet` of three lines, of `facts --json`", start.wall / lookup.wall, _START, detail)
    for name in TEXTS:
        seconds = (timings[name].wall - start.wall) / 1000
        processor = (timings[name].cpu - start.cpu) / 1000
        detail = f"{counts[name]}; processor {processor:.2f} s"
        yield Row(f"`vet` of 1 MB of {name}, s", seconds, _MOST.get(name, _MOST_OF_ANY), detail)
