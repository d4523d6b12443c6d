"""Parse, load or check one file; print processor time and peak memory, for ``hostile_files.py``.

python measure_worst_case.py parse|load|check FILE
"""

import json
import resource
import sys
import time
from contextlib import suppress
from pathlib import Path

import tomli

from jinan_laser.errors import FactBaseError
from jinan_laser.store.check import check
from jinan_laser.store.load import load


def outcome(what: str, file: str) -> str:
    """Return in a few words what became of it; every message is put into text."""
    if what == "parse":
        with suppress(ValueError, RecursionError):
            tomli.loads(Path(file).read_bytes().decode("utf-8"))
        return "parsed"
    if what == "check":
        report = check(file)
        text = "\n".join(map(str, report.diagnostics))
        counts = f"{report.count('error')} errors, {report.count('warning')} warnings"
        return f"{counts}, {len(text) / 1e6:.2f} MB of text"
    try:
        load(file)
    except FactBaseError as error:
        text = "\n".join(error.lines())
        return f"refused, {len(text) / 1e6:.2f} MB of text"
    return "loaded"


if __name__ == "__main__":
    start = time.process_time()
    came_of_it = outcome(*sys.argv[1:])
    seconds = time.process_time() - start
    kibibytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    result = {"seconds": seconds, "mebibytes": kibibytes / 1024, "outcome": came_of_it}
    sys.stdout.write(json.dumps(result) + "\n")
