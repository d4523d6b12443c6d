"""Measure everything that has a target, and print it as the table of docs/performance.md.

    python benchmarks/run.py [--only startup|peers|large|vet] [--runs 21] [--json FILE]

It builds the wheel and installs it afresh, which needs a network. Elapsed time is what counts;
the time of the processor stands next to it, because it depends less on what else the machine
does. The status is 1 if a target is missed.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import environments
from large import large_bases
from peers import peers
from report import Row, save, table
from startup import startup
from vetting import vetting

_PARTS = ("startup", "peers", "large", "vet")


def main() -> int:
    """Print the table; return 1 if a target is missed."""
    parser = argparse.ArgumentParser(prog="python benchmarks/run.py", description=__doc__)
    parser.add_argument("--only", choices=_PARTS, action="append", help="measure only this part")
    parser.add_argument("--runs", type=int, default=21, help="of each case (at least 15 count)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the rows here")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        rows = list(_measure(options.only or _PARTS, options.runs, Path(home)))
    sys.stdout.write(table(rows))
    if options.json:
        save(rows, options.json)
    return 0 if all(row.met for row in rows) else 1


def _measure(parts: tuple[str, ...], runs: int, home: Path) -> Iterator[Row]:
    ours = environments.ours()
    if "startup" in parts:
        yield from startup(ours, runs, home)
    if "peers" in parts:
        theirs = environments.peers()
        beside_pandas = environments.peers("peers-pandas", pandas=True)
        yield from peers(ours, theirs, beside_pandas, runs, home)
    if "large" in parts:
        yield from large_bases(ours, min(runs, 15), home)
    if "vet" in parts:
        yield from vetting(ours, min(runs, 15), home)


if __name__ == "__main__":
    sys.exit(main())
