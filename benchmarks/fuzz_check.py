"""Check thousands of damaged fact bases: each ends with a report, never with an exception.

    python benchmarks/fuzz_check.py [FILE] [--mutants 10000] [--seed 0]

It prints how many checks ended with which status. A base that made ``check`` raise, or that got
unprintable text into a message, is kept in the current folder, and the status is 1.
"""

import argparse
import random
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

from jinan_laser.store.check import check
from jinan_laser.store.load import locate

PIECES = (
    *(b"\xef\xbb\xbf", b"\x00", b"\xff\xfe", b"\xc3", b"\x1b[31m", "\u202e".encode(), b"\r\n"),
    *(
        b'"""',
        b"'''",
        b"[[",
        b"]]",
        b"{",
        b"}",
        b"#",
        b"\\",
        b"\\u0000",
        b"\\x41",
        b"=",
        b",",
        b".",
    ),
    *(b"nan", b"-inf", b"1e999", b"0x" + b"f" * 5000, b"9" * 5000, b"1979-05-27T07:32", b"true"),
    *(
        b"[" * 500,
        b"a." * 1100,
        b"[claims.x]\n",
        b"\nvalue = ",
        b'\nprinted = "',
        "亿".encode() * 300,
    ),
)


def damaged(content: bytes, chance: random.Random) -> bytes:
    """Return a copy with one to four pieces cut out, put in, doubled or flipped."""
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(content) + 1)
        end = min(len(content), at + chance.choice((0, 1, 1, 2, 8, 100)))
        piece = chance.choice(
            (
                b"",
                chance.choice(PIECES),
                chance.randbytes(chance.randint(1, 4)),
                content[at:end] * 2,
            )
        )
        content = content[:at] + piece + content[end:]
    return content


def main() -> int:
    """Return 0 when every damaged base was reported on, else 1; print what came out."""
    parser = argparse.ArgumentParser()
    parser.add_argument("file", nargs="?")
    parser.add_argument("--mutants", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    content = locate(options.file).read_bytes()
    chance = random.Random(options.seed)
    outcomes: Counter[str] = Counter()
    slowest = 0.0
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "facts.toml")
        for number in range(options.mutants):
            file.write_bytes(damaged(content, chance))
            start = time.perf_counter()
            try:
                report = check(file)
                printable = all(str(found).isprintable() for found in report.diagnostics)
                outcome = f"status {4 if report.count('error') else 0}" if printable else "raw text"
            except Exception:  # noqa: BLE001 - that none is raised is what is asked
                traceback.print_exc()
                outcome = "raised"
            slowest = max(slowest, time.perf_counter() - start)
            outcomes[outcome] += 1
            if outcome in {"raised", "raw text"}:
                kept = Path(f"fuzz-{options.seed}-{number}.toml")
                kept.write_bytes(file.read_bytes())
                print(f"{outcome}: kept as {kept}", file=sys.stderr)
    print(dict(outcomes), f"slowest {slowest:.3f} s")
    return 1 if outcomes.keys() & {"raised", "raw text"} else 0


if __name__ == "__main__":
    sys.exit(main())
