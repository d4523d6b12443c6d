"""Measure how load, questions and memory grow with the base, for ``run.py --only large``.

The bases are invented by ``generated.py``, with 10,000 and 100,000 claims; each measurement
runs in a process of its own, a script of ``children``.
"""

import json
import statistics
import subprocess
from collections.abc import Iterator
from pathlib import Path

from generated import generated_toml
from report import Row

_CHILDREN = Path(__file__).with_name("children")
_SMALL, _LARGE = 10_000, 100_000
_OWN_MEMORY = 60  # MiB of interpreter and imports
_LARGE_RUNS = 5


def large_bases(binaries: Path, runs: int, home: Path) -> Iterator[Row]:
    """Yield the rows about large bases."""
    python = str(binaries / "python")
    small, large = home / f"{_SMALL}.toml", home / f"{_LARGE}.toml"
    for claims, file in ((_SMALL, small), (_LARGE, large)):
        file.write_text(generated_toml(claims), encoding="utf-8")

    medians = _child(python, "load", str(small), str(runs))
    parse, load = medians["tomli.loads"], medians["load"]
    detail = f"{load:.0f} of {parse:.0f} ms"
    yield Row("load 10,000 claims, of `tomli.loads`", load / parse, 1.6, detail)
    for name, most in (("fact", 1), ("search", 10)):
        took = medians[name]
        yield Row(f"`{name}` of the load, %", 100 * took / load, most, f"{took:.2f} ms")

    pairs = [
        (_child(python, "memory", str(small)), _child(python, "memory", str(large)))
        for _ in range(_LARGE_RUNS)
    ]
    tenth, whole = (statistics.median(pair[at]["seconds"] for pair in pairs) for at in (0, 1))
    detail = f"{whole:.2f} and {tenth:.2f} s"
    yield Row("load 100,000 against 10,000 claims", whole / tenth, 11, detail)

    peak = statistics.median(pair[1]["mebibytes"] for pair in pairs)
    size = large.stat().st_size / 2**20
    detail = f"{peak:.0f} MiB, of them {_OWN_MEMORY} free; file {size:.0f} MiB"
    yield Row("peak memory of 100,000 claims, of the file", (peak - _OWN_MEMORY) / size, 16, detail)


def _child(python: str, name: str, *arguments: str) -> dict[str, float]:
    command = [python, "-I", str(_CHILDREN / f"measure_{name}.py"), *arguments]
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    medians: dict[str, float] = json.loads(output)
    return medians
