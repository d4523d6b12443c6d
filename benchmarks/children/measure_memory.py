"""Load a base once with every index; print seconds and peak memory as JSON, for ``large.py``.

python measure_memory.py FILE
"""

import gc
import json
import resource
import sys
import time

from jinan_laser.store import load

if __name__ == "__main__":
    gc.disable()
    start = time.perf_counter()
    base = load(sys.argv[1])
    indexes = (base.claims_by_fact, base.claims_by_source, base.facts_by_entity)
    seconds = time.perf_counter() - start
    kibibytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    sys.stdout.write(json.dumps({"seconds": seconds, "mebibytes": kibibytes / 1024}) + "\n")
