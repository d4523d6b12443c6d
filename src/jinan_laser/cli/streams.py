"""Standard output and error: UTF-8 everywhere, and what happens when a write fails."""

import errno
import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from itertools import pairwise

from jinan_laser.errors import JinanLaserError

_FAILED = 1
_READER_WENT_AWAY = 141  # 128 + SIGPIPE, what a shell reports of other tools


def prepare() -> None:
    """Make both streams UTF-8 with plain line ends, whatever the locale."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def write(text: str) -> int:
    """Write an answer and return the exit status: 0, or what became of the write."""
    if sys.stdout is None:
        return _fail("standard output is closed")
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        return _lost(error)
    return 0


def complain(error: JinanLaserError, arguments: Sequence[str]) -> int:
    """Report a user's mistake on standard error and return its exit status."""
    if _wants_json(arguments):
        import json

        report = {
            "error": {
                "code": error.code,
                "message": error.message,
                "suggestions": error.suggestions,
                "exit_status": error.exit_status,
            }
        }
        _say(json.dumps(report, ensure_ascii=False))
    else:
        _say("\n".join(error.lines()))
    return error.exit_status


def _wants_json(arguments: Sequence[str]) -> bool:
    """Tell whether a script reads the answer, though the words may make no sense otherwise."""
    for word, following in pairwise([*arguments, ""]):
        if word == "--":
            return False
        format_ = following if word == "--format" else word.partition("--format=")[2]
        if word == "--json" or format_ in ("json", "jsonl"):
            return True
    return False


def _lost(error: OSError) -> int:
    # Nothing may be written again when the interpreter closes the stream.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if error.errno == errno.EPIPE:
        return _READER_WENT_AWAY
    return _fail(f"cannot write the answer: {(error.strerror or str(error)).lower()}")


def _fail(message: str) -> int:
    _say(f"error: {message}")
    return _FAILED


def _say(text: str) -> None:
    if sys.stderr is not None:
        with suppress(OSError):  # nobody is left to tell
            sys.stderr.write(text + "\n")
            sys.stderr.flush()
