"""Measure how long checking a fact base takes, as a multiple of loading it.

    python benchmarks/check_time.py [FILE]

It prints the median of thirty runs of each, in one process. The target is three times at most.
"""

import statistics
import sys
import time
from collections.abc import Callable

from jinan_laser.store.check import check
from jinan_laser.store.load import load


def median(run: Callable[[str | None], object], file: str | None) -> float:
    """Return the median duration of a run, in milliseconds."""
    durations = []
    for _ in range(30):
        start = time.perf_counter()
        run(file)
        durations.append(time.perf_counter() - start)
    return statistics.median(durations) * 1000


def main() -> None:
    """Print both durations and their ratio."""
    file = sys.argv[1] if len(sys.argv) > 1 else None
    loading, checking = median(load, file), median(check, file)
    print(f"load {loading:.1f} ms, check {checking:.1f} ms: {checking / loading:.1f} times")


if __name__ == "__main__":
    main()
