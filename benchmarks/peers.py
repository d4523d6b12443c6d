"""Measure the same lookup with other tools, for ``run.py --only peers``: policies as JSON.

Each tool reads what ``policies --format csv`` prints; their versions are in ``peers.txt``.
"""

import subprocess
from collections.abc import Iterator
from pathlib import Path

from report import Row
from timing import Case, alternate

_TIMES_SLOWER = 2.5


def peers(ours: Path, theirs: Path, beside_pandas: Path, runs: int, home: Path) -> Iterator[Row]:
    """Yield a row for each peer, by the medians of alternating runs."""
    csv, database = home / "policies.csv", home / "policies.db"
    with csv.open("wb") as stream:
        command: list[str | Path] = [ours / "jinan-laser", "policies", "--format", "csv"]
        subprocess.run(command, check=True, stdout=stream)
    database.unlink(missing_ok=True)
    fill: list[str | Path] = [
        theirs / "sqlite-utils",
        "insert",
        database,
        "policies",
        csv,
        "--csv",
        "--pk",
        "id",
    ]
    subprocess.run(fill, check=True)
    rows = ("rows", str(database), "policies")
    page = "/policies/policies.json?_shape=array"
    lookup = Case((str(ours / "jinan-laser"), "policies", "--json"))
    cases = {
        "sqlite-utils": Case((str(theirs / "sqlite-utils"), *rows)),
        "sqlite-utils beside pandas": Case((str(beside_pandas / "sqlite-utils"), *rows)),
        "datasette": Case((str(theirs / "datasette"), str(database), "--get", page)),
        "frictionless": Case((str(theirs / "frictionless"), "extract", str(csv), "--json")),
    }
    timings = alternate({"ours": lookup, **cases}, runs, str(home))
    mine = timings.pop("ours")
    for name, timing in timings.items():
        detail = f"{timing.wall:.0f} ms, ours {mine.wall:.0f} ms"
        ratio = timing.wall / mine.wall
        yield Row(f"{name}, times slower", ratio, _TIMES_SLOWER, detail, least=True)
