"""Measure what a fact base of 1,000, 10,000 and 100,000 claims costs.

    python benchmarks/scale.py

It prints the table of docs/scale.md. Every figure is the median of three runs in a process of
its own; the memory is the peak.
"""

import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from generated import generated_toml

SIZES = (1_000, 10_000, 100_000)
RUNS = 3
LOAD = """
import gc, json, resource, sys, time
gc.disable()  # as the program does
begin = time.perf_counter()
from jinan_laser.store.load import load
load(sys.argv[1])
seconds = time.perf_counter() - begin
print(json.dumps([seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
"""
COMMAND = """
import json, resource, subprocess, sys, time
begin = time.perf_counter()
subprocess.run([sys.executable, "-m", "jinan_laser", *sys.argv[1:]], check=True,
               stdout=subprocess.DEVNULL)
seconds = time.perf_counter() - begin
print(json.dumps([seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024]))
"""


def measured(script: str, *arguments: str | Path) -> str:
    """Return seconds and mebibytes of a script, run by run in a new process."""
    runs = []
    for _ in range(RUNS):
        process = subprocess.run(
            [sys.executable, "-c", script, *arguments], check=True, capture_output=True, text=True
        )
        runs.append(json.loads(process.stdout))
    seconds, memory = (statistics.median(column) for column in zip(*runs, strict=True))
    return f"{seconds:.2f} s, {memory:.0f} MiB"


def main() -> None:
    """Print one row for each size."""
    print("| claims | TOML | load | `fact` | `export` to SQLite | to Parquet |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: |")
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            file = Path(folder, "facts.toml")
            file.write_text(generated_toml(size), encoding="utf-8")
            cells = [
                f"{size:,}",
                f"{file.stat().st_size / 1024**2:.1f} MiB",
                measured(LOAD, file),
                measured(COMMAND, "fact", "fact-7", "--data", file),
            ]
            for format_ in ("sqlite", "parquet"):
                target = Path(folder, f"base.{format_}")
                export = ("export", target, "--force", "--data", file)
                cells.append(measured(COMMAND, *export))
            print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
