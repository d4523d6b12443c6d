"""Stop exports at every step and starts at every import, and say what came of it.

    python benchmarks/stops.py

Exports are stopped by ``tests/process/stopping.py``: by signals, by failing calls, with and
without the call that lets two folders change places. A start is interrupted by Ctrl-C whenever
it imports a module. The status is 1 if anything was not as promised.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_ROOT = Path(__file__).parents[1]
_PROGRAM = Path(sys.executable).with_name("jinan-laser")
_FORMATS = ("csv", "jsonl", "sqlite", "parquet", "datapackage", "html")
_HOW = (
    *("SIGKILL", "SIGTERM", "SIGINT", "SIGHUP", "EIO", "EIO+", "EIO-rename"),
    *("SIGKILL/no-exchange", "SIGTERM/no-exchange", "EIO/no-exchange", "EIO+/no-exchange"),
    *("EIO-rename/no-exchange", "EIO/EIO-exchange", "EIO-rename/EIO-exchange"),
)
_INTERRUPTED = 130
_INTERRUPT = """
import os, signal, sys
wanted = os.environ["INTERRUPT_AT"]
def hook(event, arguments):
    if event == "import" and arguments[0] == wanted:
        os.kill(os.getpid(), signal.SIGINT)
sys.addaudithook(hook)
"""


def main() -> int:
    """Print a line for each way to stop; return 1 if anything was not as promised."""
    failed = False
    for how in _HOW:
        found = [_exports(format_, how) for format_ in _FORMATS]
        wrong = [str(line) for _, lines in found for line in lines]
        failed |= bool(wrong)
        print(f"{how:26} {sum(steps for steps, _ in found):5} steps, {len(wrong)} wrong")
        print("".join(f"  {line}\n" for line in wrong), end="")
    for words in ("facts", "facts --json", "export a.csv", "--help"):
        modules, wrong_ = _starts(words)
        failed |= bool(wrong_)
        print(f"Ctrl-C in {words:16} {modules:5} imports, {len(wrong_)} wrong {wrong_ or ''}")
    return int(failed)


def _exports(format_: str, how: str) -> tuple[int, list[object]]:
    result = subprocess.run(
        [sys.executable, _ROOT / "tests" / "process" / "stopping.py", format_, how, "1", "1"],
        env={"PATH": os.defpath, "PYTHONPATH": str(_ROOT / "tests")},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    found = json.loads(result.stderr)
    return found["steps"], found["wrong"]


def _starts(words: str) -> tuple[int, list[str]]:
    """Return how many imports there are once the program has begun, and those that went wrong."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        variables = {"PATH": os.defpath, "HOME": name, "PYTHONPATH": name}
        timed = _run(words, folder, variables | {"PYTHONPROFILEIMPORTTIME": "1"}).stderr
        lines = [line for line in timed.splitlines() if line.startswith("import time:")]
        modules = [line.rpartition("|")[2].strip() for line in lines]
        # Modules are listed when they are done: the first of ours is done when main begins.
        modules = modules[modules.index("jinan_laser.__main__") + 1 :]
        (folder / "sitecustomize.py").write_text(_INTERRUPT)
        wrong = []
        for module in modules:
            shutil.rmtree(folder / "a.csv", ignore_errors=True)
            ended = _run(words, folder, variables | {"INTERRUPT_AT": module})
            if (ended.returncode, ended.stdout, ended.stderr) != (_INTERRUPTED, "", ""):
                wrong.append(f"{module}: {ended.returncode} {ended.stderr[-200:]}")
    return len(modules), wrong


def _run(words: str, folder: Path, variables: dict[str, str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [_PROGRAM, *words.split()],
        env=variables,
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


if __name__ == "__main__":
    sys.exit(main())
