"""Measure loading and asking a large base, for ``large.py``: medians in milliseconds, as JSON.

    python measure_load.py FILE RUNS

The runs alternate. The collector is off, as it is in the program; what a run leaves is freed
between the runs.
"""

import gc
import json
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

import tomli

from jinan_laser.model.base import FactBase
from jinan_laser.output.answers.fact import FactRecord, fact_record
from jinan_laser.query.find import find_fact_id
from jinan_laser.query.search import Match, search
from jinan_laser.store import load

T = TypeVar("T")
WORDS = ("激光", "generated", "20 000", "laser", "nowhere")


def main(file: str, runs: int) -> None:
    """Print the medians by name."""
    text = Path(file).read_text(encoding="utf-8")
    samples: dict[str, list[float]] = {}

    def timed(name: str, run: Callable[[], T]) -> T:
        start = time.perf_counter()
        result = run()
        samples.setdefault(name, []).append(time.perf_counter() - start)
        return result

    for number in range(runs + 1):
        if number == 1:
            samples.clear()  # the first run warms up
        timed("tomli.loads", lambda: tomli.loads(text))
        gc.collect()
        base = timed("load", lambda: load(file))
        id_ = list(base.facts)[len(base.facts) // 2]
        timed("fact", partial(_fact, base, id_))
        for word in WORDS:
            timed("search", partial(_search, base, word))
        del base
        gc.collect()
    medians = {name: statistics.median(times) * 1000 for name, times in samples.items()}
    sys.stdout.write(json.dumps(medians) + "\n")


def _fact(base: FactBase, id_: str) -> FactRecord:
    return fact_record(base, base.facts[find_fact_id(base, id_)])


def _search(base: FactBase, word: str) -> list[Match]:
    return list(search(base, word))


if __name__ == "__main__":
    gc.disable()
    main(sys.argv[1], int(sys.argv[2]))
