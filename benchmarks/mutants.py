"""Change one thing in the program at a time, and see whether a test fails.

    python benchmarks/mutants.py [PACKAGE ...] [--number 15] [--seed 0]
    python benchmarks/mutants.py --keep FOLDER --only src/jinan_laser/query/dates.py:31

It draws random places in the code of each package of ``src/jinan_laser`` and changes each in
one way: a comparison, a condition, a sum, a constant, what is returned, a statement left out.
In a copy of the checkout with a Python of its own it runs the tests that execute that place,
unit tests first, until one fails; the checkout is not touched. It prints the survivors and the
share that was noticed. A survivor is a hole in the tests, or it means the same as the code
that it changed. A package of fifteen takes some minutes; docs/tests.md has the scores.

With ``--keep`` the measurement of which test executes which line stays in a folder, for the next
run: with what has been edited since, whole files of tests are run. ``--only`` tries every change
at a place instead of a sample.

(``data_mutants.py`` does the same with the fact base and ``check``.)
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path
from xml.etree import ElementTree as ET

from coverage import CoverageData

from mutations import Mutant, in_function, mutants

ROOT = Path(__file__).parents[1]
SOURCE = Path("src", "jinan_laser")
# Not run: what tests the suite itself, and what needs other programs beside ours.
LEFT_OUT = ("tests/unit/test_suite.py", "tests/contract/test_export_page.py")
# In this order, what is quick and near to the code first.
QUICK = ("unit", "bad", "phrases", "data", "contract", "vet")
FOLDERS = (*QUICK, "property", "consumers", "process")
_FEW = 5  # tests: they may have come by at import
_MANY = 200  # tests: rather whole files than so many names
_TAIL = 2000  # letters of what pytest says


class Laboratory:
    """A copy of the checkout in which the program can be broken, with a Python that runs it."""

    def __init__(self, kept: Path, folders: tuple[str, ...]) -> None:
        self._kept = kept
        self._folders = folders
        self.folder = folder = kept / "checkout"
        self._edited: set[Path] = set()
        self._seconds: dict[str, float] = {}
        self._coverage = CoverageData()
        unneeded = shutil.ignore_patterns(".*", "__pycache__")
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(ROOT, folder, ignore=unneeded)
        venv.create(folder / ".venv")
        [packages] = folder.glob(".venv/lib/python*/site-packages")
        borrowed = [path for path in sys.path if path.endswith("-packages")]
        paths = [str(folder / "src"), *borrowed]
        (packages / "paths.pth").write_text("\n".join(paths), encoding="utf-8")
        self._python = folder / ".venv" / "bin" / "python"
        program = self._python.with_name("jinan-laser")
        script = f"#!{self._python}\nfrom jinan_laser.__main__ import main\nmain()\n"
        program.write_text(script, encoding="utf-8")
        program.chmod(0o755)

    def measure(self) -> None:
        """Read which tests come by which line; run all on the program as it is, if never done."""
        times, coverage = self._kept / "times.xml", self._kept / ".coverage"
        if not coverage.exists():
            self._measure(times, coverage)
        for case in ET.parse(times).iter("testcase"):  # noqa: S314 - pytest's own
            file = case.attrib["classname"].replace(".", "/") + ".py"
            self._seconds[f"{file}::{case.attrib['name']}"] = float(case.attrib["time"])
        self._coverage = CoverageData(str(coverage))
        self._coverage.read()
        # Of the copy: what has been edited since this run began is not in it.
        files = [path for top in ("src", "tests") for path in (self.folder / top).rglob("*.py")]
        measured = coverage.stat().st_mtime
        edited = {path for path in files if path.stat().st_mtime > measured}
        self._edited = {path.relative_to(self.folder) for path in edited}

    def _measure(self, times: Path, coverage: Path) -> None:
        begin = time.time()
        contexts = ("--cov", "--cov-context=test", "--cov-report=", "--cov-fail-under=0")
        ended = self._run(*contexts, f"--junitxml={times}", *self._everything())
        if ended.returncode:
            sys.exit(f"the tests fail without any change:\n{ended.stdout[-_TAIL:]}")
        os.utime(self.folder / coverage.name, (begin, begin))
        shutil.move(self.folder / coverage.name, coverage)

    def copied(self, mutant: Mutant) -> Mutant:
        """Return a mutant of the checkout in the copy, which nobody edits meanwhile."""
        return mutant._replace(file=self.folder / mutant.file.relative_to(ROOT))

    def killed(self, mutant: Mutant) -> bool:
        """Tell whether a test notices a mutant of the copy."""
        file = mutant.file
        tests, source = self._tests(file, mutant.lines()), file.read_bytes()
        file.write_bytes(source[: mutant.start] + mutant.text.encode() + source[mutant.end :])
        try:
            return self._run(*tests).returncode != 0
        except subprocess.TimeoutExpired:
            return True
        finally:
            file.write_bytes(source)

    def _tests(self, file: Path, lines: range) -> list[str]:
        """Return the tests that come by some lines, nearest first.

        What runs at import, or once for all, counts for the test that was the first; so the files
        that import the module are run as well. Where so few come by, all do that come by any line
        of the file; where these are few as well, all that come by a file of its folder: it may be
        nothing but a table.
        """
        inner = file.relative_to(self.folder)
        called = in_function(file.read_text("utf-8"), lines[0]) and inner not in self._edited
        near = f"tests/unit/{inner.parts[2]}"
        found = self._present(self._names(file, lines), near) if called else []
        if len(found) < _FEW:
            found += self._present(self._names(file), near)
        if len(found) < _FEW:
            folder = set[str]().union(*map(self._names, file.parent.glob("*.py")))
            found += self._present(folder, near)
        edited = [str(path) for path in self._edited if self._is_run(path)]
        importing = [] if called else self._importing(inner)
        return list(dict.fromkeys([*importing, *found, *edited])) or self._everything()

    def _everything(self) -> list[str]:
        return [f"tests/{folder}" for folder in self._folders]

    def _is_run(self, file: Path) -> bool:
        """Return whether a file has tests that are run here."""
        ours = file.parts[0] == "tests" and file.parts[1] in self._folders
        return ours and str(file) not in LEFT_OUT and file.name.startswith("test_")

    def _importing(self, inner: Path) -> list[str]:
        """Return the files of tests that import a module: they may read nothing but a table."""
        module = ".".join(inner.with_suffix("").parts[1:])
        tests = sorted((self.folder / "tests").rglob("test_*.py"))
        files = [
            path.relative_to(self.folder) for path in tests if module in path.read_text("utf-8")
        ]
        return [str(path) for path in files if self._is_run(path)]

    def _names(self, file: Path, lines: range | None = None) -> set[str]:
        """Return the names of the tests that come by some lines of a file, or any."""
        by_line = self._coverage.contexts_by_lineno(str(file))
        contexts = {context for line in lines or by_line for context in by_line.get(line, ())}
        return {context.rpartition("|")[0] for context in contexts if context}

    def _present(self, names: set[str], near: str) -> list[str]:
        """Return tests that were measured as they are to be named now, quick and near ones first.

        What was edited since is left out.
        """
        files = {name: name.partition("::")[0] for name in names}
        known = {name for name, file in files.items() if Path(file) not in self._edited}
        known = {name for name in known if (self.folder / files[name]).exists()}
        if len(known) > _MANY:
            known = {files[name] for name in known}
        order = {f"tests/{folder}": place for place, folder in enumerate(self._folders)}
        return sorted(
            known,
            key=lambda name: (order["/".join(name.split("/")[:2])], near not in name, name),
        )

    def _run(self, *words: str) -> "subprocess.CompletedProcess[str]":
        # With pyproject's --dist, pytest-cov would not say which test comes by a line.
        options = ["-x", "-q", "-n0", "--dist=no", "-p", "no:cacheprovider"]
        options += ["--hypothesis-profile=whether"]
        options += [f"--ignore={path}" for path in LEFT_OUT]
        asked = tuple(word for word in words if word.startswith("tests/"))
        usual = sum(time for name, time in self._seconds.items() if name.startswith(asked))
        return subprocess.run(
            [self._python, "-B", "-m", "pytest", *options, *words],
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            errors="replace",
            timeout=60 + 5 * usual if self._seconds else None,
            check=False,
        )


def packages() -> dict[str, list[Path]]:
    """Return the files of each package; those beside the packages are called ``top``."""
    found: dict[str, list[Path]] = {}
    for path in sorted((ROOT / SOURCE).rglob("*.py")):
        inner = path.relative_to(ROOT / SOURCE).parts
        found.setdefault(inner[0] if len(inner) > 1 else "top", []).append(path)
    return found


def at(place: str) -> list[Mutant]:
    """Return every change that begins on a line, given as FILE:LINE."""
    name, _, line = place.rpartition(":")
    found = [mutant for mutant in mutants(ROOT / name) if mutant.lines()[0] == int(line)]
    return found or sys.exit(f"nothing to change begins at {place}")


def drawn(files: list[Path], number: int, chance: random.Random) -> list[Mutant]:
    """Return a sample of the changes of some files."""
    every = [mutant for file in files for mutant in mutants(file)]
    return chance.sample(every, min(number, len(every)))


def main() -> None:
    """Print the survivors of each package, and its score."""
    known = packages()
    parser = argparse.ArgumentParser()
    parser.add_argument("packages", nargs="*", metavar="PACKAGE", help=f"of {', '.join(known)}")
    parser.add_argument("--number", type=int, default=15, help="mutants of each package")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="for one run at a time")
    quick = f"only the tests of {', '.join(QUICK)}"
    parser.add_argument("--quick", action="store_true", help=quick)
    parser.add_argument("--only", action="append", metavar="FILE:LINE")
    options = parser.parse_args()
    samples = {place: at(place) for place in options.only or ()} or {
        package: drawn(known[package], options.number, random.Random(f"{options.seed} {package}"))
        for package in options.packages or known
    }
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        laboratory = Laboratory(folder.resolve(), QUICK if options.quick else FOLDERS)
        laboratory.measure()
        for name, sample in samples.items():
            alive = 0
            for mutant in map(laboratory.copied, sample):
                if not laboratory.killed(mutant):
                    alive += 1
                    where = f"{mutant.file.relative_to(laboratory.folder)}:{mutant.lines()[0]}"
                    print(f"survived: {where}: {mutant.told()}", flush=True)
            killed = len(sample) - alive
            share = killed / max(len(sample), 1)
            print(f"{name:8} {killed:4} of {len(sample):4} {share:6.1%}", flush=True)


if __name__ == "__main__":
    main()
