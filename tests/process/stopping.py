"""Stop an export at its steps and look what is left: python stopping.py FORMAT HOW FIRST EVERY.

A step is a call that Python tells its audit hooks of before it is made. HOW is the name of a
signal, which hits there, or of an error: the call fails with it, once or (``EIO+``) as every
call of its kind does from then on. ``EIO-rename`` fails all renames and nothing else. Behind
it may stand how the call fares that lets two folders change places: with ``/no-exchange`` the
system has none, with ``/EIO-exchange`` it fails so, with ``/ENOSYS-exchange`` it has only the
name of one.

It begins with the step of the number FIRST, from 1, and goes on by EVERY. What is said in the
end, on standard error, is a JSON object: how many steps there were at least, all that was wrong
at one of them, and how the last run ended, which nothing stopped.
"""

import ctypes
import errno
import json
import os
import shutil
import signal
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from harness import NEWER, SMALL
from jinan_laser.__main__ import main
from jinan_laser.cli.app import run as answer
from jinan_laser.output.exports.html import recognises

STEPS = {
    *("os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.chmod", "os.chown"),
    *("os.scandir", "fcntl.flock", "sqlite3.connect", "ctypes.dlsym", "open"),
}


def stop_at(step: int, how: str, place: Path, reached: int) -> None:
    """Let the step of this number fail, in this process; tell it when that is done."""
    steps = count(1)
    begun = False
    broken: set[str] = set()

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal begun
        begun = begun or any(str(place) in str(argument) for argument in arguments)
        if not begun or event not in STEPS:
            return
        now = next(steps) == step
        if how == "EIO-rename":
            now = event == "os.rename"
        if not now and event not in broken:
            return
        os.write(reached, b".")
        if how.startswith("SIG"):
            os.kill(os.getpid(), signal.Signals[how])
            return
        if how == "EIO+":
            broken.add(event)
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    sys.addaudithook(hook)


def run(target: Path, step: int, how: str) -> tuple[int, str, bool]:
    """Export in a process of its own.

    Returns:
        Its status, as the system tells it; what it said; whether it came to that step.
    """
    pipes = [os.pipe(), os.pipe()]
    child = os.fork()
    if not child:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.dup2(pipes[0][1], 2)
        sys.argv[1:] = words(target)
        stop_at(step, how, target.parent, pipes[1][1])
        main()
    said, reached = map(whole, pipes)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), said, bool(reached)


def words(target: Path) -> list[str]:
    return ["export", str(target), "--force", "--data", str(NEWER)]


def whole(pipe: tuple[int, int]) -> str:
    os.close(pipe[1])
    with os.fdopen(pipe[0], encoding="utf-8") as stream:
        return stream.read()


def state(target: Path) -> object:
    """Return all that an export says; nothing for one that is not whole."""
    if target.is_dir():
        return {file.name: file.read_bytes() for file in target.iterdir()}
    if target.suffix == ".html":  # its last line vouches for the others
        return target.read_bytes() if target.is_file() and recognises(target) else None
    with (
        suppress(sqlite3.Error),
        closing(sqlite3.connect(f"{target.as_uri()}?mode=ro", uri=True)) as database,
    ):
        if database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]:
            return list(database.iterdump())
    return None


def examine(format_: str, how: str, steps: Iterable[int], folder: Path) -> dict[str, Any]:
    how, _, exchange = how.partition("/")
    lacking = exchange in {"no-exchange", "ENOSYS-exchange"}
    if exchange:
        call = failing(exchange.partition("-")[0]) if exchange != "no-exchange" else None
        calls = SimpleNamespace(renameat2=call, renamex_np=call) if call else SimpleNamespace()
        ctypes.CDLL = lambda *_, **__: calls  # type: ignore[assignment,misc]
    states = []
    for name, base in (("old", SMALL), ("new", NEWER)):
        path = folder / f"{name}.{format_}"
        # By the command itself, so that all is imported that it imports.
        assert answer([*words(path)[:-1], str(base)]) == 0
        states.append(state(path))
    place = folder / "place"
    wrong: list[list[object]] = []
    last = 0
    for step in steps:
        place.mkdir()
        target = place / f"base.{format_}"
        old = folder / f"old.{format_}"
        (shutil.copytree if old.is_dir() else shutil.copy)(old, target)
        status, said, reached = run(target, step, how)
        hidden = [entry for entry in place.iterdir() if entry != target]
        there = target.exists() and state(target) in states
        if not there and lacking and hidden:  # then it is whole beside its place
            [earlier] = [entry / "earlier" for entry in hidden]
            there = state(earlier) == states[0] and (how == "SIGKILL" or str(earlier) in said)
        now = state(target)
        shutil.rmtree(place)
        if not reached:
            return {"steps": last, "wrong": wrong, "end": [status, said, now == states[1]]}
        last = step
        if not (there and expected(status, said, how) and (not hidden or excused(how, said))):
            wrong.append([step, status, said, there, len(hidden)])
        if how == "EIO-rename":
            return {"steps": step, "wrong": wrong, "end": [status, said, now == states[1]]}
    raise AssertionError


def failing(error: str) -> Callable[..., int]:
    """Return what fails with an error as a call of the system does."""

    def call(*_: object) -> int:
        ctypes.set_errno(getattr(errno, error))
        return -1

    return call


def expected(status: int, said: str, how: str) -> bool:
    """Tell whether a process ended as it should: it was stopped, or could do without."""
    if how.startswith("SIG"):
        number = signal.Signals[how]
        return said == "" and status in (-number, 128 + number)
    failed = status == 1 and said.startswith("error: ") and said.count("\n") == 1
    return (status, said) == (0, "") or failed


def excused(how: str, said: str) -> bool:
    """Tell whether something hidden may stay: nobody can clean up behind a killed process."""
    return how in ("SIGKILL", "EIO+") or "is whole in" in said


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        asked = count(int(sys.argv[3]), int(sys.argv[4]))
        found = examine(sys.argv[1], sys.argv[2], asked, Path(made))
        print(json.dumps(found), file=sys.stderr)  # noqa: T201
