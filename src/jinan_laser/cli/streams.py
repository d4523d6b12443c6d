"""The standard streams: what they can show, and every byte written, or the status says so.

All that reaches standard error goes through ``say``, which lets nothing steer a terminal.
"""

import errno
import io
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import pairwise
from select import select
from typing import TYPE_CHECKING, TextIO

from jinan_laser.errors import JinanLaserError, reason

if TYPE_CHECKING:
    from jinan_laser.output.page import Screen

_FAILED = 1
_READER_WENT_AWAY = 141  # 128 + SIGPIPE, what a shell reports of other tools


def prepare() -> None:
    """Make both streams UTF-8 with plain line ends, whatever the locale."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def write(text: str, notes: Sequence[str] = ()) -> int:
    """Write an answer and return the exit status: 0, or what became of the write.

    Args:
        text: the answer, for standard output.
        notes: what is to be known of it, for standard error once it is written.
    """
    if sys.stdout is None:
        return _fail("standard output is closed")
    try:
        _write_whole(sys.stdout, text)
    except OSError as error:
        if error.errno == errno.EPIPE:
            return _READER_WENT_AWAY
        return _fail(f"cannot write the answer: {reason(error)}")
    if notes:
        say(*notes)
    return 0


def complain(error: JinanLaserError, arguments: Sequence[str]) -> int:
    """Report a user's mistake on standard error and return its exit status."""
    if _wants_json(arguments):
        import json

        from jinan_laser.output.links import escaped_json

        report = {
            "error": {
                "code": error.code,
                "message": error.message,
                "suggestions": error.suggestions,
                "exit_status": error.exit_status,
            }
        }
        say(escaped_json(json.dumps(report, ensure_ascii=False)))
    else:
        say(*error.lines())
    return error.exit_status


def say(*lines: str) -> None:
    """Write lines to standard error: what could steer a terminal or end a line is escaped."""
    from jinan_laser.output.links import escaped

    if sys.stderr is not None:
        with suppress(OSError):  # nobody is left to tell
            _write_whole(sys.stderr, "".join(escaped(line) + "\n" for line in lines))


def _wants_json(arguments: Sequence[str]) -> bool:
    """Tell whether a script reads the answer, though the words may make no sense otherwise."""
    for word, following in pairwise([*arguments, ""]):
        if word == "--":
            return False
        format_ = following if word == "--format" else word.partition("--format=")[2]
        if word == "--json" or format_ in ("json", "jsonl"):
            return True
    return False


def _fail(message: str) -> int:
    say(f"error: {message}")
    return _FAILED


def _write_whole(stream: TextIO, text: str) -> None:
    """Write every byte of a text.

    An unbuffered stream (``PYTHONUNBUFFERED``) drops in silence what a short write left over,
    and a buffered one gives up on a pipe that does not block: so this writes by itself.
    """
    stream.flush()
    binary = getattr(stream, "buffer", None)
    if binary is None:  # a stream that is no file, in a program that runs this one
        stream.write(text)
        return
    raw = getattr(binary, "raw", binary)
    rest = memoryview(text.encode("utf-8", "backslashreplace"))
    while rest:
        written = raw.write(rest)
        if written is None:  # the pipe is full and does not block
            select([], [raw], [])
        else:
            rest = rest[written:]


def screen_of(stream: TextIO | None) -> "Screen":
    """Return how a stream is shown; None is a closed one.

    A width only for a terminal (``COLUMNS`` overrides it). Colour on a terminal that can
    show it, unless ``NO_COLOR`` is set; ``FORCE_COLOR`` wins even off a terminal. Both
    count when they are not empty. Links where colour would be without being forced.
    """
    from jinan_laser.output.page import Screen

    forced = bool(os.environ.get("FORCE_COLOR"))
    if stream is None or not stream.isatty():
        return Screen(colour=forced)
    able = os.environ.get("TERM") not in ("dumb", "unknown") and not os.environ.get("NO_COLOR")
    return Screen(
        width=shutil.get_terminal_size().columns,
        colour=forced or able,
        unicode=(stream.encoding or "").lower().startswith("utf"),
        links=able,
    )


_LARGE = 20_000  # rows: fewer are done before a bar could be read


@contextmanager
def progress(title: str, total: int) -> Iterator[Callable[[int], None]]:
    """Give a function to call with the number of rows done since the last call.

    The bar is drawn on standard error if that is a terminal and there is much to do. It is
    gone when the work is done.
    """
    if total < _LARGE or sys.stderr is None or not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=total)
        yield lambda rows: bar.advance(task, rows)
