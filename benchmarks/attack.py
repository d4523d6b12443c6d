"""Attack the program with seeded random cases, and say what came of it.

    python benchmarks/attack.py [--cases 20000] [--seed 0] [--processes 400]

Most cases run in this process, for speed; as many as ``--processes`` says, spread evenly, run
as programs of their own. Whatever is hostile in a case, the same must hold: the status is one
of those in the help; when it is not 0, standard output is empty, but for what ``check`` reports;
there is no traceback; nothing that steers a terminal gets through; nobody's files are touched,
and nothing hidden stays behind. The status of this script is 1 if that does not hold.
"""

import argparse
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from attack_cases import Case, cases
from jinan_laser.cli.app import run

_PROGRAM = Path(sys.executable).with_name("jinan-laser")
_STATUSES = range(5)
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_LINK = re.compile(r"\x1b\]8;[^\x1b]*\x1b\\")
_HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_INVISIBLE = {*"\u2800\u3164\ufe0f\ufdd0\ufffe\uffff"}
_MACHINE = {"--json", "--format", "--format=json", "--format=jsonl", "--format=csv", "schema"}
_TREASURE = {"treasure.txt": b"years of work", "treasure/facts.csv": b"my,own\n"}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a call of the program came to.

    Attributes:
        status: its exit status.
        out: standard output, None where the bytes are no UTF-8.
        err: standard error, likewise.
        raised: the traceback of what escaped, if it ran in this process.
    """

    status: int
    out: str | None
    err: str | None
    raised: str = ""


def attack(case: Case, folder: Path, *, process: bool) -> tuple[Outcome, list[str]]:
    """Run a case in an empty folder; return what came of it, and all that is wrong with that."""
    for name, content in _TREASURE.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)
    (folder / "facts.toml").write_bytes(case.base)
    variables = {
        "PATH": os.defpath,
        "HOME": str(folder),
        "JINAN_LASER_DATA": str(folder / "facts.toml"),
        **case.variables,
    }
    outcome = (_as_process if process else _here)(case, folder, variables)
    return outcome, [*_wrong_words(case, outcome), *_wrong_files(folder)]


def _as_process(case: Case, folder: Path, variables: Mapping[str, str]) -> Outcome:
    result = subprocess.run(
        [os.fsencode(_PROGRAM), *map(_encoded, case.words)],
        env={name: _encoded(text) for name, text in variables.items()},
        cwd=folder,
        capture_output=True,
        check=False,
    )
    return Outcome(result.returncode, _text(result.stdout), _text(result.stderr))


def _here(case: Case, folder: Path, variables: Mapping[str, str]) -> Outcome:
    words = [_encoded(word).decode("utf-8", "surrogateescape") for word in case.words]
    raised = ""
    with _surroundings(folder, variables) as (out, err):
        try:
            status = run(words)
        except BaseException:  # noqa: BLE001 - that none is raised is what is asked
            status, raised = 1, traceback.format_exc()
    return Outcome(status, _text(out.getvalue()), _text(err.getvalue()), raised)


@contextmanager
def _surroundings(
    folder: Path, variables: Mapping[str, str]
) -> Iterator[tuple[io.BytesIO, io.BytesIO]]:
    """Give this process the folder, the environment and the streams of a case."""
    before = Path.cwd(), dict(os.environ), sys.stdout, sys.stderr
    streams = io.BytesIO(), io.BytesIO()
    os.chdir(folder)
    os.environ.clear()
    os.environb.update({name.encode(): _encoded(text) for name, text in variables.items()})
    sys.stdout, sys.stderr = (io.TextIOWrapper(stream, encoding="utf-8") for stream in streams)
    try:
        yield streams
    finally:
        kept = sys.stdout, sys.stderr  # closed with them, the bytes would be gone
        for stream in kept:
            stream.flush()
            stream.detach()
        os.chdir(before[0])
        os.environ.clear()
        os.environ.update(before[1])
        sys.stdout, sys.stderr = before[2:]


def _wrong_words(case: Case, outcome: Outcome) -> Iterator[str]:
    if outcome.status not in _STATUSES:
        yield f"status {outcome.status}"
    if outcome.raised or "Traceback" in (outcome.err or ""):
        yield "traceback"
    if outcome.out is None or outcome.err is None:
        yield "no UTF-8"
        return
    if outcome.status and outcome.out and "check" not in case.words:
        yield "an answer with an error"
    if outcome.status and not outcome.err and "check" not in case.words:
        yield "an error without a word"
    if _steers(outcome.err):
        yield "raw on standard error"
    if not _MACHINE & {*case.words} and _steers(_LINK.sub("", _COLOUR.sub("", outcome.out))):
        yield "raw on standard output"
    if outcome.err.startswith('{"error"') and (
        json.loads(outcome.err)["error"]["exit_status"] != outcome.status
    ):
        yield "another status in the error"


def _steers(text: str) -> bool:
    if text.isascii() and text.replace("\n", "").isprintable():
        return False
    letters = set(text) - {"\n"}
    return not letters.isdisjoint(_INVISIBLE) or any(
        unicodedata.category(letter) in _HIDDEN for letter in letters
    )


def _wrong_files(folder: Path) -> Iterator[str]:
    for name, content in _TREASURE.items():
        file = folder / name
        if not file.is_file() or file.read_bytes() != content:
            yield f"{name} is lost"
    if any(folder.rglob(".jinan-laser-*")):
        yield "something hidden stays"


def _encoded(word: str) -> bytes:
    """Return a word as the system hands it over; what no file name can say becomes a mark."""
    return word.encode("utf-8", "surrogateescape" if _is_escape(word) else "replace")


def _is_escape(word: str) -> bool:
    return all(not "\ud800" <= letter <= "\udfff" or letter >= "\udc80" for letter in word)


def _text(content: bytes) -> str | None:
    try:
        return content.decode()
    except UnicodeDecodeError:
        return None


def main() -> int:
    """Print what was tried and how it ended; return 1 if anything was wrong."""
    parser = argparse.ArgumentParser(prog="python benchmarks/attack.py")
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--processes", type=int, default=400, help="so many of them as processes")
    options = parser.parse_args()
    ended: Counter[tuple[str, str]] = Counter()
    wrong: Counter[str] = Counter()
    slowest = 0.0
    every = max(1, options.cases // max(1, options.processes))
    root = Path(tempfile.mkdtemp())
    for number, case in enumerate(cases(options.cases, options.seed)):
        folder = root / "case"
        folder.mkdir()
        start = time.perf_counter()
        # An odd step, so that all kinds have their turn.
        outcome, found = attack(case, folder, process=number % (every | 1) == 0)
        slowest = max(slowest, time.perf_counter() - start)
        shutil.rmtree(folder)
        ended[case.kind, f"status {outcome.status}"] += 1
        for what in found:
            wrong[what] += 1
            print(
                f"{what}: {number} of seed {options.seed}: {case.words} {case.variables}",
                file=sys.stderr,
            )
            print(outcome.raised or outcome.err, file=sys.stderr)
    shutil.rmtree(root)
    for (kind, status), count in sorted(ended.items()):
        print(f"{kind:18} {status} {count:7,}")
    print(f"{options.cases:,} cases, seed {options.seed}; slowest {slowest:.2f} s")
    print(f"wrong: {dict(wrong) or 'nothing'}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
