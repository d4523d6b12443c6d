"""Give the program every document of TOML test suites, and say what came of it.

    python benchmarks/toml_suites.py [FOLDER ...]

What is not below a folder ``invalid`` is taken for valid. The suite of the standard library is
tried where its tests are installed; the sdist of tomlkit holds two, ``tests/toml-test/tests`` and
``tests/examples``.
None of them is a fact base: each is refused with status 4, a line for each mistake and no
answer. Where ``check`` places its mistakes must be inside the file. The status of this script
is 1 if anything else happened.
"""

import contextlib
import io
import re
import sys
import sysconfig
import traceback
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from jinan_laser.cli.app import run

LIBRARY = Path(sysconfig.get_path("stdlib"), "test", "test_tomllib", "data")
_BAD_INPUT = 4
_PLACE = re.compile(r"^.*?\.toml:(\d+):(\d+): ")


def main() -> int:
    """Print how many documents there were of each sort; return 1 if anything was wrong."""
    count: Counter[tuple[str, str]] = Counter()
    wrong = 0
    for folder in (LIBRARY, *map(Path, sys.argv[1:])):
        for file in sorted(folder.rglob("*.toml")):
            valid = "invalid" not in file.relative_to(folder).parts
            count[str(folder), "valid" if valid else "invalid"] += 1
            for what in wrong_with(file, valid=valid):
                wrong += 1
                print(f"{file}: {what}", file=sys.stderr)
    for (name, sort), number in sorted(count.items()):
        print(f"{number:6,} {sort:8} {name}")
    print(f"{count.total():,} documents, {wrong} wrong")
    return int(wrong > 0)


def wrong_with(file: Path, *, valid: bool) -> Iterator[str]:
    """Yield all that is wrong with what the program makes of a document."""
    yield from _refused("facts", "--data", str(file))
    yield from _refused("check", str(file))
    if valid:
        yield from _unread(file)


def _refused(*words: str) -> Iterator[str]:
    status, out, err = _answer(words)
    if status != _BAD_INPUT:
        yield f"{words[0]}: status {status}: {err}"
    if words[0] == "facts" and (out or not err):
        yield f"{words[0]}: an answer, or no word"
    text = Path(words[-1]).read_bytes().decode("utf-8", "replace")
    lines = text.removeprefix("\ufeff").split("\n")
    for said in (out + err).splitlines():
        place = _PLACE.match(said)
        line, column = map(int, place.groups()) if place else (1, 1)
        if line > len(lines) or column > len(lines[line - 1]) + 1:
            yield f"{words[0]}: beyond the file: {said}"


def _unread(file: Path) -> Iterator[str]:
    _, out, _ = _answer(("check", str(file)))
    if "error[not-toml]" in out:
        yield f"check: valid, but {out}"


def _answer(words: tuple[str, ...]) -> tuple[int, str, str]:
    """Return status, standard output and standard error of a call in this process."""
    streams = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(streams[0]), contextlib.redirect_stderr(streams[1]):
        try:
            status = run(words)
        except BaseException:  # noqa: BLE001 - that none is raised is what is asked
            return -1, "", traceback.format_exc()
    return status, streams[0].getvalue(), streams[1].getvalue()


if __name__ == "__main__":
    sys.exit(main())
