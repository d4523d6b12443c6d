"""Time whole processes, in turn, so that noise affects all of them alike; used by ``run.py``."""

import os
import statistics
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Case:
    """A process to time.

    Attributes:
        command: an absolute path and its arguments.
        variables: of the environment, besides a path and a home.
        terminal: how many columns its terminal has; 0 for output that nobody reads.
    """

    command: tuple[str, ...]
    variables: Mapping[str, str] = field(default_factory=dict)
    terminal: int = 0


@dataclass(frozen=True, slots=True)
class Timing:
    """Medians in milliseconds: by the clock, and of processor time, user and system."""

    wall: float
    cpu: float


def alternate(cases: Mapping[str, Case], runs: int, home: str) -> dict[str, Timing]:
    """Run every case in turn, again and again; the first round only warms the cache."""
    samples: dict[str, list[tuple[float, float]]] = {name: [] for name in cases}
    for number in range(runs + 1):
        for name, case in cases.items():
            sample = _run(case, home)
            if number:
                samples[name].append(sample)
    return {
        name: Timing(*(statistics.median(column) * 1000 for column in zip(*rows, strict=True)))
        for name, rows in samples.items()
    }


def _run(case: Case, home: str) -> tuple[float, float]:
    """Return seconds by the clock and of the processor."""
    variables = {"PATH": os.defpath, "HOME": home, **case.variables}
    if case.terminal:
        reader, output = os.openpty()
        variables |= {"COLUMNS": str(case.terminal), "TERM": "xterm-256color"}
    else:
        reader, output = None, os.open(os.devnull, os.O_RDWR)
    onto = [(os.POSIX_SPAWN_DUP2, output, stream) for stream in (0, 1, 2)]
    start = time.perf_counter()
    process = os.posix_spawn(case.command[0], case.command, variables, file_actions=onto)
    os.close(output)
    if reader is not None:
        _drain(reader)
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - start
    if status:
        raise SystemExit(f"{_shown(case.command)}: status {os.waitstatus_to_exitcode(status)}")
    return wall, usage.ru_utime + usage.ru_stime


def _drain(reader: int) -> None:
    """Read what is shown until its writer is gone, which a terminal reports as an error."""
    with suppress(OSError):
        while os.read(reader, 65536):
            pass
    os.close(reader)


def _shown(command: Sequence[str]) -> str:
    return " ".join(command)
